import type {ActionKind, CalendarDate} from '../../record/types.ts'
import type {IncidentLink, ServiceTag, TeamTag} from '../types.ts'

/**
 * How far an action item has come. Being written down binds nobody: an item is `committed` once work has begun, or once
 * it has an owner together with a due day or a ticket; before that it is `proposed`. What will not be done is `dropped`,
 * not done.
 */
export type ActionStage = 'proposed' | 'committed' | 'done' | 'dropped'

/**
 * What is known of when items appeared and were finished: `complete` from the history of git; `shallow` where the clone
 * holds only the newest commits; `none` without git, or where it was not asked.
 */
export type HistoryState = 'complete' | 'shallow' | 'none'

/** An incident that has action items. */
export interface ActionIncident extends IncidentLink {
  services: ServiceTag[]
}

/** One action item of the backlog. */
export interface BacklogItem {
  /** Position in `ActionsPageProps.incidents`. */
  incident: number
  text: string
  stage: ActionStage
  /** The document says that work has begun. */
  begun?: true
  owner?: string
  /** The team beside the owner, else the owner where it is a team, else the teams of the incident. Absent where none is known. */
  teams?: TeamTag[]
  due?: CalendarDate
  /** Days since it was due, of an item that is not finished. */
  overdueDays?: number
  priority?: string
  kind?: ActionKind
  ticket?: {text: string; href?: string}
  /** The day it was written down, by git; else the day of its incident. */
  since?: CalendarDate
  /** Where `since` is the day of the incident: the item may be younger. */
  sinceIncident?: true
  /** The day it was marked as done or dropped, by git. */
  closed?: CalendarDate
  /** Days from `since` until it was finished or, of one that is not, until the build. */
  ageDays?: number
  /** Line of the document. */
  line: number
}

/** What the page of action items is given. */
export interface ActionsPageProps {
  permalink: string
  indexPermalink: string
  /** Day of the build: age and overdue are relative to it. */
  asOf: CalendarDate
  history: HistoryState
  /** Addresses of the same items for other tools; absent where the site does not publish them. */
  csvHref?: string
  icsHref?: string
  incidents: ActionIncident[]
  /** The newest incident first, then in the order of the document. */
  items: BacklogItem[]
}
