import {mkdir, rm, writeFile} from 'node:fs/promises'
import path from 'node:path'

/** Files for other tools that the site can publish beside its pages. */
export const EXPORTS = ['actions.csv', 'actions.ics'] as const

export type ExportName = (typeof EXPORTS)[number]

/** A file that the site publishes under the index. */
export interface ExportedFile {
  name: ExportName
  text: string
}

/** Put the files into a directory, and nothing else. */
export async function writeExports(files: readonly ExportedFile[], dir: string): Promise<void> {
  await rm(dir, {recursive: true, force: true})
  await mkdir(dir, {recursive: true})
  for (const {name, text} of files) await writeFile(path.join(dir, name), text)
}
