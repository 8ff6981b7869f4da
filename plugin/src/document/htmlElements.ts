import {decodeNamedCharacterReference} from 'decode-named-character-reference'
import type {Html, Root, RootContent} from 'mdast'
import {balance, type HtmlToken, tokenize} from './htmlTokens.ts'

/** An element of HTML that stands among Markdown blocks, and may hold some. */
export interface HtmlElement {
  type: 'element'
  /** In lower case. */
  name: string
  /** The tag as written. */
  tag: string
  children: HtmlPart[]
  line: number
}

export interface HtmlText {
  type: 'text'
  /** With its line breaks; entities are decoded. */
  value: string
  line: number
}

/** A Markdown block between tags. */
export interface MarkdownPart {
  type: 'markdown'
  node: RootContent
}

export type HtmlPart = HtmlElement | HtmlText | MarkdownPart

/** More than that is no text that somebody wrote. */
const MAX_TOKENS = 25_000

/** What each element closes that was left open, up to the element in which it stands. */
const CLOSES: readonly (readonly [opened: RegExp, closed: RegExp, within: RegExp])[] = [
  [/^(?:h[1-6]|p|ul|ol|dl|table|div|blockquote|pre|details|figure|hr)$/, /^p$/, /^(?!p$)/],
  [/^li$/, /^li$/, /^[uo]l$/],
  [/^d[td]$/, /^d[td]$/, /^dl$/],
  [/^(?:tr|thead|tbody|tfoot)$/, /^(?:tr|t[dh])$/, /^table$/],
  [/^t[dh]$/, /^t[dh]$/, /^(?:tr|table)$/],
]

/** A heading in one of these is not what it looks like: an end tag is missing. */
const NO_PLACE_FOR_HEADINGS = /^(?:h[1-6]|ul|ol|li|dl|d[td]|table|t[rdh]|blockquote|pre|p)$/

/**
 * The HTML blocks of a document as elements, the Markdown blocks between them where they stand.
 *
 * @returns Nothing where an element swallows what it cannot mean to, or where there is too much HTML.
 */
export function elementsOf(tree: Root): HtmlElement | undefined {
  const tokensOf = new Map<RootContent, HtmlToken[]>()
  for (const node of tree.children) if (node.type === 'html') tokensOf.set(node, tokenize(node.value, false))
  const tokens = [...tokensOf.values()].flat()
  if (tokens.length > MAX_TOKENS) return undefined
  balance(tokens)
  const root: HtmlElement = {type: 'element', name: '', tag: '', children: [], line: 1}
  const open = [root]
  for (const node of tree.children) {
    if (node.type === 'html') {
      addTokens(node, tokensOf.get(node) ?? [], open)
      continue
    }
    if (open.at(-1)?.name === 'p') open.pop()
    if (node.type === 'heading' && open.some(({name}) => NO_PLACE_FOR_HEADINGS.test(name))) return undefined
    open.at(-1)?.children.push({type: 'markdown', node})
  }
  return root
}

function addTokens(node: Html, tokens: readonly HtmlToken[], open: HtmlElement[]): void {
  let line = node.position?.start.line ?? 1
  let counted = 0
  for (const {type, name, source, offset} of tokens) {
    line += lineBreaks(node.value.slice(counted, offset))
    counted = offset
    if (!source) continue
    if (type === 'text') {
      open.at(-1)?.children.push({type, value: decodeEntities(source), line})
    } else if (type === 'close') {
      const index = open.findLastIndex((element) => element.name === name)
      if (index > 0) open.length = index
    } else {
      closeBefore(name, open)
      const element: HtmlElement = {type: 'element', name, tag: source, children: [], line}
      open.at(-1)?.children.push(element)
      if (type === 'open') open.push(element)
    }
  }
}

function closeBefore(name: string, open: HtmlElement[]): void {
  for (const [opened, closed, within] of CLOSES) {
    if (!opened.test(name)) continue
    const end = open.findLastIndex((element) => within.test(element.name))
    const first = open.findIndex((element, index) => index > end && closed.test(element.name))
    if (first > 0) open.length = first
  }
}

function lineBreaks(text: string): number {
  return text.split('\n').length - 1
}

/** The value of a tag's attribute. */
export function attributeOf({tag}: HtmlElement, name: 'href' | 'class' | 'checked'): string | undefined {
  const match = tag.match(
    new RegExp(`\\s${name}(?:\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+)))?(?=[\\s/>])`, 'i'),
  )
  return match ? decodeEntities(match.slice(1).find((part) => part !== undefined) ?? '') : undefined
}

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,31}));/gi,
    (whole, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
      if (name !== undefined) return decodeNamedCharacterReference(name) || whole
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
      return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
        ? String.fromCodePoint(code)
        : '\uFFFD'
    },
  )
}
