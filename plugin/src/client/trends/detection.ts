import type {CalendarDate} from '../../record/types.ts'
import type {IncidentIndex, Period} from '../charts/types.ts'
import type {DetectionKey, TrendIncident} from './data.ts'
import type {DetectionModel} from './models.ts'
import {countPeriods, periodsBetween, positionOf} from './periods.ts'

/** The order of the stack, from the axis up; what is unknown is never left out. */
const KEYS: readonly (DetectionKey | 'unknown')[] = ['monitor', 'human', 'customer', 'unknown']

/** More columns than this have no room for their words. */
const MOST_QUARTERS = 12

/** The periods in which few are drawn: quarters, as long as these are few, else years. */
export function coarsePeriods(
  first: CalendarDate,
  asOf: CalendarDate,
): {granularity: 'quarter' | 'year'; periods: Period[]} {
  const granularity = countPeriods(first, asOf, 'quarter') <= MOST_QUARTERS ? 'quarter' : 'year'
  return {granularity, periods: periodsBetween(first, asOf, granularity)}
}

/** Who noticed the incidents: a monitor, one of the team, or a customer. */
export function detectionModel(
  incidents: readonly TrendIncident[],
  drawn: readonly IncidentIndex[],
  asOf: CalendarDate,
  first = incidents[drawn[0] ?? -1]?.day ?? asOf,
): DetectionModel {
  const {granularity, periods} = coarsePeriods(first, asOf)
  const members = periods.map((): IncidentIndex[] => [])
  for (const index of drawn) {
    const day = incidents[index]?.day
    if (day !== undefined) members[positionOf(day, periods, granularity)]?.push(index)
  }
  const keyOf = (index: IncidentIndex) => incidents[index]?.detection ?? 'unknown'
  const n = drawn.filter((index) => keyOf(index) !== 'unknown').length
  return {
    granularity,
    periods: periods.map((period, position) => {
      const inPeriod = members[position] ?? []
      const groups = KEYS.map((key) => ({key, incidents: inPeriod.filter((index) => keyOf(index) === key)}))
      return {...period, total: inPeriod.length, groups: groups.filter((group) => group.incidents.length > 0)}
    }),
    n,
    missing: drawn.length - n,
  }
}
