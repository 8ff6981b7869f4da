import type {Vocabulary} from '../../dialect/vocabulary.ts'
import {type Line, sliceLine} from '../../document/lines.ts'
import type {Context} from '../facts.ts'
import {takeParts} from './actionParts.ts'
import {BAR, COLON, DASH, DIGIT, OPEN_BRACKET} from './actionSigns.ts'
import {TICKET, takeTicketLead} from './actionTickets.ts'
import {type ActionWords, HANDLE, type OwnerHabit, ownerName, PRIORITY} from './actionWords.ts'

/** An item opens with no more of them. */
const MAX_TURNS = 6

/** Everything before the text: ✅, `[Done]`, `AI-1:`, `QUE-77`, `**Sarah**:`, `Owner: @lea |`. */
export function takeLeading(
  line: Line,
  words: ActionWords,
  context: Context,
  owners: OwnerHabit,
  ordinal: number | undefined,
  signs: number,
): Line {
  let rest = line
  const isPiped = (signs & BAR) !== 0
  const mayHaveNumber = (signs & DIGIT) !== 0
  const mayHaveTicket = mayHaveNumber || (signs & COLON && line.text.includes('://'))
  for (let turn = 0; turn < MAX_TURNS; turn += 1) {
    const before = rest
    if (SIGN.test(rest.text)) rest = takeSign(rest, words, context)
    if (isPiped) rest = takePiped(rest, words, context)
    if (mayHaveNumber && NUMBER.test(rest.text)) rest = takeNumber(rest, ordinal)
    if (mayHaveTicket) rest = takeTicketLead(rest, words, ordinal)
    if (!words.owner) rest = takeLead(rest, words, context, owners, signs)
    if (rest === before) return rest
  }
  return rest
}

/** What a sign, a state or a priority begins with; most items begin with a word. */
const SIGN = /^(?:[^A-Za-z\d]|P[0-5]|DONE|TODO|WIP|OPEN|IN PROGRESS)/

/** ✅, [Done], (done), DONE: at the beginning. */
function takeSign(line: Line, words: ActionWords, {vocabulary}: Context): Line {
  const sign = line.text.match(
    /^(?:\[([^\]]{1,20})\]|\(([^)]{1,20})\)|(\p{Extended_Pictographic}\uFE0F?|[☐☑✔✓✗✘⬜🔲]))\s*/u,
  )
  if (sign) {
    const status = vocabulary.actionStatus(sign[1] ?? sign[2] ?? sign[3] ?? '')
    if (status) {
      words.status ??= status
      return sliceLine(line, sign[0].length)
    }
    if (sign[3]) return sliceLine(line, sign[0].length)
  }
  const priority = line.text.match(/^\(?(P[0-5])\)?\s*[:：–—-]\s+/)
  if (priority?.[1]) {
    words.priority ??= priority[1]
    return sliceLine(line, priority[0].length)
  }
  const word = line.text.match(/^(DONE|TODO|WIP|OPEN|IN PROGRESS)\s*[:：–—-]?\s+/)
  if (word?.[1]) {
    words.status ??= vocabulary.actionStatus(word[1])
    return sliceLine(line, word[0].length)
  }
  return line
}

/** `Owner: @lea | Due: 2024-03-01 | Update the runbook`: cells before the text, each with its key. */
function takePiped(line: Line, words: ActionWords, context: Context): Line {
  const cell = line.text.match(/^([^|]{1,40}?)\s*\|\s+(?=\S)/)
  if (!cell?.[1] || !/[:：@]/.test(cell[1])) return line
  return takeParts(cell[1], words, context, () => false) ? sliceLine(line, cell[0].length) : line
}

