import {type Line, sliceLine} from '../../document/lines.ts'
import {findTimes} from '../../values/time/find.ts'
import type {Context} from '../facts.ts'
import {
  type ActionWords,
  HANDLE,
  isShortEastern,
  looksLikeName,
  ownerName,
  PRIORITY,
  TICKET,
} from './actionWords.ts'

/** Everything behind the text: `[Jan 15]`, `(due 2024-03-01)`, `(@a, P1)`, `— Platform`, `Owner: x`. */
export function takeTrailing(line: Line, words: ActionWords, context: Context): Line {
  let rest = takeKeyed(line, words, context)
  for (let turn = 0; turn < 6; turn += 1) {
    const bracket = rest.text.match(/\s*[[(（【]([^[\]()（）【】]{1,120})[\])）】][\s.。;,]*$/)
    const inner = bracket?.[1]
    if (bracket && inner !== undefined && takeParts(inner, words, context, true)) {
      rest = sliceLine(rest, 0, bracket.index)
      continue
    }
    const tail =
      rest.text.match(/\s+(?:[–—]|->|→|\|)\s*([^–—→|]{1,80})$/) ??
      rest.text.match(/\s+-\s+(\S(?:(?!\s-\s).){0,60})$/)
    if (tail?.[1] !== undefined && tail.index && takeParts(tail[1], words, context, false)) {
      rest = sliceLine(rest, 0, tail.index)
      continue
    }
    const handle = rest.text.match(/\s+(@[\p{L}\p{N}_.-]+(?:\/[\w.-]+)?)[.\s]*$/u)
    if (handle?.[1] && handle.index && !words.owner) {
      words.owner = handle[1]
      rest = sliceLine(rest, 0, handle.index)
      continue
    }
    return rest
  }
  return rest
}

/** `… Owner: @lea. Due: 2024-03-01. More words`: keys in the text name their values; the text ends before them. */
function takeKeyed(line: Line, words: ActionWords, context: Context): Line {
  const keys = keysIn(line.text, context)
  let cut: number | undefined
  for (const [at, {index, colon}] of keys.entries()) {
    const [value, rest] = valueIn(line.text.slice(colon + 1, keys[at + 1]?.index))
    const key = line.text.slice(index, colon)
    if (index <= 5 || !value || !takeParts(`${key}: ${value}`, words, context, false)) continue
    cut ??= index
    if (rest) takeParts(rest, words, context, true)
  }
  if (cut === undefined) return line
  const text = line.text.slice(0, cut)
  return sliceLine(line, 0, text.replace(/[\s—–(（、,，。.;；|/·-]+$/, '').length)
}

/** The known words before a colon, outside brackets: in them they are a part of a group, which is taken as a whole. */
function keysIn(text: string, {vocabulary}: Context): {index: number; colon: number}[] {
  const keys: {index: number; colon: number}[] = []
  let depth = 0
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at)
    if (/[(（]/.test(char)) depth += 1
    else if (/[)）]/.test(char)) depth = Math.max(0, depth - 1)
    else if (depth === 0 && /[:：]/.test(char)) {
      const from = Math.max(0, at - 40)
      const found = vocabulary.actionKeys.endOf(text.slice(from, at))
      if (found && found.key !== 'item') keys.push({index: from + found.index, colon: at})
    }
  }
  return keys
}

/** The value behind a key, up to a comma, a bracket or the end of the sentence; and what follows it. */
function valueIn(text: string): [value: string | undefined, rest: string] {
  const value = text.match(/^\s*[^、,，。;；()（）]{1,60}/)?.[0]
  const taken = value?.match(/^.*?\p{L}{2}\.(?=\s+\p{Lu})/u)?.[0] ?? value
  const rest = text.slice(taken?.length ?? 0).replace(/^[\s、,，。;；()（）.]+|[\s()（）.。]+$/g, '')
  return [taken?.trim().replace(/[\s.|/·–—-]+$/, ''), rest]
}

/** Whether every part of a trailing group says something about the item; then they are taken. */
function takeParts(text: string, words: ActionWords, context: Context, bracketed: boolean): boolean {
  const found: Partial<ActionWords> = {}
  const parts = text
    .split(/\s*[,;·|、，；]\s*|\s+[–—-]\s+/)
    .map((part) => part.trim())
    .filter(Boolean)
  const names = parts.filter((part) => !takePart(part, found, context))
  // A name behind a dash is an owner; in brackets only beside something that is sure.
  if (names.length > 0 && bracketed && Object.keys(found).length === 0) return false
  if (names.length > 2 || !names.every((name) => looksLikeName(name, context.vocabulary))) return false
  // Two or three characters are a name only beside something that is sure.
  if (names.some(isShortEastern) && Object.keys(found).length === 0) return false
  if (names.length > 0) found.owner ??= names.join(', ')
  if (Object.keys(found).length === 0) return false
  for (const [key, value] of Object.entries(found))
    if (words[key as 'owner'] === undefined) Object.assign(words, {[key]: value})
  return true
}

const KEY_AND_VALUE = /^([\p{L}\p{M}][\p{L}\p{M} '’.-]{0,30}?)\s*[:：]\s*(.+)$/u

/** Whether a part is a due date, a state, a priority, a ticket, a handle or a labelled owner; then it is taken. */
function takePart(part: string, found: Partial<ActionWords>, {vocabulary}: Context): boolean {
  const keyed = part.match(KEY_AND_VALUE)
  const [key, value] = keyed ? [keyed[1] ?? '', keyed[2] ?? ''] : ['', part]
  const column = key ? vocabulary.actionColumn(key) : undefined
  const means = (name: 'owner' | 'due' | 'status' | 'priority') =>
    column === name || (key !== '' && vocabulary.actionKeys.is(name, key))
  if (means('owner')) {
    if (!vocabulary.isNoValue(value)) found.owner = ownerName(value)
    return true
  }
  const by = key ? undefined : vocabulary.actionKeys.afterBy(part)
  const isDue = means('due')
  const dueText = isDue ? value : (by ?? (key ? '' : part))
  const [time] = findTimes(dueText)
  if (time && time.start.day !== undefined && time.length >= dueText.trim().length - 2) {
    found.dueTime = time
    return true
  }
  // `by the end of September` is a due date, though no day.
  if (isDue || by !== undefined) return time?.start.month !== undefined || vocabulary.isNoValue(dueText)
  const status = vocabulary.actionStatus(means('status') ? value : key || part)
  if (status && (!key || means('status') || findTimes(value).length > 0)) {
    found.status = status
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
