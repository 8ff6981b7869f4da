import {createHash} from 'node:crypto'
import type {Shards} from '../../client/search/files.ts'

/** A file of the index. */
export interface SearchFile {
  /** With a hash of the content: it may be kept for ever. */
  name: string
  content: string
}

/** A file of the index from what it holds. */
export function toFile(kind: string, value: unknown): SearchFile {
  const content = JSON.stringify(value)
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 12)
  return {name: `${kind}-${hash}.json`, content}
}

/** How a sorted list is parted into files. */
export interface ShardForm<T> {
  /** What an entry is sorted by. */
  first: (entry: T) => string
  /** About how long an entry is in the file, in characters. */
  size: (entry: T) => number
  /** Length of a file, in characters. */
  target: number
  /** What a file holds of its entries. */
  pack: (entries: readonly T[]) => unknown
}

/**
 * Part a sorted list into files of about a size. Where a file ends depends on the entries near by alone, so that one entry
 * more changes one file and not all after it.
 */
export function toShards<T>(
  kind: string,
  entries: readonly T[],
  {first, size, target, pack}: ShardForm<T>,
): {shards: Shards; files: SearchFile[]} {
  const shards: Shards = []
  const files: SearchFile[] = []
  let group: T[] = []
  let length = 0
  const end = () => {
    const [head] = group
    if (head === undefined) return
    const file = toFile(kind, pack(group))
    shards.push([first(head), file.name])
    files.push(file)
    group = []
    length = 0
  }
  for (const entry of entries) {
    const next = size(entry)
    // From half the size on, a word that happens to fit ends a file: the same word does so in every build.
    const natural = length > target / 2 && isBoundary(first(entry))
    if (group.length > 0 && (natural || length + next > target)) end()
    group.push(entry)
    length += next
  }
  end()
  return {shards, files}
}

/** One word in 16, by what it is made of. */
function isBoundary(word: string): boolean {
  let sum = 0
  for (let at = 0; at < word.length; at++) sum = (sum * 31 + word.charCodeAt(at)) % 65_521
  return sum % 16 === 0
}
