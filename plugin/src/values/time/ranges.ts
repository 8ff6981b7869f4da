import {inHalf, makePoint, type Point} from './point.ts'
import {readPoint} from './points.ts'
import type {ClockValue, DateValue, Kinds, Token, Tokens} from './tokens.ts'
import type {TimeRules} from './types.ts'

export interface PointRange {
  start: Point
  end?: Point
  first: number
  next: number
}

/** Reads a moment or a range of two at a token. Parts that only one end has, and that serve both, are given to both. */
export function readRange(
  tokens: Tokens,
  at: number,
  text: string,
  order: TimeRules['dateOrder'],
): PointRange | undefined {
  const start = readPoint(tokens, at, text, order) ?? readShortStart(tokens, at)
  if (start === undefined) return undefined
  start.lead ??= leadBefore(tokens, at)
  const end = readEnd(start, tokens, text, order)
  if (end === undefined) {
    if (start.short) return undefined
    return {start, first: start.first, next: start.next}
  }
  share(start, end)
  return {start, end, first: start.first, next: end.next}
}

/** A start that is only an hour (`9` of `9-10am`) or four digits (`1432` of `1432-1510 UTC`). */
function readShortStart(tokens: Tokens, at: number): Point | undefined {
  const token = tokens.at(at)
  if (token?.kind !== 'number' || token.meaning.ordinal) return undefined
  const joiner = tokens.at(at + 1)
  const lead = leadBefore(tokens, at)
  const led = lead !== undefined
  const joins =
    joiner?.kind === 'join' ? led || joiner.gap === 0 : joiner?.kind === 'and' && lead === 'between'
  const following = tokens.at(at + 2)
  if (!joins || following?.kind !== 'clock' || (!led && following.gap > 0)) return undefined
  const clock: ClockValue | undefined =
    token.meaning.digits === 4
      ? compactClock(token.meaning.value)
      : token.meaning.value <= 24
        ? {hour: token.meaning.value, minute: 0}
        : undefined
  const meridiem =
    following.meaning.clock.meridiem ?? (tokens.at(at + 3)?.kind === 'meridiem' ? 'am' : undefined)
  if (clock === undefined || (token.meaning.digits <= 2 && meridiem === undefined && !led)) return undefined
  return {...makePoint(at), clock, short: true, next: at + 1}
}

/** The `from` or `between` before a token, also in `between the hours of 1900 and 2100 UTC`. */
function leadBefore(tokens: Tokens, at: number): 'from' | 'between' | undefined {
  let before = at - 1
  for (let token = tokens.at(before); token && before > at - 5; token = tokens.at(before)) {
    if (!BEHIND_A_LEAD.has(token.kind)) break
    before -= 1
  }
  const kind = tokens.at(before)?.kind
  return kind === 'from' || kind === 'between' ? kind : undefined
}

const BEHIND_A_LEAD: Kinds = new Set(['noise', 'hour-word', 'approximate'])

function compactClock(value: number): ClockValue | undefined {
  const [hour, minute] = [Math.floor(value / 100), value % 100]
  return hour <= 23 && minute <= 59 ? {hour, minute} : undefined
}

function readEnd(
  start: Point,
  tokens: Tokens,
  text: string,
  order: TimeRules['dateOrder'],
): Point | undefined {
  let at = start.next
  // `10:00, to 11:00`
  if (tokens.at(at)?.kind === 'comma' && tokens.at(at + 1)?.kind === 'join') at += 1
  const joiner = tokens.at(at)
  if (joiner === undefined || !joins(joiner, start, tokens.at(at + 1))) return undefined
  const end = readPoint(tokens, at + 1, text, order) ?? readBareHour(start, tokens, at)
  if (end === undefined || end.epoch !== undefined) return undefined
  if (start.clock !== undefined) return end.clock === undefined ? undefined : end
  const bothDates =
    start.date?.day !== undefined &&
    start.date.endDay === undefined &&
    end.date?.day !== undefined &&
    end.date.endDay === undefined
  return bothDates && end.clock === undefined ? end : undefined
}

function joins(token: Token, start: Point, after: Token | undefined): boolean {
  if (token.kind === 'join' || token.kind === 'tilde') return true
  if (token.kind === 'and') return start.lead === 'between'
  // The interval of ISO 8601: `2024-03-08/2024-03-10`.
  return token.kind === 'slash' && token.gap === 0 && after?.kind === 'date' && after.gap === 0
}

