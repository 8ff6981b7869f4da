import {placesOf} from '../time/places.ts'
import type {DurationRules} from './types.ts'

/** What a duration in words can begin with. */
export interface Beginnings {
  /** Small Latin letters with which an article, a number or a phrase begins. */
  words: ReadonlySet<string>
  /** The places of these words, by which most others are told from them. */
  places: Uint8Array
  /** Phrases by their first character, with their seconds. */
  phrases: ReadonlyMap<string, readonly (readonly [phrase: string, seconds: number])[]>
}

/** The beginnings of a set of rules; made once for each. */
export function beginningsOf(rules: DurationRules): Beginnings {
  let beginnings = known.get(rules)
  if (beginnings === undefined) {
    beginnings = makeBeginnings(rules)
    known.set(rules, beginnings)
  }
  return beginnings
}

const known = new WeakMap<DurationRules, Beginnings>()

function makeBeginnings({articles, numbers, phrases}: DurationRules): Beginnings {
  const names = [...articles, ...Object.keys(numbers), ...Object.keys(phrases)]
  const byFirst = new Map<string, (readonly [string, number])[]>()
  for (const entry of Object.entries(phrases)) {
    const first = entry[0].charAt(0)
    byFirst.set(first, [...(byFirst.get(first) ?? []), entry])
  }
  const words = new Set(names.map((name) => /^[a-z]*/.exec(name)?.[0] ?? ''))
  return {words, places: placesOf(words), phrases: byFirst}
}
