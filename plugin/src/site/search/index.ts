import {
  CARDS_PER_FILE,
  type Card,
  MANIFEST,
  type Manifest,
  SEARCH_VERSION,
  type TextFile,
} from '../../client/search/files.ts'
import {packTerms, packWords, type TermEntry} from '../../client/search/pack.ts'
import {encodePostings, type Posting} from '../../client/search/postings.ts'
import {excerpt} from '../props/links.ts'
import type {SearchedIncident, SearchedSite} from '../types.ts'
import {toFacetsFile} from './facets.ts'
import {type SearchFile, toFile, toShards} from './shards.ts'
import {type PlainText, toPlainText} from './text.ts'
import {addPostings, type Postings, weighTerms} from './weights.ts'

export {isOpen} from './open.ts'
export type {SearchFile} from './shards.ts'

/** Length of a file of terms and of words, in characters: about 12 kB compressed. */
const TERMS_TARGET = 24_000
const WORDS_TARGET = 30_000

/**
 * Make the index: the file of each incident's text as it comes, then terms, words, titles and facets, and the manifest
 * last. The same site gives the same files.
 */
export function* buildSearch(site: SearchedSite): Generator<SearchFile> {
  const postings: Postings = new Map()
  const cards: Card[] = []
  const base = `${site.basePath}/`
  for (const [doc, incident] of site.incidents.entries()) {
    const plain = toPlainText(incident.tree)
    addPostings(postings, doc, weighTerms(incident, plain, site))
    const file = toFile('text', toTextFile(incident, plain))
    cards.push(toCard(incident, base, file.name))
    yield file
  }
  const terms = toShards('terms', [...postings].sort(byTerm).map(toEntry), {
    first: ([term]) => term,
    size: ([term, {distances, levels}]) => term.length + distances.length + levels.length + 2,
    target: TERMS_TARGET,
    pack: packTerms,
  })
  yield* terms.files
  const vocabulary = [...postings.keys()].filter((term) => /^\p{L}{4,}$/u.test(term)).sort()
  const list = {
    first: (word: string) => word,
    size: (word: string) => word.length + 3,
    target: WORDS_TARGET,
    pack: packWords,
  }
  const words = toShards('words', vocabulary, list)
  yield* words.files
  const reversed = toShards('reversed', vocabulary.map((word) => [...word].reverse().join('')).sort(), list)
  yield* reversed.files
  const cardFiles = Array.from({length: Math.ceil(cards.length / CARDS_PER_FILE)}, (_, index) =>
    toFile('cards', cards.slice(index * CARDS_PER_FILE, (index + 1) * CARDS_PER_FILE)),
  )
  yield* cardFiles
  const facets = toFile('facets', toFacetsFile(site))
  yield facets
  const manifest: Manifest = {
    version: SEARCH_VERSION,
    count: cards.length,
    base,
    facets: facets.name,
    cards: cardFiles.map(({name}) => name),
    terms: terms.shards,
    words: words.shards,
    reversed: reversed.shards,
  }
  yield {name: MANIFEST, content: JSON.stringify(manifest)}
}

function toCard({permalink, title, postmortem: {id}}: SearchedIncident, base: string, text: string): Card {
  const path = permalink.slice(base.length)
  return id === undefined ? [path, title, text] : [path, title, text, id]
}

function toTextFile({postmortem: {summary, impact}}: SearchedIncident, {lines}: PlainText): TextFile {
  const shown = excerpt(summary ?? impact?.text)
  return {...(shown !== undefined && {summary: shown}), text: lines.join('\n')}
}

function toEntry([term, list]: [string, Posting[]]): TermEntry {
  return [term, encodePostings(list)]
}

function byTerm([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : 1
}
