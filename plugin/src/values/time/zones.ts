import type {Zone} from './types.ts'

const OFFSET = /^([+-])(\d{2}):?(\d{2})$/

/** Whether `zoneOffsetMinutes` knows the zone: `UTC`, `Z`, an offset, a name of the IANA data base. */
export function isZone(zone: Zone): boolean {
  return zone === 'UTC' || zone === 'Z' || OFFSET.test(zone) || formatterOf(zone) !== undefined
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
  const offset = OFFSET.exec(zone)
  if (offset !== null) return (offset[1] === '-' ? -1 : 1) * (Number(offset[2]) * 60 + Number(offset[3]))
  const formatter = formatterOf(zone)
  if (formatter === undefined)
    throw new RangeError(`Unexpected time zone \`${zone}\`, expected an IANA name, UTC or an offset`)
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

const formatters = new Map<string, Intl.DateTimeFormat | undefined>()
/** Names come from documents; a bound keeps a hostile one from filling the memory. */
const MOST_FORMATTERS = 1000

function formatterOf(zone: string): Intl.DateTimeFormat | undefined {
  if (!formatters.has(zone)) {
    if (formatters.size >= MOST_FORMATTERS) formatters.clear()
    formatters.set(zone, makeFormatter(zone))
  }
  return formatters.get(zone)
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