/** What an item's number begins with. */
const NUMBER = /^\(?(?:[A-Z][A-Za-z]{0,5}[-\s]?)?#?\d/

/** `AI-1:`, `CA-2 `, `#3 -`, `(2)`: an item's number in its list. */
function takeNumber(line: Line, ordinal: number | undefined): Line {
  if (line.runs[0]?.url) return line
  const id = line.text.match(
    /^\(?(?:AI|A|CA|PA|AP|FU|Action|Item|ID)[-\s]?#?\d{1,3}\)?(?:\s*[:：.)–—-]\s+|\s+(?=\p{Lu}))|^(?:#(\d{1,2})|[A-Z]-\d{1,2})\s*[:：.)–—-]\s+/u,
  )
  // `SR-2:` as the second item is a number of the document.
  const own = line.text.match(/^[A-Z]{2,4}-0?(\d{1,2})\s*[:：.)–—]\s+/)
  if (own && Number(own[1]) === ordinal) return sliceLine(line, own[0].length)
  if (!id || (id[1] && ordinal !== undefined && Number(id[1]) !== ordinal)) return line
  return sliceLine(line, id[0].length)
}

/** `**Sarah**: …`, `**Owner:** …`, `@sarah: …`, `[@sarah] …`; `Sarah to …` stays text. */
function takeLead(line: Line, words: ActionWords, context: Context, owners: OwnerHabit, signs: number): Line {
  const {vocabulary} = context
  const bracket =
    signs & OPEN_BRACKET && '[(【'.includes(line.text.charAt(0)) ? line.text.match(BRACKETED) : undefined
  if (bracket?.[1] && takeParts(bracket[1], words, context, owners.leads))
    return sliceLine(line, bracket[0].length)
  const handle = line.text.startsWith('@') ? line.text.match(HANDLED) : null
  const isMarked = line.runs[0]?.strong || line.runs[0]?.code
  if (handle?.[1] && (isMarked || /(?:to|will|should)\s+$/.test(handle[0]))) {
    words.owner = handle[1]
    return sliceLine(line, handle[0].length)
  }
  const lead = signs & (COLON | DASH) ? leadIn(line) : undefined
  if (!lead) return line
  const key = lead.text.replace(/[:：\s]+$/, '')
  const status = vocabulary.actionStatus(key)
  if (status && key.split(' ').length <= 3) {
    words.status ??= status
    return sliceLine(line, lead.length)
  }
  if (PRIORITY.test(key)) {
    words.priority ??= key
    return sliceLine(line, lead.length)
  }
  if (isItemLabel(key, vocabulary)) return sliceLine(line, lead.length)
  if (TICKET.test(key)) {
    words.ticket ??= key
    return sliceLine(line, lead.length)
  }
  if (HANDLE.test(key) || (lead.marked && owners.bold()) || owners.leads(key)) {
    words.owner = ownerName(key)
    return sliceLine(line, lead.length)
  }
  return line
}

const BRACKETED = /^[[(【]([^[\]()【】]{2,60})[\])】]\s*[:：–—-]?\s*(?=\S)/

/** `@sarah to …` */
const HANDLED = /^(@[\p{L}_][\p{L}\p{N}_.-]*\w)\s+(?:(?:to|will|should)\s+)?(?=[\p{L}"'“])/u

/** `Action item`, `Task 2`, `Maßnahme 3`: what every item could be called. */
function isItemLabel(key: string, vocabulary: Vocabulary): boolean {
  const bare = key.replace(/[\s#nº°]*\d{1,3}$/, '')
  if (vocabulary.actionKeys.is('item', bare)) return true
  return bare !== key && vocabulary.actionColumn(bare) === 'text'
}

/** The words before a colon or dash at the beginning of a line. */
export interface LeadIn {
  text: string
  length: number
  /** Whether they are bold, or a handle. */
  marked: boolean
}

/** `ops — write it down`: who does it, without a capital and before a long dash. */
const ROLE = /^(?:ops|devops|sre|support|(?:\p{Ll}[\p{L}&-]*\s){1,2}team)(?=\s[–—]\s)/u

/** Bold, @- or a few capitalised words before a colon or dash at the beginning of a line. */
export function leadIn(line: Line): LeadIn | undefined {
  let text = ''
  for (const run of line.runs) {
    if (!run.strong) break
    text += run.text
  }
  const handle =
    text || !line.text.startsWith('@')
      ? undefined
      : line.text.match(/^@[\p{L}\p{N}_./-]+(?=\s*[:：]|\s+[–—-]\s)/u)?.[0]
  const plain =
    text || handle || !/[:：]\s|\s[–—-]\s/.test(line.text)
      ? undefined
      : line.text.match(/^\p{Lu}[\p{L}.'’&-]*(?:[ /]+[\p{L}.'’&-]+){0,3}(?=\s*[:：]\s|\s+[–—-]\s)/u)?.[0]
  const role = text || handle || plain || !/\s[–—]\s/.test(line.text) ? undefined : line.text.match(ROLE)?.[0]
  const bare = text || handle || plain || role || ''
  if (!bare || bare.length > 60 || bare.length >= line.text.length) return undefined
  const pattern = text ? /^\s*(?:[:：]|[–—-]\s)?\s*/ : /^\s*[:：]\s*|^\s+(?:[–—]|-)\s+/
  const after = line.text.slice(bare.length).match(pattern)?.[0] ?? ''
  // Without a colon or a dash a bold beginning is only emphasis.
  if (!/[:：–—-]/.test(after) && !/[:：]\s*$/.test(bare)) return undefined
  return {text: bare, length: bare.length + after.length, marked: plain === undefined}
}
