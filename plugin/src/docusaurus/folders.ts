import path from 'node:path'
import type {PluginOptions} from './options.ts'

/** A folder to read. */
export interface Folder {
  /** Absolute. */
  dir: string
  /** As the configuration has it, for messages. */
  path: string
  /** Absent where there is only one folder without a name. */
  source?: string
}

/**
 * The folders that the option `path` names.
 *
 * @param siteDir  What relative paths start from.
 * @throws Where two folders would have the same name.
 */
export function toFolders({path: option}: Pick<PluginOptions, 'path'>, siteDir: string): Folder[] {
  const entries = typeof option === 'string' ? [{path: option}] : option.map(toEntry)
  const folders = entries.map((entry): Folder => {
    const dir = path.resolve(siteDir, entry.path)
    const source = 'source' in entry ? entry.source : entries.length > 1 ? path.basename(dir) : undefined
    return {dir, path: entry.path, ...(source !== undefined && {source})}
  })
  const names = folders.map(({source}) => source)
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) {
    throw new Error(
      `docusaurus-plugin-postmortems: Unexpected second folder \`${twice}\` of the option \`path\`, expected a \`source\` that tells them apart`,
    )
  }
  return folders
}

function toEntry(entry: string | {path: string; source?: string}): {path: string; source?: string} {
  return typeof entry === 'string' ? {path: entry} : entry
}
