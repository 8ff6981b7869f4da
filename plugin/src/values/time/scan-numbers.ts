import {dayOfWeek, dayOfYear, isDay} from './calendar.ts'
import type {Lexicon} from './lexicon.ts'
import {match} from './match.ts'
import {formOf, type NumberForm} from './number-form.ts'
import {readNumericDate} from './numeric-dates.ts'
import {scanClock} from './scan-clocks.ts'
import type {Meaning, Token} from './tokens.ts'

const IP = /\d{1,3}(?:\.\d{1,3}){3}(?::\d+|\/\d+)?(?![\d.])/y
const WEEK = /(\d{4})-?w(\d{2})-?([1-7])(?![\p{L}\p{N}_-])/uy
const DAY_OF_YEAR = /(\d{4})-(\d{3})(?![\p{L}\p{N}_./-])/uy
const YEAR_MONTH = /(\d{4})-(\d{2})(?![\p{L}\p{N}_?:]|[-/.][\p{L}\p{N}?])/uy
const COMPACT_DATE = /(\d{4})(\d{2})(\d{2})(?=t\d{4}|[^\p{L}\p{N}_%./:-]|[.,:](?!\d)|$)/uy
const EPOCH = /(\d{10})(?:\.\d{1,6}|(\d{3}))?(?![\p{L}\p{N}_%:/-]|[.,]\d)/uy
const FRACTION = /(\d{1,2})\/(\d{1,2})(?![\p{L}\p{N}_%/:?-]|[.,]\d)/uy
const ORDINAL = /(\d{1,2})(?:st|nd|rd|th|er|º|ª|°|e|ste|de)(?![\p{L}\p{N}])/uy
/** A day before a month or another day: `8. März`, `8.–9. März`, `19. April`. */
const DOTTED_DAY = /(\d{1,2})\.(?=\s?\p{L}|\s?[-–]\s?\d{1,2}\.\s?\p{L}|\s(?:bis|und|til|till)\s\d)/uy
/** Followed by a name, or by the other end of a range. */
const NUMBER =
  /(\d{1,4})(?=[-/.]?\p{L}|-\d{1,4}(?![\d/.:?-]|,\d)|[^\p{L}\d]|$)(?![-/:_]\d|[.,]\d|[-/:]\?|\s?%|[-/:_.]x{2})/uy
const NUMBER_BEFORE_RANGE = /(\d{1,4})(?=-\d{1,2}:\d\d|-\d{1,4}(?![\d/.:?-]|,\d))/y
const LETTERS_BEHIND = /[-/.]?([\p{Script=Latin}]+)/uy
/** The year of a log line: `08/Mar/2024:14:30:00`. */
const YEAR_OF_LOG = /(\d{4})(?=:\d{2}:\d{2})/y
const BLOB = /\d(?:[\p{Script=Latin}\d_%]|[-/.,:+](?=[\p{Script=Latin}\d?]))*/uy

/** The token at a digit: date, clock, number, or an opaque run of digits that is none of them. */
export function scanNumber(
  lower: string,
  index: number,
  gap: number,
  before: Token | undefined,
  lexicon: Lexicon,
): [end: number, meaning: Meaning] {
  const form = formOf(lower, index)
  const {digits} = form
  const ip = digits <= 3 && form.sign === '.' ? match(IP, lower, index) : undefined
  if (ip !== undefined) return [index + ip[0].length, {kind: 'opaque'}]
  return (
    readNumericDate(lower, index, form, lexicon) ??
    (digits === 4 || digits === 8 ? scanOddDate(lower, index) : undefined) ??
    scanClock(lower, index, form, gap, before, lexicon) ??
    (digits >= 10 ? scanEpoch(lower, index) : undefined) ??
    (digits <= 4 ? scanPlainNumber(lower, index, form, lexicon) : undefined) ??
    scanBlob(lower, index)
  )
}

