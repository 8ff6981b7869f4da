export {type Decoded, decode, MAX_BYTES} from './decode.ts'
export {type GitDates, gitDates, withGitDates} from './git.ts'
export {
  DEFAULT_EXCLUDE,
  DEFAULT_INCLUDE,
  FolderError,
  type FolderOptions,
  type FolderReading,
  readFolder,
  type SourceFile,
} from './read.ts'
