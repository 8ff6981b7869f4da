import {type Line, makeLine} from '../../document/lines.ts'
import type {Context} from '../facts.ts'
import {takeLeading} from './actionLead.ts'
import {takeParts} from './actionParts.ts'
import {signsIn, WIDE} from './actionSigns.ts'
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
const ALONE: OwnerHabit = {bold: () => false, leads: () => false, ends: () => false}

/**
 * Take an item's line apart. From the front: status sign, `key: value |` cells, number, ticket, owner or
 * label; from the end: brackets, ticket, slashes, dashes, handle, due date, state. What is left is the text.
 */
export function readActionWords(
  line: Line,
  {context, owners = ALONE, ordinal}: ActionReading,
): ActionWords | undefined {
  const words: ActionWords = {text: ''}
  const fields = codedFields(line)
  if (fields) return readFields(fields, words, context)
  const signs = signsIn(line.text)
  const led = takeLeading(signs & WIDE ? folded(line) : line, words, context, owners, ordinal, signs)
  const rest = takeTrailing(led, words, context, owners, led === line ? signs : signsIn(led.text))
  let struck = 0
  for (const run of rest.runs) if (run.struck) struck += run.text.trim().length
  if (struck > 0 && struck * 2 >= rest.text.length) words.status ??= 'done'
  const ticket = words.ticket ?? ticketOf(led, signs)
  if (ticket !== undefined) words.ticket = ticket
  words.text = withoutEnd(signs & WIDE ? spaced(rest.text) : rest.text).trim()
  return /[\p{L}\p{N}]/u.test(words.text) ? words : undefined
}

/** Long white space as one space: patterns that look for the end of a text would try at each. */
function folded(line: Line): Line {
  const runs = line.runs.map((run) => ({...run, text: spaced(run.text)}))
  return makeLine(runs, line.line)
}

function spaced(text: string): string {
  return text.replace(/\s+/g, ' ')
}

/** From the end inwards: a pattern that ends in `$` would try at every space. */
function withoutEnd(text: string): string {
  let to = text.length
  while (to > 0 && PARTING.includes(text.charAt(to - 1))) to -= 1
  return text.slice(0, to)
}

/** What parts the text from what stood behind it; white space is one space by now. */
const PARTING = ' ;,:–—-'

/** The fields of `` `Update the runbook` - `Lea` - `2024-03-01` ``: three or more pieces of code, parted by signs. */
function codedFields({runs}: Line): readonly string[] | undefined {
  if (runs.length < 3) return undefined
  const fields = runs.filter((run) => run.code).map((run) => run.text.trim())
  const isCoded = fields.length >= 3 && runs.every((run) => run.code || /^[\s–—|,;:·./-]*$/.test(run.text))
  return isCoded ? fields : undefined
}

/** Only the field behind the text can be a name: a later one is a state that nobody knows. */
function readFields(
  [text = '', ...fields]: readonly string[],
  words: ActionWords,
  context: Context,
): ActionWords {
  words.text = text
  for (const [index, field] of fields.entries()) takeParts(field, words, context, () => index === 0)
  return words
}
