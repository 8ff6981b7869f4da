import type {Root} from 'mdast'
import type {Message} from '../record/types.ts'
import {guard} from './guard.ts'
import {parseMarkdown} from './markdown.mjs'

export {parseMarkdown}

/** The tree of a text, or why there is none. */
export type Parsed = {tree: Root; refusal?: undefined} | {tree?: undefined; refusal: Message}

/** Parse a document that the guard lets pass. */
export function parseDocument(text: string): Parsed {
  const refusal = guard(text)
  return refusal ? {refusal} : {tree: parseMarkdown(normalizeText(text))}
}

/** The text with `\n` line endings and without a byte order mark; line numbers stay. */
export function normalizeText(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
}
