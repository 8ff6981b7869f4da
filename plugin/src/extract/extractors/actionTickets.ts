import {type Line, sliceLine} from '../../document/lines.ts'
import {DASH, DIGIT} from './actionSigns.ts'
import type {ActionWords} from './actionWords.ts'

/** Capitals before a number that are no project: a standard, a size of a key. */
const STANDARD = `(?!(?:UTF|SHA|AES|RSA|ISO|RFC|TLS|SSL|HTTP|IPV|MD|EC|HS|RS|COVID|GPT)-)`
const ID = String.raw`${STANDARD}[A-Z][A-Z0-9]{1,9}-\d{1,6}(?:-\d{1,3}(?![\d-]))?|T\d{4,7}`
const NUMBER = String.raw`(?:[\w.-]+\/[\w.-]+)?[#!]\d{1,7}`
const URL = String.raw`https?:\/\/[^\s()<>|]+`
const WORD = `(?:[Ii]ssue|[Bb]ug|[Tt]icket|[Cc]ard|[Tt]ask|[Pp]ull request|[Mm]erge request|PR|MR)s?`

/** A ticket's id or address, alone. */
export const TICKET = new RegExp(`^(?:${ID}|${NUMBER}|${URL})$`)

const IN_TEXT = new RegExp(String.raw`(?=[A-Z])(?<![\w/#-])${STANDARD}[A-Z][A-Z0-9]{1,9}-\d{1,6}(?![\w-])`)
/** With one digit it may be a place or a machine: `a third path for RTM-1`. */
const IN_SENTENCE = new RegExp(IN_TEXT.source.replace('1,6', '2,6'))
const FORGE =
  /\/(?:issues?|pull|pulls|browse|merge_requests|ticket|tickets|t|T)\/|[?&]id=\d|:\/\/(?:[\w.-]+\.)?(?:trello|asana|linear)\./
const WORDED = new RegExp(
  String.raw`^(?:(?:see|tracked (?:in|by|as|at)|(?:filed|logged|opened|created|reported)(?: (?:as|in|at|under))?|${WORD}:?|in|by|as)\s+)*(${ID}|${NUMBER}|${URL}|${WORD}\s+\d{2,7})$`,
  'i',
)
const AT_END = new RegExp(
  String.raw`(\s*[:：]\s*|\s+(?:[–—-]|[=-]>|[→⇒⟶➜])\s+|\s+)(${ID}|(?:${WORD}:?\s+)?(?:${NUMBER}|${URL})|${WORD}\s+\d{2,7})[\s.;]*$`,
)
const AT_START = new RegExp(
  String.raw`^[[(]?(${ID}|(?:${WORD}\s+)?${NUMBER}|${URL}|${WORD}\s+\d{2,7})[\])]?(\s*[:：–—-]\s+|\s+)(?=[\p{L}\p{N}"'“(\x60])`,
  'u',
)
/** Addresses that are read, not worked on. */
const READ =
  /\/(?:blob|tree|wiki|docs?|runbooks?|commit|dashboards?|d)\/|:\/\/(?:docs?|wiki|en|www|blog)\.|[?&]from=/
/** Words that ask for the ticket behind them: it is part of the sentence. */
const ASKS = /(?:^|[^\p{L}])(?:\p{Ll}{1,3}|from|with|into|than|upon|after|under|using|until)$/u

/** The ticket that a part of a group is: `QUE-77`, `issue #77`, `bug 77`, `tracked in QUE-77`. */
export function ticketIn(part: string): string | undefined {
  const found = hasNumberOrAddress(part) ? part.match(WORDED)?.[1] : undefined
  return found?.replace(/[.,;]+$/, '')
}

/** Whether a text has a number or an address: what has neither names no ticket. */
function hasNumberOrAddress(text: string): boolean {
  return /\d|:\/\//.test(text)
}

/** The ticket that an item links or names anywhere. */
export function ticketOf(line: Line, signs: number): string | undefined {
  for (const {text, url} of line.runs)
    if (url !== undefined && isTracker(url)) return text.match(IN_TEXT)?.[0] ?? url
  return signs & DIGIT && signs & DASH ? line.text.match(IN_SENTENCE)?.[0] : undefined
}

