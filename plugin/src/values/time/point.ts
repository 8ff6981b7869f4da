import type {ClockValue, DateValue} from './tokens.ts'
import type {Zone} from './types.ts'

/** A zone as written; absent where the words name several. */
interface NamedZone {
  text: string
  zone?: Zone
}

/** One moment as its tokens give it; at least a date, a clock or an epoch. All of one shape: each step looks at them. */
export interface Point {
  date: DateValue | undefined
  clock: ClockValue | undefined
  epoch: number | undefined
  zone: NamedZone | undefined
  dayOffset: number | undefined
  approximate: true | undefined
  /** The clock is a word like `midnight`. */
  loose: true | undefined
  /** The date is a `2024-068`. */
  dayOfYear: true | undefined
  dateAfterClock: true | undefined
  /** A `from` or `between` that stands before it. */
  lead: 'from' | 'between' | undefined
  /** An hour alone, or four digits: a clock only as the start of a range. */
  short: true | undefined
  /** Indexes of the first token and of the one after the last. */
  first: number
  next: number
}

/** A moment of which nothing is known, but where its tokens begin. */
export function makePoint(first: number): Point {
  return {
    date: undefined,
    clock: undefined,
    epoch: undefined,
    zone: undefined,
    dayOffset: undefined,
    approximate: undefined,
    loose: undefined,
    dayOfYear: undefined,
    dateAfterClock: undefined,
    lead: undefined,
    short: undefined,
    first,
    next: first,
  }
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
