import {type DateReading, readDate} from './dates.ts'
import {hasContent, inHalf, makePoint, namedZone, type Point} from './point.ts'
import type {Kinds, Token, Tokens} from './tokens.ts'
import type {TimeRules} from './types.ts'

/** Most tokens of mere punctuation and noise between two parts. */
const MOST_FILLERS = 4

/** Reads a moment: a date, a clock and a zone in any order, each at most once, with noise between them. */
export function readPoint(
  tokens: Tokens,
  at: number,
  text: string,
  order: TimeRules['dateOrder'],
): Point | undefined {
  const point = makePoint(at)
  let position = at
  let fillers = 0
  let approximate = false
  while (tokens.at(position) !== undefined && fillers <= MOST_FILLERS) {
    const next = takePart(point, tokens, position, text, order)
    if (next !== undefined) {
      if (approximate) point.approximate = true
      approximate = false
      position = next
      point.next = next
      fillers = 0
      continue
    }
    if (!isFiller(point, tokens, position)) break
    const kind = tokens.at(position)?.kind
    if (kind === 'approximate' || kind === 'tilde') approximate = true
    if (kind === 'from' || kind === 'between') point.lead = kind
    position += 1
    fillers += 1
  }
  if (point.clock === undefined && point.date === undefined && point.epoch === undefined) return undefined
  return point
}

/** Adds the part that begins at a token to the moment; gives the index after it, or nothing where no new part begins. */
function takePart(
  point: Point,
  tokens: Tokens,
  at: number,
  text: string,
  order: TimeRules['dateOrder'],
): number | undefined {
  const token = tokens.at(at)
  if (token === undefined || point.epoch !== undefined) return undefined
  if (token.kind === 'clock') return takeClock(point, tokens, at)
  if (token.kind === 'epoch') return takeEpoch(point, tokens, at)
  if (token.kind === 'zone') return takeZone(point, tokens, at, text)
  if (token.kind === 'meridiem') return takeMeridiem(point, tokens, at)
  if (token.kind === 'hour-word')
    return point.clock !== undefined && tokens.at(at - 1)?.kind !== 'hour-word' ? at + 1 : undefined
  if (token.kind === 'next-day') return takeNextDay(point, tokens, at)
  if (token.kind === 'open') return takeBracket(point, tokens, at, text)
  if (token.kind === 'approximate') return takeTrailingApproximation(point, tokens, at)
  const lateYear = takeLateYear(point, tokens, at)
  if (lateYear !== undefined) return lateYear
  const reading = point.date === undefined ? readDate(tokens, at, order) : undefined
  if (reading === undefined || isClockOfTheNext(point, tokens, reading)) return undefined
  point.date = reading.date
  if (token.kind === 'day-of-year') point.dayOfYear = true
  if (point.clock !== undefined) point.dateAfterClock = true
  return reading.next
}

/** `14:30, March 9 15:00`: the date belongs to the clock that follows it. */
function isClockOfTheNext(point: Point, tokens: Tokens, reading: DateReading): boolean {
  if (point.clock === undefined) return false
  const after = tokens.at(reading.next)
  return after?.kind === 'clock' || (after?.kind === 'noise' && tokens.at(reading.next + 1)?.kind === 'clock')
}

function takeClock(point: Point, tokens: Tokens, at: number): number | undefined {
  const token = tokens.at(at)
  if (token?.kind !== 'clock') return undefined
  // `12:00 noon`, `12:00 midnight`
  if (
    point.clock !== undefined &&
    token.meaning.loose &&
    point.clock.hour % 12 === 0 &&
    point.clock.minute === 0
  ) {
    point.clock = token.meaning.clock
    return at + 1
  }
  if (point.clock !== undefined) return undefined
  point.clock = token.meaning.clock
  if (token.meaning.loose) point.loose = true
  return at + 1
}

function takeEpoch(point: Point, tokens: Tokens, at: number): number | undefined {
  const token = tokens.at(at)
  const after = tokens.at(at + 1)
  // A number that counts something (`1709925300 bytes`) is no moment.
  if (token?.kind !== 'epoch' || hasContent(point) || (after?.kind === 'word' && after.gap <= 1))
    return undefined
  point.epoch = token.meaning.seconds
  return at + 1
}

function takeZone(point: Point, tokens: Tokens, at: number, text: string): number | undefined {
  const token = tokens.at(at)
  if (token?.kind !== 'zone') return undefined
  // `+0000 UTC`: the offset and its name
  if (point.zone !== undefined)
    return tokens.at(at - 1)?.kind === 'zone' && /^[+-]/.test(point.zone.text) ? at + 1 : undefined
  if (point.clock === undefined && tokens.at(at + 1)?.kind !== 'clock' && point.date?.day === undefined)
    return undefined
  point.zone = namedZone(text.slice(token.index, token.end), token.meaning.zone)
  // `10:00 Pacific Time`, `10:00 UTC time`
  const after = tokens.at(at + 1)
  return after?.kind === 'noise' && text.slice(after.index, after.end).toLowerCase() === 'time'
    ? at + 2
    : at + 1
}

