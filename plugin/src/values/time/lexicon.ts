import {wordLikeZones} from './languages/zone-names.ts'
import {placeOf, placesOf} from './places.ts'
import {type Signs, signsIn} from './signs.ts'
import type {Meaning} from './tokens.ts'
import type {TimeRules} from './types.ts'

/** The words of a set of rules, ready to be looked up. */
export interface Lexicon {
  /** Where in a text what every time needs stands: a digit, or a word for a clock. */
  signsIn: (lowerText: string) => Signs
  /** The longest word or phrase of the rules at a place where a word begins. */
  lookUp: (lowerText: string, index: number, wordEnd: number) => Entry | undefined
  /** The same for scripts without spaces, where a word can end anywhere. */
  lookUpEastern: (lowerText: string, index: number) => Entry | undefined
  /** Whether a word is none of the rules, be it within a phrase. */
  isForeign: (lowerText: string, index: number, wordEnd: number) => boolean
  /** Whether a text has a word or sign with which a zone begins: most have none. */
  mayNameZone: (lowerText: string) => boolean
  /** The same for zones that are not UTC. */
  mayNameOtherZone: (lowerText: string) => boolean
  dateOrder: TimeRules['dateOrder']
}

export interface Entry {
  text: string
  word?: Meaning
  /** The zone that the word may name, and whether it does so only in capitals. */
  zone?: Meaning
  zoneInCapitals?: true
  weak?: 'lower' | 'always'
}

const EASTERN = /^[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/

/** The lexicon of a set of rules; made once for each. */
export function lexiconOf(rules: TimeRules): Lexicon {
  let lexicon = lexicons.get(rules)
  if (lexicon === undefined) {
    lexicon = buildLexicon(rules)
    lexicons.set(rules, lexicon)
  }
  return lexicon
}

const lexicons = new WeakMap<TimeRules, Lexicon>()

function buildLexicon(rules: TimeRules): Lexicon {
  const entries = new Map<string, Entry>()
  for (const entry of allEntries(rules)) {
    // The first meaning of a word holds; a zone stands beside it.
    const known = entries.get(entry.text)
    entries.set(entry.text, known === undefined ? entry : {...entry, ...known})
  }
  const byFirst = new Map<string, Entry[]>()
  for (const entry of entries.values()) {
    const key = EASTERN.test(entry.text) ? entry.text.slice(0, 1) : firstWord(entry.text)
    byFirst.set(key, [...(byFirst.get(key) ?? []), entry])
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.text.length - a.text.length)
  const clockWords = [...(rules.noonWords ?? []), ...(rules.midnightWords ?? [])]
  const first = placesOf(byFirst.keys())
  const words = new Set([...entries.keys()].flatMap((text) => text.match(WORDS) ?? []))
  const any = placesOf(words)
  const zones = [...entries.values()].filter((entry) => entry.zone)
  const others = zones.filter(({zone}) => zone?.kind === 'zone' && zone.zone !== 'UTC')
  const zone = new RegExp(String.raw`${zoneWords(zones)}|\dz|${ZONE_SIGNS}`)
  // `UTC+2`
  const otherZone = new RegExp(String.raw`${zoneWords(others)}|(?:utc|gmt)\s?[+±-]|${ZONE_SIGNS}`)
  const sign = new RegExp(`(?=${['\\d', ...clockWords.map(escaped)].join('|')})`, 'g')
  return {
    signsIn: (text) => signsIn(text, sign),
    lookUp: (text, index, wordEnd) =>
      first[placeOf(text, index, wordEnd)] === 1
        ? byFirst.get(text.slice(index, wordEnd))?.find((entry) => isWordAt(entry.text, text, index))
        : undefined,
    lookUpEastern: (text, index) =>
      byFirst.get(text.charAt(index))?.find((entry) => text.startsWith(entry.text, index)),
    isForeign: (text, index, wordEnd) =>
      any[placeOf(text, index, wordEnd)] === 0 || !words.has(text.slice(index, wordEnd)),
    mayNameZone: (text) => zone.test(text),
    mayNameOtherZone: (text) => otherZone.test(text),
    dateOrder: rules.dateOrder,
  }
}

/** A pattern of the first words of zones. */
function zoneWords(zones: readonly Entry[]): string {
  const names = [...new Set(zones.map(({text}) => escaped(firstWord(text))))].join('|')
  return `(?<![a-z])(?:${names})(?![a-z])`
}

/** The place of `Europe/Berlin`, an offset. */
const ZONE_SIGNS = String.raw`[a-z]\/[a-z]|[+-]\d\d:?[0-5]\d`

const WORDS = /[\p{L}\p{M}]+/gu

function isWordAt(word: string, text: string, index: number): boolean {
  if (!text.startsWith(word, index)) return false
  const after = text.charAt(index + word.length)
  return after === ' ' || !/[\p{L}\p{N}]/u.test(after)
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}

/** In the order in which the meanings of one word win over each other. */
function allEntries(rules: TimeRules): Entry[] {
  const noise = new Set(rules.noise)
  const words = (list: readonly string[] | undefined, meaning: (word: string) => Meaning): Entry[] =>
    (list ?? []).map((text) => ({text, word: meaning(text)}))
  const clock = (hour: number): Meaning => ({kind: 'clock', clock: {hour, minute: 0}, loose: true})
  return [
    ...Object.entries(rules.months).map(([text, month]) => {
      const weak = rules.weakMonths?.[text]
      return {text, word: {kind: 'month' as const, month}, ...(weak && {weak})}
    }),
    ...words(rules.noonWords, () => clock(12)),
    ...words(rules.midnightWords, () => clock(0)),
    ...words(rules.morningWords, () => ({kind: 'meridiem', value: 'am'})),
    ...words(rules.afternoonWords, () => ({kind: 'meridiem', value: 'pm'})),
    ...words(rules.hourWords, () => ({kind: 'hour-word'})),
    ...words(rules.betweenWords, () => ({kind: 'between'})),
    ...words(rules.rangeWords, (word) => ({
      kind: 'join',
      word: true,
      ...(noise.has(word) && {soft: true as const}),
    })),
    ...words(rules.weekdays, () => ({kind: 'weekday'})),
    ...words(rules.fromWords, () => ({kind: 'from'})),
    ...words(rules.andWords, () => ({kind: 'and'})),
    ...words(rules.approximateWords, () => ({kind: 'approximate'})),
    ...words(rules.nextDayWords, () => ({kind: 'next-day', days: 1})),
    ...words(rules.noise, () => ({kind: 'noise'})),
    ...(rules.uncertainZones ?? []).map((text) => zoneEntry(text, {kind: 'zone'})),
    ...Object.entries(rules.zones).map(([text, zone]) => zoneEntry(text, {kind: 'zone', zone})),
  ]
}

function zoneEntry(text: string, zone: Meaning): Entry {
  return {text, zone, ...(wordLikeZones.has(text) && {zoneInCapitals: true as const})}
}

/** As the scanner reads words: letters, with apostrophes and marks between them. */
function firstWord(text: string): string {
  return /^['’]?[\p{L}\p{M}]+/u.exec(text)?.[0] ?? text
}
