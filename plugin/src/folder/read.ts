import {readFileSync, statSync} from 'node:fs'
import {realpath, stat} from 'node:fs/promises'
import {resolve} from 'node:path'
import {guard} from '../document/guard.ts'
import type {Message} from '../record/types.ts'
import {decode, MAX_BYTES, tooLarge} from './decode.ts'
import {codeOf, type ListedFile, listFiles} from './list.ts'

/** A document as it lies on disk. */
export interface SourceFile {
  /** Path under the folder, with `/`. */
  file: string
  absolutePath: string
  /** Without byte order mark; line ends as they are. */
  text: string
  /** Which folder of several. */
  sourceName?: string
}

export interface FolderReading {
  /** Sorted by path. */
  files: SourceFile[]
  /** About files that were left out, and those read with loss; sorted by path. */
  messages: {file: string; message: Message}[]
}

export interface FolderOptions {
  /** Globs of paths under the folder. Default: `DEFAULT_INCLUDE`. */
  include?: string[]
  /** Default: `DEFAULT_EXCLUDE`. */
  exclude?: string[]
  sourceName?: string
}

export const DEFAULT_INCLUDE = ['**/*.{md,markdown}']

export const DEFAULT_EXCLUDE = ['**/node_modules/**', '**/.*/**']

/** The folder itself cannot be read: an error of the configuration, not of a document. */
export class FolderError extends Error {
  override name = 'FolderError'
}

/**
 * Read every Markdown file of a folder. A file that cannot be read, or cannot be Markdown, is left out with a
 * message.
 *
 * @throws {FolderError} Where `dir` does not exist or is no folder.
 */
export async function readFolder(dir: string, options: FolderOptions = {}): Promise<FolderReading> {
  const {include = DEFAULT_INCLUDE, exclude = DEFAULT_EXCLUDE, sourceName} = options
  const root = await findFolder(dir)
  const listing = await listFiles(root, include, exclude)
  const reading: FolderReading = {files: [], messages: listing.messages}
  for (const listed of listing.files.sort(byFile)) {
    const {text, message} = readText(listed)
    if (message) reading.messages.push({file: listed.file, message})
    if (text !== undefined) reading.files.push({...listed, text, ...(sourceName ? {sourceName} : {})})
  }
  reading.messages.sort(byFile)
  return reading
}

async function findFolder(dir: string): Promise<string> {
  const path = resolve(dir)
  try {
    const found = await stat(path)
    if (found.isDirectory()) return await realpath(path)
  } catch (error) {
    throw new FolderError(
      `Unexpected path \`${dir}\` (${codeOf(error)}), expected a folder of Markdown files`,
    )
  }
  throw new FolderError(`Unexpected file \`${dir}\`, expected a folder of Markdown files`)
}

/** One after the other: a thousand small files cost a tenth of what they cost through promises. */
function readText({absolutePath}: ListedFile): {text?: string; message?: Message} {
  try {
    const {size} = statSync(absolutePath)
    if (size > MAX_BYTES) return {message: tooLarge(size)}
    const decoded = decode(readFileSync(absolutePath))
    const tooDeep = decoded.text === undefined ? undefined : guard(decoded.text)
    return tooDeep ? {message: tooDeep} : decoded
  } catch (error) {
    const reason = `Unexpected file that cannot be read (${codeOf(error)}), expected a readable file`
    return {message: {ruleId: 'doc/unreadable', severity: 'error', reason}}
  }
}

function byFile(a: {file: string}, b: {file: string}): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : 0
}
