import type {Granularity, Interval, Period, TrendsModel} from '../charts/types.ts'
import {WORKING_SHARE} from './rhythm.ts'
import {expectedCounts} from './statistics/poisson.ts'
import {shareInterval} from './statistics/wilson.ts'

/** So many periods before the last make the year that it is compared with. */
const YEAR: Record<Granularity, number> = {month: 12, quarter: 4, year: 1}

/** What may be said of a value beside what was to be expected of it. */
export type Verdict = 'same' | 'more' | 'fewer'

/** The last full period against the year before it. */
export interface CountFinding {
  period: Period
  granularity: Granularity
  count: number
  /** Incidents of the year before. */
  before: number
  expected: Interval
  verdict: Verdict
}

/**
 * What the counts say of the last period that is over: whether it lies within what the year before it lets expect.
 *
 * @returns Nothing where there is no full year before.
 */
export function countFinding({counts}: Pick<TrendsModel, 'counts'>): CountFinding | undefined {
  const model = counts.find(({granularity}) => granularity === 'quarter') ?? counts[0]
  if (!model) return undefined
  const over = model.periods.filter(({running}) => !running)
  const span = YEAR[model.granularity]
  const period = over.at(-1)
  const before = over.slice(-1 - span, -1)
  if (!period || before.length < span) return undefined
  const total = before.reduce((sum, each) => sum + each.total, 0)
  const expected = expectedCounts(total, span)
  return {
    period,
    granularity: model.granularity,
    count: period.total,
    before: total,
    expected,
    verdict: period.total > expected[1] ? 'more' : period.total < expected[0] ? 'fewer' : 'same',
  }
}

/** Whether durations differ from those before: only where the interval of the ratio leaves out 1. */
export function comparisonVerdict({comparison}: Pick<TrendsModel, 'comparison'>): Verdict | undefined {
  const {ratio} = comparison
  if (!ratio) return undefined
  if (ratio.interval[0] > 1) return 'more'
  return ratio.interval[1] < 1 ? 'fewer' : 'same'
}

/** The value named most, and whether its lead may be chance. */
export function leadFinding({
  entries,
}: TrendsModel['services']): {label: string; count: number; apart: boolean; next?: string} | undefined {
  const [first, second] = entries
  if (!first) return undefined
  return {
    label: first.label,
    count: first.incidents.length,
    apart: second === undefined || first.interval[0] > second.interval[1],
    ...(second && {next: second.label}),
  }
}

/** The share of incidents that began in working hours, against the share of the week that these are. */
export function workingFinding({
  rhythm: {n, working},
}: Pick<TrendsModel, 'rhythm'>):
  | {working: number; n: number; interval: Interval; verdict: Verdict}
  | undefined {
  if (n < 6) return undefined
  const interval = shareInterval(working, n)
  const verdict = interval[0] > WORKING_SHARE ? 'more' : interval[1] < WORKING_SHARE ? 'fewer' : 'same'
  return {working, n, interval, verdict}
}

/** What the fewest documents say, of what the charts need. */
export function weakestFinding({
  coverage,
}: Pick<TrendsModel, 'coverage'>): TrendsModel['coverage']['rows'][number] | undefined {
  const rows = coverage.rows.filter(({unit, of}) => unit === 'incident' && of > 0)
  return rows.reduce<(typeof rows)[number] | undefined>(
    (least, row) => (least && least.have / least.of <= row.have / row.of ? least : row),
    undefined,
  )
}
