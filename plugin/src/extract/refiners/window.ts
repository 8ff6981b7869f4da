import type {Instant} from '../../record/types.ts'
import type {Told} from '../extractors/proseMoments.ts'
import {labelledMoment, wallDuration} from '../extractors/stamps.ts'
import {allFacts, type Context, type Fact, type Facts} from '../facts.ts'
import {later, secondsBetween} from '../times.ts'
import {inWords} from '../words.ts'
import {endEvent} from './end.ts'
import {implied, isTimed, near, type TimedEvent, tolerance} from './spans.ts'
import {type Beginning, countedBack, startEvent} from './start.ts'

/**
 * Complete start, end and duration from each other and from the timeline.
 *
 * Order: what is stated; the event that the words, the stated duration and the stated time to
 * detect point at; the first prose; arithmetic with a labelled duration.
 */
export function refineWindow(context: Context, facts: Facts, told: Told): Facts {
  const timeline = facts.timeline?.value ?? []
  const events = timeline.filter(isTimed)
  const duration = facts.durationSeconds
  const refined = allFacts(facts)
  const prose = fitting(told, duration)
  refined.startedAt ??=
    countedBack(events, facts) ??
    earlier(startEvent(context, timeline, facts, prose.resolvedAt?.value), prose, events, context) ??
    labelledMoment(context, facts)
  if (prose.period && refined.startedAt === prose.startedAt) refined.resolvedAt ??= prose.resolvedAt
  refined.resolvedAt ??= endEvent(context, events, refined) ?? after(refined.startedAt, prose.resolvedAt)
  if (duration && !duration.approximate) {
    if (refined.startedAt && !refined.resolvedAt)
      refined.resolvedAt = implied(later(refined.startedAt.value, duration.value), duration)
    else if (refined.resolvedAt && !refined.startedAt)
      refined.startedAt = implied(later(refined.resolvedAt.value, -duration.value), duration)
  }
  const finished = withDuration(context, withRecovery(refined))
  const wall = finished.durationSeconds ? undefined : wallDuration(context)
  return wall ? {...finished, durationSeconds: wall} : finished
}

/**
 * The start that the timeline shows, unless the prose tells of another and the event only shows that it was noticed
 * later, or has nothing but its place to speak for it and the event of the told moment fails.
 */
function earlier(
  shown: Beginning | undefined,
  {startedAt: told, period}: Told,
  events: readonly TimedEvent[],
  context: Context,
): Fact<Instant> | undefined {
  const {vocabulary} = context
  if (!shown || !told || shown.sure) return shown?.fact ?? told
  const tells = ({at, phase, text}: TimedEvent) =>
    at.slice(0, MINUTE) === told.value.slice(0, MINUTE) &&
    (vocabulary.isSymptom(text) ||
      (phase === undefined && at !== events.at(-1)?.at && isOfTrouble(told, context)))
  if (period || (shown.weak && events.some(tells))) return told
  const before = secondsBetween(told.value, shown.fact.value)
  return before > 0 && before <= 86_400 ? told : shown.fact
}

/** Whether the line that tells of a moment says that something failed then: `Firing began at 05:12` does not. */
function isOfTrouble({line}: Fact<Instant>, {document, vocabulary}: Context): boolean {
  const text = line === undefined ? '' : (document.text.split('\n')[line - 1] ?? '')
  return vocabulary.isSymptom(text)
}

/** The characters of an instant up to its minute. */
const MINUTE = 16

/** An end, where it is one. */
function after(start: Fact<Instant> | undefined, end: Fact<Instant> | undefined): Fact<Instant> | undefined {
  return start && end && end.value <= start.value ? undefined : end
}

/** What prose tells of start and end, unless a stated length says that it tells of another span. */
function fitting(told: Told, duration: Fact<number> | undefined): Told {
  const {startedAt, resolvedAt} = told
  if (!startedAt || !resolvedAt || !duration) return told
  if (near(startedAt.value, resolvedAt.value, duration)) return told
  const other = told.ends?.find(({value}) => near(startedAt.value, value, duration))
  return other ? {...told, resolvedAt: other} : {}
}

/** A document that states its time to recover and no length has the first for the second. */
function withRecovery(facts: Facts): Facts {
  if (facts.durationSeconds || !facts.ttrSeconds) return facts
  return {...facts, durationSeconds: {...facts.ttrSeconds}}
}

/** The duration from start and end, and a message where they contradict what is stated. */
function withDuration(context: Context, facts: Facts): Facts {
  const {startedAt, resolvedAt, durationSeconds} = facts
  if (!startedAt || !resolvedAt) return facts
  const length = secondsBetween(startedAt.value, resolvedAt.value)
  if (length < 0) {
    context.report({
      ruleId: 'time/order',
      severity: 'error',
      reason: `Unexpected end \`${resolvedAt.value}\` before the start \`${startedAt.value}\`${startedAt.line ? ` of line ${startedAt.line}` : ''}, expected it after`,
      ...(resolvedAt.line ? {line: resolvedAt.line} : {}),
    })
    // One of the two is a slip, and nobody can say which.
    const {resolvedAt: _end, ...rest} = facts
    return rest
  }
  const bothStated = startedAt.certainty === 'stated' && resolvedAt.certainty === 'stated'
  // `For a little over two days` is no better than the two moments, which stand in labels.
  const isVague = durationSeconds?.approximate && durationSeconds.from === 'prose' && bothStated
  if (!durationSeconds || isVague)
    return {
      ...facts,
      durationSeconds: {
        value: length,
        certainty: 'implied',
        from: startedAt.from,
        ...(startedAt.line ? {line: startedAt.line} : {}),
      },
    }
  if (
    Math.abs(length - durationSeconds.value) >
    Math.max(tolerance({...durationSeconds, value: length}), bothStated ? 60 : 300)
  ) {
    context.report({
      ruleId: 'duration/conflict',
      severity: 'warning',
      reason: `Unexpected duration of ${inWords(durationSeconds.value)}, expected ${inWords(length)} as from ${startedAt.value} to ${resolvedAt.value}`,
      ...(durationSeconds.line ? {line: durationSeconds.line} : {}),
    })
  }
  return facts
}
