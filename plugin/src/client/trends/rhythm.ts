import type {IncidentIndex} from '../charts/types.ts'
import type {TrendIncident} from './data.ts'
import type {RhythmModel} from './models.ts'

/** Under this many incidents 168 hours are all but empty, and any pattern in them is chance. */
const LEAST = 30

/** Hours of the week that count as working hours: Monday to Friday, 9:00 to 17:00. */
export const WORKING_SHARE = 40 / 168

/** When in the week incidents began, of those whose document tells it. */
export function rhythmModel(
  incidents: readonly TrendIncident[],
  members: readonly IncidentIndex[],
): RhythmModel {
  const hours = Array.from({length: 168}, (): IncidentIndex[] => [])
  for (const index of members) {
    const hour = incidents[index]?.hour
    if (hour !== undefined) hours[hour]?.push(index)
  }
  const n = hours.reduce((sum, {length}) => sum + length, 0)
  const working = hours.reduce((sum, {length}, hour) => (isWorking(hour) ? sum + length : sum), 0)
  return {...(n >= LEAST && {hours}), n, missing: members.length - n, working}
}

function isWorking(hour: number): boolean {
  return hour < 120 && hour % 24 >= 9 && hour % 24 < 17
}
