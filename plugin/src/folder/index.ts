export {type Decoded, decode, MAX_BYTES} from './decode.ts'
export {
  DEFAULT_EXCLUDE,
  DEFAULT_INCLUDE,
  FolderError,
  type FolderOptions,
  type FolderReading,
  readFolder,
  type SourceFile,
} from './read.ts'
