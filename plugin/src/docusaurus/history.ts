import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import path from 'node:path'
import type {CorpusOptions} from '../extract/index.ts'
import {type FileHistory, type FolderHistory, followFolder, type ItemState} from '../folder/index.ts'
import type {ActionItem, Postmortem} from '../record/types.ts'
import {extractFiles} from '../run/extractFiles.ts'
import type {HistoryOf, ItemHistory} from '../site/index.ts'
import type {Folder} from './folders.ts'
import type {PluginOptions} from './options.ts'

/** What git tells of the action items of all folders. */
export interface ItemHistories {
  /** `complete` only where it is so of every folder. */
  state: FolderHistory['state']
  /** What is known of the items of a document, in their order. */
  of: HistoryOf
}

/** A folder with its documents as they are now. */
export interface FolderDocuments {
  folder: Folder
  history: FileHistory
  postmortems: readonly Postmortem[]
}

/**
 * Follow the action items of all folders through the history of git.
 *
 * @param corpus  The options with which the documents are read.
 * @param siteDir  The states of documents that were read are kept for the next build in its `node_modules/.cache`.
 */
export async function readItemHistories(
  folders: readonly FolderDocuments[],
  {id, trends}: Pick<PluginOptions, 'id' | 'trends'>,
  corpus: CorpusOptions,
  siteDir: string,
): Promise<ItemHistories> {
  if (!trends.history) return {state: 'none', of: () => []}
  const cacheKey = toCacheKey(corpus)
  const read = async (documents: readonly {file: string; text: string}[]): Promise<ItemState[][]> => {
    // Of one file several states are read; each under a name of its own, which they are told apart by.
    const named = documents.map(({file, text}, index) => ({file: `${index}/${file}`, text}))
    const extractions = await extractFiles(named, corpus)
    const items = itemsByFile(extractions.map(({postmortem}) => postmortem))
    return named.map(({file}) => items.get(file) ?? [])
  }
  const known = new Map<Postmortem, readonly ItemHistory[]>()
  const states: FolderHistory['state'][] = []
  for (const [index, {folder, history, postmortems}] of folders.entries()) {
    const files = [...itemsByFile(postmortems)].map(([file, actionItems]) => ({file, actionItems}))
    const cacheFile = path.join(
      siteDir,
      'node_modules/.cache/docusaurus-plugin-postmortems',
      `${id}-${index}.json`,
    )
    const {state, items} = await followFolder(folder.dir, files, history, {read, cacheFile, cacheKey})
    states.push(state)
    const taken = new Map<string, number>()
    for (const postmortem of postmortems) {
      const {file, actionItems = []} = postmortem
      const first = taken.get(file) ?? 0
      taken.set(file, first + actionItems.length)
      known.set(postmortem, items.get(file)?.slice(first, first + actionItems.length) ?? [])
    }
  }
  return {
    state: states.find((state) => state !== 'complete') ?? (states.length > 0 ? 'complete' : 'none'),
    of: (postmortem) => known.get(postmortem) ?? [],
  }
}

/** Of a file with several incidents, those of all, in their order. */
function itemsByFile(postmortems: readonly Postmortem[]): Map<string, ActionItem[]> {
  const items = new Map<string, ActionItem[]>()
  for (const {file, actionItems = []} of postmortems)
    items.set(file, [...(items.get(file) ?? []), ...actionItems])
  return items
}

/** Other options, or another version of the package, may read other items. */
function toCacheKey(corpus: CorpusOptions): string {
  const written = JSON.stringify(corpus, (_key, value: unknown) =>
    typeof value === 'function' || value instanceof RegExp ? String(value) : value,
  )
  const hash = createHash('sha256').update(packageVersion()).update(written)
  return hash.digest('hex').slice(0, 16)
}

function packageVersion(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
  return (JSON.parse(text) as {version: string}).version
}
