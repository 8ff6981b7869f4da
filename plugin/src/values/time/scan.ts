import type {Entry, Lexicon} from './lexicon.ts'
import {match} from './match.ts'
import {isMereSign, plainWordEnd} from './plain-word.ts'
import {scanNumber} from './scan-numbers.ts'
import {scanOpaque} from './scan-opaque.ts'
import {DAYS_LATER, scanSign} from './scan-signs.ts'
import type {Signs} from './signs.ts'
import {type Kinds, type Meaning, makeToken, type Token, type Tokens} from './tokens.ts'
import {isZone, offsetZone} from './zones.ts'

/** A time begins at most so many characters before its first sign. */
const REACH = 160

/** Longest run of white space within one expression. */
const WIDEST_GAP = 12

/** What most words mean. */
const WORD_ALONE: Meaning = {kind: 'word'}
const WORD = /['’]?[\p{L}\p{M}]+/uy
const EASTERN = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/
const OFFSET = /(?:\s?([+-])\s?|\s?±)(\d{1,2})(?::?([0-5]\d))?(?![\d:.,]|\s?(?:utc|gmt|z\b|[ap]\.?\s?m\b))/y
const IANA =
  /(?:africa|america|antarctica|asia|atlantic|australia|europe|indian|pacific|etc|us|canada|brazil)\/[a-z_]+(?:[-+/][a-z0-9_]+)*/y
const MERIDIEM = /([ap])(?:\.\s?m\b\.?|\s?m\b)/y
const GLUED_ZULU = /z(?![\p{L}\p{N}])/uy
const GLUED_MERIDIEM = /([ap])(?![\p{L}\p{N}.'’])/uy
const T_BEFORE_CLOCK = /t(?=\d{2}:?[0-5]\d)/y
/** With what these begin: `am`, `pm`, `z`, `+1`. */
const SUFFIXES: ReadonlySet<string> = new Set('apz+')
/** German `am 8. März`, after a clock. */
const GERMAN_AM = /am\s{1,3}(?:\d{1,2}\.|mo|di|do|fr|sa|so|mi|n)/y

/**
 * Divides a text into tokens. Each step looks at what begins at one place, takes at least one character, and never looks
 * far ahead, so that the whole is linear in the length of the text. What is not asked for is not read.
 *
 * @param text as written, for the capitals
 * @param lower the same in the form of `simplify`, of the same length
 * @param signs what every time needs; a word then stands for all words up to those beside the next sign. Default: each is read
 */
export function scan(text: string, lower: string, lexicon: Lexicon, signs?: Signs): Tokens {
  const tokens: Token[] = []
  let index = 0
  let gap = 0
  let approached = -1
  const first = signs?.next(0)
  if (first !== undefined) {
    const from = Math.max(0, lower.lastIndexOf(' ', first - REACH))
    const word = lastOrdinaryWord(lower, from, first, lexicon)
    index = word?.end ?? from
    if (index > 0) tokens.push(makeToken(WORD_ALONE, word?.index ?? 0, index, 0))
    approached = first
  }
  const readNext = () => {
    const past = spacesEnd(lower, index)
    if (past > index) {
      gap = past - index
      if (gap > WIDEST_GAP) tokens.push(makeToken({kind: 'other'}, index, past, 0))
      index = past
      return
    }
    let start = index
    let [end, meaning] = scanOne(text, lower, index, gap, tokens[tokens.length - 1], lexicon)
    if (meaning.kind === 'word' && signs) {
      // A word parts what stands before it from what stands behind it.
      const sign = signs.next(end)
      const word =
        sign !== undefined && sign > approached ? lastOrdinaryWord(lower, end, sign, lexicon) : undefined
      start = word?.index ?? start
      end = sign === undefined ? lower.length : (word?.end ?? end)
      approached = sign ?? approached
    }
    tokens.push(makeToken(meaning, start, end, gap))
    index = end
    gap = 0
  }
  return {
    at: (wanted) => {
      while (tokens.length <= wanted && index < lower.length) readNext()
      return wanted < 0 ? undefined : tokens[wanted]
    },
  }
}

/** The last word between two places that has no meaning for times, and of which no phrase is made that has one. */
function lastOrdinaryWord(
  lower: string,
  from: number,
  to: number,
  lexicon: Lexicon,
): {index: number; end: number} | undefined {
  let end = spaceBefore(lower, from, to)
  while (end > from) {
    const space = spaceBefore(lower, from, end)
    if (space < from && from > 0) return undefined
    const index = space + 1
    if (plainWordEnd(lower, index) === end && lexicon.isForeign(lower, index, end)) return {index, end}
    end = space
  }
  return undefined
}

/** Where the last space between two places stands; before the first place where there is none. */
function spaceBefore(lower: string, from: number, to: number): number {
  let at = to - 1
  while (at >= from && lower.charCodeAt(at) !== 0x20) at--
  return at
}

/** All tokens of a text. */
export function allOf(tokens: Tokens): Token[] {
  const all: Token[] = []
  for (let token = tokens.at(0); token; token = tokens.at(all.length)) all.push(token)
  return all
}

/** The end of white space, and of what marks emphasis. */
function spacesEnd(lower: string, index: number): number {
  let end = index
  while (end < lower.length && isSpace(lower.charCodeAt(end))) end++
  return end
}

function isSpace(code: number): boolean {
  if (code < 0x80) return code === 0x20 || code === 0x2a || code === 0x5f || (code >= 0x09 && code <= 0x0d)
  return /\s/.test(String.fromCharCode(code))
}

function scanOne(
  text: string,
  lower: string,
  index: number,
  gap: number,
  before: Token | undefined,
  lexicon: Lexicon,
): [end: number, meaning: Meaning] {
  const char = lower.charAt(index)
  if (char === 't' && match(T_BEFORE_CLOCK, lower, index) && !/[a-z]/.test(lower.charAt(index - 1)))
    return [index + 1, {kind: 'noise'}]
  if (char >= '0' && char <= '9') return scanNumber(lower, index, gap, before, lexicon)
  const suffix =
    before?.kind === 'clock' && gap <= 2 && SUFFIXES.has(char)
      ? scanClockSuffix(lower, index, gap, before)
      : undefined
  if (suffix !== undefined) return suffix
  if (char !== "'" && isMereSign(char.charCodeAt(0))) return scanSign(lower, index, before)
  const plainEnd = plainWordEnd(lower, index)
  if (plainEnd !== undefined) return scanWord(text, lower, index, plainEnd, before, lexicon)
  const opaqueEnd = scanOpaque(lower, index, lexicon)
  if (opaqueEnd !== undefined) return [opaqueEnd, {kind: 'opaque'}]
  if (EASTERN.test(char)) {
    const entry = lexicon.lookUpEastern(lower, index)
    return entry === undefined
      ? [index + 1, WORD_ALONE]
      : [index + entry.text.length, entry.word ?? entry.zone ?? WORD_ALONE]
  }
  const word = match(WORD, lower, index)
  if (word === undefined) return scanSign(lower, index, before)
  const end = index + word[0].length
  const iana = lower.charAt(end) === '/' ? match(IANA, lower, index) : undefined
  if (iana !== undefined) {
    const zone = text.slice(index, index + iana[0].length)
    return [index + iana[0].length, isZone(zone) ? {kind: 'zone', zone} : WORD_ALONE]
  }
  return scanWord(text, lower, index, end, before, lexicon)
}

function scanClockSuffix(
  lower: string,
  index: number,
  gap: number,
  before: Token,
): [number, Meaning] | undefined {
  const hour = before.kind === 'clock' ? before.meaning.clock.hour : 0
  if (!(match(GERMAN_AM, lower, index) && gap > 0)) {
    const meridiem =
      match(MERIDIEM, lower, index) ?? (gap === 0 ? match(GLUED_MERIDIEM, lower, index) : undefined)
    if (meridiem !== undefined && !(meridiem[1] === 'a' && hour > 12)) {
      return [index + meridiem[0].length, {kind: 'meridiem', value: meridiem[1] === 'a' ? 'am' : 'pm'}]
    }
  }
  if (gap === 0 && match(GLUED_ZULU, lower, index)) return [index + 1, {kind: 'zone', zone: 'UTC'}]
  const days = match(DAYS_LATER, lower, index)
  if (days !== undefined && (gap === 0 || days[2] !== undefined))
    return [index + days[0].length, {kind: 'next-day', days: Number(days[1])}]
  return undefined
}

function scanWord(
  text: string,
  lower: string,
  index: number,
  wordEnd: number,
  before: Token | undefined,
  lexicon: Lexicon,
): [number, Meaning] {
  const entry = lexicon.lookUp(lower, index, wordEnd)
  if (entry === undefined) return [wordEnd, WORD_ALONE]
  const end = index + entry.text.length
  if (entry.zone?.kind === 'zone' && meansZone(entry, text.slice(index, end), before)) {
    if (entry.text === 'utc' || entry.text === 'gmt') {
      const offset = match(OFFSET, lower, end)
      const zone =
        offset === undefined ? undefined : offsetZone(offset[1] ?? '+', offset[2] ?? '', offset[3] ?? '00')
      if (offset !== undefined && zone !== undefined) return [end + offset[0].length, {kind: 'zone', zone}]
    }
    return [end, entry.zone]
  }
  if (entry.word === undefined) return [wordEnd, WORD_ALONE]
  const dotted = lower.charAt(end) === '.' && SHORTENED.has(entry.word.kind)
  return [dotted ? end + 1 : end, weakened(entry, text.charAt(index))]
}

/** What may be written in short, with a dot: `Mar.`, `Fri.`, `approx.`. */
const SHORTENED: Kinds = new Set(['month', 'weekday', 'approximate', 'noise'])

/** An abbreviation that is also a word names a zone only in capitals, or after `am` and `pm`. */
function meansZone(entry: Entry, written: string, before: Token | undefined): boolean {
  if (!entry.zoneInCapitals) return entry.word === undefined || written === written.toUpperCase()
  if (before?.kind === 'meridiem') return true
  return entry.text.length > 4
    ? written.charAt(0) !== entry.text.charAt(0)
    : written === written.toUpperCase()
}

function weakened(entry: Entry, firstLetter: string): Meaning {
  const {word, weak} = entry
  if (word?.kind !== 'month' || weak === undefined) return word ?? WORD_ALONE
  return weak === 'always' || firstLetter === firstLetter.toLowerCase() ? {...word, weak: true} : word
}
