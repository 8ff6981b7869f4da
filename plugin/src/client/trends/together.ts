import type {IncidentIndex} from '../charts/types.ts'
import type {TrendIncident, TrendValue} from './data.ts'
import type {TogetherModel} from './models.ts'

/** More rows and columns than this are no picture any more. */
const MOST_SERVICES = 14

/** Pairs of services by the incidents that name both. A single incident of two is not shown: it may be chance. */
export function togetherModel(
  incidents: readonly TrendIncident[],
  members: readonly IncidentIndex[],
  values: readonly TrendValue[],
): TogetherModel {
  const pairs = new Map<number, {a: number; b: number; incidents: IncidentIndex[]}>()
  let n = 0
  for (const index of members) {
    const named = [...(incidents[index]?.services ?? [])].sort((a, b) => a - b)
    if (named.length > 1) n += 1
    for (const [place, a] of named.entries()) {
      for (const b of named.slice(place + 1)) {
        const pair = pairs.get(a * values.length + b) ?? {a, b, incidents: []}
        pair.incidents.push(index)
        pairs.set(a * values.length + b, pair)
      }
    }
  }
  const shared = [...pairs.values()].filter((pair) => pair.incidents.length > 1)
  const weight = new Map<number, number>()
  for (const {a, b, incidents: both} of shared)
    for (const each of [a, b]) weight.set(each, (weight.get(each) ?? 0) + both.length)
  const order = [...weight].sort(([a, m], [b, o]) => o - m || a - b).slice(0, MOST_SERVICES)
  const place = new Map(order.map(([value], position) => [value, position]))
  return {
    services: order.flatMap(([value]) => {
      const {key, label} = values[value] ?? {}
      return key === undefined || label === undefined ? [] : [{key, label}]
    }),
    cells: shared.flatMap((pair) => {
      const [a, b] = [place.get(pair.a), place.get(pair.b)]
      if (a === undefined || b === undefined) return []
      return [{a: Math.min(a, b), b: Math.max(a, b), incidents: pair.incidents}]
    }),
    n,
    single: pairs.size - shared.length,
  }
}
