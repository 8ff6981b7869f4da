import type {Vocabulary} from '../../dialect/vocabulary.ts'
import {type Line, sliceLine} from '../../document/lines.ts'
import type {Context} from '../facts.ts'
import {takeTrailing} from './actionTail.ts'
import {type ActionWords, HANDLE, ownerName, PRIORITY, TICKET} from './actionWords.ts'

/** What may lead an item in its list: bold words that are an owner here, or else a title. */
export interface ActionReading {
  context: Context
  /** Whether bold lead-ins of this list name owners: `**Sarah**: update the runbook`. */
  leadIsOwner: boolean
}

const TICKET_IN_TEXT = /(?<![\w/#-])(?:[A-Z][A-Z0-9]{1,9}-\d{1,6})(?![\w-])/

/**
 * Take an item's line apart. In this order: checkbox (its list's), status sign, id, trailing
 * `[date]`, `(due …)`, `(@a, P1)`, `— owner`, leading `**Owner**:`; what is left is the text.
 */
export function readActionWords(line: Line, {context, leadIsOwner}: ActionReading): ActionWords | undefined {
  const words: ActionWords = {text: ''}
  let rest = line
  const struck = rest.runs.filter((run) => run.struck).reduce((sum, run) => sum + run.text.trim().length, 0)
  if (struck > 0 && struck * 2 >= rest.text.length) words.status = 'done'

  rest = takeSign(rest, words, context)
  rest = takeId(rest)
  rest = takeLead(rest, words, leadIsOwner, context)
  rest = takeTrailing(rest, words, context)
  words.ticket ??= ticketOf(line)
  words.text = rest.text
    .replace(/\s+/g, ' ')
    .replace(/[\s;,:–—-]+$/, '')
    .trim()
  if (words.ticket === undefined) delete words.ticket
  return /[\p{L}\p{N}]/u.test(words.text) ? words : undefined
}

/** The ticket of an item: the id or address that it links or names. */
function ticketOf(line: Line): string | undefined {
  const link = line.runs.find(
    (run) =>
      run.url &&
      /^https?:/.test(run.url) &&
      /\/(?:issues?|pull|pulls|browse|merge_requests|ticket|tickets|t|T)\/|[?&]id=\d/.test(run.url),
  )
  if (link?.url) return TICKET_IN_TEXT.exec(link.text)?.[0] ?? link.url
  return line.text.match(TICKET_IN_TEXT)?.[0]
}

/** ✅, [Done], DONE: at the beginning. */
function takeSign(line: Line, words: ActionWords, {vocabulary}: Context): Line {
  const sign = line.text.match(/^(?:\[([^\]]{1,20})\]|(\p{Extended_Pictographic}\uFE0F?|[☐☑✔✓✗✘⬜🔲]))\s*/u)
  if (sign) {
    const status = vocabulary.actionStatus(sign[1] ?? sign[2] ?? '')
    if (status) {
      words.status ??= status
      return sliceLine(line, sign[0].length)
    }
    if (sign[2]) return sliceLine(line, sign[0].length)
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

/** `AI-1:`, `#3 -`, `(2)`: an item's number in its list. */
function takeId(line: Line): Line {
  const [first] = line.runs
  // A linked ticket before the text: `[PRT-204](…): Retire the old printers`.
  if (first?.url && TICKET.test(first.text) && /^\s*[:：–—-]\s/.test(line.text.slice(first.text.length)))
    return sliceLine(
      line,
      first.text.length + (line.text.slice(first.text.length).match(/^\s*[:：–—-]\s+/)?.[0].length ?? 0),
    )
  const id = line.text.match(
    /^(?:\(?(?:AI|A|Action|Item|ID)[-\s]?#?\d{1,3}\)?|#\d{1,2}|[A-Z]-\d{1,2})\s*[:：.)–—-]\s+/,
  )
  return id ? sliceLine(line, id[0].length) : line
}

/** `**Sarah**: …`, `**Owner:** …`, `@sarah: …`, `Sarah to …` stays text. */
function takeLead(line: Line, words: ActionWords, leadIsOwner: boolean, {vocabulary}: Context): Line {
  const lead = leadIn(line)
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
  if (HANDLE.test(key) || leadIsOwner) {
    words.owner ??= ownerName(key)
    return sliceLine(line, lead.length)
  }
  return line
}

/** `Action item`, `Task 2`, `Maßnahme 3`: what every item could be called. */
function isItemLabel(key: string, vocabulary: Vocabulary): boolean {
  const bare = key.replace(/[\s#nº°]*\d{1,3}$/, '')
  if (vocabulary.actionKeys.is('item', bare)) return true
  return bare !== key && vocabulary.actionColumn(bare) === 'text'
}

/** Bold or @-words before a colon or dash at the beginning of a line. */
export function leadIn(line: Line): {text: string; length: number} | undefined {
  let text = ''
  for (const run of line.runs) {
    if (!run.strong) break
    text += run.text
  }
  const pattern = text ? /^\s*(?:[:：]|[–—-]\s)?\s*/ : /^\s*[:：]\s*|^\s+(?:[–—]|-)\s+/
  const bare = text || line.text.match(/^@[\p{L}\p{N}_./-]+(?=\s*[:：]|\s+[–—-]\s)/u)?.[0] || ''
  if (!bare || bare.length > 60 || bare.length >= line.text.length) return undefined
  const after = line.text.slice(bare.length).match(pattern)?.[0] ?? ''
  // Without a colon or a dash a bold beginning is only emphasis.
  if (!/[:：–—-]/.test(after) && !/[:：]\s*$/.test(bare)) return undefined
  return {text: bare, length: bare.length + after.length}
}
