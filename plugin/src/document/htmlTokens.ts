import {END_OPTIONAL, OPAQUE, PLACEHOLDER, SAFE, TRANSPARENT, VOID} from './htmlNames.ts'

/** A piece of raw HTML. */
export interface HtmlToken {
  type: 'text' | 'open' | 'close' | 'void'
  /** Of a tag, in lower case; otherwise empty. */
  name: string
  /** As written; empty where it is to go away. */
  source: string
  /** Whether it stands inside a paragraph, where a tag that is not closed is taken as text. */
  inline: boolean
  /** Where in the HTML it begins. */
  offset: number
}

// No `<` inside a tag, not even in quotes: every attempt ends at the next one, so the scan stays linear.
const TAG = /<(\/?)([a-z][a-z0-9-]*)((?:[\s/](?:"[^"<]*"|'[^'<]*'|[^"'<>])*)?)>/iy

const MAX_DEPTH = 50

/**
 * Divide raw HTML into text and the tags that a document may contain.
 *
 * Comments go away, scripts and the like with all that is in them, other HTML (`<font>`) without it; every
 * other `<` is text.
 */
export function tokenize(html: string, inline: boolean): HtmlToken[] {
  const tokens: HtmlToken[] = []
  const add = (type: HtmlToken['type'], name: string, source: string, offset: number) => {
    if (source) tokens.push({type, name, source, inline, offset})
  }
  const lower = html.toLowerCase()
  const unclosed = new Set<string>()
  let at = 0
  while (at < html.length) {
    const start = html.indexOf('<', at)
    add('text', '', html.slice(at, start < 0 ? undefined : start), at)
    if (start < 0) break
    if (html.startsWith('<!--', start)) {
      const end = html.indexOf('-->', start + 2)
      at = end < 0 ? html.length : end + 3
      continue
    }
    TAG.lastIndex = start
    const match = TAG.exec(html)
    if (!match) {
      add('text', '', '<', start)
      at = start + 1
      continue
    }
    at = start + match[0].length
    const name = (match[2] ?? '').toLowerCase()
    const closing = match[1] === '/'
    const bare = !match[3]?.replace('/', '').trim()
    if (OPAQUE.has(name) && !closing && !unclosed.has(name)) {
      const end = lower.indexOf(`</${name}`, at)
      if (end >= 0) {
        const after = html.indexOf('>', end)
        at = after < 0 ? html.length : after + 1
        continue
      }
      unclosed.add(name)
    }
    // A closed pair goes away in `balance`; alone, only what may be a placeholder stays.
    if (TRANSPARENT.has(name) && !closing && !(bare && PLACEHOLDER.has(name))) continue
    if (name === 'input' && !/checkbox/i.test(match[3] ?? '')) continue
    if (!SAFE.has(name) && !TRANSPARENT.has(name)) add('text', '', match[0], start)
    else if (VOID.has(name)) add('void', name, match[0], start)
    else add(closing ? 'close' : 'open', name, match[0], start)
  }
  return tokens
}

/**
 * Make sure that every element is closed where it is opened, and none too deeply nested: change the tags without
 * a partner, inside a paragraph to text (`List<b>`), elsewhere to nothing.
 *
 * @param tokens All raw HTML among the children of one parent, in order; changed in place.
 */
export function balance(tokens: readonly HtmlToken[]): void {
  const stack: HtmlToken[] = []
  const open = new Map<string, number>()
  const count = (name: string, change: number) => open.set(name, (open.get(name) ?? 0) + change)
  for (const token of tokens) {
    if (token.type === 'open') {
      if (stack.length >= MAX_DEPTH) {
        token.source = ''
        continue
      }
      stack.push(token)
      count(token.name, 1)
    } else if (token.type === 'close') {
      if (!open.get(token.name)) {
        giveUp(token)
        continue
      }
      for (let top = stack.pop(); top; top = stack.pop()) {
        count(top.name, -1)
        if (top.name === token.name) {
          if (TRANSPARENT.has(token.name)) top.source = token.source = ''
          break
        }
        if (!END_OPTIONAL.has(top.name)) giveUp(top)
      }
    }
  }
  for (const token of stack) if (!END_OPTIONAL.has(token.name)) giveUp(token)
}

function giveUp(token: HtmlToken): void {
  if (token.inline && !(token.type === 'close' && TRANSPARENT.has(token.name))) {
    token.type = 'text'
    token.name = ''
  } else {
    token.source = ''
  }
}

/** HTML again; entities in its text stay entities. */
export function writeTokens(tokens: readonly HtmlToken[]): string {
  return tokens
    .map((token) => (token.type === 'text' ? token.source.replaceAll('<', '&lt;') : token.source))
    .join('')
}
