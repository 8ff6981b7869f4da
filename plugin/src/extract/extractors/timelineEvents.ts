import type {Vocabulary} from '../../dialect/vocabulary.ts'
import type {Block, Code, List, ListItem, Paragraph, TableBlock} from '../../document/blocks.ts'
import {joinLines, type Line, makeLine} from '../../document/lines.ts'
import type {Section} from '../../document/sections.ts'
import {isActionTable, isTimelineTable} from '../../document/tableKinds.ts'
import type {TimeExpression, Zone} from '../../values/time/types.ts'
import {proseOf, shorten} from '../text.ts'
import {isMoment, leadingTime, timesIn} from '../times.ts'
import {sectionZone, tableZone} from './zone.ts'

/** An event as written: its time is not yet an instant. */
export interface RawEvent {
  time?: TimeExpression
  text: string
  line: number
  /** The zone of the heading or column over it. */
  zone?: Zone
  /** A date alone, for the clocks below it; no event itself. */
  marker?: true
}

/** Longest text of an event; a heading's event has the paragraphs under it. */
const MAX_TEXT = 600

/** The events that a timeline section holds, in its order. */
export function sectionEvents(section: Section, vocabulary: Vocabulary): RawEvent[] {
  const zone = sectionZone(section, vocabulary)?.value
  const own = blockEvents(section.blocks, vocabulary)
  const events = [...own, ...section.children.flatMap((child) => childEvents(child, vocabulary))]
  if (zone) for (const event of events) event.zone ??= zone
  return events
}

/** The events of a table, where it is one of times. */
export function tableEvents(table: TableBlock, vocabulary: Vocabulary): RawEvent[] {
  const [header, ...rows] = table.rows
  if (!header) return []
  const columns = header.map((cell) => vocabulary.timelineColumn(cell.text))
  const named = columns.indexOf('time')
  const timeColumn = named >= 0 ? named : columnWithTimes(rows)
  if (timeColumn < 0) return []
  const dotted = areDottedClocks(rows.map((row) => row[timeColumn]?.text ?? ''))
  const end = columns.indexOf('end')
  const timeColumns = header.flatMap((_, index) =>
    columns[index] === 'time' || index === timeColumn || isClockColumn(rows, index) ? [index] : [],
  )
  const zone = tableZone(table, vocabulary)
  const isText = header.map(
    ({text}, index) => index !== end && !timeColumns.includes(index) && !ORDINAL.test(text.trim()),
  )
  return rows.flatMap((row) => {
    // Day and clock in columns of their own are one time; of two columns of clocks the first counts.
    const start = timeColumns.map((index) => row[index]?.text ?? '').join(' ')
    const until = end >= 0 && row[end]?.text ? ` - ${row[end].text}` : ''
    const time = leadingTime(withColon(`${start.trim()}${until}`, dotted))
    const text = row
      .flatMap((other, index) => (isText[index] && other.text && other.text !== '-' ? [other.text] : []))
      .join(' — ')
    if (!text && !time) return []
    if (!text && time && time.start.hour === undefined)
      return [{time, text: '', line: row[0]?.line ?? table.line, marker: true as const}]
    const event: RawEvent = {text, line: row[0]?.line ?? table.line}
    if (time) event.time = time
    if (zone) event.zone = zone
    return [event]
  })
}

