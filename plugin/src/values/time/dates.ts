import {isDay} from './calendar.ts'
import {readDayAndMonth} from './numeric-dates.ts'
import {isYear} from './scan-numbers.ts'
import type {DateValue, Kinds, Token, Tokens} from './tokens.ts'
import type {TimeRules} from './types.ts'

export interface DateReading {
  date: DateValue
  /** Index of the first token after it. */
  next: number
}

/**
 * The date that begins at a token: a numeric one, `March 8, 2024`, `8th of March`, `8–9 March 2024`, `March 8–9, 2024`,
 * `08-Mar-2024`, `2024 March 8`, `Dec 2024`. `3/8` counts beside a clock or after a weekday.
 */
export function readDate(tokens: Tokens, at: number, order: TimeRules['dateOrder']): DateReading | undefined {
  const token = tokens.at(at)
  if (token?.kind === 'date' || token?.kind === 'day-of-year') return {date: token.meaning.date, next: at + 1}
  if (token?.kind === 'fraction') return readFraction(tokens, at, order)
  if (token?.kind === 'month') return readMonthFirst(tokens, at)
  if (token?.kind !== 'number') return undefined
  return token.meaning.digits === 4 ? readYearFirst(tokens, at) : readDayFirst(tokens, at)
}

function readFraction(tokens: Tokens, at: number, order: TimeRules['dateOrder']): DateReading | undefined {
  const token = tokens.at(at)
  if (token?.kind !== 'fraction') return undefined
  const after = tokens.at(skip(tokens, at + 1, ['comma', 'noise']))
  const before = tokens.at(tokens.at(at - 1)?.kind === 'comma' ? at - 2 : at - 1)
  if (after?.kind !== 'clock' && before?.kind !== 'weekday') return undefined
  const date = readDayAndMonth(token.meaning.first, token.meaning.second, order)
  return date && {date, next: at + 1}
}

/** `March 8`, `March 8th, 2024`, `March 8–9, 2024`, `Mar-08-2024`, `March 2024`. */
function readMonthFirst(tokens: Tokens, at: number): DateReading | undefined {
  const month = tokens.at(at)
  if (month?.kind !== 'month') return undefined
  const next = skip(tokens, at + 1, ['noise', 'dot', 'slash'], (token) => isGluedDash(token))
  const year = yearAt(tokens, next)
  if (year !== undefined) {
    // The rest of `31 June 2024` is no month.
    const leftOver = dayAt(tokens, skipBack(tokens, at - 1)) !== undefined
    return leftOver ? undefined : {date: {year, month: month.meaning.month}, next: next + 1}
  }
  const day = dayAt(tokens, next)
  if (day === undefined) return undefined
  const end = endDayAt(tokens, next + 1, day)
  const date: DateValue = {month: month.meaning.month, day}
  if (end) date.endDay = end.day
  // `March 12 – April 3`: the second number belongs to its own month.
  return withYear(tokens, date, end?.next ?? next + 1, month.meaning.weak)
}

/** `8 March`, `8th of March, 2024`, `8–9 March 2024`, `8. bis 9. März`, `08-Mar-2024`, `8 de marzo de 2024`. */
function readDayFirst(tokens: Tokens, at: number): DateReading | undefined {
  const day = dayAt(tokens, at)
  if (day === undefined) return undefined
  const single = monthAfter(tokens, at + 1)
  if (single !== undefined) return withYear(tokens, {month: single.month, day}, single.next, single.weak)
  const end = endDayAt(tokens, at + 1, day)
  const month = end && monthAfter(tokens, end.next)
  if (!end || !month) return undefined
  return withYear(tokens, {month: month.month, day, endDay: end.day}, month.next, month.weak)
}

/** `2024 March 8`, `2024-Mar-08`. */
function readYearFirst(tokens: Tokens, at: number): DateReading | undefined {
  const year = yearAt(tokens, at)
  const month = year === undefined ? undefined : monthAfter(tokens, at + 1)
  const day = month && dayAt(tokens, month.next + (isGluedDash(tokens.at(month.next)) ? 1 : 0))
  if (year === undefined || month === undefined || day === undefined) return undefined
  const next = month.next + (isGluedDash(tokens.at(month.next)) ? 2 : 1)
  return isDay(year, month.month, day) ? {date: {year, month: month.month, day}, next} : undefined
}

