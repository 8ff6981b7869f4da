import type {CalendarDate} from '../../record/types.ts'
import type {Granularity, Period} from '../charts/types.ts'

const MONTHS: Record<Granularity, number> = {month: 1, quarter: 3, year: 12}

/**
 * The periods of the calendar from the one with `first` to the one with `asOf`, none left out.
 *
 * @returns Oldest first; none where `first` is after `asOf`.
 */
export function periodsBetween(first: CalendarDate, asOf: CalendarDate, granularity: Granularity): Period[] {
  const periods: Period[] = []
  const last = periodNumber(asOf, granularity)
  for (let number = periodNumber(first, granularity); number <= last; number++) {
    const start = dayOfMonth(number * MONTHS[granularity])
    const end = dayBefore(dayOfMonth((number + 1) * MONTHS[granularity]))
    periods.push({start, end, running: number === last && asOf < end})
  }
  return periods
}

/** How many periods `periodsBetween` gives. */
export function countPeriods(first: CalendarDate, asOf: CalendarDate, granularity: Granularity): number {
  return Math.max(0, periodNumber(asOf, granularity) - periodNumber(first, granularity) + 1)
}

/** The position among the given periods of the one with a day; negative before the first. */
export function positionOf(day: CalendarDate, periods: readonly Period[], granularity: Granularity): number {
  const [first] = periods
  return first ? periodNumber(day, granularity) - periodNumber(first.start, granularity) : -1
}

/** Periods counted from the year 0. */
function periodNumber(day: CalendarDate, granularity: Granularity): number {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
  return Math.floor(months / MONTHS[granularity])
}

/** First day of a month, counted from January of the year 0. */
function dayOfMonth(month: number): CalendarDate {
  const year = String(Math.floor(month / 12)).padStart(4, '0')
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}-01`
}

function dayBefore(day: CalendarDate): CalendarDate {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)
}
