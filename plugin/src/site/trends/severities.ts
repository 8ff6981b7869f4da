import type {SeverityGroup, SeverityKey} from '../../client/charts/types.ts'
import {severitySlug, UNKNOWN} from '../../client/severity.ts'
import {SEVERITY_ORDER} from '../../client/trends/severityOrder.ts'
import type {Severity} from '../../record/types.ts'
import {commonest} from './commonest.ts'

/** The group under which a severity is counted: by rank, so that `SEV1` and `P1` are one. */
export function severityKey(severity: Severity | undefined): SeverityKey {
  if (!severity) return 'unknown'
  if (severity.rank === undefined) return 'other'
  const rank = Math.min(5, Math.max(0, Math.round(severity.rank)))
  return SEVERITY_ORDER[rank] ?? 'other'
}

/** The groups that occur, most severe first, with the words that the documents use for them. */
export function severityGroups(severities: readonly (Severity | undefined)[]): SeverityGroup[] {
  return SEVERITY_ORDER.flatMap((key): SeverityGroup[] => {
    const members = severities.filter((severity) => severityKey(severity) === key)
    if (members.length === 0) return []
    if (key === 'unknown') return [{key, labels: [], slugs: [UNKNOWN]}]
    const spellings = new Map<string, Map<string, number>>()
    for (const severity of members) {
      if (!severity) continue
      const slug = severitySlug(severity)
      const ofSlug = spellings.get(slug) ?? new Map<string, number>()
      ofSlug.set(severity.label, (ofSlug.get(severity.label) ?? 0) + 1)
      spellings.set(slug, ofSlug)
    }
    const words = [...spellings].map(([slug, ofSlug]) => ({
      slug,
      label: commonest(ofSlug),
      count: sum(ofSlug),
    }))
    words.sort((a, b) => b.count - a.count || (a.slug < b.slug ? -1 : 1))
    return [{key, labels: words.map(({label}) => label), slugs: words.map(({slug}) => slug)}]
  })
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((total, count) => total + count, 0)
}
