import {readTokens} from './tokens.ts'

/** A piece of an excerpt. */
export interface ExcerptPart {
  text: string
  /** Whether the query matches here. */
  marked: boolean
}

/** The longest excerpt, in characters. */
const LENGTH = 240
/** How much of it stands before the first match. */
const LEAD = 60

/**
 * The part of a text where most of the terms stand, with the matches marked.
 *
 * @param text     A line per block.
 * @param terms    As the search returns them.
 * @param instead  What to show where none of the terms is in the text.
 */
export function makeExcerpt(text: string, terms: readonly string[], instead = ''): ExcerptPart[] {
  const wanted = new Set(terms)
  const marks = mergeMarks(readTokens(text).filter(({term}) => wanted.has(term)))
  const best = densest(marks)
  if (!best) return instead === '' ? [] : markText(instead, terms)
  const from = startOf(text, best.start)
  const to = endOf(text, from)
  const parts: ExcerptPart[] = from > 0 ? [{text: '… ', marked: false}] : []
  let at = from
  for (const {start, end} of marks.filter((mark) => mark.start >= from && mark.end <= to)) {
    if (start > at) parts.push({text: text.slice(at, start), marked: false})
    parts.push({text: text.slice(start, end), marked: true})
    at = end
  }
  parts.push({text: `${text.slice(at, to)}${to < text.length ? ' …' : ''}`, marked: false})
  return parts
    .filter((part) => part.text !== '')
    .map(({text: line, marked}) => ({text: line.replace(/\n/g, ' · '), marked}))
}

/** A text as it is, with the matches marked. */
export function markText(text: string, terms: readonly string[]): ExcerptPart[] {
  const wanted = new Set(terms)
  const parts: ExcerptPart[] = []
  let at = 0
  for (const {start, end} of mergeMarks(readTokens(text).filter(({term}) => wanted.has(term)))) {
    if (start > at) parts.push({text: text.slice(at, start), marked: false})
    parts.push({text: text.slice(start, end), marked: true})
    at = end
  }
  if (at < text.length) parts.push({text: text.slice(at), marked: false})
  return parts
}

interface Mark {
  start: number
  end: number
  terms: string[]
}

/** Overlapping terms (`payment-service` and `payment`) are one mark, and so are pairs of characters in a row. */
function mergeMarks(tokens: readonly {term: string; start: number; end: number}[]): Mark[] {
  const marks: Mark[] = []
  for (const {term, start, end} of [...tokens].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = marks.at(-1)
    if (last && start < last.end) {
      last.end = Math.max(last.end, end)
      last.terms.push(term)
    } else marks.push({start, end, terms: [term]})
  }
  return marks
}

/** The mark from which on the window holds the most different terms, and the most marks. */
function densest(marks: readonly Mark[]): Mark | undefined {
  let best: Mark | undefined
  let most = 0
  let last = 0
  for (const [first, mark] of marks.entries()) {
    while ((marks[last]?.end ?? Number.POSITIVE_INFINITY) <= mark.start + LENGTH - LEAD) last++
    const inside = marks.slice(first, Math.max(last, first + 1))
    const score = new Set(inside.flatMap(({terms}) => terms)).size + inside.length / 1000
    if (score > most) {
      most = score
      best = mark
    }
  }
  return best
}

/** A little before the match: at the beginning of its line where that is near, else at a word. */
function startOf(text: string, match: number): number {
  const earliest = Math.max(0, match - LEAD)
  const line = text.lastIndexOf('\n', match - 1) + 1
  if (line >= earliest) return line
  const space = text.indexOf(' ', earliest)
  return space >= 0 && space < match ? space + 1 : earliest
}

function endOf(text: string, from: number): number {
  const latest = from + LENGTH
  if (latest >= text.length) return text.length
  const space = text.lastIndexOf(' ', latest)
  return space > from + LENGTH / 2 ? space : latest
}