function monthAfter(tokens: Tokens, at: number): {month: number; next: number; weak?: true} | undefined {
  const next = skip(tokens, at, ['noise', 'from', 'slash', 'dot'], (token) => isGluedDash(token))
  const token = tokens.at(next)
  if (token?.kind !== 'month') return undefined
  return {month: token.meaning.month, next: next + 1, ...(token.meaning.weak && {weak: true as const})}
}

/** The date with the year behind it, where there is one. */
function withYear(
  tokens: Tokens,
  date: DateValue,
  at: number,
  weak: true | undefined,
): DateReading | undefined {
  const next = skip(tokens, at, ['comma', 'noise', 'from', 'slash', 'dot'], (token) => isGluedDash(token))
  const year = yearAt(tokens, next) ?? (weak ? undefined : shortYearAt(tokens, at, next))
  if (year === undefined)
    return weak || !isDay(undefined, date.month, date.endDay ?? date.day ?? 1) ? undefined : {date, next: at}
  if (!isDay(year, date.month, date.day ?? 1) || !isDay(year, date.month, date.endDay ?? 1)) return undefined
  date.year = year
  return {date, next: next + 1}
}

function dayAt(tokens: Tokens, at: number): number | undefined {
  const token = tokens.at(at)
  return token?.kind === 'number' &&
    token.meaning.digits <= 2 &&
    token.meaning.value >= 1 &&
    token.meaning.value <= 31
    ? token.meaning.value
    : undefined
}

/** The later day of `8–9`, `8 to 9` or `8 to Tuesday 9`, where it is no clock and no month of its own follows. */
function endDayAt(tokens: Tokens, at: number, day: number): {day: number; next: number} | undefined {
  const joiner = tokens.at(at)
  const joins = joiner?.kind === 'join' || joiner?.kind === 'and' || joiner?.kind === 'tilde'
  const place = tokens.at(at + 1)?.kind === 'weekday' ? at + 2 : at + 1
  const end = joins ? dayAt(tokens, place) : undefined
  if (end === undefined || end <= day) return undefined
  // Only a range that stands close, or has a word: `March 8 - 9 hosts failed` is none.
  const spread = joiner?.kind === 'join' && !joiner.meaning.word && joiner.gap > 0
  return spread && tokens.at(place + 1)?.kind === 'word' ? undefined : {day: end, next: place + 1}
}

function yearAt(tokens: Tokens, at: number): number | undefined {
  const token = tokens.at(at)
  return token?.kind === 'number' && token.meaning.digits === 4 && isYear(token.meaning.value)
    ? token.meaning.value
    : undefined
}

/** `8 Mar 24`, `08-Mar-24`: two digits are a year where nothing follows that they could count. */
function shortYearAt(tokens: Tokens, at: number, next: number): number | undefined {
  const token = tokens.at(next)
  if (token?.kind !== 'number' || token.meaning.digits !== 2 || token.meaning.ordinal) return undefined
  const between = next - at
  const glued = between === 1 && isGluedDash(tokens.at(at))
  // `12/Mar/24`, as trackers write it.
  const slashed = between === 1 && tokens.at(at)?.kind === 'slash' && tokens.at(at - 2)?.kind === 'slash'
  if (between > 1 || (between === 1 && !glued && !slashed)) return undefined
  const after = tokens.at(next + 1)
  const free = after === undefined || BEHIND_A_YEAR.has(after.kind)
  return free && (glued || tokens.at(at - 1)?.kind === 'month') && (slashed || isDayBefore(tokens, at))
    ? 2000 + token.meaning.value
    : undefined
}

const BEHIND_A_YEAR: Kinds = new Set(['clock', 'comma', 'close', 'join', 'noise', 'dot', 'colon'])

function isDayBefore(tokens: Tokens, at: number): boolean {
  const token = tokens.at(at - 2)
  return token?.kind === 'number' || (isGluedDash(token) && tokens.at(at - 3)?.kind === 'number')
}

function skipBack(tokens: Tokens, at: number): number {
  const token = tokens.at(at)
  return token?.kind === 'noise' || isGluedDash(token) ? at - 1 : at
}

function isGluedDash(token: Token | undefined): boolean {
  return token?.kind === 'join' && token.meaning.soft === true && !token.meaning.word && token.gap === 0
}

/** The index after at most two tokens of some kinds. */
function skip(
  tokens: Tokens,
  at: number,
  kinds: readonly string[],
  also: (token: Token) => boolean = () => false,
): number {
  let next = at
  for (let token = tokens.at(next); token !== undefined && next < at + 2; token = tokens.at(next)) {
    if (!kinds.includes(token.kind) && !also(token)) break
    next += 1
  }
  return next
}
