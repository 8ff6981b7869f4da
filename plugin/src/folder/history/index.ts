import type {ActionItem} from '../../record/types.ts'
import type {FileHistory} from '../git.ts'
import {readBlobs} from './blobs.ts'
import {type ItemsByBlob, readCache, writeCache} from './cache.ts'
import {type FollowedItem, followItems, type ItemState} from './follow.ts'
import type {Version} from './log.ts'

export type {FollowedItem, ItemState}

/** A document whose action items are followed. */
export interface FollowedFile {
  /** Path under the folder, with `/`. */
  file: string
  actionItems: readonly ActionItem[]
}

export interface FolderHistory {
  state: FileHistory['state']
  /** What is known of the items of a file, in their order. */
  items: ReadonlyMap<string, FollowedItem[]>
}

export interface HistoryOptions {
  /** Reads the action items of texts as those of the present documents are read. */
  read: (documents: readonly {file: string; text: string}[]) => Promise<ItemState[][]>
  /** Where items of earlier states are kept between builds. Default: nowhere. */
  cacheFile?: string
  /** Changes whenever `read` would give something else. Default: empty. */
  cacheKey?: string
}

/** So many earlier states are read at a time, so that their texts are not all held at once. */
const BATCH = 250

/**
 * When the action items of a folder's documents were written down and finished, by the history of git: `git cat-file` is
 * run for the states that no earlier build has read.
 */
export async function followFolder(
  dir: string,
  files: readonly FollowedFile[],
  history: FileHistory,
  {read, cacheFile, cacheKey = ''}: HistoryOptions,
): Promise<FolderHistory> {
  const {state, versions} = history
  if (state !== 'complete') return {state, items: new Map()}
  const having = files.filter(({actionItems}) => actionItems.length > 0)
  const wanted = having.flatMap(({file}) =>
    (versions.get(file) ?? []).map(({blob}): Wanted => ({blob, file})),
  )
  const known: ItemsByBlob = cacheFile === undefined ? new Map() : await readCache(cacheFile, cacheKey)
  const before = known.size
  await readMissing(dir, wanted, known, read)
  const used = new Map(wanted.map(({blob}) => [blob, known.get(blob) ?? []]))
  if (cacheFile !== undefined && (used.size !== before || known.size !== before))
    await writeCache(cacheFile, cacheKey, used)
  return {state: 'complete', items: new Map(having.map((each) => [each.file, follow(each, versions, used)]))}
}

interface Wanted {
  blob: string
  file: string
}

async function readMissing(
  dir: string,
  wanted: readonly Wanted[],
  known: ItemsByBlob,
  read: HistoryOptions['read'],
): Promise<void> {
  const missing = new Map(wanted.filter(({blob}) => !known.has(blob)).map(({blob, file}) => [blob, file]))
  const blobs = [...missing.keys()]
  for (let at = 0; at < blobs.length; at += BATCH) {
    const batch = blobs.slice(at, at + BATCH)
    const texts = await readBlobs(dir, batch)
    const there = batch.filter((blob) => texts.has(blob))
    const items = await read(
      there.map((blob) => ({file: missing.get(blob) ?? '', text: texts.get(blob) ?? ''})),
    )
    for (const blob of batch) known.set(blob, [])
    for (const [index, blob] of there.entries()) known.set(blob, (items[index] ?? []).map(toState))
  }
}

function toState({text, status, ticket}: ItemState): ItemState {
  return {text, ...(status !== undefined && {status}), ...(ticket !== undefined && {ticket})}
}

function follow(
  {file, actionItems}: FollowedFile,
  versions: ReadonlyMap<string, readonly Version[]>,
  known: ItemsByBlob,
): FollowedItem[] {
  const states = (versions.get(file) ?? []).map(({blob, day, imported}) => ({
    day,
    imported,
    items: known.get(blob) ?? [],
  }))
  return followItems(states, actionItems)
}
