import type {Moment} from '../client/types.ts'
import type {Instant} from '../record/types.ts'
import {isZone, zoneOffsetMinutes} from '../values/time/zones.ts'

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
  return isZone(zone) ? zoneOffsetMinutes(zone, millis) : 0
}
