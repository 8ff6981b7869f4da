import type {CalendarDate, Seconds} from '../../record/types.ts'
import type {TimeExpression, WallTime, Zone} from '../../values/time/types.ts'
import {type Context, type Fact, type Facts, type Stated, statedValues} from '../facts.ts'
import {isOpening, proseLines} from '../text.ts'
import {resolve, timesIn} from '../times.ts'
import {periodLength} from './duration.ts'

/** A longer span is between other things than start and end. */
const MAX_SPAN: Seconds = 31 * 86_400

/**
 * The start, where the date has a clock and the end has a field of its own, as in files of a status page: `date:
 * 2024-03-02 14:00` and `resolvedWhen: 2024-03-02 16:10`.
 */
export function dateAsStart(
  context: Context,
  {startedAt, resolvedAt}: Facts,
  known: {day?: CalendarDate | undefined; zone?: Zone | undefined},
): Facts['startedAt'] {
  const [stamp] = startedAt ? [] : stamps(context, 'date')
  const value = stamp && resolve(context, stamp.time, known)?.start
  if (!stamp || !value || !resolvedAt) return undefined
  const length = (Date.parse(resolvedAt.value) - Date.parse(value)) / 1000
  const {from, line} = stamp.stated
  return length > 0 && length <= MAX_SPAN ? {value, certainty: 'implied', from, line} : undefined
}

/**
 * The moment that a label beside no other evidence gives as that of the incident: `Date: 2024-03-02 14:00 UTC`. The date
 * of a front matter is that of the document.
 */
export function labelledMoment(context: Context, {timeline, timeZone}: Facts): Facts['startedAt'] {
  if (timeline) return undefined
  for (const {stated, time} of stamps(context, 'date')) {
    if (stated.from === 'front-matter' || time.start.day === undefined) continue
    const value = resolve(context, time, {zone: timeZone?.value})?.start
    if (value) return {value, certainty: 'implied', from: stated.from, line: stated.line}
  }
  return undefined
}

/**
 * The time between a stated start and a stated end without zone. Nobody knows the instants; but who writes no zone
 * means the same one for both.
 */
export function wallDuration(context: Context): Fact<Seconds> | undefined {
  return labelledLength(context) ?? toldLength(context)
}

/** Words before the first of two clocks; a day may stand between. */
const FROM =
  /(?<!\p{L})(?:from|between|von|zwischen|entre|de|desde|das|van|vanaf|tussen|mellan|mellem|mellom|fra|från|tra|dalle|od|między|с|между)\s+(?:\p{L}{1,4}\.?\s+)?(?:$|\d)/iu

/** How many lines of each opening section are read, beside a labelled impact. */
const LINES = 3

/** `From 17:20 to 21:45 nobody could log in`: the period of a sentence that says what failed. */
function toldLength(context: Context): Fact<Seconds> | undefined {
  const {document, vocabulary} = context
  const impacts = new Set(statedValues(context, 'impact').map(({line}) => line))
  for (const section of document.sections.slice(0, 12)) {
    if (!isOpening(section)) continue
    const lines = proseLines(section)
    for (const [index, line] of lines.entries()) {
      if (index >= LINES && !impacts.has(line.line)) continue
      const period = timesIn(line).find(({start, end}) => start.hour !== undefined && end?.hour !== undefined)
      if (!period) continue
      const before = line.text.slice(Math.max(0, period.index - 60), period.index)
      const isTold = vocabulary.isSymptom(line.text) || vocabulary.says('beginsBefore', before)
      if (!isTold && !FROM.test(before) && !FROM.test(period.text)) continue
      const value = periodLength(period)
      if (value) return {value, certainty: 'implied', from: 'prose', line: line.line}
    }
  }
  return undefined
}

function labelledLength(context: Context): Fact<Seconds> | undefined {
  const end = stamps(context, 'end', 'resolvedAt')[0]
  const start = stamps(context, 'start')[0] ?? (end && stamps(context, 'date')[0])
  if (!start || !end || start.time.start.zone !== end.time.start.zone) return undefined
  // Of a date that can be read in two ways only the same one gives the same length both ways.
  if (!isOneDay(start.time.start, end.time.start)) return undefined
  const from = wallSeconds(start.time.start)
  const to = wallSeconds({...dayIn(start.time.start), ...end.time.start})
  if (from === undefined || to === undefined) return undefined
  // A clock without a day, before the start, is the next day's.
  const length = to <= from && end.time.start.day === undefined ? to - from + 86_400 : to - from
  if (length <= 0 || length > MAX_SPAN) return undefined
  return {value: length, certainty: 'implied', from: start.stated.from, line: start.stated.line}
}

/** The values of fields that are one moment with a clock; midnight alone is what a day becomes. */
function stamps(
  context: Context,
  ...fields: Parameters<typeof statedValues>[1][]
): {stated: Stated; time: TimeExpression}[] {
  return statedValues(context, ...fields).flatMap((stated) => {
    const [time, second] = timesIn(stated.label?.value ?? stated.text)
    if (!time || second || time.index > 10 || time.end) return []
    const {hour, minute = 0, second: seconds = 0, day} = time.start
    if (hour === undefined || (hour + minute + seconds === 0 && day !== undefined)) return []
    return [{stated, time}]
  })
}

/** Whether two times are of one day, or their days can be read in one way only. */
function isOneDay(start: WallTime, end: WallTime): boolean {
  if (!start.alternative && !end.alternative) return true
  return (
    end.day === undefined || (start.year === end.year && start.month === end.month && start.day === end.day)
  )
}

function dayIn({year, month, day}: WallTime): WallTime {
  return {
    ...(year !== undefined && {year}),
    ...(month !== undefined && {month}),
    ...(day !== undefined && {day}),
  }
}

function wallSeconds({year, month, day, hour, minute = 0, second = 0}: WallTime): Seconds | undefined {
  if (hour === undefined) return undefined
  return Date.UTC(year ?? 2000, (month ?? 1) - 1, day ?? 1, hour, minute, second) / 1000
}
