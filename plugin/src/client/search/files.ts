import type {CalendarDate, Seconds} from '../../record/types.ts'
import type {ExtraFacetLabel} from '../listTypes.ts'
import type {SeverityTag} from '../types.ts'

/** Counts up when the files change their form: a page that was loaded before must not misread them. */
export const SEARCH_VERSION = 2

/** Name of the manifest, the only file whose name stays the same. */
export const MANIFEST = 'manifest.json'

/** How many incidents share a file of titles. */
export const CARDS_PER_FILE = 16

/** A sorted list in several files: the first entry and the name of each. */
export type Shards = [first: string, name: string][]

/** What leads to all other files of the index. */
export interface Manifest {
  version: typeof SEARCH_VERSION
  /** How many incidents there are. */
  count: number
  /** What the addresses of incidents begin with. */
  base: string
  /** Name of the file of facets. */
  facets: string
  /** Names of the files of titles, `CARDS_PER_FILE` incidents each. */
  cards: string[]
  /** Terms with their postings. */
  terms: Shards
  /** Words, to find the one that a typing mistake was meant to be. */
  words: Shards
  /** The same words spelled backwards: the mistake may be at the beginning. */
  reversed: Shards
}

/** A file of terms, as `packTerms` makes it. */
export type TermsFile = [words: WordsFile, distances: string, levels: string]

/** A file of words, as `packWords` makes it. */
export type WordsFile = string

/** A name on its way to a facet. */
export interface NameTag {
  name: string
  slug: string
}

/** What incidents are filtered, counted and sorted by: a column per field, a row per incident, newest first. */
export interface FacetsFile {
  /** The team's own facets. */
  extraFacets: ExtraFacetLabel[]
  severities: SeverityTag[]
  services: NameTag[]
  teams: NameTag[]
  causes: NameTag[]
  tags: NameTag[]
  statuses: NameTag[]
  sources: NameTag[]
  /** The values of the team's own facets, in the order of `extraFacets`. */
  extra: string[][]
  columns: {
    date: (CalendarDate | 0)[]
    duration: (Seconds | -1)[]
    /** Positions in the lists above. */
    severity: number[]
    services: number[][]
    teams: number[][]
    causes: number[][]
    tags: number[][]
    /** -1 where there is none. */
    status: number[]
    source: number[]
    /** How many action items are neither done nor dropped. */
    openActions: number[]
    extra: number[][][]
  }
}

/** Address after the base, title, name of the file of its text, and id where it has one. */
export type Card = [path: string, title: string, text: string, id?: string]

/** A file of titles. */
export type CardsFile = Card[]

/** The words of one incident, to show where a query matches and to find exact phrases. */
export interface TextFile {
  /** The start of the summary. */
  summary?: string
  /** The document as plain text, a line per block. */
  text: string
}
