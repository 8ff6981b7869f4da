import type {Root} from 'mdast'
import type {RelatedReason} from '../client/types.ts'
import type {ExtraField} from '../dialect/own.ts'
import type {CalendarDate, Message, Postmortem} from '../record/types.ts'
import type {Family} from './related/families.ts'
import type {Repeat} from './related/repeats.ts'

/** One document as extraction returns it. */
export interface SiteDocument {
  postmortem: Postmortem
  tree: Root
}

/** What version control knows of one action item. */
export interface ItemHistory {
  /** The day it was written down; absent where it came with an import of many documents, or is not committed. */
  opened?: CalendarDate
  /** The day it was marked as done or dropped; absent where it was so from the first. */
  closed?: CalendarDate
}

/** Tells what version control knows of the action items of a document, in their order. */
export type HistoryOf = (postmortem: Postmortem) => readonly ItemHistory[]

/** What a catalogue knows of a service beyond its name. */
export interface ServiceEntry {
  name: string
  /** Other names under which documents speak of it. */
  aliases?: string[]
  /** Who owns it. */
  team?: string
  /** How critical it is; 1 is the most. */
  tier?: number
}

/** An incident, or a pair of them, by id, file or slug. */
export type RelatedExclusion = string | [string, string]

export interface RelatedOptions {
  /** How alike two incidents must be, from 0 to 1. */
  threshold: number
  /** How many are shown per incident. */
  limit: number
  /** Incidents that are like no other, and pairs that are not alike, whatever is computed. Default: none. */
  exclude?: readonly RelatedExclusion[]
}

export interface SiteOptions {
  /** What permalinks begin with, with the base URL and without a trailing slash: `/docs/postmortems`. */
  basePath: string
  /** Permalink of the index. Default: the base path, or `/` where that is empty. */
  indexPermalink?: string
  related: RelatedOptions
  /** How far apart, in days, incidents may be that are possibly the same. Default: 90. */
  repeatDays?: number
  /** The fields that the team's dialects add. Default: none. */
  extraFields?: readonly ExtraField[]
  /** Name of a kind of cause. Default: those of the standard kinds. */
  causeName?: (cause: string) => string
  /** When action items were written down and finished. Default: nothing is known of it. */
  historyOf?: HistoryOf
}

/** An incident that resembles another. */
export interface Similar {
  incident: Incident
  strength: number
  reasons: RelatedReason[]
}

/** One incident of the site. */
export interface Incident {
  postmortem: Postmortem
  tree: Root
  permalink: string
  /** The document's title, or else its id or file name. */
  title: string
  /** Incidents that the document names. */
  mentions: Incident[]
  /** Incidents whose documents name this one. */
  mentionedBy: Incident[]
  /** Those of the mentioned that the document calls an earlier case of the same. */
  recurrenceOf: Incident[]
  /** Names of incidents that are in no folder, as written. */
  unresolved: string[]
  /** Computed, of at least the threshold, the most alike first: with those that are mentioned, whatever the limit. */
  alike: Similar[]
  /** Computed, the most alike first; none that is mentioned already. */
  related: Similar[]
  /** The incident before this one in time. */
  previous?: Incident
  /** The incident after this one in time. */
  next?: Incident
  /** Those of the document, and those that need the whole folder to see. */
  messages: Message[]
}

/** A service with the incidents that name it. */
export interface ServiceIncidents {
  name: string
  slug: string
  incidents: Incident[]
}

/** Everything the pages are made of. */
export interface Site {
  /** Permalink of the index. */
  indexPermalink: string
  /** What the permalinks of its pages begin with, without a trailing slash. */
  basePath: string
  /** Newest first; those without a date last. */
  incidents: Incident[]
  /** By name. */
  services: ServiceIncidents[]
  /** Groups of incidents that are cases of one failure, the largest first. */
  families: Family[]
  /** The family of each incident that is in one. */
  familyOf: ReadonlyMap<Incident, Family>
  /** The latest first. */
  repeats: Repeat[]
  repeatDays: number
  /** The fields that the team's dialects add, each key once. */
  extraFields: readonly ExtraField[]
  /** Name of a kind of cause, to show. */
  causeName: (cause: string) => string
  historyOf: HistoryOf
  /** Resolves an id, a file, a link or a slug to an incident. */
  resolve: Resolve
  /** What is wrong with the options, and with no document. */
  messages: Message[]
}

/** What of a site is searched. */
export interface SearchedSite extends Pick<Site, 'basePath' | 'extraFields' | 'causeName'> {
  /** Newest first; those without a date last. */
  incidents: readonly SearchedIncident[]
}

/** What of an incident is searched. */
export type SearchedIncident = Pick<Incident, 'postmortem' | 'tree' | 'permalink' | 'title'>

/**
 * Find the incident that a piece of text refers to.
 *
 * @param name  An id, file, path, URL, slug or title.
 * @param from  File that the text stands in, for relative paths; with its source where there are several folders.
 * @returns Nothing where none or more than one incident is meant.
 */
export type Resolve = (
  name: string,
  from?: string | Pick<Postmortem, 'file' | 'source'>,
) => Incident | undefined
