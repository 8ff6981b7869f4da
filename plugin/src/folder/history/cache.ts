import {mkdir, readFile, rename, writeFile} from 'node:fs/promises'
import path from 'node:path'
import type {ItemState} from './follow.ts'

/** Action items by the blob they were read from. */
export type ItemsByBlob = Map<string, ItemState[]>

interface Stored {
  /** What the items were read with: another version or other options make them worthless. */
  key: string
  items: Record<string, ItemState[]>
}

/** What an earlier build read with the same key; nothing where there is none, or it cannot be read. */
export async function readCache(file: string, key: string): Promise<ItemsByBlob> {
  try {
    const stored = JSON.parse(await readFile(file, 'utf8')) as Partial<Stored>
    return new Map(stored.key === key ? Object.entries(stored.items ?? {}) : [])
  } catch {
    return new Map()
  }
}

/** Keep items for the next build. A cache that cannot be written is none. */
export async function writeCache(file: string, key: string, items: ItemsByBlob): Promise<void> {
  const stored: Stored = {key, items: Object.fromEntries(items)}
  try {
    await mkdir(path.dirname(file), {recursive: true})
    // Another build may read it meanwhile.
    const written = `${file}.${process.pid}`
    await writeFile(written, JSON.stringify(stored))
    await rename(written, file)
  } catch {
    // It costs the next build time, and nothing else.
  }
}
