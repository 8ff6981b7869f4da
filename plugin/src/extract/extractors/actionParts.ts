import {findTimes, isOrdinaryWord} from '../../values/time/find.ts'
import type {Context} from '../facts.ts'
import {dueTimeIn} from '../times.ts'
import {COLON, DIGIT, FOREIGN, signsIn} from './actionSigns.ts'
import {ticketIn} from './actionTickets.ts'
import {
  type ActionWords,
  HANDLE,
  isDepartment,
  isShortEastern,
  looksLikeName,
  NICK,
  ownerName,
  PRIORITY,
} from './actionWords.ts'
import {explains} from './owners.ts'

/**
 * Whether every part of a group says something about the item; then they are taken.
 *
 * @param isOwner  Whether a name that stands there without anything sure beside it is an owner.
 */
export function takeParts(
  text: string,
  words: ActionWords,
  context: Context,
  isOwner: (name: string) => boolean,
): boolean {
  const {vocabulary} = context
  const found: Partial<ActionWords> = {}
  const parts = partsOf(text, context)
  const names: string[] = []
  for (const part of parts) {
    if (takePart(part, found, context)) continue
    const by = vocabulary.actionKeys.afterBy(part)
    if (parts.length === 1 || !isVague(part, by, context)) names.push(by ?? part)
  }
  const isSure = names.length < parts.length
  if (names.length > 0 && !isSure && !names.every(isOwner)) return false
  const isName = (name: string) =>
    (looksLikeName(name, vocabulary) ||
      (NICK.test(name) && isOwner(name)) ||
      (found.dueTime !== undefined && isUnit(name))) &&
    !explains(name)
  if (
    names.length > 3 ||
    !names.every((name) => isName(name) || ((isSure || words.dueTime !== undefined) && isDepartment(name)))
  )
    return false
  // Two or three characters are a name only beside something that is sure.
  if (names.some(isShortEastern) && !isSure) return false
  if (names.length > 0) found.owner ??= names.join(', ')
  // What names no value, `Owner: TBD`, `by autumn`, is no part of the text either.
  if (parts.length === 0) return false
  for (const key of Object.keys(found) as (keyof ActionWords)[]) take(key, found, words)
  return true
}

/** What is said twice counts where it was taken first. */
function take<Key extends keyof ActionWords>(
  key: Key,
  {[key]: value}: Partial<ActionWords>,
  words: ActionWords,
): void {
  if (value !== undefined && words[key] === undefined) words[key] = value
}

function partsOf(text: string, context: Context): string[] {
  const parts: string[] = []
  const pieces = /[,;·|、，；–—/-]/.test(text) ? text.split(BETWEEN_PARTS) : [text]
  for (const piece of pieces) for (const part of handlesIn(piece.trim(), context)) if (part) parts.push(part)
  return parts
}

const BETWEEN_PARTS = /\s*(?:,(?!\s*(?:19|20)\d\d(?![\d./-]))|[;·|、，；])\s*|\s+[–—/-]\s+/

/** `Functioneel beheer`, `Pôle exploitation`: part of an organisation, as languages without capitals in names write it. */
function isUnit(name: string): boolean {
  return /^\p{Lu}\p{L}+(?: [\p{L}&-]+){1,2}$/u.test(name)
}

/** `February 2031`: a time, but no day. */
function isMonth(part: string): boolean {
  if (isOrdinaryWord(part, 0)) return false
  // A month alone is a time only beside a year.
  const dated = /\d/.test(part) ? part : `${part} 2000`
  const [time] = findTimes(dated)
  return time?.start.month !== undefined && time.start.day === undefined && time.length >= dated.length - 2
}

/** `9月末まで`, `9월 말까지`: by some day of a month. */
const EASTERN_MONTH =
  /^(?:\d{4}\s?[年년]\s?)?\d{1,2}\s?[月월]\s?(?:末|中|底|上旬|中旬|下旬|말|중)?\s?(?:まで|迄|前|까지)?$/

/**
 * `before the October maintenance`, `this week` beside a name: when, though it is no day.
 *
 * @param by  What stands behind a word like `by` in the part.
 */
function isVague(part: string, by: string | undefined, {vocabulary}: Context): boolean {
  if (vocabulary.horizon(part) || isMonth(part) || (signsIn(part) & FOREIGN && EASTERN_MONTH.test(part)))
    return true
  return by !== undefined && by.split(/\s+/).length <= 5 && (isMonth(by) || !looksLikeName(by, vocabulary))
}

/** `(done, see the calendar)`: a state that all else in the brackets explains. */
export function takeExplainedState(text: string, words: ActionWords, {vocabulary}: Context): boolean {
  const [first = '', ...rest] = text.split(/\s*[,;]\s*/)
  const status = rest.length > 0 && !/\s/.test(first) ? vocabulary.actionStatus(first) : undefined
  if (status !== 'done' && status !== 'dropped') return false
  words.status ??= status
  return true
}

