import type {CalendarDate} from '../../record/types.ts'
import {findTimes} from '../../values/time/find.ts'
import type {Context, Fact} from '../facts.ts'
import {titleLine} from '../text.ts'
import {dayOf} from '../times.ts'

/** A year, which is no part of an address or a number. */
const YEAR = /(?<![\d/.,#=_-])(?:19|20)\d\d(?![\d/_]|[.,-]\d)/g

/** The day of a title without its year, `What happened from 11 to 23 April`, where the text is of one year. */
export function dayInTitle(context: Context): Fact<CalendarDate> | undefined {
  const {document, vocabulary} = context
  const title = titleLine(document, vocabulary)
  if (!title || !/\d/.test(title.text)) return undefined
  const time = findTimes(title.text).find(({start}) => start.day !== undefined && start.month !== undefined)
  if (!time || time.start.year !== undefined) return undefined
  const years = new Set(document.text.match(YEAR))
  const [year] = years
  if (!year || years.size > 1) return undefined
  const value = dayOf(context, time, `${year}-01-01`)
  return value?.startsWith(year) ? {value, certainty: 'implied', from: 'title', line: title.line} : undefined
}
