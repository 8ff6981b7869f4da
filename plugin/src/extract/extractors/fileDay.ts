import type {CalendarDate} from '../../record/types.ts'
import type {Context, Fact} from '../facts.ts'

/** The date in the file's name or its folder's: `2024-03-19-outage.md`, `2024/03/19/README.md`. */
export function dateInFile(context: Context): Fact<CalendarDate> | undefined {
  const path = context.document.file.replace(/\.\w+$/, '')
  const parts = path.split('/')
  for (const part of [...parts].reverse().concat(parts.slice(0, -1).join('-'))) {
    const match = part.match(/(?<!\d)((?:19|20)\d\d)[-_.]?(\d\d)[-_.]?(\d\d)(?!\d)/)
    const day = match ? `${match[1]}-${match[2]}-${match[3]}` : undefined
    if (day && isRealDay(day)) return {value: day, certainty: 'implied', from: 'file'}
  }
  return undefined
}

function isRealDay(day: CalendarDate): boolean {
  const millis = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(millis) && new Date(millis).toISOString().startsWith(day)
}
