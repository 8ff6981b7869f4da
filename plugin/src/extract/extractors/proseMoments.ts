import type {Vocabulary} from '../../dialect/vocabulary.ts'
import type {Line} from '../../document/lines.ts'
import type {CalendarDate, Instant} from '../../record/types.ts'
import type {TimeExpression, Zone} from '../../values/time/types.ts'
import type {Context, Fact} from '../facts.ts'
import {isOpening, proseLines} from '../text.ts'
import {dayOf, resolve, timesIn} from '../times.ts'

type Known = {day?: CalendarDate | undefined; zone?: Zone | undefined}

/** Start and end as sentences tell them. */
export interface Told {
  startedAt?: Fact<Instant>
  resolvedAt?: Fact<Instant>
  /** Every end that is told: things come back one by one. */
  ends?: Fact<Instant>[]
  /** Both come from one expression: `between 14:30 and 15:45 UTC`. */
  period?: true
}

/** How many lines of each opening section are read: what follows are details. */
const LINES = 5

/** What a line has beside its labels and their values is no sentence where it is shorter. */
const MIN_TOLD = 40

/**
 * What the first prose tells of start and end: `from 14:30 to 15:45 UTC on August 16`, or
 * `On January 15, at 10:30 UTC, our API went down`, and further on `At 11:05 it was restored`.
 */
export function proseMoments(context: Context, known: Known): Told {
  const told: Told = {}
  const named = namedLengths(context)
  for (const section of context.document.sections.slice(0, 12)) {
    if (!isOpening(section)) continue
    const lines = proseLines(section).filter(
      ({line, text}) => text.length >= (named.get(line) ?? -MIN_TOLD) + MIN_TOLD,
    )
    for (const line of lines.slice(0, LINES)) {
      const period = readLine(context, line, known, told)
      if (period && !told.startedAt) return period
      if (told.startedAt && told.resolvedAt) return told
    }
  }
  return told
}

/** How many characters of a line are keys with short values, which tell nothing: `Author: …`. */
function namedLengths({document}: Context): Map<number, number> {
  const lengths = new Map<number, number>()
  for (const {line, key, value} of document.labels) {
    const length = key.length + value.text.length
    if (value.text.length < MIN_TOLD) lengths.set(line, (lengths.get(line) ?? 0) + length)
  }
  return lengths
}

/** Adds what a line tells; a period is returned as a whole. */
function readLine(context: Context, line: Line, known: Known, told: Told): Told | undefined {
  let day = known.day
  const times = timesIn(line)
  for (const [place, expression] of times.entries()) {
    // `On 14 October ... from 07:12 to 09:48`: a clock is of the day before it.
    day = dayOf(context, expression, day) ?? day
    const resolved = resolve(context, expression, {...known, day})
    if (!resolved?.start || resolved.start.slice(0, 4) < '1990') continue
    const fact = {certainty: 'implied', from: 'prose', line: line.line} as const
    if (resolved.end && !told.startedAt)
      return {
        startedAt: {...fact, value: resolved.start},
        resolvedAt: {...fact, value: resolved.end},
        period: true,
      }
    const role = roleOf(line.text, expression, times[place + 1]?.index, context.vocabulary)
    if (role === 'begin') told.startedAt ??= {...fact, value: resolved.start}
    else if (role === 'end' && !(told.startedAt && told.startedAt.value >= resolved.start)) {
      const end = {...fact, value: resolved.start}
      told.resolvedAt ??= end
      told.ends = [...(told.ends ?? []), end]
    }
  }
  return undefined
}

/** What the words of the sentence around a moment say of it. */
function roleOf(
  text: string,
  {index, length, text: moment}: TimeExpression,
  next: number | undefined,
  vocabulary: Vocabulary,
): 'begin' | 'end' | undefined {
  const before = clauseBefore(text.slice(Math.max(0, index - 60), index))
  // What stands behind the next moment tells of that one.
  const until = Math.min(index + length + 140, next ?? text.length)
  const after = clauseAfter(text.slice(index + length, until))
  const short = before.slice(-40)
  if (vocabulary.says('endsBefore', before)) return 'end'
  if (vocabulary.says('beginsBefore', short)) return 'begin'
  // A word before the clock may be part of the expression: `so at 09:45`.
  const isAt = /^\W*$/.test(short) || /^\p{L}/u.test(moment) || vocabulary.says('momentBefore', short)
  const ends = vocabulary.placeOf('endsAfter', after) ?? Number.POSITIVE_INFINITY
  const begins = vocabulary.placeOf('beginsAfter', after) ?? Number.POSITIVE_INFINITY
  if (ends < begins) return isAt || vocabulary.says('endBefore', short) ? 'end' : undefined
  return begins < Number.POSITIVE_INFINITY && isAt ? 'begin' : undefined
}

/** What stands with a point before a clock and ends no sentence. */
const ABBREVIATION = /(?<!\p{L})(kl|ca|approx|aprox|env)\.(?=\s{0,2}$)/iu

/** The part of a text behind its last sentence's end. */
export function clauseBefore(text: string): string {
  const open = text.replace(ABBREVIATION, '$1')
  return open.slice(open.search(/[^.!?。！？]*$/))
}

/** The part of a text up to its first sentence's end; a point within a number or name ends none. */
function clauseAfter(text: string): string {
  const end = text.search(/[.!?](?=\s|$)|[。！？]/)
  return end >= 0 ? text.slice(0, end) : text
}
