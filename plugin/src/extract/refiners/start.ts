import {TELLING_LENGTH} from '../../dialect/eventWords.ts'
import type {Instant, Phase, TimelineEvent} from '../../record/types.ts'
import type {Context, Fact, Facts} from '../facts.ts'
import {later, secondsBetween} from '../times.ts'
import {eventFact, implied, isTimed, near, type TimedEvent} from './spans.ts'

const KNOWN: readonly Phase[] = ['detected', 'acknowledged', 'escalated', 'identified', 'mitigated']

/** An event with what speaks for its being the beginning. */
export interface Beginning {
  fact: Fact<Instant>
  /** Whether its words say that it began then, not only that it was noticed. */
  sure: boolean
  /** Whether nothing but its place speaks for it. */
  weak: boolean
}

/**
 * The event with which it began: the earliest that has good evidence, unless a later one has
 * much better. Evidence is what its words say, and that the stated duration or time to detect,
 * counted from it, ends at an event that fits.
 *
 * @param told  The end, as prose tells it.
 */
export function startEvent(
  context: Context,
  timeline: readonly TimelineEvent[],
  facts: Facts,
  told: Instant | undefined,
): Beginning | undefined {
  const {vocabulary} = context
  const events = timeline.filter(isTimed)
  const end = facts.resolvedAt?.value ?? told
  let best: {event: TimedEvent; score: number} | undefined
  let known = false
  for (const [index, event] of events.entries()) {
    if (end && event.at >= end) continue
    const text = event.text.slice(0, TELLING_LENGTH)
    const symptom = vocabulary.isSymptom(text, 160)
    // A timeline begins with the incident, or with the change before it.
    let score = index > 0 ? 0 : event.phase === 'triggered' || event.phase === 'communicated' ? 1 : 2
    if (vocabulary.isBeginning(text, 40)) score += 6
    if (vocabulary.isMishap(text, 160)) score += 3
    if (event.phase === 'started') score += 3
    else if (event.phase === 'detected') score += 2
    else if (event.phase === 'triggered' && !symptom) score -= 1
    else if (event.phase && event.phase !== 'triggered') score -= 1
    if (symptom) score += 2
    // `We take the server down`: what people do against it.
    if (TAKEN_DOWN.test(text.slice(0, 160))) score -= 4
    score += spanScore(event, events.slice(index + 1), facts)
    // Once people know of it, what fails further is no beginning, unless much speaks for it.
    if (score >= (known ? 6 : 2) && (!best || score >= best.score + 3)) best = {event, score}
    // What begins after an end is another incident of the same document.
    if (best && event.phase === 'resolved') break
    known ||= event.phase !== undefined && KNOWN.includes(event.phase)
  }
  if (!best) return undefined
  const isSeen = best.event.phase === 'detected'
  if ((best.score < 5 || isSeen) && isToldUndated(context, timeline, best.event)) return undefined
  // Of what was noticed behind other events nobody says that it began then.
  if (best.score < 4 && isSeen && best.event !== events[0]) return undefined
  const {event} = best
  return {
    fact: eventFact(event),
    weak: best.score <= 2,
    sure:
      event.phase === 'started' || context.vocabulary.isBeginning(event.text.slice(0, TELLING_LENGTH), 40),
  }
}

/** Somebody stops what had begun to fail. */
const TAKEN_DOWN =
  /\b(?:we|team|engineers?|on-?call|ops|admins?|operators?|devs?|developers?|maintainers?)\b[^.;]{0,40}\b(?:tak(?:es?|ing)|took|stop(?:s|ped)?|shut(?:s)?|turn(?:s|ed) off|disabl(?:es?|ed)|paus(?:es?|ed)|kill(?:s|ed)?)\b/i

/** Whether an earlier event without a moment tells that it had begun: then nobody knows when. */
function isToldUndated(
  {vocabulary}: Context,
  timeline: readonly TimelineEvent[],
  start: TimedEvent,
): boolean {
  return timeline
    .slice(0, timeline.indexOf(start))
    .some(
      ({at, phase, text}) =>
        !at &&
        (phase === 'started' ||
          phase === 'detected' ||
          vocabulary.isSymptom(text.slice(0, TELLING_LENGTH), 160)),
    )
}

/** What the stated length and time to detect say of an event as the beginning. */
function spanScore(event: TimedEvent, after: readonly TimedEvent[], facts: Facts): number {
  const end = facts.resolvedAt?.value
  const length = facts.durationSeconds ?? facts.ttrSeconds
  const detect = facts.ttdSeconds
  let score = 0
  if (detect && detect.value > 0)
    score += after.some((other) => other.phase === 'detected' && near(event.at, other.at, detect)) ? 5 : 0
  if (length && end && near(event.at, end, length))
    score += Math.abs(secondsBetween(event.at, end) - length.value) <= 1 ? 5 : 4
  else if (length && !end) score += endScore(event.at, after, length)
  return score
}

/** How well the stated duration, counted from a start, ends at an event. */
function endScore(start: Instant, after: readonly TimedEvent[], duration: Fact<number>): number {
  const hits = after.filter((other) => near(start, other.at, duration))
  if (hits.length === 0) return 0
  const isExact = (from: Instant, to: Instant) => Math.abs(secondsBetween(from, to) - duration.value) <= 1
  // Where the length fits another event to the second, it does not mean this one.
  if (
    !hits.some(({at}) => isExact(start, at)) &&
    after.some(({at}) => hits.some((hit) => isExact(at, hit.at)))
  )
    return 0
  const resolved = hits.some((other) => other.phase === 'resolved' || other === after.at(-1))
  const exact = hits.some((other) => Math.abs(secondsBetween(start, other.at) - duration.value) <= 1)
  return (resolved ? 4 : 2) + (exact ? 1 : 0)
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
  const isTold = events.some(
    ({at}) => near(at, end, length) || Math.abs(secondsBetween(first.at, at) - length.value) < 60,
  )
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
