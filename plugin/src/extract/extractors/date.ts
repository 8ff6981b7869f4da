import type {CalendarDate} from '../../record/types.ts'
import {findTimes} from '../../values/time/find.ts'
import type {TimeExpression} from '../../values/time/types.ts'
import {choose} from '../choose.ts'
import {type Context, type Fact, type Stated, statedValues} from '../facts.ts'
import {isOpening, proseLines, titleLine} from '../text.ts'
import {dayOf, timesIn} from '../times.ts'
import {dateInFile} from './fileDay.ts'
import type {RawEvent} from './timelineEvents.ts'
import {dayInTitle} from './titleDay.ts'

/**
 * The day on which the incident began, in the zone of the document: front matter, labels
 * of a date, a start or a period, the title, the first date of the summary, of the timeline,
 * the file's name. The day of a review or of publication is another.
 */
export function date(context: Context, events: readonly RawEvent[]): Fact<CalendarDate> | undefined {
  const isSigned = ({label, key}: Stated) =>
    label !== undefined &&
    (SIGNED.test(label.section.title.text) ||
      (label.section.depth <= 1 && /^dat(?:e|um|a|o)$/i.test(key) && isLetter(context)))
  const began = statedValues(context, 'start').flatMap((value) => dateFact(context, value))
  const stated = [
    ...statedValues(context, 'date', 'period', 'duration')
      .filter((value) => !isSigned(value))
      .flatMap((value) => dateFact(context, value)),
    // `Incident: 2031-03-04`
    ...statedValues(context, 'id')
      .filter(({text}) => /^\d{4}-\d\d-\d\d$/.test(text.trim()))
      .flatMap((value) => dateFact(context, value)),
  ]
  const title = titleLine(context.document, context.vocabulary)
  const inTitle = title && firstDay(context, title.text)
  const facts: (Fact<CalendarDate> | undefined)[] = [
    // A stated start is what is looked for; the date of a front matter may be another.
    ...(began.length > 0
      ? began
      : stated.sort((a, b) => Number(a.from !== 'front-matter') - Number(b.from !== 'front-matter'))),
    inTitle && title ? {value: inTitle, certainty: 'stated', from: 'title', line: title.line} : undefined,
  ]
  const best = choose(context, 'date', facts, (a, b) => Math.abs(Date.parse(a) - Date.parse(b)) <= 86_400_000)
  return (
    (best &&
      (toldEarlier(context, best, events) ??
        noticedEarlier(context, best) ??
        titledEarlier(context, best) ??
        postedLater(context, best, events) ??
        best)) ??
    dateInTimeline(context, events) ??
    toldBefore(context, noticed(context)[0]) ??
    dateInProse(context, published(context)) ??
    dayInTitle(context) ??
    dateInFile(context)
  )
}

/** Whether a document is a letter: its head names who wrote it and what it is about, and its date is that of the letter. */
function isLetter({document}: Context): boolean {
  const head = document.text.slice(0, 600)
  return (
    /^\W{0,4}(?:from|von|de|van|från|fra|da)\W{0,3}[:：]/im.test(head) &&
    /^\W{0,4}(?:subject|betreff|objet|asunto|assunto|onderwerp|ämne|emne|oggetto)\W{0,3}[:：]/im.test(head)
  )
}

/** A report to a customer, dated as a letter is. */
const FOR_SOMEBODY = /^\W{0,4}(?:prepared for|client|customer|attn)\W{0,3}[:：]/im

/** The first lines of a post, as some blogs have them instead of a front matter. */
const HEAD_OF_POST = /^title: .+\n(?:[a-z]+: .*\n)*(?:category|categories|tags|slug|authors?): .+\n/i

/** Parts about the document, not the incident. */
const SIGNED =
  /\b(?:sign-?off|approv\w+|revisions?|version history|document (?:control|history)|change ?log)\b/i

/**
 * The day that the text tells, where the date of the front matter or of the title is that of publication: an earlier
 * one at most a month before, which the timeline begins with too. Where the front matter is a blog post's and the
 * timeline writes no days, the words of the sentence must tell of a failure.
 */
function toldEarlier(
  context: Context,
  best: Fact<CalendarDate>,
  events: readonly RawEvent[],
): Fact<CalendarDate> | undefined {
  const head = context.document.text.slice(0, 600)
  const isReport = best.from === 'label' && (FOR_SOMEBODY.test(head) || HEAD_OF_POST.test(head))
  if (best.from !== 'front-matter' && best.from !== 'title' && !isReport) return undefined
  const isStart = statedValues(context, 'start').some(
    ({line, from}) => from === best.from && line === best.line,
  )
  const post =
    !isStart && (isReport || (best.from === 'front-matter' && isPost(context))) ? best.value : undefined
  const told = dateInProse(context, post, best.value)
  const days = told ? (Date.parse(best.value) - Date.parse(told.value)) / 86_400_000 : 0
  if (!told || days < 1 || days > 31) return undefined
  const line = context.document.text.split('\n')[(told.line ?? 1) - 1] ?? ''
  const first = dateInEvents(context, events)
  // `On 4 January we were alerted`: what the timeline tells before was the incident.
  const isNoticed = first && first.value < told.value && context.vocabulary.phase(line) === 'detected'
  if (first) return isNoticed ? first : first.value <= told.value ? told : undefined
  const tells = () =>
    /^#/.test(line) ||
    context.vocabulary.isSymptom(line) ||
    findTimes(line).some(({start}) => start.hour !== undefined)
  return post && tells() ? told : undefined
}

