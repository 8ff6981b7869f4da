import {type Line, textWithoutCode} from '../document/lines.ts'
import type {CalendarDate, Instant} from '../record/types.ts'
import {readDuration} from '../values/duration.ts'
import {findTime, findTimes, isOrdinaryWord} from '../values/time/find.ts'
import {resolveTime} from '../values/time/resolve.ts'
import type {ResolvedTime, TimeContext, TimeExpression, WallTime, Zone} from '../values/time/types.ts'
import type {Context} from './facts.ts'

/** Longest stretch of a line in which a leading time is looked for. */
const LEAD = 120

/** No word that may stand before a leading time is longer, with the spaces around it. */
const MAX_LEAD_IN = 40

/** The times in a line; what stands in code counts only where nothing else does. */
export function timesIn(line: Line | string): readonly TimeExpression[] {
  if (typeof line === 'string') return findTimes(line)
  line.times ??= readTimes(line)
  return line.times
}

function readTimes(line: Line): readonly TimeExpression[] {
  if (!line.runs.some((run) => run.code)) return findTimes(line.text)
  const outside = findTimes(textWithoutCode(line))
  return outside.length > 0 ? outside : line.runs.every((run) => run.code) ? findTimes(line.text) : []
}

/** The first time of a due date, where a mere `12/15` is a day in the document's own order. */
export function dueTimeIn(text: string, {dateOrder}: Context): TimeExpression | undefined {
  const [time] = findTimes(text)
  if (time) return time
  const pair = text.match(
    /^\s*(\d{1,2})\/(\d{1,2})(?:\s?[(（]\p{L}{1,3}[)）])?(?:\s?(?:まで|迄|까지|前))?\s*$/u,
  )
  if (!pair) return undefined
  const [first, second] = [Number(pair[1]), Number(pair[2])]
  const order = first > 12 ? 'dmy' : second > 12 ? 'mdy' : dateOrder
  if (!order) return undefined
  const [month, day] = order === 'mdy' ? [first, second] : [second, first]
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined
  return {start: {month, day}, index: 0, length: text.length, text: text.trim()}
}

