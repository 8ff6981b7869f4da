import type {CalendarDate} from '../../record/types.ts'
import type {IncidentIndex, TimesPoint} from '../charts/types.ts'
import type {TrendIncident} from './data.ts'
import type {ComparedTimes, ComparisonModel} from './models.ts'
import {type DayRange, lastMonths, rangeBefore} from './state.ts'
import {medianRatio} from './statistics/bootstrap.ts'
import {summarize} from './statistics/summary.ts'

/** Under this many values on either side nothing is said of a change. */
const LEAST = 10

/**
 * Durations of a period against those of as many days before it.
 *
 * @param members  Incidents of any day.
 * @param range  Default: the twelve months up to `asOf`.
 */
export function comparisonModel(
  incidents: readonly TrendIncident[],
  members: readonly IncidentIndex[],
  asOf: CalendarDate,
  range: DayRange | undefined,
): ComparisonModel {
  const period = range ?? lastMonths(asOf, 12)
  const now = durationsIn(incidents, members, period)
  const before = durationsIn(incidents, members, rangeBefore(period))
  const enough = now.sorted.length >= LEAST && before.sorted.length >= LEAST
  const ratio = enough ? medianRatio(now.sorted, before.sorted) : undefined
  return {
    now: now.times,
    before: before.times,
    ...(ratio && {ratio: {value: ratio.ratio, interval: ratio.interval}}),
  }
}

function durationsIn(
  incidents: readonly TrendIncident[],
  members: readonly IncidentIndex[],
  range: DayRange,
): {times: ComparedTimes; sorted: number[]} {
  const inside = members.flatMap((index) => {
    const incident = incidents[index]
    const {day} = incident ?? {}
    return incident && day !== undefined && day >= range.from && day <= range.to ? [{index, incident}] : []
  })
  const points = inside
    .flatMap(({index, incident: {duration}}): TimesPoint[] =>
      duration === undefined ? [] : [{incident: index, seconds: duration}],
    )
    .sort((a, b) => a.seconds - b.seconds || a.incident - b.incident)
  const sorted = points.map(({seconds}) => seconds)
  return {
    times: {range, points, missing: inside.length - sorted.length, ...summarize(sorted)},
    sorted,
  }
}
