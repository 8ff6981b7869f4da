import type {ClockValue, DateValue} from './tokens.ts'
import type {Zone} from './types.ts'

/** A zone as written; absent where the words name several. */
interface NamedZone {
  text: string
  zone?: Zone
}

/** One moment as its tokens give it; at least a date, a clock or an epoch. */
export interface Point {
  date?: DateValue | undefined
  clock?: ClockValue
  epoch?: number
  zone?: NamedZone
  dayOffset?: number
  approximate?: true
  /** The clock is a word like `midnight`. */
  loose?: true
  /** The date is a `2024-068`. */
  dayOfYear?: true
  dateAfterClock?: true
  /** A `from` or `between` that stands before it. */
  lead?: 'from' | 'between' | undefined
  /** An hour alone, or four digits: a clock only as the start of a range. */
  short?: true
  /** Indexes of the first token and of the one after the last. */
  first: number
  next: number
}

export function hasContent(point: Point): boolean {
  return point.date !== undefined || point.clock !== undefined || point.epoch !== undefined
}

export function namedZone(text: string, zone: Zone | undefined): NamedZone {
  return zone === undefined ? {text} : {text, zone}
}

/** A clock in its half of the day. */
export function inHalf({hour, minute, second}: ClockValue, meridiem: 'am' | 'pm'): ClockValue {
  const clock: ClockValue = {hour, minute, meridiem}
  if (second !== undefined) clock.second = second
  return clock
}
