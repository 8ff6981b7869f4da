import type {CalendarDate} from '../../record/types.ts'
import type {
  CountsModel,
  CountsPeriod,
  Granularity,
  IncidentIndex,
  Period,
  SeverityKey,
  TrendPoint,
} from '../charts/types.ts'
import {countPeriods, periodsBetween, positionOf} from './periods.ts'
import {compareSeverityKeys} from './severityOrder.ts'
import {poissonInterval} from './statistics/poisson.ts'

/** More columns than this cannot be told apart on a screen. */
const MOST_PERIODS = 60

const GRANULARITIES: readonly Granularity[] = ['month', 'quarter', 'year']

/** The first day that can be drawn: a date further back than this is a slip of the pen. */
export function earliestDay(asOf: CalendarDate): CalendarDate {
  const year = Number(asOf.slice(0, 4)) - MOST_PERIODS + 1
  return `${String(Math.max(0, year)).padStart(4, '0')}-01-01`
}

/**
 * Documented incidents per period, for each length of period that is readable, the shortest first.
 *
 * @param drawn  Positions of the incidents that have a day between `earliestDay` and `asOf`, oldest first.
 * @param first  The day with which the first period begins at the latest. Default: that of the first incident.
 */
export function countsModels(
  incidents: readonly TrendPoint[],
  drawn: readonly IncidentIndex[],
  asOf: CalendarDate,
  first = incidents[drawn[0] ?? -1]?.day,
): CountsModel[] {
  if (first === undefined) return []
  return GRANULARITIES.filter((granularity) => {
    const count = countPeriods(first, asOf, granularity)
    // One column says nothing that the number above the chart does not; but one month is better than no chart.
    return count <= MOST_PERIODS && (count > 1 || granularity === 'month')
  }).map((granularity) =>
    countsModel(incidents, drawn, periodsBetween(first, asOf, granularity), granularity),
  )
}

function countsModel(
  incidents: readonly TrendPoint[],
  drawn: readonly IncidentIndex[],
  periods: readonly Period[],
  granularity: Granularity,
): CountsModel {
  const members = periods.map((): IncidentIndex[] => [])
  for (const index of drawn) {
    const day = incidents[index]?.day
    if (day !== undefined) members[positionOf(day, periods, granularity)]?.push(index)
  }
  return {
    granularity,
    periods: periods.map((period, position) => countsPeriod(period, members[position] ?? [], incidents)),
    n: drawn.length,
  }
}

function countsPeriod(
  period: Period,
  members: readonly IncidentIndex[],
  incidents: readonly TrendPoint[],
): CountsPeriod {
  const groups = new Map<SeverityKey, IncidentIndex[]>()
  for (const index of members) {
    const severity = incidents[index]?.severity ?? 'unknown'
    const group = groups.get(severity) ?? []
    group.push(index)
    groups.set(severity, group)
  }
  return {
    ...period,
    total: members.length,
    ...(!period.running && {interval: poissonInterval(members.length)}),
    segments: [...groups]
      .sort(([a], [b]) => compareSeverityKeys(a, b))
      .map(([severity, indexes]) => ({severity, incidents: indexes})),
  }
}
