import type {Dirent} from 'node:fs'
import {readdir, realpath, stat} from 'node:fs/promises'
import {join, sep} from 'node:path'
import {createMatcher} from '@docusaurus/utils'
import type {Message} from '../record/types.ts'

/** A file that the patterns choose. */
export interface ListedFile {
  /** Path under the folder, with `/`. */
  file: string
  /** Its real path: where a link is chosen, that of the file it leads to. */
  absolutePath: string
}

export interface Listing {
  files: ListedFile[]
  messages: {file: string; message: Message}[]
}

/**
 * The regular files of a folder that `include` and not `exclude` match, in no particular order.
 *
 * Links are followed within the folder, never out of it, and no file is listed twice: where a link and the file
 * itself are both chosen, the file is.
 *
 * @param root Real path of the folder.
 */
export async function listFiles(root: string, include: string[], exclude: string[]): Promise<Listing> {
  const included = createMatcher(include)
  const excluded = createMatcher(exclude)
  // `drafts/**` keeps the walk out of the folder `drafts`.
  const closed = createMatcher(
    exclude.filter((glob) => glob.endsWith('/**')).map((glob) => glob.slice(0, -3)),
  )
  const listing: Listing = {files: [], messages: []}
  const report = (file: string, ruleId: string, reason: string) =>
    listing.messages.push({file, message: {ruleId, severity: 'warning', reason}})
  /** Real paths of files and folders that were met. */
  const seen = new Set<string>([root])
  const links: string[] = []

  await walk('', root)
  // After all that is no link, so that the file wins over a link to it.
  for (let file = links.shift(); file !== undefined; file = links.shift()) await followLink(file)
  return listing

  /** `real` is the real path of `folder`: another one where a link leads there. */
  async function walk(folder: string, real: string): Promise<void> {
    let entries: Dirent[]
    try {
      entries = await readdir(real, {withFileTypes: true})
    } catch (error) {
      const reason = `Unexpected folder that cannot be read (${codeOf(error)}), expected a readable one`
      report(folder || '.', 'doc/unreadable', reason)
      return
    }
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const file = folder ? `${folder}/${entry.name}` : entry.name
      if (entry.isSymbolicLink()) links.push(file)
      else if (entry.isDirectory()) await enter(file, join(real, entry.name))
      else take(file, join(real, entry.name), entry.isFile())
    }
  }

  async function enter(folder: string, real: string): Promise<void> {
    if (closed(folder) || seen.has(real)) return
    seen.add(real)
    if (chosen(folder)) report(folder, 'doc/unreadable', 'Unexpected folder, expected a file')
    await walk(folder, real)
  }

  function take(file: string, real: string, regular: boolean): void {
    if (!chosen(file) || seen.has(real)) return
    seen.add(real)
    if (regular) listing.files.push({file, absolutePath: real})
    else report(file, 'doc/unreadable', 'Unexpected device, pipe or socket, expected a regular file')
  }

  async function followLink(file: string): Promise<void> {
    try {
      const real = await realpath(join(root, file))
      const target = await stat(real)
      if (target.isDirectory() ? closed(file) : !chosen(file)) return
      if (real !== root && !real.startsWith(root.endsWith(sep) ? root : root + sep)) {
        report(file, 'doc/outside', 'Unexpected link out of the folder, expected a file in it')
      } else if (target.isDirectory()) {
        await enter(file, real)
      } else {
        take(file, real, target.isFile())
      }
    } catch (error) {
      const reason = `Unexpected link to nothing (${codeOf(error)}), expected a file`
      if (chosen(file)) report(file, 'doc/unreadable', reason)
    }
  }

  function chosen(file: string): boolean {
    return included(file) && !excluded(file)
  }
}

/** `ENOENT` and the like. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}
