import type {Line} from '../../document/lines.ts'
import {sliceLine} from '../../document/lines.ts'
import type {ActionItem} from '../../record/types.ts'
import {findTimes} from '../../values/time/find.ts'
import type {TimeExpression} from '../../values/time/types.ts'
import type {Context} from '../facts.ts'

/** What the words of one action item say, before its place adds a horizon or an owner. */
export interface ActionWords extends Omit<ActionItem, 'line' | 'due'> {
  /** The due date as written: it gets its year later. */
  dueTime?: TimeExpression
}

/** What may lead an item in its list: bold words that are an owner here, or else a title. */
export interface ActionReading {
  context: Context
  /** Whether bold lead-ins of this list name owners: `**Sarah**: update the runbook`. */
  leadIsOwner: boolean
}

const TICKET = /^(?:[A-Z][A-Z0-9]{1,9}-\d{1,6}|#\d{1,7}|[\w.-]+\/[\w.-]+#\d+|https?:\/\/\S+)$/
const TICKET_IN_TEXT = /(?<![\w/#-])(?:[A-Z][A-Z0-9]{1,9}-\d{1,6})(?![\w-])/
const HANDLE = /^@[\w.-]+(?:\/[\w.-]+)?$/
const PRIORITY =
  /^(?:p[0-5]|prio(?:rity)?[\s:]*(?:\d|high|medium|low|critical)|high|medium|low|critical|urgent)(?: priority)?$/i
const OWNER_KEY =
  /^(?:owners?|assignee|assigned to|dri|responsible|who|lead|poc|verantwortlich|zuständig|担当者?|担当)$/i
const DUE_KEY =
  /^(?:due(?: (?:date|by|on))?|deadline|eta|target(?: date)?|by|until|before|frist|fällig(?: am)?|bis(?: zum)?|termin|期限|期日)$/i

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
  if (/^(?:action(?: item)?|task|todo|ai)(?: ?#?\d+)?$/i.test(key)) return sliceLine(line, lead.length)
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

/** Bold or @-words before a colon or dash at the beginning of a line. */
export function leadIn(line: Line): {text: string; length: number} | undefined {
  let text = ''
  for (const run of line.runs) {
    if (!run.strong) break
    text += run.text
  }
  const pattern = text ? /^\s*(?:[:：]|[–—-]\s)?\s*/ : /^\s*[:：]\s*|^\s+(?:[–—]|-)\s+/
  const bare = text || line.text.match(/^@[\w./-]+(?=\s*[:：]|\s+[–—-]\s)/)?.[0] || ''
  if (!bare || bare.length > 60 || bare.length >= line.text.length) return undefined
  const after = line.text.slice(bare.length).match(pattern)?.[0] ?? ''
  // Without a colon or a dash a bold beginning is only emphasis.
  if (!/[:：–—-]/.test(after) && !/[:：]\s*$/.test(bare)) return undefined
  return {text: bare, length: bare.length + after.length}
}

/** Everything behind the text: `[Jan 15]`, `(due 2024-03-01)`, `(@a, P1)`, `— Platform`, `Owner: x`. */
function takeTrailing(line: Line, words: ActionWords, context: Context): Line {
  let rest = line
  for (let turn = 0; turn < 6; turn += 1) {
    const bracket = rest.text.match(/\s*[[(（【]([^[\]()（）【】]{1,120})[\])）】][\s.。;,]*$/)
    const inner = bracket?.[1]
    if (bracket && inner !== undefined && takeParts(inner, words, context, true)) {
      rest = sliceLine(rest, 0, bracket.index)
      continue
    }
    const tail =
      rest.text.match(/\s+(?:[–—]|->|→|\|)\s*([^–—→|]{1,80})$/) ?? rest.text.match(/\s+-\s+(@?[^-]{1,60})$/)
    if (tail?.[1] !== undefined && tail.index && takeParts(tail[1], words, context, false)) {
      rest = sliceLine(rest, 0, tail.index)
      continue
    }
    const keyed = rest.text.match(
      /[\s,;.]+\(?((?:owners?|assignee|assigned to|dri|due(?: date)?|deadline|eta|status|priority|ticket|frist|verantwortlich|fällig|期限|担当者?)\s*[:：]\s*[^,;:：]{1,60})[.;,\s)]*$/i,
    )
    if (keyed?.[1] && keyed.index && takeParts(keyed[1], words, context, false)) {
      rest = sliceLine(rest, 0, keyed.index)
      continue
    }
    const handle = rest.text.match(/\s+(@[\w.-]+(?:\/[\w.-]+)?)[.\s]*$/)
    if (handle?.[1] && handle.index && !words.owner) {
      words.owner = handle[1]
      rest = sliceLine(rest, 0, handle.index)
      continue
    }
    return rest
  }
  return rest
}

/** Whether every part of a trailing group says something about the item; then they are taken. */
function takeParts(text: string, words: ActionWords, context: Context, bracketed: boolean): boolean {
  const found: Partial<ActionWords> = {}
  const parts = text
    .split(/\s*[,;·|、]\s*|\s+[–—-]\s+/)
    .map((part) => part.trim())
    .filter(Boolean)
  const names = parts.filter((part) => !takePart(part, found, context))
  // A name behind a dash is an owner; in brackets only beside something that is sure.
  if (names.length > 0 && bracketed && Object.keys(found).length === 0) return false
  if (names.length > 2 || !names.every(looksLikeName)) return false
  if (names.length > 0) found.owner ??= names.join(', ')
  if (Object.keys(found).length === 0) return false
  for (const [key, value] of Object.entries(found))
    if (words[key as 'owner'] === undefined) Object.assign(words, {[key]: value})
  return true
}

/** Whether a part is a due date, a state, a priority, a ticket, a handle or a labelled owner; then it is taken. */
function takePart(part: string, found: Partial<ActionWords>, {vocabulary}: Context): boolean {
  const keyed = part.match(/^([\p{L} ]{2,20}?)\s*[:：]\s*(.+)$/u)
  const [key, value] = keyed ? [keyed[1] ?? '', keyed[2] ?? ''] : ['', part]
  if (OWNER_KEY.test(key)) {
    if (!vocabulary.isNoValue(value)) found.owner = ownerName(value)
    return true
  }
  const dueWord = part.match(
    /^(due(?: (?:date|by|on))?|deadline|eta|target|by|until|before|frist|fällig(?: am)?|bis(?: zum)?|termin|期限)\s*[:：]?\s+(.+)$/i,
  )
  const dueText = DUE_KEY.test(key) ? value : dueWord ? (dueWord[2] ?? '') : key ? '' : part
  const [time] = findTimes(dueText)
  if (time && time.start.day !== undefined && time.length >= dueText.trim().length - 2) {
    found.dueTime = time
    return true
  }
  if (DUE_KEY.test(key) || dueWord) return vocabulary.isNoValue(dueText)
  const status = vocabulary.actionStatus(part)
  if (status && /^(?:status|state)$/i.test(key || 'status')) {
    found.status = vocabulary.actionStatus(value) ?? status
    return true
  }
  if (PRIORITY.test(value)) {
    found.priority = value
    return true
  }
  if (TICKET.test(value)) {
    found.ticket = value
    return true
  }
  if (HANDLE.test(part)) {
    found.owner = found.owner ? `${found.owner}, ${part}` : part
    return true
  }
  return false
}

/** One to three capitalised words, or a team: `Platform`, `J. Nguyen`, `SRE Oncall`, `data team`. */
export function looksLikeName(text: string): boolean {
  if (/^@/.test(text)) return HANDLE.test(text)
  if (/\b(?:team|squad|guild|group|チーム)\b/i.test(text) && text.split(' ').length <= 4) return true
  return (
    /^(?:\p{Lu}[\p{L}.'’-]*|de|van|von|of|&|\/)(?:\s+(?:\p{Lu}[\p{L}.'’-]*|de|wit|van|von|of|&|\/)){0,3}$/u.test(
      text,
    ) && text.length <= 40
  )
}

/** An owner as written, without a role around the name: `PM (Jordan)` is Jordan. */
export function ownerName(text: string): string {
  const bare = text.replace(/\s+/g, ' ').trim()
  const inner = bare.match(/^(?:[A-Z]{2,4}|[Tt]ech lead|[Mm]anager)\s*\(([^)]+)\)$/)?.[1]
  return inner ?? bare
}
