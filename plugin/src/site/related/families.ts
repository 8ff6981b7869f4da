import type {Incident} from '../types.ts'
import {type Shared, sharedIn} from './shared.ts'

/** Incidents that are cases of one failure. */
export interface Family {
  /** From its first incident: it stays as the family grows. */
  slug: string
  /** At least two, the earliest first; those without a day last. */
  incidents: Incident[]
  /** What they have in common. */
  shared: Shared
}

/** Two groups of incidents are one family where their incidents are, on average, at least this alike. */
const LEAST_AVERAGE = 0.2

/** What a mention adds to the likeness of two incidents that are alike anyway. */
const MENTIONED = 0.1

interface Edge {
  a: number
  b: number
  strength: number
  /** One document calls the other an earlier case of the same. */
  isStated: boolean
}

/**
 * Gather the incidents that are cases of one failure: those that a document calls a recurrence of another, and groups
 * whose incidents are alike on average (agglomerative clustering with average linkage, from the strongest relation down),
 * so that a chain of chance likenesses makes no family.
 *
 * @returns The largest first, then the one with the latest incident.
 */
export function findFamilies(incidents: readonly Incident[]): Family[] {
  const groups = cluster(incidents.length, edgesOf(incidents))
  return groups
    .map((members) => members.flatMap((index) => incidents[index] ?? []).sort(byDay))
    .map((members) => ({
      // The last part of an incident's address is its own.
      slug: members[0]?.permalink.replace(/^.*\//, '') ?? '',
      incidents: members,
      shared: sharedIn(members),
    }))
    .sort((a, b) => b.incidents.length - a.incidents.length || (latest(b) < latest(a) ? -1 : 1))
}

function edgesOf(incidents: readonly Incident[]): Edge[] {
  const numbers = new Map(incidents.map((incident, index) => [incident, index]))
  const edges = new Map<string, Edge>()
  const add = (a: number, b: number, strength: number, isStated: boolean) => {
    const key = a < b ? `${a} ${b}` : `${b} ${a}`
    const known = edges.get(key)
    edges.set(key, {
      a: Math.min(a, b),
      b: Math.max(a, b),
      strength: Math.max(strength, known?.strength ?? 0),
      isStated: isStated || known?.isStated === true,
    })
  }
  incidents.forEach((incident, index) => {
    for (const {incident: other, strength} of incident.alike) {
      const number = numbers.get(other)
      const named = incident.mentions.includes(other) || incident.mentionedBy.includes(other)
      if (number !== undefined) add(index, number, strength + (named ? MENTIONED : 0), false)
    }
    for (const other of incident.recurrenceOf) {
      const number = numbers.get(other)
      if (number !== undefined) add(index, number, 0, true)
    }
  })
  return [...edges.values()].sort(
    (x, y) => Number(y.isStated) - Number(x.isStated) || y.strength - x.strength || x.a - y.a || x.b - y.b,
  )
}

/** Groups of two or more, each with its members in ascending order. */
function cluster(count: number, edges: readonly Edge[]): number[][] {
  const groupOf = Array.from({length: count}, (_, index) => index)
  const members = new Map(groupOf.map((index) => [index, [index]]))
  // The sum of the strengths between two groups, from either side.
  const between = new Map<number, Map<number, number>>()
  const link = (from: number, to: number, strength: number) => {
    const links = between.get(from) ?? new Map<number, number>()
    between.set(from, links.set(to, (links.get(to) ?? 0) + strength))
  }
  for (const {a, b, strength} of edges) {
    link(a, b, strength)
    link(b, a, strength)
  }
  for (const {a, b, isStated} of edges) {
    const [first = a, second = b] = [groupOf[a], groupOf[b]]
    const [left = [], right = []] = [members.get(first), members.get(second)]
    if (first === second) continue
    const average = (between.get(first)?.get(second) ?? 0) / (left.length * right.length)
    if (!isStated && average < LEAST_AVERAGE) continue
    const [kept, gone] = left.length >= right.length ? [first, second] : [second, first]
    for (const index of members.get(gone) ?? []) groupOf[index] = kept
    members.set(kept, [...(members.get(kept) ?? []), ...(members.get(gone) ?? [])])
    members.delete(gone)
    for (const [other, sum] of between.get(gone) ?? []) {
      between.get(other)?.delete(gone)
      if (other === kept) continue
      link(kept, other, sum)
      link(other, kept, sum)
    }
    between.delete(gone)
  }
  return [...members.values()]
    .filter((group) => group.length > 1)
    .map((group) => group.sort((x, y) => x - y))
    .sort((x, y) => (x[0] ?? 0) - (y[0] ?? 0))
}

function byDay(a: Incident, b: Incident): number {
  const [first, second] = [timeOf(a), timeOf(b)]
  if (first !== second) return first < second ? -1 : 1
  return a.permalink < b.permalink ? -1 : 1
}

/** A day is before all moments of it; without one an incident is last. */
function timeOf({postmortem: {startedAt, date}}: Incident): string {
  return startedAt ?? date ?? '~'
}

function latest({incidents}: Family): string {
  return incidents.map(({postmortem}) => postmortem.date ?? '').reduce((a, b) => (a > b ? a : b), '')
}
