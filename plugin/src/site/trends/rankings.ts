import type {IncidentIndex, RankingModel} from '../../client/charts/types.ts'
import type {Postmortem} from '../../record/types.ts'
import {causeSlug} from '../props/links.ts'
import {commonest} from './commonest.ts'
import {poissonInterval} from './statistics/poisson.ts'

/** What comes after this many is counted, not drawn. */
const MOST_ENTRIES = 15

/** One value that an incident names. */
export interface Named {
  /** The identity of the value. */
  key: string
  /** One spelling of it. */
  label: string
}

/**
 * The values of a field by how many incidents name them. An incident counts once for each value that it names, so the
 * entries may add up to more than the incidents.
 */
export function rankingModel(
  postmortems: readonly Postmortem[],
  namesOf: (postmortem: Postmortem) => readonly Named[],
  hrefOf?: (key: string) => string | undefined,
): RankingModel {
  const values = new Map<string, {incidents: Set<IncidentIndex>; labels: Map<string, number>}>()
  const naming = new Set<IncidentIndex>()
  for (const [index, postmortem] of postmortems.entries()) {
    for (const {key, label} of namesOf(postmortem)) {
      if (key === '') continue
      const value = values.get(key) ?? {
        incidents: new Set<IncidentIndex>(),
        labels: new Map<string, number>(),
      }
      value.incidents.add(index)
      value.labels.set(label, (value.labels.get(label) ?? 0) + 1)
      values.set(key, value)
      naming.add(index)
    }
  }
  const ranked = [...values].sort(
    ([a, {incidents: m}], [b, {incidents: n}]) => n.size - m.size || (a < b ? -1 : 1),
  )
  return {
    entries: ranked.slice(0, MOST_ENTRIES).map(([key, {incidents, labels}]) => {
      const href = hrefOf?.(key)
      return {
        key,
        label: commonest(labels),
        incidents: [...incidents],
        interval: poissonInterval(incidents.size),
        ...(href !== undefined && {href}),
      }
    }),
    distinct: ranked.length,
    n: naming.size,
    missing: postmortems.length - naming.size,
  }
}

export function servicesOf({services = []}: Postmortem): Named[] {
  return services.map(({slug, name}) => ({key: slug, label: name}))
}

/** Kinds of cause, whatever their case. */
export function causesOf({causes = []}: Postmortem, causeName: (cause: string) => string): Named[] {
  return causes.map((cause) => ({key: causeSlug(cause), label: causeName(cause).trim()}))
}
