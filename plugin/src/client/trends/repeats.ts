import type {IncidentIndex} from '../charts/types.ts'
import type {TrendIncident, TrendsPageProps} from './data.ts'
import type {Repeat, RepeatsModel, WritingModel} from './models.ts'
import {medianBand} from './statistics/median.ts'
import {quantile} from './statistics/quantile.ts'

const DAY = 86_400_000

/** More pairs than this are counted, not listed. */
const MOST_PAIRS = 50

/** Incidents that came back: those that say so, and those that share service and cause within some days. */
export function repeatsModel(
  {
    incidents,
    services,
    causes,
    repeatDays,
  }: Pick<TrendsPageProps, 'incidents' | 'services' | 'causes' | 'repeatDays'>,
  members: readonly IncidentIndex[],
): RepeatsModel {
  const wanted = new Set(members)
  const shared = (a: readonly number[] = [], b: readonly number[] = []) =>
    a.filter((each) => b.includes(each))
  const pair = (earlier: IncidentIndex, later: IncidentIndex, kind: Repeat['kind']): Repeat => {
    const [a, b] = [incidents[earlier], incidents[later]]
    const days = a?.day !== undefined && b?.day !== undefined ? daysFrom(a.day, b.day) : undefined
    return {
      earlier,
      later,
      kind,
      ...(days !== undefined && {days}),
      services: shared(a?.services, b?.services).flatMap((each) => services[each]?.label ?? []),
      causes: shared(a?.causes, b?.causes).flatMap((each) => causes[each]?.label ?? []),
    }
  }
  const stated = members.flatMap((later) =>
    (incidents[later]?.recurrenceOf ?? [])
      .filter((earlier) => wanted.has(earlier))
      .map((earlier) => pair(earlier, later, 'stated')),
  )
  const known = new Set(stated.map(({earlier, later}) => `${earlier} ${later}`))
  const comparable = members.filter((index) => isComparable(incidents[index]))
  const possible: Repeat[] = []
  /** The latest incident so far of each service and cause. */
  const latest = new Map<number, IncidentIndex>()
  for (const later of comparable) {
    const keys = sharedKeys(incidents[later], causes.length)
    // Only the nearest one before it: a series of three is two repeats, not three.
    const earlier = keys.reduce((nearest, key) => Math.max(nearest, latest.get(key) ?? -1), -1)
    for (const key of keys) latest.set(key, later)
    const [from, to] = [incidents[earlier]?.day, incidents[later]?.day]
    if (from === undefined || to === undefined || daysFrom(from, to) > repeatDays) continue
    if (!known.has(`${earlier} ${later}`)) possible.push(pair(earlier, later, 'possible'))
  }
  const newest = (a: Repeat, b: Repeat) => b.later - a.later || b.earlier - a.earlier
  return {
    pairs: [...stated.sort(newest), ...possible.sort(newest)].slice(0, MOST_PAIRS),
    stated: stated.length,
    possible: possible.length,
    n: comparable.length,
    missing: members.length - comparable.length,
    repeatDays,
  }
}

/** One number for each pair of a service and a cause. */
function sharedKeys(incident: TrendIncident | undefined, width: number): number[] {
  const {services = [], causes = []} = incident ?? {}
  return services.flatMap((service) => causes.map((cause) => service * width + cause))
}

function isComparable(incident: TrendIncident | undefined): boolean {
  return incident?.day !== undefined && incident.services !== undefined && incident.causes !== undefined
}

function daysFrom(earlier: string, later: string): number {
  return Math.round((Date.parse(later) - Date.parse(earlier)) / DAY)
}

/** How long after the incident its document was committed, where git knows. */
export function writingModel(
  incidents: readonly TrendIncident[],
  members: readonly IncidentIndex[],
): WritingModel {
  const days = members.flatMap((index) => incidents[index]?.writtenAfter ?? []).sort((a, b) => a - b)
  const band = medianBand(days)
  return {
    n: days.length,
    missing: members.length - days.length,
    ...(band && {median: quantile(days, 0.5), band}),
  }
}
