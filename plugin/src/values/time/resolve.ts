import type {CalendarDate, Instant} from '../../record/types.ts'
import {addDays, type Day, formatDay, isDay, parseDay, two} from './calendar.ts'
import type {ResolvedTime, TimeContext, TimeExpression, WallTime, Zone} from './types.ts'
import {changesClocks, isZone, zoneOffsetMinutes} from './zones.ts'

export {findZone, mayNameOtherZone, mayNameZone} from './find-zone.ts'
export {zoneOffsetMinutes}

/**
 * What an expression means in its context. Instants where day, clock and zone are known; else the day or days; else the
 * month. Nothing where the text leaves open what it means: an undecided `12/03/2024`, an uncertain zone, a clock that the
 * zone skips, a clock without a day. A clock without a zone, beside a date of its own, gives that date.
 *
 * An end before its start is on the next day, if it has no date of its own. An end that still is not after the start is
 * left out.
 */
export function resolveTime(expression: TimeExpression, context: TimeContext): ResolvedTime | undefined {
  const {start, end} = expression
  if (start.epoch !== undefined || start.hour !== undefined) return resolveClocks(start, end, context)
  if (start.day === undefined) return resolveMonth(start, context)
  const date = toCalendarDate(start, context)
  if (date === undefined) return undefined
  const endDate = end && toCalendarDate(end, context)
  return endDate !== undefined && endDate > date ? {date, endDate} : {date}
}

/**
 * One wall time as an instant, from its own day and zone or those of the context. Nothing where one of them is missing or
 * uncertain, and where the zone skips that clock (`02:30` on the day that summer time begins). A clock that comes twice
 * gives the earlier, with `fold`.
 */
export function toInstant(wall: WallTime, context: TimeContext): {instant: Instant; fold?: true} | undefined {
  if (wall.epoch !== undefined) return {instant: formatInstant(wall.epoch * 1000)}
  const day = toDay(wall, context)
  const zone = zoneOf(wall, context)
  if (day === undefined || zone === undefined || wall.hour === undefined) return undefined
  const found = utcMillis(day, wall, zone)
  if (found === undefined) return undefined
  const instant = formatInstant(found.millis)
  return found.fold ? {instant, fold: true} : {instant}
}

/** Whether the zone's clocks never show a time on its day, or show it twice; nothing where day or zone is not known. */
export function clockOddity(wall: WallTime, context: TimeContext): 'skipped' | 'twice' | undefined {
  const day = toDay(wall, context)
  const zone = zoneOf(wall, context)
  if (day === undefined || zone === undefined || wall.hour === undefined) return undefined
  const found = utcMillis(day, wall, zone)
  return found === undefined ? 'skipped' : found.fold ? 'twice' : undefined
}

/**
 * The day of a wall time, in its own zone: its own date with the year of `context.day` where it has none, else `context.day`
 * moved by `dayOffset`. Nothing where two readings are possible.
 */
export function toCalendarDate(wall: WallTime, context: TimeContext): CalendarDate | undefined {
  const day = toDay(wall, context)
  return day && formatDay(day)
}

function toDay(wall: WallTime, context: TimeContext): Day | undefined {
  if (wall.month === undefined || wall.day === undefined) {
    if (context.day === undefined || wall.month !== undefined) return undefined
    const base = parseDay(context.day)
    return base && wall.dayOffset ? addDays(base, wall.dayOffset) : base
  }
  if (wall.alternative !== undefined && context.dateOrder === undefined) return undefined
  const year = wall.year ?? (context.day === undefined ? undefined : parseDay(context.day)?.year)
  const {month, day} = wall.alternative !== undefined && context.dateOrder === 'mdy' ? wall.alternative : wall
  return year !== undefined && month !== undefined && day !== undefined && isDay(year, month, day)
    ? {year, month, day}
    : undefined
}

function resolveMonth({year, month}: WallTime, context: TimeContext): ResolvedTime | undefined {
  const known = year ?? (context.day === undefined ? undefined : parseDay(context.day)?.year)
  return known === undefined || month === undefined ? undefined : {month: `${known}-${two(month)}`}
}

function resolveClocks(
  start: WallTime,
  end: WallTime | undefined,
  context: TimeContext,
): ResolvedTime | undefined {
  const first = toInstant(start, context)
  if (first === undefined) {
    const zoneless = zoneOf(start, context) === undefined && !start.zoneUncertain
    const date = zoneless && start.day !== undefined ? toCalendarDate(start, context) : undefined
    return date === undefined ? undefined : {date}
  }
  const last = end && resolveEnd(start, end, first.instant, context)
  return last === undefined ? {start: first.instant} : {start: first.instant, end: last}
}

/** The end of a range whose start is known; its day is the start's unless it says otherwise. */
function resolveEnd(
  start: WallTime,
  end: WallTime,
  from: Instant,
  context: TimeContext,
): Instant | undefined {
  const day = toCalendarDate(start, context)
  const own = end.day !== undefined
  const inContext = day === undefined ? context : {...context, day}
  const instant = toInstant(end, inContext)?.instant
  if (instant !== undefined && instant >= from) return instant
  if (own || end.dayOffset !== undefined || end.hour === undefined) return undefined
  const next = toInstant({...end, dayOffset: 1}, inContext)?.instant
  return next !== undefined && next >= from ? next : undefined
}

function zoneOf(wall: WallTime, context: TimeContext): Zone | undefined {
  if (wall.zoneUncertain) {
    const text = wall.zoneText?.toLowerCase()
    const named = Object.entries(context.uncertainZones ?? {}).find(
      ([key]) => key.toLowerCase() === text,
    )?.[1]
    return named !== undefined && isZone(named) ? named : undefined
  }
  const zone = wall.zone ?? context.zone
  return zone !== undefined && isZone(zone) ? zone : undefined
}

/** The earliest instant at which the clocks of the zone show that time. */
function utcMillis(day: Day, wall: WallTime, zone: Zone): {millis: number; fold: boolean} | undefined {
  const local = Date.UTC(day.year, day.month - 1, day.day, wall.hour, wall.minute ?? 0, wall.second ?? 0)
  if (!changesClocks(zone)) return {millis: local - zoneOffsetMinutes(zone, local) * 60_000, fold: false}
  const half = 12 * 3_600_000
  // Every change of the clocks within half a day shows as a difference between these.
  const offsets = new Set([
    zoneOffsetMinutes(zone, local - 2 * half),
    zoneOffsetMinutes(zone, local),
    zoneOffsetMinutes(zone, local + 2 * half),
  ])
  const fitting = [...offsets]
    .map((offset) => local - offset * 60_000)
    .filter((millis) => millis + zoneOffsetMinutes(zone, millis) * 60_000 === local)
    .sort((a, b) => a - b)
  const millis = fitting[0]
  return millis === undefined ? undefined : {millis, fold: fitting.length > 1}
}

function formatInstant(millis: number): Instant {
  return `${new Date(millis).toISOString().slice(0, 19)}Z`
}
