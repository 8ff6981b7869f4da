import type {
  ActionHorizon,
  ActionKind,
  ActionStatus,
  CalendarDate,
  FactField,
  Instant,
  Message,
  Phase,
} from '../record/types.ts'
import type {Fact, Milestone} from './facts.ts'
import type {IncidentFamily} from './families.ts'
import type {TimelinePicture} from './timelinePicture.ts'

export type * from './facts.ts'
export type * from './timelinePicture.ts'

/** An instant as a page shows it: the parts are worked out at build time, so server and browser agree. */
export interface Moment {
  /** For `<time dateTime>`. */
  iso: Instant
  day: CalendarDate
  /** `14:32`, or `14:32:05` where the seconds are known. */
  time: string
  /** `UTC` or an offset such as `+01:00`. */
  zone: string
}

/** A severity on its way to a badge, a filter and a link. */
export interface SeverityTag {
  label: string
  /** Value of the `severity` filter: `sev1`. */
  slug: string
  /** 1 is the worst, before it only 0 (`P0`). Absent where the word has no known rank. */
  rank?: number
}

/** A service on its way to a label and a filter. */
export interface ServiceTag {
  name: string
  slug: string
}

/** A team on its way to a label and a filter. */
export interface TeamTag {
  name: string
  /** Value of the `team` filter: `data platform`. */
  slug: string
}

/** A kind of cause on its way to a label and a filter. */
export interface CauseTag {
  name: string
  /** Value of the `cause` filter: `deploy`. */
  slug: string
}

/** What a link to an incident says about it. */
export interface IncidentLink {
  permalink: string
  title: string
  id?: string
  date?: CalendarDate
  severity?: SeverityTag
}

/** Why two incidents are shown as related. */
export type RelatedReason =
  | {type: 'words'; words: string[]}
  | {type: 'errors'; errors: string[]}
  | {type: 'alerts'; names: string[]}
  | {type: 'services'; names: string[]}
  | {type: 'causes'; names: string[]}
  /** Whole days between the two. */
  | {type: 'time'; days: number}

/** An incident that resembles another one. */
export interface RelatedLink extends IncidentLink {
  /** 0 (nothing shared) to 1, rounded to two decimals. */
  strength: number
  reasons: RelatedReason[]
}

/** One event of the incident's timeline. */
export interface TimelineEntry {
  at?: Moment
  until?: Moment
  /** The time as written, where no instant could be known. */
  time?: string
  text: string
  phase?: Phase
  line: number
}

/** One action item of the incident. */
export interface ActionEntry {
  text: string
  owner?: string
  due?: CalendarDate
  /** Due before the day of the build, and neither done nor dropped. */
  overdue?: true
  status?: ActionStatus
  priority?: string
  kind?: ActionKind
  horizon?: ActionHorizon
  ticket?: {text: string; href?: string}
  line: number
}

/** An entry of a page's table of contents; `value` is HTML, as the theme expects it. */
export interface ContentsEntry {
  id: string
  value: string
  level: number
}

/** What the page of one incident is given, besides the rendered document. */
export interface IncidentPageProps {
  permalink: string
  /** The index, for breadcrumbs. */
  indexPermalink: string
  title: string
  /** The start of the summary, for search engines. */
  description?: string
  /** Path under the folder. */
  file: string
  id?: string
  severity?: SeverityTag
  facts: Fact[]
  milestones: Milestone[]
  /** What a postmortem usually says and this one does not. */
  missing: FactField[]
  messages: Message[]
  timeline: TimelineEntry[]
  /** Absent where fewer than two moments are known. */
  picture?: TimelinePicture
  actionItems: ActionEntry[]
  related: RelatedLink[]
  mentions: IncidentLink[]
  mentionedBy: IncidentLink[]
  /** Names of incidents that are in no folder, as written. */
  unresolved: string[]
  /** The failure that this incident is a case of, with others. */
  family?: IncidentFamily
  /** The incident before this one in time. */
  previous?: IncidentLink
  /** The incident after this one in time. */
  next?: IncidentLink
  contents: ContentsEntry[]
  editUrl?: string
  /** Where the file can be read with its lines: `#L12` leads to one. */
  sourceUrl?: string
  /** Day on which the document came into the folder, by version control. */
  publishedOn?: CalendarDate
  /** First and last moment of the incident, or its day: what the document is about. */
  covers?: {from: string; to?: string}
  /** Milliseconds since 1970, from version control. */
  lastUpdatedAt?: number
  /** Day of the build: `overdue` is relative to it. */
  asOf: CalendarDate
}
