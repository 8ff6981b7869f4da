import type {Nodes} from 'mdast'
import {toString as plainText} from 'mdast-util-to-string'
import type {ActionItem, CalendarDate} from '../../record/types.ts'
import {daysBetween} from '../days.ts'
import type {HistoryOf, Incident} from '../types.ts'

/** An action item of an earlier incident that was open when a later one happened. */
export interface OpenItem {
  incident: Incident
  item: ActionItem
  /** The document has it open to this day, or it was closed on a later day that is known. */
  how: 'open-still' | 'closed-later'
  /** The day it was closed, where that is later and known. */
  closed?: CalendarDate
  /** Days since it was due, on the day of the later incident. Absent where it was not due yet, or never. */
  overdueDays?: number
}

/** What is known of the action items of earlier incidents on the day of a later one. Each item counts once. */
export interface EarlierItems {
  /** How many the earlier incidents have. */
  total: number
  open: OpenItem[]
  /** Closed before that day: the day is known. */
  closed: number
  /** Done or dropped by now, and nobody says when. */
  closedSometime: number
  /** The document does not say how far they are. */
  unsaid: number
}

/**
 * See which action items of earlier incidents were open on the day of a later one.
 *
 * An item that its document has as open now was open then. One that is done or dropped was open then only where the day it
 * was closed is known, and later; on that very day nobody can tell. Where the day is not known it is counted apart, never
 * as open. A day that the document tells goes before the one on which it was changed. One that is known to have been written down later is not counted.
 *
 * @param day  Day of the later incident.
 * @param historyOf  What is known beside the documents.
 */
export function itemsOpenOn(
  day: CalendarDate,
  earlier: readonly Incident[],
  historyOf: HistoryOf,
): EarlierItems {
  const found: EarlierItems = {total: 0, open: [], closed: 0, closedSometime: 0, unsaid: 0}
  for (const incident of earlier) {
    const histories = historyOf(incident.postmortem)
    for (const [index, item] of (incident.postmortem.actionItems ?? []).entries()) {
      const history = histories[index]
      if (history?.opened !== undefined && history.opened > day) continue
      found.total++
      if (item.status === undefined) found.unsaid++
      else if (item.status === 'open' || item.status === 'in-progress')
        found.open.push({incident, item, how: 'open-still', ...overdue(item, day)})
      else {
        const closed = closedInText(incident, item) ?? history?.closed
        if (closed === undefined || closed === day) found.closedSometime++
        else if (closed < day) found.closed++
        else found.open.push({incident, item, how: 'closed-later', closed, ...overdue(item, day)})
      }
    }
  }
  return found
}

function overdue({due}: ActionItem, day: CalendarDate): Pick<OpenItem, 'overdueDays'> {
  return due !== undefined && due < day ? {overdueDays: daysBetween(due, day)} : {}
}

/** `done 2031-04-05`, `closed on 2031-04-05`, as the document may say itself, though its item is told without it. */
function closedInText({tree}: Incident, {text, line}: ActionItem): CalendarDate | undefined {
  for (const written of [text, ...textsAt(tree, line)]) {
    const day = CLOSED.exec(written)?.[1]
    if (day !== undefined) return day
  }
  return undefined
}

/** The paragraphs and cells that begin on a line: a state and a day in two cells do not belong together. */
function textsAt(node: Nodes, line: number): string[] {
  if (node.position && (node.position.start.line > line || node.position.end.line < line)) return []
  if (node.type === 'paragraph' || node.type === 'tableCell' || node.type === 'heading')
    return node.position?.start.line === line ? [plainText(node)] : []
  return 'children' in node ? node.children.flatMap((child) => textsAt(child, line)) : []
}

const CLOSED =
  /(?<!\p{L})(?:done|closed|completed|finished|shipped|merged|deployed|dropped|erledigt|abgeschlossen|fertig|fait|terminé|hecho|klaar|gjort|完了)(?: on| am| le| el| op)?[:,]? ?(\d{4}-\d\d-\d\d)(?!\d)/iu
