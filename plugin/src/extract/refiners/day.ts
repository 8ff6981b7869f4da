import {zoneOffsetMinutes} from '../../values/time/resolve.ts'
import type {Facts} from '../facts.ts'
import {localDay} from '../times.ts'

/**
 * The day on which the incident began, where none is stated: that of its start, in the zone of
 * the document. A timeline may begin with a change of days before.
 */
export function refineDay(facts: Facts): Facts {
  const {date, startedAt, timeZone} = facts
  if (!startedAt || date?.certainty === 'stated') return facts
  const offset = timeZone ? zoneOffsetMinutes(timeZone.value, Date.parse(startedAt.value)) : 0
  const value = localDay(startedAt.value, offset)
  return value === date?.value ? facts : {...facts, date: {...startedAt, value, certainty: 'implied'}}
}
