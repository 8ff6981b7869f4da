import type {Vocabulary} from '../../dialect/vocabulary.ts'
import {type Line, sliceLine} from '../../document/lines.ts'
import {matchesOf} from '../../values/matches.ts'
import {findTime} from '../../values/time/find.ts'
import type {Context} from '../facts.ts'
import {dueTimeIn} from '../times.ts'
import {takeKeyed} from './actionKeyed.ts'
import {ANY_DIGIT, takeExplainedState, takeParts} from './actionParts.ts'
import {
  CAPITALS,
  CLOSE_BRACKET,
  COLON,
  DIGIT,
  END,
  FOREIGN,
  LINK,
  MENTION,
  OPEN_BRACKET,
  PARTED,
  SENTENCE,
  SLASH,
  signsIn,
} from './actionSigns.ts'
import {takeTicketTail} from './actionTickets.ts'
import {type ActionWords, HANDLE, NICK, type OwnerHabit} from './actionWords.ts'

type Tail = (line: Line, words: ActionWords, context: Context, owners: OwnerHabit, signs: number) => Line

/** What may end an item, with the signs of which it needs one; each takes one piece, and they are tried again until none does. */
const TAILS: readonly {signs: number; take: Tail}[] = [
  {signs: CLOSE_BRACKET, take: takeBracket},
  // Before the dash: a link behind a dash is a ticket, not a name.
  {signs: LINK | DIGIT | COLON, take: takeTicketTail},
  {signs: SLASH, take: takeSlashed},
  {signs: PARTED, take: takeDashed},
  {signs: MENTION, take: takeHandle},
  {signs: DIGIT, take: takeDue},
  {signs: END | CAPITALS, take: takeState},
  {signs: PARTED | OPEN_BRACKET, take: noteRefusal},
]

/** An item has no more of them. */
const MAX_TURNS = 6

/** Everything behind the text: `[Jan 15]`, `(due 2024-03-01)`, `(@a, P1)`, `— Platform`, `Owner: x`. */
export function takeTrailing(
  line: Line,
  words: ActionWords,
  context: Context,
  owners: OwnerHabit,
  signs: number,
): Line {
  let rest = signs & COLON ? takeKeyed(line, words, context) : line
  let left = rest === line ? signs : signsIn(rest.text)
  for (const run of rest.runs) if (run.url) left |= LINK
  for (let turn = 0; turn < MAX_TURNS; turn += 1) {
    const before = rest
    for (const each of TAILS) {
      if (!(left & each.signs)) continue
      rest = each.take(before, words, context, owners, left)
      if (rest !== before) break
    }
    if (rest === before) return rest
    left = signsIn(rest.text) | (left & LINK)
  }
  return rest
}

function takeBracket(line: Line, words: ActionWords, context: Context, owners: OwnerHabit): Line {
  const bracket = line.text.match(/\s*[[(（【]([^[\]()（）【】]{1,120})[\])）】][\s.。;,]*$/)
  if (!bracket?.[1] || !bracket.index) return line
  const isTaken =
    takeParts(bracket[1], words, context, owners.ends) || takeExplainedState(bracket[1], words, context)
  return isTaken ? sliceLine(line, 0, bracket.index) : line
}

/** `Update the runbook / Lea / 2024-03-01`: from the first slash behind which all says something. */
function takeSlashed(line: Line, words: ActionWords, context: Context, owners: OwnerHabit): Line {
  for (const {index} of matchesOf(/\s\/\s/g, line.text)) {
    const tail = line.text.slice(index + 3)
    if (index > 0 && tail.length <= 80 && takeParts(tail, words, context, owners.ends))
      return sliceLine(line, 0, index)
  }
  return line
}

function takeDashed(line: Line, words: ActionWords, context: Context, owners: OwnerHabit): Line {
  const tail =
    line.text.match(/\s+(?:[–—]|--|[=-]>|[→⇒⟶➜]|\|)\s*([^–—→⇒⟶➜|]{1,80})$/) ??
    line.text.match(/\s+-\s+(\S(?:(?!\s-\s).){0,60})$/)
  if (!tail?.[1] || !tail.index) return line
  const isOwner = (name: string) => !NICK.test(name) || owners.ends(name)
  return takeParts(tail[1], words, context, isOwner) ? sliceLine(line, 0, tail.index) : line
}