/** Digits that are no time; of the form of a date they spoil the clock beside them. */
function scanBlob(lower: string, index: number): [number, Meaning] {
  const blob = match(BLOB, lower, index)?.[0] ?? lower.charAt(index)
  return [index + blob.length, {kind: /^\d+([-/.])\d+\1[\d?]+$/.test(blob) ? 'bad-date' : 'opaque'}]
}

function scanOddDate(lower: string, index: number): [number, Meaning] | undefined {
  const week = match(WEEK, lower, index)
  const weekDay = week && dayOfWeek(Number(week[1]), Number(week[2]), Number(week[3]))
  if (week && weekDay) return [index + week[0].length, {kind: 'date', date: weekDay}]
  const ordinal = match(DAY_OF_YEAR, lower, index)
  const date =
    ordinal && isYear(Number(ordinal[1])) ? dayOfYear(Number(ordinal[1]), Number(ordinal[2])) : undefined
  if (ordinal && date) return [index + ordinal[0].length, {kind: 'day-of-year', date}]
  const month = match(YEAR_MONTH, lower, index)
  if (month && isYear(Number(month[1])) && isDay(undefined, Number(month[2]), 1)) {
    return [index + month[0].length, {kind: 'date', date: {year: Number(month[1]), month: Number(month[2])}}]
  }
  const compact = match(COMPACT_DATE, lower, index)
  if (compact === undefined) return undefined
  const [year, monthOfYear, day] = [Number(compact[1]), Number(compact[2]), Number(compact[3])]
  if (!isYear(year) || !isDay(year, monthOfYear, day)) return undefined
  return [index + compact[0].length, {kind: 'date', date: {year, month: monthOfYear, day}}]
}

/** Years that a number alone may be taken for. */
export function isYear(value: number): boolean {
  return value >= 1970 && value <= 2099
}

/** Unix time in seconds or milliseconds, from September 2001 to 2033: later ones look like `2034010101`, a date with a counter. */
function scanEpoch(lower: string, index: number): [number, Meaning] | undefined {
  const epoch = match(EPOCH, lower, index)
  const seconds = Number(epoch?.[1])
  if (epoch === undefined || seconds < 1e9 || seconds >= 1_990_000_000) return undefined
  return [index + epoch[0].length, {kind: 'epoch', seconds}]
}

function scanPlainNumber(
  lower: string,
  index: number,
  {digits: count, sign}: NumberForm,
  lexicon: Lexicon,
): [number, Meaning] | undefined {
  const fraction = count <= 2 && sign === '/' ? match(FRACTION, lower, index) : undefined
  if (fraction !== undefined) {
    return [
      index + fraction[0].length,
      {kind: 'fraction', first: Number(fraction[1]), second: Number(fraction[2])},
    ]
  }
  // `8th`, `8º`; most numbers have a space behind them.
  const ordinals = sign === '.' ? DOTTED_DAY : sign >= 'a' ? ORDINAL : undefined
  const ordinal = count <= 2 && ordinals ? match(ordinals, lower, index) : undefined
  if (ordinal !== undefined) {
    const value = Number(ordinal[1])
    return [
      index + ordinal[0].length,
      {kind: 'number', value, digits: ordinal[1]?.length ?? 0, ordinal: true},
    ]
  }
  const number =
    match(NUMBER, lower, index) ??
    (sign === '-' ? match(NUMBER_BEFORE_RANGE, lower, index) : undefined) ??
    (sign === ':' ? match(YEAR_OF_LOG, lower, index) : undefined)
  if (number === undefined) return undefined
  const digits = number[1] ?? ''
  const end = index + digits.length
  // Letters that follow at once are part of an id or a unit, but for the name of a month (`8Mar2024`, `08-Mar-2024`).
  const letters = sign > ' ' ? match(LETTERS_BEHIND, lower, end) : undefined
  if (letters !== undefined) {
    const name = letters[1] ?? ''
    const kind = lexicon.lookUp(`${name} `, 0, name.length)?.word?.kind
    if (kind !== 'month') return undefined
  }
  return [end, {kind: 'number', value: Number(digits), digits: digits.length}]
}
