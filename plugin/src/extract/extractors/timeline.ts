import {TELLING_LENGTH} from '../../dialect/eventWords.ts'
import type {SectionName} from '../../dialect/types.ts'
import type {Vocabulary} from '../../dialect/vocabulary.ts'
import type {List, Paragraph} from '../../document/blocks.ts'
import {isWithin} from '../../document/sections.ts'
import {isTimelineTable} from '../../document/tableKinds.ts'
import type {CalendarDate, Instant, Phase, TimelineEvent} from '../../record/types.ts'
import {findTimes} from '../../values/time/find.ts'
import type {WallTime, Zone} from '../../values/time/types.ts'
import type {Context, Fact} from '../facts.ts'
import {present} from '../present.ts'
import {dayOf, later, nextDay, resolve} from '../times.ts'
import {keyedEventsIn} from './keyedEvents.ts'
import {statusUpdates} from './statusUpdates.ts'
import {
  headingEvents,
  listEvents,
  paragraphEvents,
  type RawEvent,
  sectionEvents,
  tableEvents,
} from './timelineEvents.ts'

/** A clock this far before the one above it is on the next day; nearer ones are out of order. */
const ROLL_OVER_SECONDS = 6 * 3600

/**
 * The events as written, of all sections that are timelines and all headings that are but a time;
 * else of tables of times, else of lists that begin with clocks.
 */
export function rawTimeline({document, vocabulary}: Context): RawEvent[] {
  const events = document.sections.flatMap((section) => {
    if (isWithin(section.parent, 'timeline')) return []
    if (section.name === 'timeline') return sectionEvents(section, vocabulary)
    return section.name || isWithin(section, ...NOT_TOLD) ? [] : headingEvents(section, vocabulary)
  })
  if (events.some((event) => event.time)) return events
  const others = document.sections.filter((section) => !isWithin(section, ...NOT_TOLD))
  const tables = others.flatMap((section) =>
    section.blocks.flatMap((block) =>
      block.type === 'table' && isTimelineTable(block, vocabulary) ? tableEvents(block, vocabulary) : [],
    ),
  )
  if (tables.length > 0) return tables
  const lists = others.flatMap((section) =>
    section.blocks.flatMap((block) =>
      block.type === 'list'
        ? clockList(block, vocabulary)
        : block.type === 'paragraph'
          ? clockLines(block)
          : [],
    ),
  )
  if (lists.length > 0) return lists
  const keyed = document.sections.flatMap((section) =>
    section.name === 'timeline' ? keyedEventsIn(section) : [],
  )
  if (keyed.length > 0) return keyed
  const updates = statusUpdates(others, vocabulary)
  // A table of events whose moments nobody wrote down still tells their order.
  return updates.length > 0 || events.length < 2 ? updates : events
}

const NOT_TOLD: readonly SectionName[] = [
  'actionItems',
  'metrics',
  'metadata',
  'related',
  'references',
  'appendix',
]

/** The events of a list outside any timeline: it must have several items, and nearly all begin with a clock. */
function clockList(list: List, vocabulary: Vocabulary): RawEvent[] {
  const events = listEvents(list, vocabulary)
  const clocks = events.filter((event) => event.time?.start.hour !== undefined)
  return clocks.length >= 3 && clocks.length * 4 >= list.items.length * 3 ? events : []
}

/** The events of a paragraph outside any timeline, each line of which begins with a clock. */
function clockLines(paragraph: Paragraph): RawEvent[] {
  const isClocks =
    paragraph.lines.length >= 3 && paragraph.lines.every(({text}) => /^\W{0,4}\d{1,2}[:h]\d\d/.test(text))
  return isClocks ? paragraphEvents(paragraph) : []
}

/** The timeline with instants: each clock gets its day from the nearest date above it, else from the incident. */
export function timeline(
  context: Context,
  raw: readonly RawEvent[],
  known: {day?: CalendarDate | undefined; zone?: Zone | undefined},
): Fact<TimelineEvent[]> | undefined {
  let day = known.day
  let above: number | undefined
  const events: TimelineEvent[] = []
  const zero = startOfCount(context, raw, known)
  for (const {time, text, line, zone, marker} of raw) {
    const written = time && dayOf(context, time, day)
    if (written) {
      if (written !== day) above = undefined
      day = written
    }
    if (marker) continue
    const clock = time && clockSeconds(time.start)
    const back = !written && clock !== undefined && above !== undefined ? above - clock : 0
    // On the day before the incident, any clock that goes back is on its own.
    if (day && (back > ROLL_OVER_SECONDS || (back > 0 && nextDay(day) === known.day))) day = nextDay(day)
    if (clock !== undefined) above = clock
    const elapsed = time?.start.elapsed
    const resolved =
      elapsed !== undefined
        ? {start: zero && later(zero, elapsed), end: undefined}
        : time && resolve(context, time, {day, zone: zone ?? known.zone})
    const told = phaseOf(text, context)
    // What is deployed once the trouble is known is a fix or an attempt at one, not the trigger.
    const phase = told === 'triggered' && isUnderWay(events) ? undefined : told
    events.push(
      present<TimelineEvent>({
        at: resolved?.start,
        until: resolved?.end,
        time: time?.text.trim(),
        text,
        phase,
        line,
      }),
    )
  }
  const first = events[0]
  return first ? {value: events, certainty: 'stated', from: 'timeline', line: first.line} : undefined
}

/** The moment from which `T+15 min` counts: the clock beside `T-0`. */
function startOfCount(
  context: Context,
  raw: readonly RawEvent[],
  known: {day?: CalendarDate | undefined; zone?: Zone | undefined},
): Instant | undefined {
  const zero = raw.find(({time}) => time?.start.elapsed === 0)
  const [clock] = zero ? findTimes(zero.text.slice(0, 60)) : []
  return clock && resolve(context, clock, {...known, zone: zero?.zone ?? known.zone})?.start
}

const TROUBLE: readonly Phase[] = ['started', 'detected', 'acknowledged', 'escalated', 'identified']

function isUnderWay(events: readonly TimelineEvent[]): boolean {
  return events.some((event) => event.phase !== undefined && TROUBLE.includes(event.phase))
}

/** What stands behind a label, `[detected]` or `Detection:`: most events have none. */
const ENDS_LABEL = /[\]:：–—]|\s-\s/

/** The phase that an event's words tell, by the patterns of the dialects; the first words count most. */
function phaseOf(text: string, {vocabulary}: Context): Phase | undefined {
  const label = ENDS_LABEL.test(text)
    ? (text.match(/^\W*\[([^\]]{3,30})\]/)?.[1] ??
      text.match(/^[^\p{L}\p{N}]*(\p{L}[\p{L} -]{1,30}?)\s*(?:[:：]|[–—]|\s-\s)/u)?.[1])
    : undefined
  const named = vocabulary.phaseLabel(label ?? text.slice(0, 40))
  if (named) return named
  return vocabulary.phase(text.slice(0, TELLING_LENGTH))
}

function clockSeconds({hour, minute, second}: WallTime): number | undefined {
  return hour === undefined ? undefined : hour * 3600 + (minute ?? 0) * 60 + (second ?? 0)
}
