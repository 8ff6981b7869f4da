import type {Line} from '../../document/lines.ts'
import type {Context} from '../facts.ts'
import {takeLeading} from './actionLead.ts'
import {takeTrailing} from './actionTail.ts'
import {ticketOf} from './actionTickets.ts'
import type {ActionWords, OwnerHabit} from './actionWords.ts'

/** What is known of an item before its line is taken apart. */
export interface ActionReading {
  context: Context
  /** How its list names owners. Default: only by what is sure alone. */
  owners?: OwnerHabit
  /** Which of its list it is, from 1. */
  ordinal?: number
}

/** Nothing but handles, labels and the like names an owner. */
const ALONE: OwnerHabit = {bold: false, leads: () => false, ends: () => false}

/**
 * Take an item's line apart. From the front: status sign, `key: value |` cells, number, ticket, owner or
 * label; from the end: brackets, ticket, slashes, dashes, handle, due date, state. What is left is the text.
 */
export function readActionWords(
  line: Line,
  {context, owners = ALONE, ordinal}: ActionReading,
): ActionWords | undefined {
  const words: ActionWords = {text: ''}
  const led = takeLeading(line, words, context, owners, ordinal)
  const rest = takeTrailing(led, words, context, owners)
  const struck = rest.runs.filter((run) => run.struck).reduce((sum, run) => sum + run.text.trim().length, 0)
  if (struck > 0 && struck * 2 >= rest.text.length) words.status ??= 'done'
  const ticket = words.ticket ?? ticketOf(led)
  if (ticket !== undefined) words.ticket = ticket
  words.text = rest.text
    .replace(/\s+/g, ' ')
    .replace(/[\s;,:–—-]+$/, '')
    .trim()
  return /[\p{L}\p{N}]/u.test(words.text) ? words : undefined
}
