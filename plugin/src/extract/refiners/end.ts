import type {Instant, Phase} from '../../record/types.ts'
import type {Context, Fact, Facts} from '../facts.ts'
import {secondsBetween} from '../times.ts'
import {eventFact, near, nearest, type TimedEvent} from './spans.ts'

/** What is done so long after the start is a follow-up. */
const FOLLOW_UP_SECONDS = 3 * 86_400

/** With these nothing ends, whatever the clock says. */
const NO_END: readonly Phase[] = ['started', 'detected', 'acknowledged', 'escalated']

/**
 * The event with which it ended: the one at the stated duration from the start, else the last that
 * says so, else the last of all where it tells of a remedy.
 */
export function endEvent(
  {vocabulary}: Context,
  events: readonly TimedEvent[],
  facts: Facts,
): Fact<Instant> | undefined {
  const start = facts.startedAt?.value
  const duration = facts.durationSeconds ?? facts.ttrSeconds
  const after = start ? events.filter((event) => event.at > start) : events
  const resolved = after.filter((event) => event.phase === 'resolved')
  const mitigated = after.filter((event) => event.phase === 'mitigated')
  if (start && duration) {
    // Where events say "resolved" and none is there, the length is wrong, not the words of all of them.
    const ends = after.filter((event) => event.phase === 'resolved' || event.phase === 'mitigated')
    const others = after.filter((event) => !event.phase || !NO_END.includes(event.phase))
    const at = nearest(resolved.length > 0 || duration.approximate ? ends : others, start, duration)
    // Some count from the detection: the end is where that count ends.
    const detected = after.find((event) => event.phase === 'detected')
    const counted = detected && resolved.find((event) => near(detected.at, event.at, duration))
    if (!at && counted) return eventFact(counted)
    // A labelled length says better when it ended than the words of an event do.
    if (at || (facts.durationSeconds && duration.from !== 'prose' && resolved.length === 0))
      return at && eventFact(at)
  }
  const last = resolved.at(-1) ?? mitigated.at(-1)
  if (last) return eventFact(last)
  const final = after.at(-1)
  return final &&
    secondsBetween(start ?? final.at, final.at) <= FOLLOW_UP_SECONDS &&
    vocabulary.says('remedy', final.text.slice(0, 160))
    ? eventFact(final)
    : undefined
}
