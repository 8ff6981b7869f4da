import {lexiconOf} from './lexicon.ts'
import {plainWordEnd} from './plain-word.ts'
import type {Point} from './point.ts'
import {hourOf, type PointRange, readRange} from './ranges.ts'
import {standardTimeRules} from './rules.ts'
import {allOf, scan} from './scan.ts'
import {simplify} from './simplify.ts'
import type {Kinds, Tokens} from './tokens.ts'
import {writtenTwice} from './twice.ts'
import type {TimeExpression, TimeRules, WallTime} from './types.ts'

/** The longest text that is taken for one time. */
const LONGEST_VALUE = 2000

/**
 * All time expressions of a text, in order, not overlapping: dates, clocks, ranges of either, Unix times. Ids, versions,
 * URLs, fractions, percentages and the like give nothing.
 */
export function findTimes(text: string, rules: TimeRules = standardTimeRules): TimeExpression[] {
  return findRanges(text, rules).expressions
}

/**
 * The first time expression of a text.
 *
 * @param before  Where it has to begin at the latest. Default: anywhere.
 */
export function findTime(text: string, before = Number.POSITIVE_INFINITY): TimeExpression | undefined {
  return findRanges(text, standardTimeRules, 1, before).expressions[0]
}

/** Whether an ordinary word stands at a place: neither a time nor a word that leads to one. */
export function isOrdinaryWord(text: string, index: number): boolean {
  const lower = simplify(text.slice(index, index + LONGEST_WORD))
  const end = plainWordEnd(lower, 0)
  return end !== undefined && lexiconOf(standardTimeRules).isForeign(lower, 0, end)
}

/** No word that has a meaning for times is longer. */
const LONGEST_WORD = 40

/**
 * The one expression that uses up the whole text, but for weekdays, brackets, quotes and small words; otherwise, and for
 * texts over 2,000 characters, nothing.
 */
export function readTime(text: string, rules: TimeRules = standardTimeRules): TimeExpression | undefined {
  if (text.length > LONGEST_VALUE) return undefined
  const {expressions, tokens} = findRanges(text, rules)
  const only = expressions[0]
  if (only === undefined || expressions.length > 1) return undefined
  const end = only.index + only.length
  const outside = allOf(tokens).filter((token) => token.end <= only.index || token.index >= end)
  return outside.every((token) => MAY_STAND_OUTSIDE.has(token.kind)) ? only : undefined
}

const MAY_STAND_OUTSIDE: Kinds = new Set([
  'noise',
  'from',
  'between',
  'weekday',
  'comma',
  'colon',
  'dot',
  'open',
  'close',
  'quote',
  'tilde',
  'approximate',
  'hour-word',
  'join',
])

const ARTICLE = /^(?:the|le|la|el|der|den|dem|de|du|del|da|do)$/

const BEGINS: Kinds = new Set([
  'date',
  'day-of-year',
  'fraction',
  'clock',
  'epoch',
  'number',
  'month',
  'weekday',
  'zone',
  'next-day',
  'meridiem',
  'approximate',
  'tilde',
])

const NONE: Tokens = {at: () => undefined}

function findRanges(
  text: string,
  rules: TimeRules,
  most = Number.POSITIVE_INFINITY,
  before = Number.POSITIVE_INFINITY,
): {expressions: TimeExpression[]; tokens: Tokens} {
  const lexicon = lexiconOf(rules)
  const lower = simplify(text)
  const signs = lexicon.signsIn(lower)
  if (signs.next(0) === undefined) return {expressions: [], tokens: NONE}
  const tokens = scan(text, lower, lexicon, signs)
  const expressions: TimeExpression[] = []
  let at = 0
  while (expressions.length < most) {
    const token = tokens.at(at)
    // What begins behind the last sign is no time.
    if (token === undefined || signs.endBefore(token.index) || token.index > before) break
    const range = BEGINS.has(token.kind) ? readRange(tokens, at, text, lexicon.dateOrder) : undefined
    if (range === undefined || !stands(range, tokens, lower)) {
      at += 1
      continue
    }
    const whole = writtenTwice(
      writtenTwice(range, tokens, text, lexicon.dateOrder),
      tokens,
      text,
      lexicon.dateOrder,
    )
    expressions.push(expressionOf(whole, tokens, text))
    at = whole.next
  }
  return {expressions, tokens}
}

/** Whether a reading is more than a word that happens to look like a time. */
function stands({start, end, first, next}: PointRange, tokens: Tokens, lower: string): boolean {
  if (start.dayOfYear) return start.clock !== undefined || (first === 0 && tokens.at(next) === undefined)
  const before = tokens.at(tokens.at(first - 1)?.kind === 'comma' ? first - 2 : first - 1)
  if (before?.kind === 'bad-date' && start.date === undefined) return false
  if (end !== undefined || !start.loose) return true
  if (start.date !== undefined || start.zone !== undefined || start.approximate) return true
  if (before === undefined) return tokens.at(next) === undefined
  // `at midnight`, but not `the midnight job`.
  if (before.kind === 'number') return before.meaning.value === 12
  return (
    before.kind === 'from' ||
    (before.kind === 'noise' && !ARTICLE.test(lower.slice(before.index, before.end)))
  )
}

function expressionOf({start, end, first, next}: PointRange, tokens: Tokens, text: string): TimeExpression {
  const index = tokens.at(first)?.index ?? 0
  const last = tokens.at(next - 1)?.end ?? index
  const wallStart = wallTime(start)
  const wallEnd = end === undefined ? endOfDays(start) : wallTime(end)
  // `March 8–9, 22:00–01:00`: the last day is that of the second clock.
  if (
    wallEnd !== undefined &&
    end !== undefined &&
    end.date === undefined &&
    start.date?.endDay !== undefined
  ) {
    Object.assign(wallEnd, endOfDays(start))
  }
  const expression: TimeExpression = {
    start: wallStart,
    index,
    length: last - index,
    text: text.slice(index, last),
  }
  if (wallEnd) expression.end = wallEnd
  return expression
}

function wallTime({date, clock, zone, epoch, dayOffset, approximate}: Point): WallTime {
  if (epoch !== undefined) return {epoch, zone: 'UTC'}
  const wall: WallTime = {}
  if (date?.year !== undefined) wall.year = date.year
  if (date !== undefined) wall.month = date.month
  if (date?.day !== undefined) wall.day = date.day
  if (clock) {
    wall.hour = hourOf(clock)
    wall.minute = clock.minute
    if (clock.second !== undefined) wall.second = clock.second
  }
  if (zone?.zone !== undefined) wall.zone = zone.zone
  if (zone) wall.zoneText = zone.text
  if (zone && zone.zone === undefined) wall.zoneUncertain = true
  if (dayOffset !== undefined) wall.dayOffset = dayOffset
  if (approximate) wall.approximate = true
  if (date?.alternative) wall.alternative = date.alternative
  if (date?.order) wall.order = date.order
  return wall
}

function endOfDays({date}: Point): WallTime | undefined {
  if (date?.endDay === undefined) return undefined
  const wall: WallTime = {month: date.month, day: date.endDay}
  if (date.year !== undefined) wall.year = date.year
  return wall
}
