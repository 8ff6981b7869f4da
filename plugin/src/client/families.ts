import type {ActionStatus, CalendarDate} from '../record/types.ts'
import type {IncidentLink, SeverityTag} from './types.ts'

/** What is known of the action items of earlier incidents on the day of a later one. Each item is in one number. */
export interface ItemsThen {
  /** Day of the later incident. */
  day: CalendarDate
  /** How many incidents of the family were earlier. */
  incidents: number
  /** How many action items those have. */
  total: number
  /** Known to have been open. */
  open: number
  /** Of those open, past their due day. */
  overdue: number
  /** Known to have been done or dropped before. */
  closed: number
  /** Done or dropped by now, on a day that nobody says. */
  closedSometime: number
  /** Without a state. */
  unsaid: number
}

/** A failure family on its way to a list. */
export interface FamilyLink {
  permalink: string
  /** What its incidents have in common, in words; empty where only a document says that they belong together. */
  words: string[]
  /** Names of services that at least two of its incidents name. */
  services: string[]
  /** Names of the kinds of cause that at least two of its incidents have. */
  causes: string[]
  /** Number of incidents. */
  count: number
  first?: CalendarDate
  last?: CalendarDate
  /** As of its latest incident. Absent where the day of that one is unknown. */
  items?: ItemsThen
}

/** The family of an incident, on the page of the incident. */
export interface IncidentFamily extends FamilyLink {
  /** Which of its incidents this is, from 1. */
  position: number
}

/** A value that incidents share, with the page or list behind it. */
export interface SharedValue {
  name: string
  href: string
  /** How many of the incidents have it. */
  count: number
}

/** One incident of a family. */
export interface FamilyOccurrence extends IncidentLink {
  services: string[]
  /** Whole days since the one before it. Absent for the first, and where a day is unknown. */
  daysSince?: number
  /** The earlier ones that its document calls cases of the same. */
  recurrenceOf: IncidentLink[]
  items?: ItemsThen
}

/** An action item that was open when the latest incident of its family happened. */
export interface OpenThen {
  text: string
  owner?: string
  due?: CalendarDate
  /** Days past the due day, on the day of the latest incident. */
  overdueDays?: number
  /** As the document has it today. */
  status: ActionStatus
  /** The day it was done or dropped, where that is later than the latest incident. */
  closed?: CalendarDate
  incident: IncidentLink
  line: number
}

/** What the page of a family is given. */
export interface FamilyPageProps extends FamilyLink {
  indexPermalink: string
  familiesPermalink: string
  /** The earliest first. */
  occurrences: FamilyOccurrence[]
  sharedServices: SharedValue[]
  sharedCauses: SharedValue[]
  /** Error messages that at least two of the documents quote. */
  errors: string[]
  /** Action items of the earlier incidents that were open when the latest happened, the longest overdue first. */
  openItems: OpenThen[]
}

/** An incident that is, or may be, the same failure as an earlier one. */
export interface RepeatEntry {
  later: IncidentLink
  earlier: IncidentLink
  kind: 'stated' | 'possible'
  services: string[]
  causes: string[]
  days?: number
}

/** What the page of all families is given. */
export interface FamiliesPageProps {
  permalink: string
  indexPermalink: string
  mapPermalink: string
  /** How many incidents there are. */
  incidents: number
  /** How far apart, in days, possible repeats may be. */
  repeatDays: number
  /** The largest first. */
  families: FamilyLink[]
  /** The latest first. */
  repeats: RepeatEntry[]
}

/** A row or column of the map. */
export interface MapLine {
  name: string
  href: string
  /** Number of incidents. */
  count: number
}

/** A cell of the map: incidents of one service with one kind of cause. */
export interface MapCell {
  row: number
  column: number
  count: number
  /** The incident, where there is one; else the list of them. */
  href: string
}

/** One incident on the line of its family. */
export interface MapMark {
  permalink: string
  title: string
  day: CalendarDate
  severity?: SeverityTag
}

/** What the page of the map is given. */
export interface MapPageProps {
  permalink: string
  indexPermalink: string
  familiesPermalink: string
  incidents: number
  /** The services with most incidents, the first on top. */
  rows: MapLine[]
  /** The kinds of cause, the most frequent first. */
  columns: MapLine[]
  cells: MapCell[]
  /** Incidents that are in no cell: they name no service, or no cause is known. */
  outside: number
  /** Services that are not drawn. */
  rowsLeftOut: number
  columnsLeftOut: number
  /** Families that have days, the largest first, each with its incidents, the earliest first. */
  families: (FamilyLink & {marks: MapMark[]})[]
  familiesLeftOut: number
}
