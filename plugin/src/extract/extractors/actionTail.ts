import {type Line, sliceLine} from '../../document/lines.ts'
import {findTimes} from '../../values/time/find.ts'
import type {Context} from '../facts.ts'
import {type ActionWords, HANDLE, looksLikeName, ownerName, PRIORITY, TICKET} from './actionWords.ts'

const OWNER_KEY =
  /^(?:owners?|assignee|assigned to|dri|responsible|who|lead|poc|verantwortlich|zuständig|担当者?|担当)$/i
const DUE_KEY =
  /^(?:due(?: (?:date|by|on))?|deadline|eta|target(?: date)?|by|until|before|frist|fällig(?: am)?|bis(?: zum)?|termin|期限|期日)$/i

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

const KEYED =
  /(?:^|[\s—–(（、,，。.;])((?:owners?|assignee|dri|担当者?|due(?: date)?|deadline|eta|期限|期日|frist|fällig|verantwortlich)\s*[:：]\s*[^、,，。;；()（）]{1,60}?)(?=[、,，。;；()（）]|\s+(?:owners?|due|deadline|eta)\s*:|\s*$)/giu

/** `… Owner: @lea. Due: 2024-03-01. More words`: keys in the text name their values; the text ends before them. */
function takeKeyed(line: Line, words: ActionWords, context: Context): Line {
  let cut: number | undefined
  for (const match of line.text.matchAll(KEYED)) {
    const before = line.text.slice(0, match.index + 1)
    // In brackets it is a part of a group, which is taken as a whole.
    if (/[(（][^)）]*$/.test(before)) continue
    if (match[1] && match.index > 5 && takeParts(match[1], words, context, false)) cut ??= match.index
  }
  if (cut === undefined) return line
  const text = line.text.slice(0, cut)
  return sliceLine(line, 0, text.replace(/[\s—–(（、,，.。;；-]+$/, '').length)
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
  const column = key ? vocabulary.actionColumn(key) : undefined
  if (column === 'owner' || OWNER_KEY.test(key)) {
    if (!vocabulary.isNoValue(value)) found.owner = ownerName(value)
    return true
  }
  const dueWord = part.match(
    /^(due(?: (?:date|by|on))?|deadline|eta|target|by|until|before|frist|fällig(?: am)?|bis(?: zum)?|termin|期限)\s*[:：]?\s+(.+)$/i,
  )
  const isDue = column === 'due' || DUE_KEY.test(key)
  const dueText = isDue ? value : dueWord ? (dueWord[2] ?? '') : key ? '' : part
  const [time] = findTimes(dueText)
  if (time && time.start.day !== undefined && time.length >= dueText.trim().length - 2) {
    found.dueTime = time
    return true
  }
  if (isDue || dueWord) return vocabulary.isNoValue(dueText)
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
