import type {Vocabulary} from '../../dialect/vocabulary.ts'
import type {Section} from '../../document/sections.ts'
import {isStatusState} from '../../document/statusStates.ts'
import type {TimeExpression} from '../../values/time/types.ts'
import {proseLines, shorten} from '../text.ts'
import {timesIn} from '../times.ts'
import type {RawEvent} from './timelineEvents.ts'

/** The word that an update begins with, and what parts it from the text: `Monitoring - `, `Resolved [`. */
const LEAD = /^\W*(\p{L}[\p{L} ]{2,20}?)\s*(?:[:：–—([]|\s-\s|-\s|$)/u

const MAX_LINES = 12

/** Characters of an update before a clock alone. */
const MIN_WORDS = 30

/**
 * The updates of a status page, copied into the document: paragraphs or headings that begin with a state, each with a
 * moment of its own. Status pages show the newest first; the events come in order.
 */
export function statusUpdates(sections: readonly Section[], vocabulary: Vocabulary): RawEvent[] {
  const events = sections.flatMap((section) => [
    ...updateOf([section.title.text, ...proseLines(section).map(({text}) => text)], section.line, vocabulary),
    ...section.blocks.flatMap((block) =>
      block.type === 'paragraph'
        ? updateOf(
            block.lines.map(({text}) => text),
            block.line,
            vocabulary,
          )
        : [],
    ),
  ])
  if (events.length < 2) return []
  const [first, last] = [order(events[0]), order(events.at(-1))]
  return first > last ? events.reverse() : events
}

/** Whether a text begins as an update does: `Monitoring - `. */
export function isUpdate(text: string, vocabulary: Vocabulary): boolean {
  const state = text.match(LEAD)?.[1]?.trim()
  return state !== undefined && (isStatusState(state) || vocabulary.phaseLabel(state) !== undefined)
}

/** The update that some lines are, the state in the first; the time may stand in any of them. */
function updateOf(lines: readonly string[], line: number, vocabulary: Vocabulary): RawEvent[] {
  if (lines.length > MAX_LINES || !isUpdate(lines[0] ?? '', vocabulary)) return []
  for (const [index, text] of lines.entries()) {
    const times = timesIn(text)
    // A clock alone is that of the update only where it stands at the end, behind words.
    const time =
      times.find(
        ({start}) => start.epoch !== undefined || (start.hour !== undefined && start.day !== undefined),
      ) ??
      times.find(
        ({start, index: at, length}) =>
          start.hour !== undefined && at >= MIN_WORDS && at + length >= text.length - 2,
      )
    if (!time) continue
    const before = text.slice(0, time.index).replace(/(?:\{\{[<%][^{}]*|[\s([{"'–—-])+$/, '')
    const after = text.slice(time.index + time.length).replace(/^(?:[^{}]*[>%]\}\}|[\s\])}"'–—-])+/, '')
    const texts = [...lines.slice(0, index), before, after.trim(), ...lines.slice(index + 1)]
    return [{time, text: shorten(texts.filter(Boolean).join(' '), 600), line}]
  }
  return []
}

/** Comparable as text: the written moment, whatever its zone. */
function order(event: RawEvent | undefined): string {
  const {start}: Pick<TimeExpression, 'start'> = event?.time ?? {start: {}}
  if (start.epoch !== undefined) return String(start.epoch)
  const {year = 0, month = 0, day = 0, hour = 0, minute = 0} = start
  return [year, month, day, hour, minute].map((part) => String(part).padStart(4, '0')).join()
}
