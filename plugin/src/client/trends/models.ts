import type {CalendarDate} from '../../record/types.ts'
import type {HistoryState} from '../actions/types.ts'
import type {IncidentIndex, Interval, Period, TimesPoint, TimesSummary} from '../charts/types.ts'
import type {DetectionKey} from './data.ts'
import type {DayRange} from './state.ts'
import type {SurvivalStep} from './statistics/survival.ts'

/** Durations of one stretch of time against those of the stretch before it. */
export interface ComparisonModel {
  now: ComparedTimes
  before: ComparedTimes
  /** `now` divided by `before`, of the medians, with its 95 % bootstrap interval; absent where either has under 10. */
  ratio?: {value: number; interval: Interval}
}

export interface ComparedTimes extends TimesSummary {
  range: DayRange
  /** Shortest first. */
  points: TimesPoint[]
  /** Incidents of the stretch without a known duration. */
  missing: number
}

/** Who noticed the incidents, per period. */
export interface DetectionModel {
  granularity: 'quarter' | 'year'
  periods: (Period & {total: number; groups: {key: DetectionKey | 'unknown'; incidents: IncidentIndex[]}[]})[]
  /** Dated incidents whose document says who noticed. */
  n: number
  missing: number
}

/** Services that are named by the same incidents. */
export interface TogetherModel {
  /** Services that share two incidents or more with another one, those of most such incidents first. */
  services: {key: string; label: string}[]
  /** Pairs of positions in `services`, the first the smaller. */
  cells: {a: number; b: number; incidents: IncidentIndex[]}[]
  /** Incidents that name two services or more. */
  n: number
  /** Pairs that share a single incident, which may be chance. */
  single: number
}

/** When in the week incidents began. */
export interface RhythmModel {
  /** For each hour since Monday 0:00 the incidents that began in it; absent under 30 incidents. */
  hours?: IncidentIndex[][]
  n: number
  /** Incidents whose document does not tell the hour. */
  missing: number
  /** How many began from Monday to Friday, 9:00 to 17:00. */
  working: number
}

/** Action items over time and now. */
export interface BacklogModel {
  history: HistoryState
  /** Written down and finished until the end of each month, by git; none without its history. */
  flow: {month: CalendarDate; opened: number; closed: number}[]
  /** Items of which git knows when they were written down. */
  followed: number
  /** Not finished now, by age in days; `unknown` where not even the incident has a day. */
  ages: {key: 'young' | 'middle' | 'old' | 'unknown'; count: number}[]
  open: number
  overdue: number
  undated: number
  ownerless: number
  /** All items. */
  n: number
}

/** How many action items of the incidents of a period are done. */
export interface CompletionModel {
  granularity: 'quarter' | 'year'
  periods: (Period & Completed & {incidents: IncidentIndex[]})[]
  all: Completed
  /** Items of incidents without a date. */
  missing: number
}

export interface Completed {
  done: number
  /** Neither done nor dropped. */
  open: number
  dropped: number
  /** `done / (done + open)`; absent without any. */
  share?: number
  /** 95 % score interval of the share; absent under 6 items. */
  interval?: Interval
}

/** How long action items stay open, from being written down until they are finished, in days. */
export interface LifetimeModel {
  history: HistoryState
  steps: SurvivalStep[]
  /** Items that were followed. */
  n: number
  /** Of these, not finished yet. */
  open: number
  /** Items that are not followed: git does not know when they were written down, or they were finished from the first. */
  missing: number
  median?: number
  low?: number
  high?: number
  /** How long the longest was watched. */
  longest: number
}

/** Two incidents of which the later may be the earlier one again. */
export interface Repeat {
  earlier: IncidentIndex
  later: IncidentIndex
  /** `stated`: the later document says so; `possible`: same service and cause within some days. */
  kind: 'stated' | 'possible'
  days?: number
  /** Names of what they share. */
  services: string[]
  causes: string[]
}

export interface RepeatsModel {
  /** The stated ones first, then the newest. */
  pairs: Repeat[]
  stated: number
  possible: number
  /** Incidents with a date, a service and a cause: only these can be found to be possible repeats. */
  n: number
  missing: number
  repeatDays: number
}

/** How long after its incident a document was committed, in days. */
export interface WritingModel {
  n: number
  missing: number
  median?: number
  band?: Interval
}
