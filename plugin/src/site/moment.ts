import type {Moment} from '../client/types.ts'
import type {Instant} from '../record/types.ts'

const MINUTE = 60_000

/**
 * Take an instant apart for showing it.
 *
 * @param zone  IANA name, `UTC` or an offset such as `-08:00`; what is none of these counts as UTC.
 */
export function toMoment(instant: Instant, zone: string | undefined): Moment {
  const millis = Date.parse(instant)
  const offset = offsetMinutes(zone ?? 'UTC', millis)
  const local = new Date(millis + offset * MINUTE).toISOString()
  const time = local.slice(17, 19) === '00' ? local.slice(11, 16) : local.slice(11, 19)
  return {iso: instant, day: local.slice(0, 10), time, zone: zoneText(offset)}
}

function zoneText(offset: number): string {
  if (offset === 0) return 'UTC'
  const minutes = Math.abs(offset)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

function offsetMinutes(zone: string, millis: number): number {
  const fixed = /^([+-])(\d{2}):?(\d{2})$/.exec(zone)
  if (fixed) return (fixed[1] === '-' ? -1 : 1) * (Number(fixed[2]) * 60 + Number(fixed[3]))
  const formatter = formatterOf(zone)
  if (!formatter) return 0
  const parts = new Map(formatter.formatToParts(millis).map(({type, value}) => [type, Number(value)]))
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0
  const wall = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  )
  return Math.round((wall - millis) / MINUTE)
}

const formatters = new Map<string, Intl.DateTimeFormat | undefined>()

function formatterOf(zone: string): Intl.DateTimeFormat | undefined {
  if (!formatters.has(zone)) formatters.set(zone, createFormatter(zone))
  return formatters.get(zone)
}

function createFormatter(timeZone: string): Intl.DateTimeFormat | undefined {
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