/** Take the ticket before the text: `QUE-77: Fix it`, `[#77](…) Fix it`, `T7711 Fix it`; not its number in the list. */
export function takeTicketLead(line: Line, words: ActionWords, ordinal: number | undefined): Line {
  const lead = line.text.match(AT_START)
  if (!lead?.[1]) return line
  const [link] = line.runs
  const isLinked = link?.url !== undefined && isWeb(link.url) && link.text.includes(lead[1])
  const isApart = isLinked || /[:：–—-]/.test(lead[2] ?? '') || /^[[(]/.test(lead[0])
  // `#2 Fix it` as the second of a list is its number; before a small letter `QUE-77` is the sentence's.
  if (!isLinked && lead[1] === `#${ordinal}`) return line
  const rest = line.text.slice(lead[0].length)
  if (!isApart && !line.runs[0]?.strong && !line.runs[0]?.code && !/^[^\p{L}]*\p{Lu}|^\(/u.test(rest))
    return line
  words.ticket ??= isLinked ? (lead[1].match(IN_TEXT)?.[0] ?? link.url ?? lead[1]) : lead[1]
  return sliceLine(line, lead[0].length)
}

/** Take the ticket behind the text: `Fix it #77`, `Fix it: QUE-77`, `Fix it — [card](…)`. */
export function takeTicketTail(line: Line, words: ActionWords): Line {
  return takeLinkTail(line, words) ?? (mayEndAsTicket(line.text) ? takeTextTail(line, words) : line)
}

/** All but an address end in a digit; white space is one space by now. */
function mayEndAsTicket(text: string): boolean {
  let end = text.length
  while (end > 0 && ' .;'.includes(text.charAt(end - 1))) end -= 1
  const last = text.charAt(end - 1)
  return (last >= '0' && last <= '9') || text.includes('://')
}

/** A link at the end that is a ticket by its address or its words: an id, an address, `issue`, `Trello card`. */
function takeLinkTail(line: Line, words: ActionWords): Line | undefined {
  if (!line.runs.some((run) => run.url)) return undefined
  const end = line.text.match(/[\s.;)\]>]*$/)?.[0].length ?? 0
  const kept = sliceLine(line, 0, line.text.length - end)
  const link = kept.runs.at(-1)
  if (!link?.url || !isWeb(link.url)) return undefined
  const isTicket =
    ticketIn(link.text) !== undefined ||
    /^(?:\S+ )?(?:issue|ticket|card|bug|task|pr|mr|pull request|merge request|link|here)s?$/i.test(link.text)
  if (!isTicket) return undefined
  const before = kept.text.slice(0, kept.text.length - link.text.length)
  if (!isTracker(link.url) && isSentence(before, link.url)) return undefined
  const cut = cutBefore(before)
  words.ticket ??= link.text.match(IN_TEXT)?.[0] ?? link.url
  return cut === undefined ? undefined : sliceLine(line, 0, cut)
}

function takeTextTail(line: Line, words: ActionWords): Line {
  const tail = line.text.match(AT_END)
  if (!tail?.[2] || !tail.index) return line
  const ticket = ticketIn(tail[2])
  if (!ticket) return line
  if (isWeb(ticket) && !isTracker(ticket) && isSentence(`${line.text.slice(0, tail.index)} `, ticket))
    return line
  const isApart = /[:：–—→⇒⟶➜>-]/.test(tail[1] ?? '')
  // `A third way to RTM-1`
  if (!isApart && /^[A-Z\d]+-\d$/.test(ticket) && ASKS.test(line.text.slice(0, tail.index).trim()))
    return line
  words.ticket ??= ticket
  const cut = isApart ? tail.index : cutBefore(line.text.slice(0, tail.index + (tail[1]?.length ?? 0)))
  return cut === undefined ? line : sliceLine(line, 0, cut)
}

/** Where the text before a ticket ends, unless it needs the ticket to be a sentence. */
function cutBefore(before: string): number | undefined {
  const text = before.replace(/[\s:：([<–—-]+$/, '')
  const isApart = /[:：([–—-]/.test(before.slice(text.length))
  if (!/\p{L}/u.test(text)) return undefined
  if (!isApart && (ASKS.test(text) || text.split(/\s+/).length < 3)) return undefined
  return text.length
}

/** Whether an address is something to read that a sentence or a remark in brackets speaks of. */
function isSentence(before: string, url: string): boolean {
  return READ.test(url) || ASKS.test(before.trim()) || /[([][^)\]]*\p{L}[^)\]]*$/u.test(before)
}

function isTracker(url: string): boolean {
  return isWeb(url) && FORGE.test(url)
}

function isWeb(url: string): boolean {
  return /^https?:/.test(url)
}
