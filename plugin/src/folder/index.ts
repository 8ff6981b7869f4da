export {type Decoded, decode, MAX_BYTES} from './decode.ts'
export {type FileHistory, type GitDates, gitDates, withGitDates} from './git.ts'
export {
  type FolderHistory,
  type FollowedFile,
  type FollowedItem,
  followFolder,
  type HistoryOptions,
  type ItemState,
} from './history/index.ts'
export {
  DEFAULT_EXCLUDE,
  DEFAULT_INCLUDE,
  FolderError,
  type FolderOptions,
  type FolderReading,
  readFolder,
  type SourceFile,
} from './read.ts'