/** The time with which a line begins, marks and a word like "at" aside. */
export function leadingTime(text: string): TimeExpression | undefined {
  const marks = text.search(/[^\s*_[\](（【≈>•·–—|~-]/)
  if (marks < 0) return undefined
  const isDigit = ASCII_DIGIT.test(text.charAt(marks))
  if (!isDigit && isOrdinaryWord(text, marks)) return undefined
  const lead = text.slice(0, LEAD)
  const mayHaveHours = HOURS.test(lead)
  const counted =
    (isDigit ? undefined : leadingElapsed(text)) ?? (mayHaveHours ? leadingHour(text) : undefined)
  if (counted) return counted
  const first = findTime(mayHaveHours ? withColons(lead) : lead, marks + MAX_LEAD_IN)
  if (!first) return isDigit ? leadingMonth(text, marks) : undefined
  // Most often nothing but marks stands before it.
  if (first.index > marks && !LEAD_IN.test(text.slice(0, first.index))) return undefined
  return {...first, text: text.slice(first.index, first.index + first.length)}
}

const ASCII_DIGIT = /\d/

/** `2031-04: moved in`: no day, and still when. */
function leadingMonth(text: string, index: number): TimeExpression | undefined {
  const found = text.slice(index, LEAD).match(/^((?:19|20)\d\d)-(0[1-9]|1[0-2])(?=\s?[:：–—|*_]|\s-\s|\s*$)/)
  if (!found) return undefined
  return {start: {year: Number(found[1]), month: Number(found[2])}, index, length: 7, text: found[0]}
}

/** Marks and words that may stand before a leading time. */
const LEAD_IN =
  /^[\s*_[\](（【|~≈>•·–—-]*(?:(?:at|on|from|um|am|ab|around|about|approx\.?|circa|ca\.?|gegen|à|vers|environ|dès|a las?|sobre las|hacia las|às|por volta das|om|rond|omstreeks|klokken|klokka|klockan|rundt|omkring|cirka|alle|alle ore|ore|dalle|verso le|в|около|примерно в|o|o godz\.?|godz\.?|około)\s+|kl\.?\s*|約|约|약)?$/i

/** A day of the week in the languages that write `9h20`. */
const WEEKDAY = String.raw`(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|s[áa]bado|domingo|lunes|martes|mi[ée]rcoles|jueves|viernes),?\s+(?:à |a las |às )?`

/** A number of hours: `9h20`, `10 h`. */
const HOURS = /\d\s?h/i

/** An hour alone before what parts it from the words, or alone in its cell: `9h : alert`, `10 h`. */
const BARE_HOUR = new RegExp(
  String.raw`^([\s*_[(~–—-]*(?:${WEEKDAY})?)(\d{1,2})\s?h(?=\s?[:：–—|]|\s-\s|\s*$)`,
  'iu',
)

function leadingHour(text: string): TimeExpression | undefined {
  const found = text.match(BARE_HOUR)
  if (!found || Number(found[2]) > 23) return undefined
  const index = found[1]?.length ?? 0
  const written = found[0].slice(index)
  return {start: {hour: Number(found[2]), minute: 0}, index, length: written.length, text: written}
}

const HOURS_FIRST = new RegExp(String.raw`^[\s*_[(~≈>•·–—-]*(?:${WEEKDAY})?\dh[0-5]\d(?![\p{L}\d])`, 'iu')

/** Clocks with which a text begins: `9h20` is one there, though it may be a length elsewhere. */
export function withColons(text: string): string {
  return HOURS_FIRST.test(text)
    ? text.replace(/(?<![\p{L}\d])(\d{1,2})h([0-5]\d)(?![\p{L}\d])/giu, '$1:$2')
    : text
}

const ELAPSED =
  /^[\s*_[(~]*T\s?(?:([+−–-])\s?(\d[\d.:]*\s?(?:\p{L}{1,7}(?![\p{L}-])(?:\s?\d+\s?\p{L}{1,7})?)?)|0(?![\d:]))/u

/** `T+15 min`, `T-0`, `T+1h30m`, `T+00:15`: counted from the start. A bare number is of minutes. */
function leadingElapsed(text: string): TimeExpression | undefined {
  const found = text.match(ELAPSED)
  if (!found) return undefined
  const [whole, sign, amount = '0'] = found
  const read = /^\d+$/.test(amount.trim()) ? Number(amount) * 60 : readDuration(amount)?.seconds
  if (read === undefined) return undefined
  const elapsed = sign === undefined || sign === '+' ? read : -read
  return {
    start: {elapsed: elapsed || 0},
    index: 0,
    length: whole.length,
    text: whole.replace(/^[\s*_[(~]+/, ''),
  }
}

/** Whether a time says more than a day. */
export function isMoment({start}: TimeExpression): boolean {
  return start.hour !== undefined || start.elapsed !== undefined
}

/** What a time means in a document of this day and zone. */
export function resolve(
  context: Context,
  expression: TimeExpression,
  known: {day?: CalendarDate | undefined; zone?: Zone | undefined},
): ResolvedTime | undefined {
  return resolveTime(expression, aboutTime(context, known))
}

/** What has to be known to resolve a time of a document. */
export function aboutTime(
  {dateOrder, vocabulary}: Context,
  known: {day?: CalendarDate | undefined; zone?: Zone | undefined},
): TimeContext {
  const about: TimeContext = {uncertainZones: vocabulary.uncertainZones}
  if (known.day) about.day = known.day
  if (known.zone) about.zone = known.zone
  if (dateOrder) about.dateOrder = dateOrder
  return about
}

/** The day of a time that writes one; nothing for a bare clock. */
export function dayOf(
  context: Context,
  expression: TimeExpression,
  day?: CalendarDate,
): CalendarDate | undefined {
  const {start} = expression
  if (start.epoch !== undefined) return resolve(context, expression, {})?.start?.slice(0, 10)
  if (start.day === undefined || start.month === undefined) return undefined
  if (start.year === undefined && !day) return undefined
  // Only the written day counts here, whatever the clock and its zone.
  const bare: WallTime = {month: start.month, day: start.day}
  if (start.year !== undefined) bare.year = start.year
  if (start.alternative) bare.alternative = start.alternative
  const {index, length, text} = expression
  return resolve(context, {start: bare, index, length, text}, {day})?.date
}

/** The calendar date of an instant in a zone. */
export function localDay(instant: Instant, offsetMinutes: number): CalendarDate {
  return new Date(Date.parse(instant) + offsetMinutes * 60_000).toISOString().slice(0, 10)
}

/** The next calendar day. */
export function nextDay(day: CalendarDate, by = 1): CalendarDate {
  return new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10)
}

/** Seconds from one instant to another. */
export function secondsBetween(from: Instant, to: Instant): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 1000)
}

/** An instant so many seconds later. */
export function later(instant: Instant, seconds: number): Instant {
  return new Date(Date.parse(instant) + seconds * 1000).toISOString().replace(/\.\d{3}Z$/, 'Z')
}
