import {joinLines} from '../../document/lines.ts'
import type {Section} from '../../document/sections.ts'
import {findTime} from '../../values/time/find.ts'
import type {TimeExpression} from '../../values/time/types.ts'
import type {RawEvent} from './timelineEvents.ts'

/** `Error introduced: 22.02.2031 10:00`: what happened, and behind it when. */
const KEYED = /^\W{0,3}(\p{L}[^:：]{2,60}?)\W{0,3}[:：]\W{0,3}\s*((?:\S*\d|\p{L}{3,9}\.? \d).{3,44})$/u

/** A clock with a point, behind a date with points. */
const DOTTED = /(\.\d{4},? (?:kl\.? )?[0-2]?\d)\.([0-5]\d)(?!\d|\.)/

/** The events of a timeline that begins none of its lines with a moment. */
export function keyedEventsIn({blocks}: Section): RawEvent[] {
  return blocks.flatMap((block) =>
    block.type === 'paragraph'
      ? keyedEvents(block.lines)
      : block.type === 'list'
        ? keyedEvents(block.items.map(({lines}) => joinLines(lines)))
        : [],
  )
}

/** The events of lines that name what happened and give its moment behind a colon; nothing for a single one of them. */
function keyedEvents(lines: readonly {text: string; line: number}[]): RawEvent[] {
  const events = lines.flatMap(({text, line}): RawEvent[] => {
    const [, name, written] = (text.length <= 120 ? text.match(KEYED) : undefined) ?? []
    const time = name && written ? momentOf(written.replace(DOTTED, '$1:$2')) : undefined
    return name && time ? [{time, text: name.trim(), line}] : []
  })
  return events.length >= 2 && events.length * 2 >= lines.length ? events : []
}

/** The moment that a text is, with nothing beside it. */
function momentOf(text: string): TimeExpression | undefined {
  const time = findTime(text)
  const isAll = time?.index === 0 && !/[\p{L}\p{N}]/u.test(text.slice(time.length))
  return isAll && time.start.hour !== undefined && !time.end ? time : undefined
}
