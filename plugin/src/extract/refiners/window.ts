import type {Instant, TimelineEvent} from '../../record/types.ts'
import type {Context, Fact, Facts} from '../facts.ts'
import {later, secondsBetween} from '../times.ts'

/** How far a stated duration and two instants may lie apart and still mean the same. */
const tolerance = (seconds: number) => Math.max(60, seconds * 0.02)

/**
 * Complete start, end and duration from each other and from the timeline.
 *
 * Order: what is stated; the two events of the timeline that lie the stated duration apart;
 * the events whose words tell of the beginning and the end; the first prose; arithmetic.
 */
export function refineWindow(context: Context, facts: Facts, prose: Facts): Facts {
  const events = (facts.timeline?.value ?? []).filter((event) => event.at !== undefined) as TimedEvent[]
  const duration = facts.durationSeconds
  const refined: Facts = {...facts}
  const pair =
    duration && !facts.startedAt && !facts.resolvedAt ? pairOfLength(events, duration.value) : undefined
  refined.startedAt ??= (pair && eventFact(pair[0])) ?? startEvent(events, refined) ?? prose.startedAt
  refined.resolvedAt ??=
    (pair && eventFact(pair[1])) ?? endEvent(events, refined, duration?.value) ?? prose.resolvedAt
  const isApproximate = duration?.from === 'prose'
  if (duration && !isApproximate && refined.startedAt && !refined.resolvedAt)
    refined.resolvedAt = implied(later(refined.startedAt.value, duration.value), duration)
  if (duration && !isApproximate && refined.resolvedAt && !refined.startedAt)
    refined.startedAt = implied(later(refined.resolvedAt.value, -duration.value), duration)
  return withDuration(context, refined)
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

/** The two events that lie the stated duration apart; the best by what their words tell. */
function pairOfLength(events: readonly TimedEvent[], seconds: number): [TimedEvent, TimedEvent] | undefined {
  let best: {pair: [TimedEvent, TimedEvent]; score: number} | undefined
  for (const [index, from] of events.entries()) {
    for (const to of events.slice(index + 1)) {
      const gap = Math.abs(secondsBetween(from.at, to.at) - seconds)
      if (gap > tolerance(seconds)) continue
      const score =
        (from.phase === 'started' ? 3 : from.phase === 'detected' ? 2 : from.phase === 'triggered' ? 1 : 0) +
        (to.phase === 'resolved' ? 3 : to.phase === 'mitigated' ? 1 : 0) +
        (index === 0 ? 0.5 : 0) +
        (to === events.at(-1) ? 0.5 : 0) -
        gap / (tolerance(seconds) * 10)
      if (!best || score > best.score) best = {pair: [from, to], score}
    }
  }
  return best?.pair
}

/** The event that tells of the beginning: by its words, else the first unless that is a mere change before it. */
function startEvent(events: readonly TimedEvent[], facts: Facts): Fact<Instant> | undefined {
  const end = facts.resolvedAt?.value
  const before = end ? events.filter((event) => event.at < end) : events
  const started = before.find((event) => event.phase === 'started')
  const noticed = before.find((event) => event.phase === 'detected')
  // An alert above the first words of failure is the earlier sign of the same.
  if (started && noticed && noticed.at < started.at) return eventFact(noticed)
  if (started) return eventFact(started)
  return noticed && eventFact(noticed)
}

/** The event that tells of the end: the first that says "resolved" after the start, else the last mitigation. */
function endEvent(
  events: readonly TimedEvent[],
  facts: Facts,
  duration: number | undefined,
): Fact<Instant> | undefined {
  const start = facts.startedAt?.value
  const after = start ? events.filter((event) => event.at > start) : events
  if (start && duration !== undefined) {
    const at = after.find(
      (event) => Math.abs(secondsBetween(start, event.at) - duration) <= tolerance(duration),
    )
    return at && eventFact(at)
  }
  const resolved = after.filter((event) => event.phase === 'resolved')
  const last = resolved.at(-1)
  return last && eventFact(last)
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
