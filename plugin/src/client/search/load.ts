import {
  CARDS_PER_FILE,
  type Card,
  type CardsFile,
  type FacetsFile,
  MANIFEST,
  type Manifest,
  SEARCH_VERSION,
  type Shards,
  type TermsFile,
  type TextFile,
} from './files.ts'

import {unpackTerms, unpackWords} from './pack.ts'
import type {PostingsText} from './postings.ts'

/**
 * Fetches a file of the index and reads it as JSON.
 *
 * @param name  `manifest.json`, or a name with a hash, whose content never changes.
 */
export type ReadFile = (name: string) => Promise<unknown>

/** A file of the index that did not come, or came as something else. */
export class SearchFileError extends Error {
  readonly file: string

  constructor(file: string, options?: ErrorOptions) {
    super(`Unexpected content of \`${file}\`, expected a file of the search index`, options)
    this.name = 'SearchFileError'
    this.file = file
  }
}

/** The files of one index, each fetched once and only when it is asked for. */
export interface SearchFiles {
  manifest: Manifest
  facets(): Promise<FacetsFile>
  card(doc: number): Promise<Card>
  text(name: string): Promise<TextFile>
  /** The terms that begin with `prefix`, with their postings. At most `limit` files are looked into. */
  terms(prefix: string, limit: number): Promise<Map<string, PostingsText>>
  /** The words that begin with `prefix`. */
  words(prefix: string, direction: 'words' | 'reversed'): Promise<string[]>
}

/**
 * Open an index.
 *
 * @throws SearchFileError, here and later, where a file is missing: a host may answer with a page of HTML instead.
 */
export async function openFiles(readFile: ReadFile): Promise<SearchFiles> {
  const readManifest = createReader(readFile, (value) => (isManifest(value) ? value : undefined))
  const readFacets = createReader(readFile, (value) => (isFacets(value) ? value : undefined))
  const readCards = createReader(readFile, (value) => (isCards(value) ? value : undefined))
  const readText = createReader(readFile, (value) => (isText(value) ? value : undefined))
  const readTerms = createReader(readFile, (value) => (isTerms(value) ? unpackTerms(value) : undefined))
  const readWords = createReader(readFile, (value) =>
    typeof value === 'string' ? unpackWords(value) : undefined,
  )
  const manifest = await readManifest(MANIFEST)
  return {
    manifest,
    facets: () => readFacets(manifest.facets),
    async card(doc) {
      const name = manifest.cards[Math.floor(doc / CARDS_PER_FILE)]
      const card = name === undefined ? undefined : (await readCards(name))[doc % CARDS_PER_FILE]
      if (!card) throw new SearchFileError(name ?? MANIFEST)
      return card
    },
    text: readText,
    async terms(prefix, limit) {
      const files = await Promise.all(overlapping(manifest.terms, prefix).slice(0, limit).map(readTerms))
      const found = new Map<string, PostingsText>()
      for (const file of files) {
        for (const [term, postings] of file) if (term.startsWith(prefix)) found.set(term, postings)
      }
      return found
    },
    async words(prefix, direction) {
      const names = overlapping(manifest[direction], prefix).slice(0, MAX_WORD_FILES)
      const files = await Promise.all(names.map(readWords))
      return files.flat().filter((word) => word.startsWith(prefix))
    },
  }
}

/** A mistake in a short word has many files to look into; what is beyond these is not found. */
const MAX_WORD_FILES = 3

/** The files that may hold entries that begin with a prefix. */
function overlapping(shards: Shards, prefix: string): string[] {
  const names: string[] = []
  for (const [index, [first, name]] of shards.entries()) {
    const next = shards[index + 1]?.[0]
    const endsBefore = next !== undefined && next <= prefix
    const beginsAfter = first > prefix && !first.startsWith(prefix)
    if (!endsBefore && !beginsAfter) names.push(name)
  }
  return names
}

/**
 * Make a function that fetches and decodes each file of a kind once.
 *
 * @param decode  Nothing where it is no such file.
 */
function createReader<T>(
  readFile: ReadFile,
  decode: (value: unknown) => T | undefined,
): (name: string) => Promise<T> {
  const files = new Map<string, Promise<T>>()
  return (name) => {
    const known = files.get(name)
    if (known) return known
    const file = readFile(name)
      .catch((cause: unknown) => {
        throw new SearchFileError(name, {cause})
      })
      .then((value) => {
        const decoded = decode(value)
        if (decoded === undefined) throw new SearchFileError(name)
        return decoded
      })
    files.set(name, file)
    // What failed once may come when it is asked for again.
    file.catch(() => files.delete(name))
    return file
  }
}

function isManifest(value: unknown): value is Manifest {
  return isObject(value) && value.version === SEARCH_VERSION && Array.isArray(value.terms)
}

function isFacets(value: unknown): value is FacetsFile {
  return isObject(value) && isObject(value.columns)
}

function isText(value: unknown): value is TextFile {
  return isObject(value) && typeof value.text === 'string'
}

function isCards(value: unknown): value is CardsFile {
  return Array.isArray(value) && value.every(Array.isArray)
}

function isTerms(value: unknown): value is TermsFile {
  return Array.isArray(value) && value.length === 3 && value.every((entry) => typeof entry === 'string')
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
