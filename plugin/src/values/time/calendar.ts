import type {CalendarDate} from '../../record/types.ts'

/** A day of the (proleptic) Gregorian calendar; `month` from 1. */
export interface Day {
  year: number
  month: number
  day: number
}

const DAY_MILLIS = 86_400_000

/** Whether the calendar has that day; without a year, whether any year has it. Years run from 1900 to 2199. */
export function isDay(year: number | undefined, month: number, day: number): boolean {
  if (year !== undefined && (year < 1900 || year > 2199)) return false
  if (!Number.isInteger(month) || month < 1 || month > 12) return false
  return Number.isInteger(day) && day >= 1 && day <= daysInMonth(year ?? 2000, month)
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Number of days of a month. */
export function daysInMonth(year: number, month: number): number {
  if (month !== 2) return DAYS[month - 1] ?? 31
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
}

/** The day that lies `days` after (or before) another. */
export function addDays(day: Day, days: number): Day {
  return dayOfMillis(Date.UTC(day.year, day.month - 1, day.day) + days * DAY_MILLIS)
}

/** The day of an ISO week: `2024-W10-5` is Friday 8 March 2024. Weeks without such a day give nothing. */
export function dayOfWeek(year: number, week: number, weekday: number): Day | undefined {
  if (week < 1 || week > 53 || weekday < 1 || weekday > 7) return undefined
  // 4 January is always in week 1.
  const fourth = Date.UTC(year, 0, 4)
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY_MILLIS
  const day = dayOfMillis(monday + ((week - 1) * 7 + weekday - 1) * DAY_MILLIS)
  const lastWeekBegins =
    Date.UTC(year + 1, 0, 4) - ((new Date(Date.UTC(year + 1, 0, 4)).getUTCDay() + 6) % 7) * DAY_MILLIS
  return Date.UTC(day.year, day.month - 1, day.day) < lastWeekBegins ? day : undefined
}

/** The day with a number in its year: `2024-068` is 8 March 2024. */
export function dayOfYear(year: number, ordinal: number): Day | undefined {
  const day = dayOfMillis(Date.UTC(year, 0, 1) + (ordinal - 1) * DAY_MILLIS)
  return ordinal >= 1 && day.year === year ? day : undefined
}

/** `YYYY-MM-DD`. */
export function formatDay({year, month, day}: Day): CalendarDate {
  return `${year}-${two(month)}-${two(day)}`
}

/** Reads `YYYY-MM-DD`; anything else, and a day that the calendar lacks, give nothing. */
export function parseDay(date: CalendarDate): Day | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return undefined
  const [year, month, day] = [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8))]
  return isDay(year, month, day) ? {year, month, day} : undefined
}

/** Two digits. */
export function two(value: number): string {
  return value < 10 ? `0${value}` : String(value)
}

function dayOfMillis(millis: number): Day {
  const date = new Date(millis)
  return {year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate()}
}
