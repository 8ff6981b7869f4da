import {momentAt} from '../client/moment.ts'
import type {Moment} from '../client/types.ts'
import type {Instant} from '../record/types.ts'
import {isZone, zoneOffsetMinutes} from '../values/time/zones.ts'

/**
 * Take an instant apart for showing it.
 *
 * @param zone  IANA name, `UTC` or an offset such as `-08:00`; what is none of these counts as UTC.
 */
export function toMoment(instant: Instant, zone: string | undefined): Moment {
  const known = zone !== undefined && isZone(zone)
  return momentAt(instant, known ? zoneOffsetMinutes(zone, Date.parse(instant)) : 0)
}