/** `@lea and @bo` as two parts. */
function handlesIn(part: string, {vocabulary}: Context): string[] {
  if (!part.startsWith('@')) return [part]
  const pieces = part.split(vocabulary.listPattern(''))
  return pieces.every((piece) => HANDLE.test(piece)) ? pieces : [part]
}

const KEY_AND_VALUE = /^([\p{L}\p{M}][\p{L}\p{M} '’.-]{0,30}?)\s*[:：=](?!\/\/)\s*(.+)$/u

/** Whether a part is a due date, a state, a priority, a ticket, a handle or a labelled owner; then it is taken. */
function takePart(part: string, found: Partial<ActionWords>, context: Context): boolean {
  const {vocabulary} = context
  const signs = signsIn(part)
  const keyed =
    (signs & COLON || part.includes('=') ? part.match(KEY_AND_VALUE) : undefined) ??
    spacedKey(part, vocabulary)
  const [, key = '', value = part] = keyed ?? []
  const column = key ? vocabulary.actionColumn(key) : undefined
  const means = (name: 'owner' | 'due' | 'status' | 'priority') =>
    column === name || (key !== '' && vocabulary.actionKeys.is(name, key))
  if (means('owner')) {
    if (!vocabulary.isNoValue(value)) found.owner = ownerName(value)
    return true
  }
  if (SAYS_NOTHING.test(part)) return true
  const bare = isPlain(part) ? part : part.replace(/^(?:📅|🗓️?|⏰|@(?=\d)|[~～〜](?=\d))\s*/u, '')
  const by = key ? undefined : vocabulary.actionKeys.afterBy(bare)
  const isDue = means('due')
  const dueText = isDue ? value : (by ?? (key ? '' : bare))
  const isNamed = isDue || by !== undefined || bare !== part
  const time = isNamed
    ? dueTimeIn(dueText, context)
    : ANY_DIGIT.test(dueText)
      ? findTimes(dueText)[0]
      : undefined
  if (time && time.start.day !== undefined && time.length >= dueText.trim().length - 2) {
    found.dueTime = time
    return true
  }
  // `by the end of September` is a due date, though no day.
  if (isDue || by !== undefined) return time?.start.month !== undefined || vocabulary.isNoValue(dueText)
  if (takeStatus(part, key, value, found, means('status'), vocabulary)) return true
  // `(Jon, 30/11)`
  const pair =
    signs & DIGIT && /^\d{1,2}\/\d{1,2}(?:\s?(?:まで|迄|까지|前))?$/.test(part) && part !== '24/7'
      ? dueTimeIn(part, context)
      : undefined
  if (pair) {
    found.dueTime = pair
    return true
  }
  if (means('priority') && value.length <= 20) {
    found.priority = value
    return true
  }
  if (PRIORITY.test(value)) {
    found.priority = value
    return true
  }
  const ticket = signs & (DIGIT | COLON) ? ticketIn(value) : undefined
  if (ticket) {
    found.ticket = ticket
    return true
  }
  if (part.startsWith('@') && HANDLE.test(part)) {
    found.owner = found.owner ? `${found.owner}, ${part}` : part
    return true
  }
  return false
}

/**
 * The words of a link, of which the ticket is taken elsewhere: `[PR](…), merged`; and a sprint or milestone of a
 * tracker: `%"17.3"`.
 */
const SAYS_NOTHING =
  /^(?:issue|ticket|card|bug|PR|MR|pull request|merge request|link|docs?|%(?:"[^"]+"|[\d.]+))$/i

/** Whether a part begins with no sign of a day and no emoji. */
function isPlain(part: string): boolean {
  return part.charCodeAt(0) < 0x80 && !part.startsWith('@') && !part.startsWith('~')
}

/** No day goes without. */
export const ANY_DIGIT = /[\d０-９]/

/** A state, alone, with its date, or with the ticket that brought it: `fixed in #77`. */
function takeStatus(
  part: string,
  key: string,
  value: string,
  found: Partial<ActionWords>,
  isKey: boolean,
  vocabulary: Context['vocabulary'],
): boolean {
  const status = vocabulary.actionStatus(isKey ? value : key || part)
  if (!status) return false
  const ticket = ticketIn(key ? value : part.replace(/^\p{L}+\s+/u, ''))
  if (key && !isKey && !ticket && findTimes(value).length === 0) return false
  found.status = status
  if (ticket) found.ticket = ticket
  return true
}

/** `assigned to Mira`, `owner Mira`: a word for an owner before a name, without a colon. */
function spacedKey(part: string, vocabulary: Context['vocabulary']): readonly string[] | undefined {
  if (!vocabulary.actionKeys.mayBegin('owner', part)) return undefined
  const words = part.split(/\s+/)
  for (const length of [2, 1]) {
    const [key, name] = [words.slice(0, length).join(' '), words.slice(length).join(' ')]
    if (name && vocabulary.actionKeys.is('owner', key) && looksLikeName(name, vocabulary))
      return [part, key, name]
  }
  return undefined
}