/** Over the numbers of the rows. */
const ORDINAL = /^(?:#|№|nr\.?|no\.?|n°|nº|lp\.?|序号|序號)$/i

/** The event that a heading outside any timeline is: a clock and nothing else, or a day with a clock. */
export function headingEvents(section: Section, vocabulary: Vocabulary): RawEvent[] {
  const time = leadingTime(section.title.text)
  if (!time || !isMoment(time)) return []
  // Words behind a whole moment tell of it: `2031-03-04T15:30 - Back again`.
  const isWhole = time.start.day !== undefined && time.start.hour !== undefined
  if (restAfter(section.title.text, time) && !isWhole) return []
  return childEvents({...section, children: []}, vocabulary)
}

function isTimed({time}: RawEvent): boolean {
  return time !== undefined && isMoment(time)
}

function childEvents(child: Section, vocabulary: Vocabulary): RawEvent[] {
  if (child.name && child.name !== 'timeline') return []
  const time = leadingTime(child.title.text)
  if (!time) return underDay(child, sectionEvents(child, vocabulary))
  const rest = restAfter(child.title.text, time)
  const nested = [
    ...blockEvents(child.blocks, vocabulary),
    ...child.children.flatMap((each) => childEvents(each, vocabulary)),
  ]
  if (!isMoment(time) && nested.some(isTimed))
    return [{time, text: '', line: child.line, marker: true}, ...nested]
  const text = [rest, ...proseOf(child.blocks)].filter(Boolean).join(rest ? ': ' : ' ')
  const inner = child.children.flatMap((each) => childEvents(each, vocabulary))
  return [{time, text: shorten(text, MAX_TEXT), line: child.line}, ...inner]
}

/** Clocks under `Day 2 - 12 February 2031` are of that day. */
function underDay({title, line}: Section, events: RawEvent[]): RawEvent[] {
  const day = /\d/.test(title.text) ? timesIn(title).find(({start}) => start.day !== undefined) : undefined
  return day && events.some(isTimed) ? [{time: day, text: '', line, marker: true}, ...events] : events
}

function blockEvents(blocks: readonly Block[], vocabulary: Vocabulary): RawEvent[] {
  const events: RawEvent[] = []
  for (const block of blocks) {
    if (block.type === 'paragraph') lineEvents(block.lines, events)
    else if (block.type === 'code') lineEvents(codeLines(block), events)
    else if (block.type === 'list') events.push(...listEvents(block, vocabulary))
    else if (block.type === 'table') {
      if (isTimelineTable(block, vocabulary) || !isActionTable(block, vocabulary))
        events.push(...tableEvents(block, vocabulary))
    } else if (block.type === 'quote') events.push(...blockEvents(block.blocks, vocabulary))
  }
  return events
}

/** The lines of a timeline that was set as code to keep its columns; a log or a command has few times or other signs. */
function codeLines({text, line}: Code): Line[] {
  const lines = text.split('\n').map((each, index) => makeLine([{text: each}], line + 1 + index))
  const filled = lines.filter((each) => each.text)
  const timed = filled.filter((each) => CLOCK_LEAD.test(each.text)).length
  return timed >= 2 && timed * 2 >= filled.length ? filled : []
}

/** A day, a clock or both, then words: no milliseconds, and no level as in a log. */
const CLOCK_LEAD =
  /^\W{0,3}(?:\d{4}-\d\d-\d\d[ T]?)?\d{1,2}[:h]\d\d(?::\d\d)?(?![\d.,]|:\d)(?!.*\b(?:INFO|WARN|WARNING|ERROR|DEBUG|TRACE|FATAL)\b)/

/** The events that the lines of a paragraph are. */
export function paragraphEvents({lines}: Paragraph): RawEvent[] {
  const events: RawEvent[] = []
  lineEvents(lines, events)
  return events
}

/** `[In the morning] Mira finds it`, among events whose clocks stand in brackets too. */
const UNTIMED = /^\[[^\]\d]{3,30}\]\s+\S/

/** `Date: 2031-03-04` over the clocks of that day. */
const DAY_KEY = /^\W{0,4}(?:date|day|datum|dato|data|fecha|日付|日期|날짜)\W{0,3}[:：]\W{0,3}(?=\S.{4,30}$)/i

/** Lines that begin with a time are events; others go on with the event above. */
function lineEvents(lines: readonly Line[], events: RawEvent[]): void {
  const dotted = areDottedClocks(lines.map((line) => line.text))
  for (const line of lines) {
    const text = line.text.replace(DAY_KEY, '')
    const time = leadingTime(withColon(text, dotted))
    const rest = time ? restAfter(text, time) : ''
    const last = events.at(-1)
    if (time && !isMoment(time) && isIntro(rest)) events.push({time, text: '', line: line.line, marker: true})
    else if (time && (isMoment(time) || rest)) events.push({time, text: rest, line: line.line})
    else if (last?.marker && UNTIMED.test(line.text)) events.push({text: line.text, line: line.line})
    else if (last && !last.marker && last.text.length < MAX_TEXT)
      last.text = last.text ? `${last.text} ${line.text}` : line.text.replace(/^: /, '')
  }
}

