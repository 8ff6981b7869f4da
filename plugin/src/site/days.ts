import type {CalendarDate} from '../record/types.ts'

const DAY = 86_400_000

/** Whole days from one day to another; negative where the second comes first. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY)
}
