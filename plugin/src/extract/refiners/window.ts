import type {Instant, TimelineEvent} from '../../record/types.ts'
import type {Context, Fact, Facts} from '../facts.ts'
import {later, secondsBetween} from '../times.ts'

/** How far a stated duration and two instants may lie apart and still mean the same. */
const tolerance = (seconds: number) => Math.max(60, seconds * 0.02)

/**
 * Complete start, end and duration from each other and from the timeline.
 *
 * Order: what is stated; the event that the words, the stated duration and the stated time to
 * detect point at; the first prose; arithmetic with a labelled duration.
 */
export function refineWindow(context: Context, facts: Facts, told: Facts): Facts {
  const events = (facts.timeline?.value ?? []).filter((event) => event.at !== undefined) as TimedEvent[]
  const duration = facts.durationSeconds
  const refined: Facts = {...facts}
  const prose = fitting(told, duration)
  refined.startedAt ??= startEvent(context, events, facts) ?? prose.startedAt
  refined.resolvedAt ??= endEvent(events, refined) ?? prose.resolvedAt
  if (duration && !duration.approximate) {
    if (refined.startedAt && !refined.resolvedAt)
      refined.resolvedAt = implied(later(refined.startedAt.value, duration.value), duration)
    else if (refined.resolvedAt && !refined.startedAt)
      refined.startedAt = implied(later(refined.resolvedAt.value, -duration.value), duration)
  }
  return withDuration(context, withRecovery(refined))
}

/** What prose tells of start and end, unless a stated length says that it tells of another span. */
function fitting(told: Facts, duration: Fact<number> | undefined): Facts {
  const {startedAt, resolvedAt} = told
  if (!startedAt || !resolvedAt || !duration) return told
  return near(startedAt.value, resolvedAt.value, duration.value) ? told : {}
}

/** A document that states its time to recover and no length has the first for the second. */
function withRecovery(facts: Facts): Facts {
  if (facts.durationSeconds || !facts.ttrSeconds) return facts
  return {...facts, durationSeconds: {...facts.ttrSeconds}}
}

interface TimedEvent extends TimelineEvent {
  at: Instant
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
  if (!durationSeconds)
    return {
      ...facts,
      durationSeconds: {
        value: length,
        certainty: 'implied',
        from: startedAt.from,
        ...(startedAt.line ? {line: startedAt.line} : {}),
      },
    }
  const bothStated = startedAt.certainty === 'stated' && resolvedAt.certainty === 'stated'
  if (Math.abs(length - durationSeconds.value) > Math.max(tolerance(length), bothStated ? 60 : 300)) {
    context.report({
      ruleId: 'duration/conflict',
      severity: 'warning',
      reason: `Unexpected duration of ${words(durationSeconds.value)}, expected ${words(length)} as from ${startedAt.value} to ${resolvedAt.value}`,
      ...(durationSeconds.line ? {line: durationSeconds.line} : {}),
    })
  }
  return facts
}

/**
 * The event with which it began: the earliest that has good evidence, unless a later one has
 * much better. Evidence is what its words say, and that the stated duration or time to detect,
 * counted from it, ends at an event that fits.
 */
function startEvent(
  {vocabulary}: Context,
  events: readonly TimedEvent[],
  facts: Facts,
): Fact<Instant> | undefined {
  const end = facts.resolvedAt?.value
  const duration = facts.durationSeconds
  const detect = facts.ttdSeconds
  let best: {event: TimedEvent; score: number} | undefined
  for (const [index, event] of events.entries()) {
    if (end && event.at >= end) continue
    const text = event.text.slice(0, 160)
    const after = events.slice(index + 1)
    const symptom = vocabulary.isSymptom(text)
    let score = index === 0 ? 1 : 0
    if (vocabulary.isBeginning(text)) score += 6
    if (event.phase === 'started') score += 3
    else if (event.phase === 'detected') score += 2
    else if (event.phase === 'triggered' && !symptom) score -= 1
    else if (event.phase && event.phase !== 'triggered') score -= 1
    if (symptom) score += 2
    if (detect && detect.value > 0)
      score += after.some((other) => other.phase === 'detected' && near(event.at, other.at, detect.value))
        ? 5
        : 0
    if (duration) {
      if (end && near(event.at, end, duration.value)) score += 4
      else if (!end) score += endScore(event.at, after, duration.value)
    }
    if (score >= 2 && (!best || score >= best.score + 3)) best = {event, score}
  }
  return best && eventFact(best.event)
}

/** How well the stated duration, counted from a start, ends at an event. */
function endScore(start: Instant, after: readonly TimedEvent[], duration: number): number {
  const hits = after.filter((other) => near(start, other.at, duration))
  if (hits.length === 0) return 0
  const resolved = hits.some((other) => other.phase === 'resolved' || other === after.at(-1))
  const exact = hits.some((other) => Math.abs(secondsBetween(start, other.at) - duration) <= 1)
  return (resolved ? 4 : 2) + (exact ? 1 : 0)
}

/** The event with which it ended: the one at the stated duration from the start, else the last that says so. */
function endEvent(events: readonly TimedEvent[], facts: Facts): Fact<Instant> | undefined {
  const start = facts.startedAt?.value
  const duration = facts.durationSeconds
  const after = start ? events.filter((event) => event.at > start) : events
  const resolved = after.filter((event) => event.phase === 'resolved')
  if (start && duration) {
    // Where events say "resolved" and none is there, the length is wrong, not the words of all of them.
    const at = (resolved.length > 0 ? resolved : after).find((event) => near(start, event.at, duration.value))
    // Some count from the detection: the end is where that count ends.
    const detected = after.find((event) => event.phase === 'detected')
    const counted = detected && resolved.find((event) => near(detected.at, event.at, duration.value))
    if (!at && counted) return eventFact(counted)
    // A labelled length says better when it ended than the words of an event do.
    if (at || (duration.from !== 'prose' && resolved.length === 0)) return at && eventFact(at)
  }
  const last = resolved.at(-1)
  return last && eventFact(last)
}

function near(from: Instant, to: Instant, seconds: number): boolean {
  return Math.abs(secondsBetween(from, to) - seconds) <= tolerance(seconds)
}

function eventFact(event: TimedEvent): Fact<Instant> {
  return {value: event.at, certainty: 'implied', from: 'timeline', line: event.line}
}

function implied(value: Instant, source: Fact<unknown>): Fact<Instant> {
  return {value, certainty: 'implied', from: source.from, ...(source.line ? {line: source.line} : {})}
}

/** Seconds as people write them: `2 h 15 min`. */
export function words(seconds: number): string {
  const days = Math.floor(seconds / 86_400)
  const hours = Math.floor((seconds % 86_400) / 3600)
  const minutes = Math.floor((seconds % 3600) / 60)
  const rest = seconds % 60
  const parts = [
    days && `${days} d`,
    hours && `${hours} h`,
    minutes && `${minutes} min`,
    rest && `${rest} s`,
  ].filter(Boolean)
  return parts.length > 0 ? parts.join(' ') : '0 min'
}