/** The labelled day of its detection or end, where the date of the front matter is later: that of the document. */
function noticedEarlier(context: Context, best: Fact<CalendarDate>): Fact<CalendarDate> | undefined {
  if (best.from !== 'front-matter') return undefined
  return noticed(context).find(
    ({value}) => value < best.value && Date.parse(best.value) - Date.parse(value) <= 31 * 86_400_000,
  )
}

/** The day in the title of the front matter, `Incident 2024-03-02: …`, where the date beside it is later: that of the post. */
function titledEarlier(context: Context, best: Fact<CalendarDate>): Fact<CalendarDate> | undefined {
  if (best.from !== 'front-matter') return undefined
  const title = statedValues(context, 'title').find(({from}) => from === 'front-matter')
  const day = title && (firstDay(context, title.text) ?? lastDayIn(context, title.text, best.value))
  const days = day ? (Date.parse(best.value) - Date.parse(day)) / 86_400_000 : 0
  return title && day && days >= 1 && days <= 31
    ? {value: day, certainty: 'stated', from: 'title', line: title.line}
    : undefined
}

/** The first day of the timeline, where the date of the front matter is that of a post some days later. */
function postedLater(
  context: Context,
  best: Fact<CalendarDate>,
  events: readonly RawEvent[],
): Fact<CalendarDate> | undefined {
  const first = best.from === 'front-matter' && isPost(context) ? dateInEvents(context, events) : undefined
  return first && first.value < best.value && !isFar(first.value, best.value) ? first : undefined
}

/** The labelled days on which it was noticed and ended, the earliest first: it had begun then. */
function noticed(context: Context): Fact<CalendarDate>[] {
  return statedValues(context, 'detectedAt', 'mitigatedAt', 'resolvedAt', 'end')
    .flatMap((stated) => dateFact(context, stated))
    .map((fact) => ({...fact, certainty: 'implied' as const}))
    .sort((a, b) => (a.value < b.value ? -1 : a.value > b.value ? 1 : 0))
}

/** The day on which it was noticed, unless the text tells of one in the month before it. */
function toldBefore(context: Context, seen: Fact<CalendarDate> | undefined): Fact<CalendarDate> | undefined {
  const told = seen && dateInProse(context)
  const days = told ? (Date.parse(seen.value) - Date.parse(told.value)) / 86_400_000 : 0
  return days >= 1 && days <= 31 ? told : seen
}

/** Whether the front matter is that of a blog's post, whose date is that of publication. */
function isPost({document}: Context): boolean {
  return document.frontMatter.some(({key}) =>
    /^(?:authors?|tags|categories|slug|layout|draft|description|summary|image|linktitle)$/i.test(key),
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

function lastDayIn(context: Context, text: string, until: CalendarDate): CalendarDate | undefined {
  const [time] = findTimes(text)
  return time && lastDay(context, time, until)
}

function dateInTimeline(context: Context, events: readonly RawEvent[]): Fact<CalendarDate> | undefined {
  const inEvents = dateInEvents(context, events)
  if (inEvents) return inEvents
  for (const section of context.document.sections) {
    if (section.name !== 'timeline') continue
    const day = firstDay(context, section.title.text)
    if (day) return {value: day, certainty: 'implied', from: 'timeline', line: section.line}
  }
  return undefined
}

function dateInEvents(context: Context, events: readonly RawEvent[]): Fact<CalendarDate> | undefined {
  for (const {time, line} of events) {
    const day = time && dayOf(context, time)
    if (day) return {value: day, certainty: 'implied', from: 'timeline', line}
  }
  return undefined
}

/** A line that says when the document was written, or the head of a letter. */
const WRITTEN =
  /^\W*(?:published|posted|updated|update(?=\s*[,:(])|last (?:updated|modified|edited|reviewed)|written|created|publié|publicado|veröffentlicht|gepubliceerd|pubblicato|stand|(?:this is )?an? (?:\w+ )?copy of|version(?=\s*[:：])|reviewed)(?!\p{L})|^\W*(?:to|from|subject)\W*[:：].*\b(?:subject|date)\W*[:：]/iu

/**
 * The first date of the text before the timeline; a full one, unless a post's day says which year is meant by `On
 * Saturday, 1 July`: the last one before it.
 */
function dateInProse(
  context: Context,
  post?: CalendarDate,
  before?: CalendarDate,
): Fact<CalendarDate> | undefined {
  for (const section of context.document.sections) {
    if (!isOpening(section)) continue
    const titled = post && section.depth > 1 ? [section.title] : []
    for (const line of [...titled, ...proseLines(section).slice(0, 6)]) {
      if (WRITTEN.test(line.text)) continue
      for (const time of timesIn(line)) {
        const day = dayOf(context, time) ?? (post && lastDay(context, time, post))
        if (day && day !== post && !(post && isFar(day, post)) && !(before && day >= before))
          return {value: day, certainty: 'implied', from: 'prose', line: line.line}
      }
    }
  }
  return undefined
}

/** The day that a post's front matter calls that of its publication. */
function published(context: Context): CalendarDate | undefined {
  const stated = statedValues(context, 'published').find(({from}) => from === 'front-matter')
  return stated && dateFact(context, stated)[0]?.value
}

/** Whether a day is none of the month before another. */
function isFar(day: CalendarDate, post: CalendarDate): boolean {
  const days = (Date.parse(post) - Date.parse(day)) / 86_400_000
  return days < 0 || days > 31
}

/** The last day of a month and day without year up to another day. */
function lastDay(context: Context, time: TimeExpression, until: CalendarDate): CalendarDate | undefined {
  const day = dayOf(context, time, until)
  return day && day > until ? `${Number(day.slice(0, 4)) - 1}${day.slice(4)}` : day
}
