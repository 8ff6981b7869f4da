import type {Instant} from '../record/types.ts'
import type {Moment} from './types.ts'

const MINUTE = 60_000

/**
 * Take an instant apart for showing it, as a clock shows it that is `offsetMinutes` ahead of UTC.
 */
export function momentAt(instant: Instant, offsetMinutes: number): Moment {
  const local = new Date(Date.parse(instant) + offsetMinutes * MINUTE).toISOString()
  const time = local.slice(17, 19) === '00' ? local.slice(11, 16) : local.slice(11, 19)
  return {iso: instant, day: local.slice(0, 10), time, zone: zoneText(offsetMinutes)}
}

function zoneText(offset: number): string {
  if (offset === 0) return 'UTC'
  const minutes = Math.abs(offset)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}
