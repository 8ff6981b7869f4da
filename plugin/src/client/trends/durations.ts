import type {CalendarDate} from '../../record/types.ts'
import type {
  DurationsModel,
  Granularity,
  IncidentIndex,
  PhaseKey,
  PhaseModel,
  TimesPoint,
} from '../charts/types.ts'
import type {TrendIncident} from './data.ts'
import {countPeriods, periodsBetween, positionOf} from './periods.ts'
import {summarize} from './statistics/summary.ts'

/** Up to this many quarters, medians are per quarter, beyond per year. */
const MOST_QUARTERS = 12

const PHASES: readonly PhaseKey[] = ['ttd', 'tta', 'ttm', 'ttr']

/**
 * How long the incidents lasted, one point each.
 *
 * @param drawn  Positions of the incidents that can be placed on the time axis, oldest first.
 * @param first  The day with which the first period begins at the latest. Default: that of the first incident.
 */
export function durationsModel(
  incidents: readonly TrendIncident[],
  drawn: readonly IncidentIndex[],
  asOf: CalendarDate,
  first = incidents[drawn[0] ?? -1]?.day ?? asOf,
): DurationsModel {
  const granularity: Granularity = countPeriods(first, asOf, 'quarter') <= MOST_QUARTERS ? 'quarter' : 'year'
  const unfinished = drawn.filter((incident) => incidents[incident]?.unfinished)
  const points = drawn.flatMap((incident): TimesPoint[] => {
    const seconds = incidents[incident]?.duration
    return seconds === undefined ? [] : [{incident, seconds}]
  })
  const periods = periodsBetween(first, asOf, granularity)
  const times = periods.map((): number[] => [])
  for (const {incident, seconds} of points) {
    const day = incidents[incident]?.day
    if (day !== undefined) times[positionOf(day, periods, granularity)]?.push(seconds)
  }
  return {
    granularity,
    periods: periods.map((period, position) => ({...period, ...summarize(times[position] ?? [])})),
    points,
    missing: drawn.length - unfinished.length - points.length,
    unfinished: unfinished.length,
    ...summarize(points.map(({seconds}) => seconds)),
  }
}

/** The four milestones apart, each with the incidents that tell it. */
export function phaseModels(
  incidents: readonly TrendIncident[],
  members: readonly IncidentIndex[],
): PhaseModel[] {
  return PHASES.map((key) => {
    const points = members.flatMap((incident): TimesPoint[] => {
      const seconds = incidents[incident]?.[key]
      return seconds === undefined ? [] : [{incident, seconds}]
    })
    points.sort((a, b) => a.seconds - b.seconds || a.incident - b.incident)
    return {
      key,
      points,
      missing: members.length - points.length,
      ...summarize(points.map(({seconds}) => seconds)),
    }
  })
}
