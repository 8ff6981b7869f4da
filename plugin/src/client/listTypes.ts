import type {CalendarDate, Seconds} from '../record/types.ts'
import type {TimesSummary} from './charts/types.ts'
import type {Facet} from './facets.ts'
import type {FamilyLink} from './families.ts'
import type {TrendsPageProps} from './trends/data.ts'
import type {IncidentLink, ServiceTag, SeverityTag} from './types.ts'

/** One incident of a list. */
export interface IndexIncident extends IncidentLink {
  durationSeconds?: Seconds
  services: ServiceTag[]
  /** The start of the summary. */
  excerpt?: string
}

/** How many incidents a year has, and the page that lists them. */
export interface YearLink {
  /** Absent for incidents without a date. */
  year?: string
  permalink: string
  count: number
}

/** What the index page is given. */
export interface IndexPageProps {
  permalink: string
  archivePermalink: string
  trendsPermalink: string
  actionsPermalink: string
  familiesPermalink: string
  servicesPermalink: string
  /** Absent where no incident names a team. */
  teamsPermalink?: string
  /** Where the files of the search index lie. */
  searchUrl: string
  /** How many incidents there are. */
  count: number
  /** The newest, as the page shows them before anything is asked of it. */
  incidents: IndexIncident[]
  /** What they can be narrowed by, with the counts of all. */
  facets: Facet[]
  years: YearLink[]
}

/** A field of the team's own by which the index can be narrowed. */
export interface ExtraFacetLabel {
  key: string
  label: string
}

/** What the archive page is given: every year, or one. */
export interface ArchivePageProps {
  indexPermalink: string
  /** For the page of one year. */
  archivePermalink?: string
  /** Newest first. */
  years: (YearLink & {
    /** Absent where there are too many for one page: the page of the year lists them. */
    incidents?: IncidentLink[]
  })[]
}

/** What incidents are gathered by on pages of their own. */
export type TermKind = 'services' | 'teams' | 'causes' | 'tags'

/** An action item that is still to be done, with its incident. */
export interface OpenAction {
  text: string
  owner?: string
  due?: CalendarDate
  ticket?: string
  incident: IncidentLink
}

/** What the page of one service, team, cause or tag is given. */
export interface TermPageProps {
  kind: TermKind
  name: string
  permalink: string
  indexPermalink: string
  /** The index, narrowed to these incidents. */
  searchPermalink: string
  /** Of the service, from the catalogue; its page, where incidents name it. */
  team?: {name: string; permalink?: string}
  tier?: number
  /** How many incidents there are. */
  count: number
  /** Days of the first and the last of them that have one. */
  first?: CalendarDate
  last?: CalendarDate
  /** Of the durations that are known; absent where none is. */
  durations?: TimesSummary
  /** What its charts are drawn from; absent of causes and tags, by which the page of trends is not narrowed. */
  trends?: TrendsPageProps
  /** The page of trends, narrowed to these incidents; beside `trends`. */
  trendsPermalink?: string
  /** Worst first; without a severity last. */
  severities: {severity?: SeverityTag; count: number}[]
  /** How many action items are still to be done as far as the documents say. */
  openCount: number
  /** The first of them: overdue and due ones before those without a day. */
  openActions: OpenAction[]
  /** Newest first; at most as many as a page holds. */
  incidents: IndexIncident[]
  /** Failures that came back: those of which at least two incidents belong here. */
  families: FamilyLink[]
}

/** What the page of all services, teams, causes or tags is given. */
export interface TermsPageProps {
  kind: TermKind
  indexPermalink: string
  /** Those of most incidents first. */
  terms: {name: string; permalink: string; count: number; last?: CalendarDate}[]
}