/** `from 10:00 until 11`: an hour after a word, at the end of a clause. */
function readBareHour(start: Point, tokens: Tokens, joinAt: number): Point | undefined {
  const joiner = tokens.at(joinAt)
  const token = tokens.at(joinAt + 1)
  const worded = (joiner?.kind === 'join' && joiner.meaning.word) || joiner?.kind === 'and'
  if (start.lead === undefined || start.clock === undefined || !worded) return undefined
  if (
    token?.kind !== 'number' ||
    token.meaning.digits > 2 ||
    token.meaning.value > 24 ||
    token.meaning.ordinal
  )
    return undefined
  const after = tokens.at(joinAt + 2)
  if (after !== undefined && !BEHIND_AN_HOUR.has(after.kind)) return undefined
  return {...makePoint(joinAt + 1), clock: {hour: token.meaning.value, minute: 0}, next: joinAt + 2}
}

const BEHIND_AN_HOUR: Kinds = new Set(['comma', 'dot', 'close', 'zone'])

/** Give each end what only the other has and both need. */
function share(first: Point, last: Point): void {
  first.zone ??= last.zone
  last.zone ??= first.zone
  // `from 14:30 to 15:45 on August 16`: a date after the second clock is that of the first.
  if (first.date === undefined && last.date !== undefined && last.dateAfterClock) {
    first.date = last.date
    last.date = undefined
  }
  shareOrder(first, last)
  shareYear(first, last)
  shareMeridiem(first, last)
}

/** `09/21/2022 - 11/03/2022`: the order of one end is that of the other. */
function shareOrder(first: Point, last: Point): void {
  first.date = inOrder(first.date, last.date?.order)
  last.date = inOrder(last.date, first.date?.order)
}

function inOrder(date: DateValue | undefined, order: DateValue['order']): DateValue | undefined {
  if (date?.alternative === undefined || order === undefined) return date
  const {alternative, ...dayFirst} = date
  return order === 'mdy' ? {...dayFirst, ...alternative} : dayFirst
}

/** `28 Feb – 2 Mar 2024`, `28 Dec 2023 – 2 Jan`. */
function shareYear(first: Point, last: Point): void {
  const [from, to] = [first.date, last.date]
  if (from === undefined || to === undefined) return
  if (from.year === undefined && to.year !== undefined) {
    first.date = {...from, year: from.month > to.month ? to.year - 1 : to.year}
  } else if (from.year !== undefined && to.year === undefined) {
    last.date = {...to, year: to.month < from.month ? from.year + 1 : from.year}
  }
}

/** One `am` or `pm` serves both ends, unless the end would then come before the start: `11:30-1:15 PM`. */
function shareMeridiem(first: Point, last: Point): void {
  const [from, to] = [first.clock, last.clock]
  if (from === undefined || to === undefined) return
  if (from.meridiem === undefined && to.meridiem !== undefined && inHalfDay(from)) {
    const same = inHalf(from, to.meridiem)
    const sameFits = minutesOf(same) <= minutesOf(to)
    const opposite = to.meridiem === 'pm' ? ('am' as const) : ('pm' as const)
    first.clock = sameFits || last.date !== undefined ? same : inHalf(from, opposite)
  } else if (to.meridiem === undefined && from.meridiem !== undefined && inHalfDay(to) && !last.loose) {
    const same = inHalf(to, from.meridiem)
    const opposite = from.meridiem === 'pm' ? ('am' as const) : ('pm' as const)
    last.clock = minutesOf(same) >= minutesOf(from) ? same : inHalf(to, opposite)
  }
}

function inHalfDay(clock: ClockValue): boolean {
  return clock.hour >= 1 && clock.hour <= 12
}

/** Minutes since midnight, with `am` and `pm` applied. */
export function minutesOf(clock: ClockValue): number {
  return hourOf(clock) * 60 + clock.minute
}

/** The hour of the 24-hour day. */
export function hourOf({hour, meridiem}: ClockValue): number {
  if (meridiem === undefined || hour > 12) return hour
  return (hour % 12) + (meridiem === 'pm' ? 12 : 0)
}
