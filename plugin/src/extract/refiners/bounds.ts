import type {Instant, Phase, TimelineEvent} from '../../record/types.ts'
import type {Context, Fact, Facts} from '../facts.ts'
import {later, secondsBetween} from '../times.ts'

/** An event whose moment is known. */
export interface TimedEvent extends TimelineEvent {
  at: Instant
}

/**
 * How far a stated span and two instants may lie apart and still mean the same: what is written
 * in whole hours or days was rounded to them.
 */
export function tolerance(seconds: number): number {
  const rounded =
    seconds >= 86_400 && seconds % 86_400 === 0 ? 43_200 : seconds >= 7200 && seconds % 3600 === 0 ? 1800 : 60
  return Math.max(rounded, seconds * 0.02)
}

const KNOWN: readonly Phase[] = ['detected', 'acknowledged', 'escalated', 'identified', 'mitigated']

/**
 * The event with which it began: the earliest that has good evidence, unless a later one has
 * much better. Evidence is what its words say, and that the stated duration or time to detect,
 * counted from it, ends at an event that fits.
 */
export function startEvent(
  {vocabulary}: Context,
  events: readonly TimedEvent[],
  facts: Facts,
): Fact<Instant> | undefined {
  const end = facts.resolvedAt?.value
  const length = facts.durationSeconds ?? facts.ttrSeconds
  const detect = facts.ttdSeconds
  let best: {event: TimedEvent; score: number} | undefined
  let known = false
  for (const [index, event] of events.entries()) {
    if (end && event.at >= end) continue
    const text = event.text.slice(0, 160)
    const after = events.slice(index + 1)
    const symptom = vocabulary.isSymptom(text)
    // A timeline begins with the incident, or with the change before it.
    let score = index > 0 ? 0 : event.phase === 'triggered' || event.phase === 'communicated' ? 1 : 2
    if (vocabulary.isBeginning(text.slice(0, 40))) score += 6
    if (event.phase === 'started') score += 3
    else if (event.phase === 'detected') score += 2
    else if (event.phase === 'triggered' && !symptom) score -= 1
    else if (event.phase && event.phase !== 'triggered') score -= 1
    if (symptom) score += 2
    if (detect && detect.value > 0)
      score += after.some((other) => other.phase === 'detected' && near(event.at, other.at, detect.value))
        ? 5
        : 0
    if (length) {
      if (end && near(event.at, end, length.value)) score += 4
      else if (!end) score += endScore(event.at, after, length.value)
    }
    // Once people know of it, what fails further is no beginning, unless much speaks for it.
    if (score >= (known ? 5 : 2) && (!best || score >= best.score + 3)) best = {event, score}
    // What begins after an end is another incident of the same document.
    if (best && event.phase === 'resolved') break
    known ||= event.phase !== undefined && KNOWN.includes(event.phase)
  }
  return best && eventFact(best.event)
}

/**
 * The moment that lies the stated length before the event that ended it, where no event of the
 * timeline tells of it: a failure that nobody noticed when it began.
 */
export function countedBack(events: readonly TimedEvent[], facts: Facts): Fact<Instant> | undefined {
  const length = facts.durationSeconds ?? facts.ttrSeconds
  const end = facts.resolvedAt?.value ?? events.filter((event) => event.phase === 'resolved').at(-1)?.at
  const [first] = events
  if (!length || length.approximate || length.value % 3600 === 0 || !end || !first) return undefined
  const start = later(end, -length.value)
  const isTold = events.some((event) => near(event.at, end, length.value))
  const noticed = events.find((event) => event.phase === 'detected')
  // Later than the first sign of it, or long before all that is told: another end or origin was meant.
  if (
    isTold ||
    start > (noticed ?? first).at ||
    secondsBetween(start, first.at) > Math.max(3600, length.value / 2)
  )
    return undefined
  return implied(start, length)
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
export function endEvent(events: readonly TimedEvent[], facts: Facts): Fact<Instant> | undefined {
  const start = facts.startedAt?.value
  const duration = facts.durationSeconds ?? facts.ttrSeconds
  const after = start ? events.filter((event) => event.at > start) : events
  const resolved = after.filter((event) => event.phase === 'resolved')
  if (start && duration) {
    // Where events say "resolved" and none is there, the length is wrong, not the words of all of them.
    const ends = after.filter((event) => event.phase === 'resolved' || event.phase === 'mitigated')
    const at = (resolved.length > 0 ? ends : after).find((event) => near(start, event.at, duration.value))
    // Some count from the detection: the end is where that count ends.
    const detected = after.find((event) => event.phase === 'detected')
    const counted = detected && resolved.find((event) => near(detected.at, event.at, duration.value))
    if (!at && counted) return eventFact(counted)
    // A labelled length says better when it ended than the words of an event do.
    if (at || (facts.durationSeconds && duration.from !== 'prose' && resolved.length === 0))
      return at && eventFact(at)
  }
  const last = resolved.at(-1) ?? after.filter((event) => event.phase === 'mitigated').at(-1)
  return last && eventFact(last)
}

export function near(from: Instant, to: Instant, seconds: number): boolean {
  return Math.abs(secondsBetween(from, to) - seconds) <= tolerance(seconds)
}

function eventFact(event: TimedEvent): Fact<Instant> {
  return {value: event.at, certainty: 'implied', from: 'timeline', line: event.line}
}

export function implied(value: Instant, source: Fact<unknown>): Fact<Instant> {
  return {value, certainty: 'implied', from: source.from, ...(source.line ? {line: source.line} : {})}
}
