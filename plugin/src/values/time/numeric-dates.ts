import {isDay} from './calendar.ts'
import type {Lexicon} from './lexicon.ts'
import {match} from './match.ts'
import {isDateSign, isEastern, type NumberForm} from './number-form.ts'
import type {DateValue, Meaning} from './tokens.ts'

/** What may stand after a date: no more digits or letters, but for `T14`, another date, a clock, an eastern letter. */
const END = String.raw`(?=t\d|[^\p{L}\p{N}_\-/.%]|[-/.](?![\p{L}\p{N}?])|[-/]\d{4}[-/]\d|-\d{1,2}:\d|[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|_\d{1,2}[:]\d|$)`
const YEAR_FIRST = new RegExp(String.raw`(\d{4})([-/.])(\d{1,2})\2(\d{1,2})${END}`, 'uy')
const YEAR_LAST = new RegExp(String.raw`(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})${END}`, 'uy')
/** `2024-03-19/20`: two days of a month. */
const YEAR_FIRST_DAYS = /(\d{4})-(\d\d)-(\d\d)\/(\d\d)(?![\p{L}\p{N}_:/-])/uy
/** `12. 3. 2024`: day first, as all who write points. */
const SPACED = new RegExp(String.raw`(\d{1,2})\. (\d{1,2})\. ?(\d{4})${END}`, 'uy')
/** `19.03. 21:50`: day and month before a clock. */
const DAY_BEFORE_CLOCK = /(\d{1,2})\.(\d{1,2})\.(?=,?\s\d{1,2}[:.][0-5]\d(?![.\d]))/y
/** `03-26 17:40` as logs write it: month and day as in ISO 8601, before a clock. */
const LOG_DATE = /(\d{2})-(\d{2})(?=[ t]\d{2}:\d{2})/y
const EASTERN_DATE = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월](?:\s?(\d{1,2})\s?[日号號일])?/y
const EASTERN_DAY = /(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日号號일]/y
const EASTERN_LAST_DAY = /\s?(?:~|-|–|から|至|到)\s?(\d{1,2})\s?[日号號일](?!間|间)/y

/** A date of three numbers, or of numbers with 年, 月, 日. */
export function readNumericDate(
  lower: string,
  index: number,
  {digits, sign, next}: NumberForm,
  lexicon: Lexicon,
): [end: number, meaning: Meaning] | undefined {
  if (isEastern(next)) return digits <= 4 ? readEastern(lower, index) : undefined
  if (!isDateSign(sign)) return undefined
  const first = digits === 4 ? match(YEAR_FIRST, lower, index) : undefined
  if (first !== undefined) {
    const [year, month, day] = [Number(first[1]), Number(first[3]), Number(first[4])]
    return [
      index + first[0].length,
      isDay(year, month, day) ? {kind: 'date', date: {year, month, day}} : {kind: 'bad-date'},
    ]
  }
  const days = digits === 4 ? match(YEAR_FIRST_DAYS, lower, index) : undefined
  if (days !== undefined) {
    const [year, month, day, endDay] = [Number(days[1]), Number(days[2]), Number(days[3]), Number(days[4])]
    if (isDay(year, month, day) && isDay(year, month, endDay) && endDay > day)
      return [index + days[0].length, {kind: 'date', date: {year, month, day, endDay}}]
  }
  const short = sign === '.' ? match(DAY_BEFORE_CLOCK, lower, index) : undefined
  const before = short && dayOf(undefined, Number(short[2]), Number(short[1]))
  if (short && before) return [index + short[0].length, {kind: 'date', date: before}]
  const spaced =
    sign === '.' && digits <= 2 && lower.charAt(index + digits + 1) === ' '
      ? match(SPACED, lower, index)
      : undefined
  const apart = spaced && dayOf(Number(spaced[3]), Number(spaced[2]), Number(spaced[1]))
  if (spaced && apart) return [index + spaced[0].length, {kind: 'date', date: apart}]
  const last = digits <= 2 ? match(YEAR_LAST, lower, index) : undefined
  if (last !== undefined) {
    const date = readYearLast(last, lexicon.dateOrder)
    return [index + last[0].length, date === undefined ? {kind: 'bad-date'} : {kind: 'date', date}]
  }
  const log = digits === 2 ? match(LOG_DATE, lower, index) : undefined
  const date = log && dayOf(undefined, Number(log[1]), Number(log[2]))
  return log && date && [index + log[0].length, {kind: 'date', date}]
}

function readYearLast(parts: RegExpExecArray, order: Lexicon['dateOrder']): DateValue | undefined {
  const [a, b] = [Number(parts[1]), Number(parts[3])]
  const tail = parts[4] ?? ''
  if (tail.length === 2) {
    // Three numbers of two digits can be read in three ways; without an order they mean nothing.
    const short = 2000 + Number(tail)
    if (order === 'dmy') return dayOf(short, b, a)
    if (order === 'mdy') return dayOf(short, a, b)
    return order === 'ymd' ? dayOf(2000 + a, b, Number(tail)) : undefined
  }
  // Dots are written day first everywhere.
  return parts[2] === '.' ? dayOf(Number(tail), b, a) : readDayAndMonth(a, b, order, Number(tail))
}

/** Two numbers that are day and month in either order: both readings where both are possible and no order is known. */
export function readDayAndMonth(
  a: number,
  b: number,
  order: Lexicon['dateOrder'],
  year?: number,
): DateValue | undefined {
  const dayFirst = dayOf(year, b, a)
  const monthFirst = dayOf(year, a, b)
  if (dayFirst === undefined) {
    if (monthFirst) monthFirst.order = 'mdy'
    return monthFirst
  }
  if (monthFirst === undefined) {
    dayFirst.order = 'dmy'
    return dayFirst
  }
  if (a === b) return dayFirst
  if (order === 'dmy') return dayFirst
  if (order === 'mdy' || (order === 'ymd' && year === undefined)) return monthFirst
  dayFirst.alternative = {month: a, day: b}
  return dayFirst
}

function dayOf(year: number | undefined, month: number, day: number): DateValue | undefined {
  if (!isDay(year, month, day)) return undefined
  const date: DateValue = {month, day}
  if (year !== undefined) date.year = year
  return date
}

function readEastern(lower: string, index: number): [number, Meaning] | undefined {
  const full = match(EASTERN_DATE, lower, index)
  const short = full === undefined ? match(EASTERN_DAY, lower, index) : undefined
  const found = full ?? short
  if (found === undefined) return undefined
  const year = full === undefined ? undefined : Number(full[1])
  const month = Number(full?.[2] ?? short?.[1])
  const dayText = full?.[3] ?? short?.[2]
  const end = index + found[0].length
  if (dayText === undefined)
    return [end, isDay(year, month, 1) ? {kind: 'date', date: {year, month}} : {kind: 'bad-date'}]
  const day = Number(dayText)
  if (!isDay(year, month, day)) return [end, {kind: 'bad-date'}]
  const date: DateValue = {...(year !== undefined && {year}), month, day}
  const last = match(EASTERN_LAST_DAY, lower, end)
  const endDay = Number(last?.[1])
  if (last === undefined || endDay <= day || !isDay(year, month, endDay)) return [end, {kind: 'date', date}]
  return [end + last[0].length, {kind: 'date', date: {...date, endDay}}]
}
