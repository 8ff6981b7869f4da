import type {Context, Fact, Facts} from '../facts.ts'
import {later, secondsBetween} from '../times.ts'
import {inWords} from '../words.ts'
import {countedBack, endEvent, implied, near, startEvent, type TimedEvent, tolerance} from './bounds.ts'

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
  refined.startedAt ??= countedBack(events, facts) ?? startEvent(context, events, facts) ?? prose.startedAt
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
      reason: `Unexpected duration of ${inWords(durationSeconds.value)}, expected ${inWords(length)} as from ${startedAt.value} to ${resolvedAt.value}`,
      ...(durationSeconds.line ? {line: durationSeconds.line} : {}),
    })
  }
  return facts
}
