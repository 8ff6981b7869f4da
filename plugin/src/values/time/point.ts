import type {ClockValue, DateValue} from './tokens.ts'
import type {Zone} from './types.ts'

/** One moment as its tokens give it; at least a date, a clock or an epoch. */
export interface Point {
  date?: DateValue | undefined
  clock?: ClockValue
  epoch?: number
  zone?: {zone?: Zone; text: string}
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
