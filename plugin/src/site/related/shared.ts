import type {Incident} from '../types.ts'

/** A value with the number of incidents that have it. */
export interface Counted {
  /** What it is told apart by. */
  key: string
  name: string
  count: number
}

/** What several incidents have in common, each value by at least two of them, the most frequent first. */
export interface Shared {
  /** Words of the relations between them. */
  words: string[]
  services: Counted[]
  causes: Counted[]
  /** Error messages that at least two of them quote. */
  errors: string[]
}

const WORDS_SHOWN = 4
const ERRORS_SHOWN = 3

/** Gather what incidents have in common. */
export function sharedIn(incidents: readonly Incident[]): Shared {
  const members = new Set(incidents)
  const reasons = incidents.flatMap(({alike}) =>
    alike.filter(({incident}) => members.has(incident)).flatMap((relation) => relation.reasons),
  )
  return {
    words: commonWords(reasons.flatMap((reason) => (reason.type === 'words' ? reason.words : []))),
    services: count(
      incidents.map(({postmortem}) => postmortem.services?.map(({slug, name}) => ({key: slug, name})) ?? []),
    ),
    causes: count(
      incidents.map(({postmortem}) => postmortem.causes?.map((cause) => ({key: cause, name: cause})) ?? []),
    ),
    errors: frequent(reasons.flatMap((reason) => (reason.type === 'errors' ? reason.errors : []))).slice(
      0,
      ERRORS_SHOWN,
    ),
  }
}

/** The words that come up most; one that is part of a pair above it, or only differs in its ending, is left out. */
function commonWords(words: readonly string[]): string[] {
  const chosen: string[] = []
  for (const word of frequent(words)) {
    const parts = word.toLowerCase().split(' ')
    const isTold = chosen.some((other) =>
      other
        .toLowerCase()
        .split(' ')
        .some((known) => parts.some((part) => part.slice(0, 5) === known.slice(0, 5))),
    )
    if (!isTold) chosen.push(word)
    if (chosen.length === WORDS_SHOWN) break
  }
  return chosen
}

/** Each value once, the most frequent first; without regard to case. */
function frequent(values: readonly string[]): string[] {
  const counts = new Map<string, {value: string; count: number}>()
  for (const value of values) {
    const key = value.toLowerCase()
    const known = counts.get(key)
    counts.set(key, {
      value: known === undefined || value > known.value ? value : known.value,
      count: (known?.count ?? 0) + 1,
    })
  }
  return [...counts.values()]
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .map(({value}) => value)
}

function count(lists: readonly {key: string; name: string}[][]): Counted[] {
  const counts = new Map<string, Counted>()
  for (const list of lists) {
    for (const {key, name} of new Map(list.map((each) => [each.key, each])).values()) {
      const known = counts.get(key)
      counts.set(key, {key, name: known?.name ?? name, count: (known?.count ?? 0) + 1})
    }
  }
  return [...counts.values()]
    .filter((counted) => counted.count > 1)
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
}
