import type {CalendarDate} from '../../record/types.ts'

/** What a reader has asked of the trends. All of it stands in the URL. */
export interface TrendsState {
  /** Parameter `period`: `12m`, `24m`, `2025`, `2025-q3`; empty for all. */
  period: string
  /** Parameter `severity`: slugs as on the index, or `unknown`. */
  severities: string[]
  /** Parameter `service`: slugs, or `unknown`. */
  services: string[]
  /** Parameter `team`: names in lower case, or `unknown`. */
  teams: string[]
}

export const EMPTY_TRENDS: TrendsState = {period: '', severities: [], services: [], teams: []}

const PERIOD = /^(?:\d{1,3}m|\d{4}(?:-q[1-4])?)$/

const LISTS: readonly [list: 'severities' | 'services' | 'teams', parameter: string][] = [
  ['severities', 'severity'],
  ['services', 'service'],
  ['teams', 'team'],
]

/**
 * Read the state from the query string of a URL; a period that is none is left out.
 *
 * @param search  With or without the leading `?`.
 */
export function parseTrendsState(search: string): TrendsState {
  const parameters = new URLSearchParams(search)
  const period = parameters.get('period')?.toLowerCase() ?? ''
  const state = {...EMPTY_TRENDS, period: PERIOD.test(period) ? period : ''}
  for (const [list, parameter] of LISTS)
    state[list] = inOrder(parameters.getAll(parameter).flatMap((value) => value.split(',')))
  return state
}

/**
 * Write the state as a query string; parameters that are none of the page's own stay.
 *
 * @param search  The query string to change.
 * @returns With the leading `?`, or empty.
 */
export function serializeTrendsState(state: TrendsState, search = ''): string {
  const parameters = new URLSearchParams(search)
  const set = (name: string, value: string) => {
    parameters.delete(name)
    if (value !== '') parameters.set(name, value)
  }
  set('period', state.period)
  for (const [list, parameter] of LISTS) set(parameter, inOrder(state[list]).join(','))
  const text = parameters.toString().replaceAll('%2C', ',')
  return text === '' ? '' : `?${text}`
}

/** Whether the state leaves incidents out. */
export function narrowsTrends(state: TrendsState): boolean {
  return state.period !== '' || LISTS.some(([list]) => state[list].length > 0)
}

/** First and last day, both included. */
export interface DayRange {
  from: CalendarDate
  to: CalendarDate
}

/**
 * The days of a period.
 *
 * @returns Nothing for all days, or what is no period.
 */
export function periodRange(period: string, asOf: CalendarDate): DayRange | undefined {
  const months = /^(\d{1,3})m$/.exec(period)?.[1]
  if (months !== undefined) return lastMonths(asOf, Number(months))
  const [, year, quarter] = /^(\d{4})(?:-q([1-4]))?$/.exec(period) ?? []
  if (year === undefined) return undefined
  const first = quarter === undefined ? 1 : Number(quarter) * 3 - 2
  const last = quarter === undefined ? 12 : Number(quarter) * 3
  const from = `${year}-${two(first)}-01`
  return {from, to: dayBefore(monthStart(Number(year) * 12 + last))}
}

/** The days up to `to` that are as many months as given: from 2025-03-16 to 2026-03-15 for 12. */
export function lastMonths(to: CalendarDate, months: number): DayRange {
  const [year = 0, month = 0, day = 0] = to.split('-').map(Number)
  const at = year * 12 + month - 1 - months
  const length = Number(dayBefore(monthStart(at + 1)).slice(8))
  // The 31st of a month that has 30 days is its last.
  const same = `${monthStart(at).slice(0, 8)}${two(Math.min(day, length))}`
  return {from: dayAfter(same), to}
}

/** The days before a range that are as many. */
export function rangeBefore({from, to}: DayRange): DayRange {
  const length = (Date.parse(to) - Date.parse(from)) / DAY
  const last = dayBefore(from)
  return {from: new Date(Date.parse(last) - length * DAY).toISOString().slice(0, 10), to: last}
}

const DAY = 86_400_000

/** First day of a month, counted from January of the year 0. */
function monthStart(month: number): CalendarDate {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${two((month % 12) + 1)}-01`
}

function dayBefore(day: CalendarDate): CalendarDate {
  return new Date(Date.parse(day) - DAY).toISOString().slice(0, 10)
}

function dayAfter(day: CalendarDate): CalendarDate {
  return new Date(Date.parse(day) + DAY).toISOString().slice(0, 10)
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}

function inOrder(values: readonly string[]): string[] {
  return [...new Set(values.map((value) => value.trim()).filter((value) => value !== ''))].sort()
}
