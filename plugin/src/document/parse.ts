import type {Root} from 'mdast'
import type {Message} from '../record/types.ts'
import {guard} from './guard.ts'
import {countParts, parseMarkdown} from './markdown.mjs'

export {parseMarkdown}

/** The tree of a text, or why there is none. */
export type Parsed = {tree: Root; refusal?: undefined} | {tree?: undefined; refusal: Message}

/**
 * The most parts of a document: words between marks, cells, items, paragraphs. Long postmortems have a thousand; what
 * it takes to read and to show a document grows with them.
 */
export const MAX_PARTS = 25_000

/** Parse a document that the guard lets pass. */
export function parseDocument(text: string): Parsed {
  const refusal = guard(text)
  if (refusal) return {refusal}
  const tree = parseMarkdown(normalizeText(text))
  const parts = countParts(tree)
  return parts > MAX_PARTS ? {refusal: tooManyParts(parts)} : {tree}
}

export function tooManyParts(parts: number): Message {
  const reason = `Unexpected document of ${parts} parts (words between marks, cells, items), expected at most ${MAX_PARTS}`
  return {ruleId: 'doc/too-large', severity: 'error', reason}
}

/** The text with `\n` line endings and without a byte order mark; line numbers stay. */
export function normalizeText(text: string): string {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text
  return body.includes('\r') ? body.replace(/\r\n?/g, '\n') : body
}