/** The events of a list whose items begin with times. */
export function listEvents(list: List, vocabulary: Vocabulary): RawEvent[] {
  const dotted = areDottedClocks(list.items.map((item) => item.lines[0]?.text ?? ''))
  const found = list.items.map((item) => itemEvents(item, vocabulary, dotted))
  const timed = found.filter((events) => events.some((event) => event.time)).length
  // A list in which few items have a time is text under an event, not a timeline.
  if (timed === 0) return []
  return found.flatMap((events, index) => {
    if (events.length > 0) return events
    const item = list.items[index]
    const text = item ? joinLines(item.lines).text : ''
    return text && timed * 2 >= list.items.length && item ? [{text, line: item.line}] : []
  })
}

function itemEvents(item: ListItem, vocabulary: Vocabulary, dotted: boolean): RawEvent[] {
  const line = joinLines(item.lines)
  const time = leadingTime(withColon(line.text, dotted))
  const nested = blockEvents(item.blocks, vocabulary)
  if (!time) return nested.some((event) => event.time) ? nested : []
  const rest = restAfter(line.text, time)
  const marker = !isMoment(time) && (!rest || nested.some(isTimed))
  if (marker)
    return [{time, text: rest, line: item.line, marker: true}, ...nested.filter((event) => event.time)]
  const text = nested.some((event) => event.time)
    ? rest
    : [rest, ...proseOf(item.blocks)].filter(Boolean).join(' ')
  return [{time, text: shorten(text, MAX_TEXT), line: item.line}, ...nested.filter((event) => event.time)]
}

const DOTTED_CLOCK = /^(\W*(?:kl\.?\s*)?(?:[01]?\d|2[0-4]))\.([0-5]\d)(?![\d.])/i

/** Whether several texts begin with `08.10`, and one of them can be no day of a month: `09.30`. */
function areDottedClocks(texts: readonly string[]): boolean {
  const minutes = texts.flatMap((text) => text.match(DOTTED_CLOCK)?.[2] ?? [])
  return (
    minutes.length >= 2 && minutes.length * 4 >= texts.length * 3 && minutes.some((text) => Number(text) > 12)
  )
}

function withColon(text: string, dotted: boolean): string {
  return dotted ? text.replace(DOTTED_CLOCK, '$1:$2') : text
}

/** Whether nothing but an announcement stands behind a date: `(all times UTC)`, `UTC`. */
function isIntro(rest: string): boolean {
  return (
    rest === '' ||
    (rest.length < 40 &&
      /^\W*(?:all )?(?:times? )?(?:are |is )?(?:in )?[A-Z]{2,5}\W*$|^\(?[^()]*\btimes?\b[^()]*\)?$/i.test(
        rest,
      ))
  )
}

/** The text behind a leading time, without what parts the two. */
function restAfter(text: string, time: TimeExpression): string {
  return text
    .slice(time.index + time.length)
    .replace(/^[\s)\]）】:：|.,;、~〜–—-]+/, '')
    .trim()
}

/** Whether every cell of a column is a time and nothing else: the same moments in another zone. */
function isClockColumn(rows: readonly Line[][], column: number): boolean {
  return (
    rows.length > 1 &&
    rows.every((row) => {
      const text = row[column]?.text ?? ''
      const time = leadingTime(text)
      return time !== undefined && !restAfter(text, time)
    })
  )
}

function columnWithTimes(rows: readonly Line[][]): number {
  const width = rows[0]?.length ?? 0
  for (let column = 0; column < Math.min(width, 2); column += 1) {
    const timed = rows.filter((row) => leadingTime(row[column]?.text ?? '')).length
    if (timed >= 2 && timed * 2 >= rows.length) return column
  }
  return -1
}
