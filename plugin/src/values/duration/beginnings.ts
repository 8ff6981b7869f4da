import {group} from 'd3-array'
import {placeOf, placesOf} from '../time/places.ts'
import {plainWordEnd} from '../time/plain-word.ts'
import type {DurationRules} from './types.ts'

/** The words of durations, ready to be looked up: what a duration can begin with, and what may follow. */
export interface Beginnings {
  /** Small Latin letters with which an article, a number or a phrase begins. */
  words: ReadonlySet<string>
  /** The places of these words, by which most others are told from them. */
  places: Uint8Array
  /** Phrases by their first character, with their seconds. */
  phrases: ReadonlyMap<string, readonly (readonly [phrase: string, seconds: number])[]>
  /** Phrases of one word: the others, and all numbers, need a word behind them. */
  alone: ReadonlySet<string>
  /** The places of the words that may follow the first one: units, halves, what goes on with a phrase. */
  followers: Uint8Array
  /** What a number means that is written as a word, and the seconds of units. */
  numbers: ReadonlyMap<string, number>
  units: ReadonlyMap<string, number>
  weakUnits: ReadonlyMap<string, number>
  /** Halves by their first character. */
  halves: ReadonlyMap<string, readonly string[]>
  /** Words for "about" by their last character. */
  approximateWords: ReadonlyMap<string, readonly string[]>
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

function makeBeginnings(rules: DurationRules): Beginnings {
  const {articles, numbers, phrases, units, weakUnits, halves} = rules
  const names = [...articles, ...Object.keys(numbers), ...Object.keys(phrases)]
  const words = new Set(names.map((name) => /^[a-z]*/.exec(name)?.[0] ?? ''))
  const second = Object.keys(phrases).map((phrase) => phrase.split(' ')[1] ?? '')
  const half = halves.map((each) => each.split(' ')[0] ?? '')
  return {
    words,
    places: placesOf(words),
    phrases: group(Object.entries(phrases), ([phrase]) => phrase.charAt(0)),
    alone: new Set(Object.keys(phrases).filter((phrase) => !phrase.includes(' '))),
    followers: placesOf([...Object.keys(units), ...Object.keys(weakUnits), ...half, ...second]),
    numbers: new Map(Object.entries(numbers)),
    units: new Map(Object.entries(units)),
    weakUnits: new Map(Object.entries(weakUnits)),
    halves: group(halves, (each) => each.charAt(0)),
    approximateWords: group(rules.approximateWords, (word) => word.slice(-1)),
  }
}

/** Whether what stands behind a word, which ends at `end`, may make a duration of it: most often another plain word does not. */
export function mayGoOn(lower: string, index: number, end: number, {alone, followers}: Beginnings): boolean {
  if (lower.charAt(end) !== ' ') return true
  const next = plainWordEnd(lower, end + 1)
  return (
    next === undefined || followers[placeOf(lower, end + 1, next)] === 1 || alone.has(lower.slice(index, end))
  )
}