function takeMeridiem(point: Point, tokens: Tokens, at: number): number | undefined {
  const token = tokens.at(at)
  if (token?.kind !== 'meridiem') return undefined
  const following = tokens.at(at + 1)
  if (point.clock !== undefined && point.clock.meridiem === undefined && !point.loose) {
    if (point.clock.hour <= 12) point.clock = inHalf(point.clock, token.meaning.value)
    return at + 1
  }
  if (point.clock !== undefined || following?.kind !== 'clock') return undefined
  point.clock =
    following.meaning.clock.hour <= 12
      ? inHalf(following.meaning.clock, token.meaning.value)
      : following.meaning.clock
  return at + 2
}

function takeNextDay(point: Point, tokens: Tokens, at: number): number | undefined {
  const token = tokens.at(at)
  if (token?.kind !== 'next-day' || point.dayOffset !== undefined) return undefined
  const following = tokens.at(at + 1)
  const leads =
    following?.kind === 'clock' || (following?.kind === 'noise' && tokens.at(at + 2)?.kind === 'clock')
  if (!hasContent(point) && !leads) return undefined
  point.dayOffset = token.meaning.days
  return at + 1
}

/** Brackets that hold only a zone, a weekday, `next day` or an approximation: `14:32 (UTC)`, `2024-03-08 (Fri)`. */
function takeBracket(point: Point, tokens: Tokens, at: number, text: string): number | undefined {
  if (!hasContent(point)) return undefined
  const inside: Token[] = []
  let close = at + 1
  for (
    let token = tokens.at(close);
    token !== undefined && token.kind !== 'close';
    token = tokens.at(close)
  ) {
    if (inside.length >= 4 || !IN_BRACKETS.has(token.kind)) return undefined
    inside.push(token)
    close += 1
  }
  if (tokens.at(close)?.kind !== 'close' || inside.length === 0) return undefined
  for (const token of inside) {
    if (token.kind === 'zone') {
      if (point.zone !== undefined) continue
      point.zone = namedZone(text.slice(token.index, token.end), token.meaning.zone)
    }
    if (token.kind === 'next-day') point.dayOffset = token.meaning.days
    if (token.kind === 'approximate') point.approximate = true
  }
  return close + 1
}

const IN_BRACKETS: Kinds = new Set([
  'zone',
  'weekday',
  'next-day',
  'approximate',
  'noise',
  'comma',
  'meridiem',
  'dot',
])

/** `14:30 approx.`; but in `14:30 about five users` the word belongs to what follows. */
function takeTrailingApproximation(point: Point, tokens: Tokens, at: number): number | undefined {
  if (!hasContent(point)) return undefined
  const after = tokens.at(at + 1)
  if (after !== undefined && !BEHIND_APPROXIMATION.has(after.kind)) return undefined
  point.approximate = true
  return at + 1
}

const BEHIND_APPROXIMATION: Kinds = new Set(['comma', 'close', 'join', 'dot', 'colon', 'noise'])

/** The year at the end of `Fri Mar 8 14:32:05 UTC 2024`. */
function takeLateYear(point: Point, tokens: Tokens, at: number): number | undefined {
  const token = tokens.at(at)
  if (
    token?.kind !== 'number' ||
    token.meaning.digits !== 4 ||
    token.meaning.value < 1970 ||
    token.meaning.value > 2099
  )
    return undefined
  if (point.date?.year !== undefined || point.date?.day === undefined || point.clock?.second === undefined)
    return undefined
  point.date = {...point.date, year: token.meaning.value}
  return at + 1
}

const FILLERS: Kinds = new Set(['noise', 'from', 'between', 'weekday', 'comma', 'approximate'])

function isFiller(point: Point, tokens: Tokens, at: number): boolean {
  const token = tokens.at(at)
  if (token === undefined) return false
  if (FILLERS.has(token.kind))
    return hasContent(point) || token.kind !== 'comma' || tokens.at(at - 1)?.kind === 'weekday'
  if (token.kind === 'tilde')
    return !hasContent(point) || (point.clock === undefined && tokens.at(at + 1)?.kind === 'clock')
  if (token.kind === 'colon') return point.clock === undefined && token.gap === 0
  if (token.kind === 'open' || token.kind === 'close')
    return point.clock === undefined && point.date !== undefined
  // `2024-03-08 - 14:30`, `8 mars à 14h32`; `14:30 UTC – 8 March 2024`
  if (token.kind !== 'join' || !token.meaning.soft) return false
  const following =
    tokens.at(at + 1)?.kind === 'approximate' || tokens.at(at + 1)?.kind === 'tilde'
      ? tokens.at(at + 2)
      : tokens.at(at + 1)
  return (
    point.date !== undefined &&
    point.clock === undefined &&
    (following?.kind === 'clock' || following?.kind === 'meridiem')
  )
}
