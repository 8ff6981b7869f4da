import type {CalendarDate} from '../record/types.ts'
import {toMoment} from '../site/moment.ts'

/**
 * The day of the build: overdue action items and the running month depend on it. The only place that reads the clock;
 * `SOURCE_DATE_EPOCH` (seconds since 1970, https://reproducible-builds.org/specs/source-date-epoch/) sets another day,
 * so that a build can be repeated.
 *
 * @param timeZone  IANA name or offset; the day is that of UTC without it.
 */
export function buildDay(timeZone: string | undefined, environment = process.env): CalendarDate {
  const epoch = Number(environment.SOURCE_DATE_EPOCH)
  const millis = environment.SOURCE_DATE_EPOCH && Number.isFinite(epoch) ? epoch * 1000 : Date.now()
  return toMoment(new Date(millis).toISOString(), timeZone).day
}