function takeHandle(line: Line, words: ActionWords, context: Context): Line {
  const dated = line.text.match(/\s+(@[\p{L}_][\p{L}\p{N}_.-]*\w)\s+(\S.{2,24})$/u)
  const day = dated?.[2] && !words.owner && !words.dueTime ? dueTimeIn(dated[2], context) : undefined
  if (dated?.[1] && day?.start.day !== undefined && day.length >= (dated[2]?.length ?? 0) - 2) {
    words.owner = dated[1]
    words.dueTime = day
    return sliceLine(line, 0, dated.index ?? 0)
  }
  const mention = takeMention(line, words, context)
  if (mention) return mention
  const handle = line.text.match(/\s+(@[\p{L}_][\p{L}\p{N}_.-]*(?:\/[\w.-]+)?)[.\s]*$/u)
  if (!handle?.[1] || !handle.index || words.owner) return line
  words.owner = handle[1]
  return sliceLine(line, 0, handle.index)
}

/** `… @Mira Holt`, `… @Mira Holt April 5, 2031`: a person as wikis name one, and perhaps the day. */
function takeMention(line: Line, words: ActionWords, context: Context): Line | undefined {
  const at = words.owner ? -1 : line.text.lastIndexOf(' @')
  const tail = at > 0 ? line.text.slice(at + 1).trim() : ''
  if (tail.length > 60 || !tail.includes(' ')) return undefined
  const day = words.dueTime || !/\d/.test(tail) ? undefined : dueTimeIn(tail, context)
  const isLast = day?.start.day !== undefined && day.index + day.length >= tail.length - 1
  const name = (isLast ? tail.slice(0, day.index) : tail).replace(/[\s,.;:–—-]+$/, '')
  if (!HANDLE.test(name)) return undefined
  words.owner = name
  if (isLast) words.dueTime = day
  return sliceLine(line, 0, at)
}

/** `… by 2024-03-01`, `… due 1 March`, `… 📅 2024-03-01`: a day behind a word or a sign, without brackets. */
function takeDue(
  line: Line,
  words: ActionWords,
  {vocabulary}: Context,
  _owners: OwnerHabit,
  signs: number,
): Line {
  if (words.dueTime || (signs & FOREIGN && !/\d/.test(line.text))) return line
  const spaces = spacesBeforeDue(line.text, vocabulary)
  if (spaces.length === 0) return line
  const text = line.text.endsWith('.') ? line.text.replace(/[\s.]+$/, '') : line.text
  for (const index of spaces) {
    const tail = text.slice(index + 1)
    // Where no digit is left, no day is.
    if (!ANY_DIGIT.test(tail)) break
    const day = tail.match(/^(?:📅|🗓️?|⏰|@(?=\d))\s*(.+)$/u)?.[1] ?? vocabulary.actionKeys.afterBy(tail)
    const time = day ? findTime(day) : undefined
    if (!day || time?.start.day === undefined || time.length < day.length - 2) continue
    words.dueTime = time
    // Within brackets that began before, the day is part of what they say.
    const isWithin = /[)\]）】]$/.test(tail) && !/[([（【]/.test(tail)
    return isWithin ? line : sliceLine(line, 0, index)
  }
  return line
}

/** A due date behind the text has at most so many words. */
const MAX_DUE = 8

/** The spaces before those of the last words, in their order, that may be a word like `by` or a sign of a day. */
function spacesBeforeDue(text: string, {actionKeys}: Vocabulary): number[] {
  const spaces: number[] = []
  let words = 0
  for (let at = text.lastIndexOf(' '); at >= 0 && words < MAX_DUE; at = text.lastIndexOf(' ', at - 1)) {
    const next = text.charAt(at + 1)
    if (next !== ' ') words += 1
    if (next !== ' ' && (next === '@' || actionKeys.mayBegin('by', text, at + 1))) spaces.unshift(at)
    if (at === 0) break
  }
  return spaces
}

