import {mkdir, rm, writeFile} from 'node:fs/promises'
import path from 'node:path'
import type {DocusaurusConfig} from '@docusaurus/types'
import type {ActionsPageProps} from '../client/actions/types.ts'
import {toActionsCalendar, toActionsCsv} from '../site/actions/index.ts'

/** Files for other tools that the site can publish beside its pages. */
export const EXPORTS = ['actions.csv', 'actions.ics'] as const

export type ExportName = (typeof EXPORTS)[number]

/** A file that the site publishes under the index. */
export interface ExportedFile {
  name: ExportName
  text: string
}

interface ExportsOption {
  exports: readonly ExportName[]
}

/**
 * Address of a file, where the site publishes it.
 *
 * @param basePath  What the addresses of the pages begin with, without a trailing slash.
 */
export function exportHref(name: ExportName, basePath: string, {exports}: ExportsOption): string | undefined {
  return exports.includes(name) ? `${basePath}/${name}` : undefined
}

/** The files that the option `exports` asks for. */
export function exportFiles(
  actions: ActionsPageProps,
  {exports}: ExportsOption,
  {url, title}: Pick<DocusaurusConfig, 'url' | 'title'>,
): ExportedFile[] {
  const siteUrl = url.replace(/\/$/, '')
  const texts: Record<ExportName, () => string> = {
    'actions.csv': () => toActionsCsv(actions, siteUrl),
    'actions.ics': () => toActionsCalendar(actions, siteUrl, `${title}: action items`),
  }
  return EXPORTS.filter((name) => exports.includes(name)).map((name) => ({name, text: texts[name]()}))
}

/** Put the files into a directory, and nothing else. */
export async function writeExports(files: readonly ExportedFile[], dir: string): Promise<void> {
  await rm(dir, {recursive: true, force: true})
  await mkdir(dir, {recursive: true})
  for (const {name, text} of files) await writeFile(path.join(dir, name), text)
}
