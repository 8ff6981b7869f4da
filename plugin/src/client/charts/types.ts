import type {CalendarDate, Seconds} from '../../record/types.ts'
import type {
  BacklogModel,
  ComparisonModel,
  CompletionModel,
  DetectionModel,
  LifetimeModel,
  RepeatsModel,
  RhythmModel,
  TogetherModel,
  WritingModel,
} from '../trends/models.ts'

/**
 * What the trends page shows of the incidents that a reader asks for. Every drawn mark can be led back to the incidents
 * behind it.
 */
export interface TrendsModel {
  /** The day of the build: the last day that counts. */
  asOf: CalendarDate
  /** IANA name or offset in which an instant without a written date falls on a day. */
  timeZone: string
  /** Permalink of the index of incidents, on which links to filtered lists are built. */
  basePath: string
  /** Permalink of the page of action items. */
  actionsPermalink: string
  /** What links to the index are narrowed to besides. */
  scope: TrendsScope
  /** The groups that occur, most severe first, the unknown last. */
  severities: SeverityGroup[]
  /** Every incident of the site. The charts point into this list by position. */
  incidents: readonly TrendPoint[]
  /** How many incidents are asked for. */
  n: number
  /** Of these, incidents without any date: they are in no chart that has a time axis. */
  undated: number
  /** Of these, incidents dated after `asOf`, or over 60 years before it: left out of charts that have a time axis. */
  outside: number
  /** One model for each length of period that is readable, the shortest first. None without a dated incident. */
  counts: CountsModel[]
  durations: DurationsModel
  phases: PhaseModel[]
  services: RankingModel
  causes: RankingModel
  triggers: RankingModel
  coverage: CoverageModel
  comparison: ComparisonModel
  detection: DetectionModel
  together: TogetherModel
  rhythm: RhythmModel
  backlog: BacklogModel
  completion: CompletionModel
  lifetimes: LifetimeModel
  repeats: RepeatsModel
  writing: WritingModel
}

/** The filters of the trends page that the index has, too. */
export interface TrendsScope {
  services: readonly string[]
  teams: readonly string[]
  severities: readonly string[]
}

/** One incident as the charts know it. */
export interface TrendPoint {
  permalink: string
  title: string
  /** The day it began. */
  day?: CalendarDate
  severity: SeverityKey
}

/** Position of an incident in `TrendsModel.incidents`. */
export type IncidentIndex = number

/**
 * How bad, as far as it can be ordered: `rank-1` is the worst, before it only `rank-0` (`P0`) where a team has one.
 * Ranks beyond 5 count as 5. `other` is a word of no known rank, `unknown` no word at all.
 */
export type SeverityKey =
  | 'rank-0'
  | 'rank-1'
  | 'rank-2'
  | 'rank-3'
  | 'rank-4'
  | 'rank-5'
  | 'other'
  | 'unknown'

export interface SeverityGroup {
  key: SeverityKey
  /** The team's words for it, the most frequent first; none for `unknown`. */
  labels: string[]
  /** The values of the index's `severity` parameter that select the group. */
  slugs: string[]
}

export type Granularity = 'month' | 'quarter' | 'year'

/** A stretch of the calendar. */
export interface Period {
  /** First day. */
  start: CalendarDate
  /** Last day, included. */
  end: CalendarDate
  /** Whether `asOf` lies in it, so that more may come. */
  running: boolean
}

/** Lower and upper end. */
export type Interval = [low: number, high: number]

/** Documented incidents per period, by severity. */
export interface CountsModel {
  granularity: Granularity
  /** Without gaps, from the first incident to `asOf`; a period without incidents is there with a total of 0. */
  periods: CountsPeriod[]
  /** Incidents in all the periods. */
  n: number
}

export interface CountsPeriod extends Period {
  total: number
  /** Exact 95 % Poisson interval of the total; absent for the running period, which is not comparable. */
  interval?: Interval
  /** Most severe first; only groups that occur. */
  segments: CountsSegment[]
}

export interface CountsSegment {
  severity: SeverityKey
  incidents: IncidentIndex[]
}

/** What can be said of a handful of times without pretending. */
export interface TimesSummary {
  n: number
  /** Absent under 6 values. */
  median?: Seconds
  /** Exact order-statistic band that holds the median with at least 95 % confidence; absent under 6 values. */
  band?: Interval
  /** The 90th percentile; absent under 20 values. */
  p90?: Seconds
}

export interface TimesPoint {
  incident: IncidentIndex
  seconds: Seconds
}

/** How long incidents lasted, from start to end. */
export interface DurationsModel extends TimesSummary {
  granularity: Granularity
  /** Without gaps, from the first dated incident to `asOf`. */
  periods: DurationsPeriod[]
  /** Oldest first. */
  points: TimesPoint[]
  /** Dated incidents without a known duration. */
  missing: number
  /** Dated incidents that were not over when the document was written: their time is censored and not drawn. */
  unfinished: number
}

export interface DurationsPeriod extends Period, TimesSummary {}

export type PhaseKey = 'ttd' | 'tta' | 'ttm' | 'ttr'

/** One milestone, measured from the start of the incident. */
export interface PhaseModel extends TimesSummary {
  key: PhaseKey
  /** Shortest first. */
  points: TimesPoint[]
  /** Incidents that do not tell it. */
  missing: number
}

/** How many incidents name each value of a field that can have several. */
export interface RankingModel {
  /** The most frequent first, then by label. */
  entries: RankingEntry[]
  /** How many values there are, of which `entries` may be the first few. */
  distinct: number
  /** Incidents that name at least one. */
  n: number
  /** Incidents that name none. */
  missing: number
}

export interface RankingEntry {
  key: string
  label: string
  incidents: IncidentIndex[]
  /** Exact 95 % Poisson interval of the count. */
  interval: Interval
  /** Where the incidents behind it are listed. */
  href?: string
}

export type CoverageKey =
  | 'date'
  | 'severity'
  | 'services'
  | 'start'
  | 'end'
  | 'duration'
  | 'detected'
  | 'detection'
  | 'cause'
  | 'actions'
  | 'owner'
  | 'due'
  | 'status'
  | 'consistent'

/** How much of what the charts need is in the documents. */
export interface CoverageModel {
  rows: CoverageRow[]
}

export interface CoverageRow {
  key: CoverageKey
  /** What is counted. */
  unit: 'incident' | 'action'
  have: number
  of: number
}