/** `… . Done.`, `… **DONE**`, `… ✅`: a state as a sentence, in capitals, or as a sign. */
function takeState(
  line: Line,
  words: ActionWords,
  context: Context,
  _owners: OwnerHabit,
  signs: number,
): Line {
  if (words.status || (signs & FOREIGN && !MAY_HAVE_STATE.test(line.text))) return line
  const {vocabulary} = context
  const tail =
    (signs & SENTENCE && line.text.match(/(?<=[.!。)\]])\s+(\p{Lu}\p{L}+(?: \p{Ll}+){0,2})[.!。]?$/u)) ||
    (signs & CAPITALS && line.text.match(/(?<=\S)[:：]?\s+(DONE|TODO|WIP|FIXED|CLOSED)[.!]?$/)) ||
    (signs & FOREIGN && line.text.match(/(?<=\S)\s*(✅|☑|✔|✓|🚧|⏳|🔄|⬜|🔲|☐)\uFE0F?[\s.]*$/u)) ||
    undefined
  const sentence = !tail && signs & SENTENCE ? takeSentence(line, words, context) : undefined
  if (sentence) return sentence
  const status = tail?.[1] ? vocabulary.actionStatus(tail[1]) : undefined
  if (!tail?.index || !status) return tail ? line : takeMarkedState(line, words, context)
  words.status = status
  return sliceLine(line, 0, tail.index)
}

/** What a text with signs of other writings has to hold for a state. */
const MAY_HAVE_STATE = /[.!。)\]]\s|[A-Z]{3}|[✅☑✔✓🚧⏳🔄⬜🔲☐]/u

/** `… [#12](url) **done**`: a state in bold behind a link. */
function takeMarkedState(line: Line, words: ActionWords, {vocabulary}: Context): Line {
  const [before, last] = [line.runs.at(-2), line.runs.at(-1)]
  const link = before?.text.trim() ? before : line.runs.at(-3)
  const status = last?.strong && link?.url ? vocabulary.actionStatus(last.text) : undefined
  if (!last || !status) return line
  words.status = status
  return sliceLine(line, 0, line.text.length - last.text.length)
}

/**
 * `… — won't do, too expensive`, `… (won't fix: the queue is gone)`: the state is taken; its reason has no other place than
 * the text, where both stay.
 */
function noteRefusal(
  line: Line,
  words: ActionWords,
  {vocabulary}: Context,
  _owners: OwnerHabit,
  signs: number,
): Line {
  if (words.status) return line
  for (const {0: dash, index} of signs & PARTED ? matchesOf(/\s[–—-]\s+/g, line.text) : []) {
    const from = index + dash.length
    const [state = ''] = line.text.slice(from, from + MAX_REASON).split(/ (?:because|due to) /)
    if (vocabulary.actionStatus(state) === 'dropped') words.status = 'dropped'
  }
  for (const [, state = '', mark] of signs & OPEN_BRACKET ? matchesOf(BRACKETED, line.text) : []) {
    // `(rejected, timed out)` may be what the item is about.
    if (mark === ',' && !state.includes(' ')) continue
    if (vocabulary.actionStatus(state) === 'dropped') words.status = 'dropped'
  }
  return line
}

/** A state in brackets, up to what parts it from its reason. */
const BRACKETED = /[([]([^)\]:,;]{2,40}?)(:|[,;]| because | due to )/g

/** So much of a reason tells that it is one. */
const MAX_REASON = 60

/** `… . Done in #77.`: a last sentence that says no more than a state and what belongs to it. */
function takeSentence(line: Line, words: ActionWords, context: Context): Line | undefined {
  const tail = line.text.match(/(?<=[.!。)\]])\s+(\p{Lu}\p{L}+,? [^.!?。]{2,60})[.!。]?$/u)
  const found: ActionWords = {text: ''}
  if (!tail?.[1] || !takeParts(tail[1], found, context, () => false) || !found.status) return undefined
  const {text: _text, ...said} = found
  Object.assign(words, {
    ...said,
    ...Object.fromEntries(Object.entries(words).filter(([, value]) => value !== undefined)),
  })
  return sliceLine(line, 0, tail.index ?? 0)
}
