import type {Zone} from './types.ts'

const OFFSET = /^([+-])(\d{2}):?(\d{2})$/

const DAY_MILLIS = 86_400_000

/** Whether `zoneOffsetMinutes` knows the zone: `UTC`, `Z`, an offset, a name of the IANA data base. */
export function isZone(zone: Zone): boolean {
  return zone === 'UTC' || zone === 'Z' || OFFSET.test(zone) || clocksOf(zone) !== undefined
}

/** Whether the clocks of a zone may change: those of UTC and of an offset do not. */
export function changesClocks(zone: Zone): boolean {
  return zone !== 'UTC' && zone !== 'Z' && !OFFSET.test(zone)
}

/**
 * Minutes that the clocks of a zone are ahead of UTC at an instant (Unix milliseconds): 60 for `Europe/Berlin` in winter.
 * An unknown zone is a programmer's error and throws a `RangeError`.
 */
export function zoneOffsetMinutes(zone: Zone, utcMillis: number): number {
  if (zone === 'UTC' || zone === 'Z') return 0
  const fixed = OFFSET.exec(zone)
  if (fixed !== null) return (fixed[1] === '-' ? -1 : 1) * (Number(fixed[2]) * 60 + Number(fixed[3]))
  const clocks = clocksOf(zone)
  if (clocks === undefined)
    throw new RangeError(`Unexpected time zone \`${zone}\`, expected an IANA name, UTC or an offset`)
  const day = Math.floor(utcMillis / DAY_MILLIS)
  const offset = offsetAtMidnight(clocks, day)
  // Only on a few days of the year the clocks change.
  return offset === offsetAtMidnight(clocks, day + 1) ? offset : offsetAt(clocks.formatter, utcMillis)
}

function offsetAtMidnight({formatter, midnights}: Clocks, day: number): number {
  let offset = midnights.get(day)
  if (offset === undefined) {
    if (midnights.size >= MOST_MIDNIGHTS) midnights.clear()
    offset = offsetAt(formatter, day * DAY_MILLIS)
    midnights.set(day, offset)
  }
  return offset
}

function offsetAt(formatter: Intl.DateTimeFormat, utcMillis: number): number {
  const part: Record<string, number> = {}
  for (const {type, value} of formatter.formatToParts(utcMillis)) part[type] = Number(value)
  const {year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0} = part
  const wall = Date.UTC(year, month - 1, day, hour, minute, second)
  return Math.round((wall - Math.floor(utcMillis / 1000) * 1000) / 60_000)
}

/** `+05:30` from its parts; `UTC` for none, nothing for more than 14 hours. */
export function offsetZone(sign: string, hours: string, minutes: string): Zone | undefined {
  const total = Number(hours) * 60 + Number(minutes)
  if (total > 14 * 60) return undefined
  return total === 0 ? 'UTC' : `${sign}${hours.padStart(2, '0')}:${minutes}`
}

/** The clocks of a zone, with their offsets at the midnights (UTC) that were asked for, by the day since 1970. */
interface Clocks {
  formatter: Intl.DateTimeFormat
  midnights: Map<number, number>
}

const known = new Map<string, Clocks | undefined>()
/** Names come from documents; a bound keeps a hostile one from filling the memory. */
const MOST_ZONES = 1000
const MOST_MIDNIGHTS = 500

function clocksOf(zone: string): Clocks | undefined {
  if (!known.has(zone)) {
    if (known.size >= MOST_ZONES) known.clear()
    const formatter = makeFormatter(zone)
    known.set(zone, formatter && {formatter, midnights: new Map()})
  }
  return known.get(zone)
}

function makeFormatter(timeZone: string): Intl.DateTimeFormat | undefined {
  if (!/^[A-Za-z]/.test(timeZone)) return undefined
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
  } catch {
    return undefined
  }
}
