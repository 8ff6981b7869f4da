import type {CalendarDate} from '../../record/types.ts'
import {findTimes} from '../../values/time/find.ts'
import {type Context, choose, type Fact, type Stated, statedValues} from '../facts.ts'
import {isOpening, proseLines, titleSection} from '../text.ts'
import {dayOf, timesIn} from '../times.ts'
import type {RawEvent} from './timelineEvents.ts'

/**
 * The day on which the incident began, in the zone of the document: front matter, labels
 * of a date, a start or a period, the title, the first date of the summary, of the timeline,
 * the file's name. The day of a review or of publication is another.
 */
export function date(context: Context, events: readonly RawEvent[]): Fact<CalendarDate> | undefined {
  const stated = [
    ...statedValues(context, 'start').flatMap((value) => dateFact(context, value)),
    ...statedValues(context, 'date', 'period', 'duration').flatMap((value) => dateFact(context, value)),
  ]
  const title = titleSection(context.document)
  const inTitle = title && firstDay(context, title.title.text)
  const facts: (Fact<CalendarDate> | undefined)[] = [
    ...stated.sort((a, b) => Number(a.from !== 'front-matter') - Number(b.from !== 'front-matter')),
    inTitle && title ? {value: inTitle, certainty: 'stated', from: 'title', line: title.line} : undefined,
  ]
  return (
    choose(context, 'date', facts, (a, b) => Math.abs(Date.parse(a) - Date.parse(b)) <= 86_400_000) ??
    dateInTimeline(context, events) ??
    dateInProse(context) ??
    dateInFile(context)
  )
}

function dateFact(context: Context, stated: Stated): Fact<CalendarDate>[] {
  const found = timesIn(stated.label?.full ?? stated.full)
    .map((time) => dayOf(context, time))
    .find(Boolean)
  return found ? [{value: found, certainty: 'stated', from: stated.from, line: stated.line}] : []
}

function firstDay(context: Context, text: string): CalendarDate | undefined {
  for (const time of findTimes(text)) {
    const day = dayOf(context, time)
    if (day) return day
  }
  return undefined
}

function dateInTimeline(context: Context, events: readonly RawEvent[]): Fact<CalendarDate> | undefined {
  for (const {time, line} of events) {
    const day = time && dayOf(context, time)
    if (day) return {value: day, certainty: 'implied', from: 'timeline', line}
  }
  for (const section of context.document.sections) {
    if (section.name !== 'timeline') continue
    const day = firstDay(context, section.title.text)
    if (day) return {value: day, certainty: 'implied', from: 'timeline', line: section.line}
  }
  return undefined
}

/** The first full date of the text before the timeline. */
function dateInProse(context: Context): Fact<CalendarDate> | undefined {
  for (const section of context.document.sections) {
    if (!isOpening(section)) continue
    for (const line of proseLines(section.blocks).slice(0, 6)) {
      for (const time of timesIn(line)) {
        const day = dayOf(context, time)
        if (day) return {value: day, certainty: 'implied', from: 'prose', line: line.line}
      }
    }
  }
  return undefined
}

/** The date in the file's name or its folder's: `2024-03-19-outage.md`, `2024/03/19/README.md`. */
function dateInFile(context: Context): Fact<CalendarDate> | undefined {
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
