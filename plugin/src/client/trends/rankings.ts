import type {IncidentIndex, RankingModel} from '../charts/types.ts'
import type {TrendIncident, TrendValue} from './data.ts'
import {poissonInterval} from './statistics/poisson.ts'

/** What comes after this many is counted, not drawn. */
const MOST_ENTRIES = 15

/**
 * The values of a field by how many incidents name them. An incident counts once for each value that it names, so the
 * entries may add up to more than the incidents.
 */
export function rankingModel(
  incidents: readonly TrendIncident[],
  members: readonly IncidentIndex[],
  field: 'services' | 'causes' | 'triggers',
  values: readonly TrendValue[],
): RankingModel {
  const naming = values.map((): IncidentIndex[] => [])
  let n = 0
  for (const index of members) {
    const named = incidents[index]?.[field] ?? []
    for (const value of named) naming[value]?.push(index)
    if (named.length > 0) n += 1
  }
  const ranked = values
    .map((value, position) => ({...value, incidents: naming[position] ?? []}))
    .filter((entry) => entry.incidents.length > 0)
    .sort((a, b) => b.incidents.length - a.incidents.length || (a.key < b.key ? -1 : 1))
  return {
    entries: ranked
      .slice(0, MOST_ENTRIES)
      .map((entry) => ({...entry, interval: poissonInterval(entry.incidents.length)})),
    distinct: ranked.length,
    n,
    missing: members.length - n,
  }
}
