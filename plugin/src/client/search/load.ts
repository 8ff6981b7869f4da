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
  type WordsFile,
} from './files.ts'

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
  /** The terms that begin with `prefix`, with their postings as text. At most `limit` files are looked into. */
  terms(prefix: string, limit: number): Promise<Map<string, string>>
  /** The words that begin with `prefix`. */
  words(prefix: string, direction: 'words' | 'reversed'): Promise<string[]>
}

/**
 * Open an index.
 *
 * @throws SearchFileError, here and later, where a file is missing: a host may answer with a page of HTML instead.
 */
export async function openFiles(readFile: ReadFile): Promise<SearchFiles> {
  const read = createReader(readFile)
  const manifest = await read(MANIFEST, isManifest)
  const shard = async (shards: Shards, prefix: string, limit: number) => {
    const names = overlapping(shards, prefix).slice(0, limit)
    return (await Promise.all(names.map((name) => read(name, isTexts)))).flat()
  }
  return {
    manifest,
    facets: () => read(manifest.facets, isFacets),
    async card(doc) {
      const name = manifest.cards[Math.floor(doc / CARDS_PER_FILE)]
      const card = name === undefined ? undefined : (await read(name, isCards))[doc % CARDS_PER_FILE]
      if (!card) throw new SearchFileError(name ?? MANIFEST)
      return card
    },
    text: (name) => read(name, isText),
    async terms(prefix, limit) {
      const file: TermsFile = await shard(manifest.terms, prefix, limit)
      const found = new Map<string, string>()
      for (let at = 0; at < file.length; at += 2) {
        const term = file[at] ?? ''
        if (term.startsWith(prefix)) found.set(term, file[at + 1] ?? '')
      }
      return found
    },
    async words(prefix, direction) {
      const file: WordsFile = await shard(manifest[direction], prefix, MAX_WORD_FILES)
      return file.filter((word) => word.startsWith(prefix))
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

function createReader(readFile: ReadFile) {
  const files = new Map<string, Promise<unknown>>()
  return async <T>(name: string, is: (value: unknown) => value is T): Promise<T> => {
    let file = files.get(name)
    if (!file) {
      file = readFile(name)
      files.set(name, file)
    }
    const value = await file.catch((cause: unknown) => {
      // What failed once may come when it is asked for again.
      files.delete(name)
      throw new SearchFileError(name, {cause})
    })
    if (is(value)) return value
    files.delete(name)
    throw new SearchFileError(name)
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

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string')
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
