import type {Incident} from '../types.ts'
import {daysApart, sharedCauses, sharedServices} from './relations.ts'

/** An incident that is, or may be, the same failure as an earlier one. */
export interface Repeat {
  later: Incident
  earlier: Incident
  /** A document says so; or both are on the same service with the same kind of cause, and near in time. */
  kind: 'stated' | 'possible'
  /** Names of the services that both name. */
  services: string[]
  /** Kinds of cause that both have. */
  causes: string[]
  /** Absent where a day is unknown. */
  days?: number
}

/** How far apart, in days, possible repeats may be, unless the site says otherwise. */
export const REPEAT_DAYS = 90

/**
 * Find the repeats: incidents that a document calls a recurrence of another, and incidents with the service and the kind
 * of cause of one not long before. Of several possible ones the nearest counts.
 *
 * @param incidents  Newest first.
 * @param most  How many days possible repeats may be apart. Default: 90.
 * @returns By the later incident, in the order of the incidents.
 */
export function findRepeats(incidents: readonly Incident[], most = REPEAT_DAYS): Repeat[] {
  const older = new Map<string, Incident[]>()
  for (const incident of incidents) {
    for (const key of keysOf(incident)) older.set(key, [...(older.get(key) ?? []), incident])
  }
  return incidents.flatMap((later) => {
    const stated = later.recurrenceOf
      .filter((earlier) => !isBefore(later, earlier))
      .map((earlier) => toRepeat(later, earlier, 'stated'))
    if (stated.length > 0) return stated
    const candidates = keysOf(later).flatMap((key) => {
      const list = older.get(key) ?? []
      return list[list.indexOf(later) + 1] ?? []
    })
    const nearest = candidates
      .filter((earlier) => (daysApart(later, earlier) ?? most + 1) <= most)
      .sort((a, b) => (daysApart(later, a) ?? 0) - (daysApart(later, b) ?? 0))[0]
    return nearest ? [toRepeat(later, nearest, 'possible')] : []
  })
}

function isBefore({postmortem: a}: Incident, {postmortem: b}: Incident): boolean {
  return a.date !== undefined && b.date !== undefined && a.date < b.date
}

function keysOf({postmortem: {date, services = [], causes = []}}: Incident): string[] {
  if (date === undefined) return []
  return services.flatMap(({slug}) => causes.map((cause) => `${slug}\n${cause}`))
}

function toRepeat(later: Incident, earlier: Incident, kind: Repeat['kind']): Repeat {
  const days = daysApart(later, earlier)
  return {
    later,
    earlier,
    kind,
    services: sharedServices(later, earlier),
    causes: sharedCauses(later, earlier),
    ...(days !== undefined && {days}),
  }
}
