import type {FieldName} from '../../dialect/types.ts'
import type {Line} from '../../document/lines.ts'
import type {CalendarDate, Instant} from '../../record/types.ts'
import {readTime} from '../../values/time/find.ts'
import type {TimeExpression, Zone} from '../../values/time/types.ts'
import {choose} from '../choose.ts'
import {type Context, type Fact, type Facts, type Stated, statedValues} from '../facts.ts'
import {titleLine} from '../text.ts'
import {later, resolve, timesIn, withColons} from '../times.ts'
import {dateAsStart} from './stamps.ts'

export type Moment = 'startedAt' | 'detectedAt' | 'acknowledgedAt' | 'mitigatedAt' | 'resolvedAt'

const FIELDS: Readonly<Record<Moment, readonly FieldName[]>> = {
  startedAt: ['start'],
  detectedAt: ['detectedAt', 'detection'],
  acknowledgedAt: ['acknowledgedAt'],
  mitigatedAt: ['mitigatedAt'],
  // Some write both, the end of the impact and the closing of the incident: the first that stands is taken.
  resolvedAt: ['end', 'resolvedAt'],
}

/** Fields that may hold the whole period: `Duration: 10:30 - 12:45 PM PST`. */
const PERIODS: readonly FieldName[] = ['period', 'duration', 'date', 'start']

interface Period {
  start: Instant
  end: Instant
  expression: TimeExpression
}

/** The milestones that labels and front matter state; for start and end also a stated period. */
export function statedMoments(
  context: Context,
  known: {day?: CalendarDate | undefined; zone?: Zone | undefined},
): Facts {
  const periods = statedValues(context, ...PERIODS).flatMap((stated) => periodFacts(context, stated, known))
  const facts: Facts = {}
  for (const [moment, fields] of Object.entries(FIELDS) as [Moment, readonly FieldName[]][]) {
    const candidates = statedValues(context, ...fields).flatMap((stated) =>
      instantFact(context, stated, known, facts.startedAt?.value),
    )
    if (moment === 'startedAt')
      candidates.push(...periods.map(({fact, period}) => ({...fact, value: period.start})))
    if (moment === 'resolvedAt')
      candidates.push(...periods.map(({fact, period}) => ({...fact, value: period.end})))
    // `Resolution: 14:20 UTC` says when, not how.
    if (moment === 'resolvedAt' && candidates.length === 0)
      candidates.push(
        ...statedValues(context, 'resolution').flatMap((stated) =>
          readTime(stated.full) ? instantFact(context, stated, known, facts.startedAt?.value) : [],
        ),
      )
    const best = choose(context, moment, candidates, closeTo)
    if (best) facts[moment] = best
  }
  const start = dateAsStart(context, facts, known) ?? inTitle(context, facts, known)
  return start ? {...facts, startedAt: start} : facts
}

/** The moment of a title that is one, `March 11, 2024 13:04 UTC (lasting 72 minutes)`, where no other start is stated. */
function inTitle(
  context: Context,
  {startedAt}: Facts,
  known: {day?: CalendarDate | undefined; zone?: Zone | undefined},
): Fact<Instant> | undefined {
  const heading = startedAt ? undefined : titleLine(context.document, context.vocabulary)
  const [expression] = heading ? timesIn(heading) : []
  if (!heading || expression?.start.hour === undefined || expression.start.day === undefined) return undefined
  const start = resolve(context, expression, known)?.start
  return start ? {value: start, certainty: 'implied', from: 'title', line: heading.line} : undefined
}

function periodFacts(
  context: Context,
  stated: Stated,
  known: {day?: CalendarDate | undefined; zone?: Zone | undefined},
): {fact: Omit<Fact<Instant>, 'value'>; period: Period}[] {
  for (const expression of clocksIn(stated.label?.full ?? stated.full)) {
    const resolved = resolve(context, expression, known)
    if (resolved?.start && resolved.end) {
      const fact = {certainty: 'stated', from: stated.from, line: stated.line} as const
      return [{fact, period: {start: resolved.start, end: resolved.end, expression}}]
    }
  }
  return []
}

function instantFact(
  context: Context,
  stated: Stated,
  known: {day?: CalendarDate | undefined; zone?: Zone | undefined},
  after?: Instant,
): Fact<Instant>[] {
  const [expression] = clocksIn(stated.label?.value ?? stated.text)
  // A sentence that mentions a time far along says something else.
  if (!expression || expression.index > 30) return []
  const resolved = resolve(context, expression, known)
  const value = resolved?.start && (hasDay(expression) ? resolved.start : rolled(resolved.start, after))
  return value ? [{value, certainty: 'stated', from: stated.from, line: stated.line}] : []
}

/** The times of a value that is one: `9h20` is a clock there. */
function clocksIn(value: Line | string): readonly TimeExpression[] {
  const text = typeof value === 'string' ? value : value.text
  const clocks = withColons(text)
  return clocks === text ? timesIn(value) : timesIn(clocks)
}

function hasDay({start}: TimeExpression): boolean {
  return start.day !== undefined || start.epoch !== undefined
}

/** A bare clock that would lie before the start is the next day's. */
function rolled(instant: Instant, after: Instant | undefined): Instant {
  return after && instant < after ? later(instant, 86_400) : instant
}

/** Within a minute, or as precise as a minute. */
function closeTo(a: Instant, b: Instant): boolean {
  return Math.abs(Date.parse(a) - Date.parse(b)) <= 60_000
}
