import type {Instant, TimelineEvent} from '../../record/types.ts'
import type {Fact} from '../facts.ts'
import {secondsBetween} from '../times.ts'

/** An event whose moment is known. */
export interface TimedEvent extends TimelineEvent {
  at: Instant
}

export function isTimed(event: TimelineEvent): event is TimedEvent {
  return event.at !== undefined
}

/**
 * How far a stated span and two instants may lie apart and still mean the same: what is written
 * in whole hours or days was rounded to them.
 */
export function tolerance(length: Fact<number>): number {
  const {value, approximate} = length
  const rounded =
    value >= 86_400 && value % 86_400 === 0 ? 43_200 : value >= 7200 && value % 3600 === 0 ? 1800 : 60
  return Math.max(rounded, value * (approximate ? 0.1 : 0.02))
}

/** Whether two instants lie a stated length apart. */
export function near(from: Instant, to: Instant, length: Fact<number>): boolean {
  return Math.abs(secondsBetween(from, to) - length.value) <= tolerance(length)
}

/** The event that lies nearest to a stated length after a start, within what rounding allows. */
export function nearest(
  events: readonly TimedEvent[],
  start: Instant,
  length: Fact<number>,
): TimedEvent | undefined {
  const off = (event: TimedEvent) => Math.abs(secondsBetween(start, event.at) - length.value)
  return events
    .filter((event) => near(start, event.at, length))
    .reduce<TimedEvent | undefined>(
      (best, event) => (best && off(best) <= off(event) ? best : event),
      undefined,
    )
}

/** The moment of an event, for a fact that the event implies. */
export function eventFact(event: TimedEvent): Fact<Instant> {
  return {value: event.at, certainty: 'implied', from: 'timeline', line: event.line}
}

/** A moment that was counted from a stated span. */
export function implied(value: Instant, source: Fact<unknown>): Fact<Instant> {
  return {value, certainty: 'implied', from: source.from, ...(source.line ? {line: source.line} : {})}
}
