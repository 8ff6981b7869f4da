/** Where the tickets of one tracker are, as the option `tickets` says it. */
export interface TicketPattern {
  /** What its ids look like: `OPS-\\d+`, `#(\\d+)`. A text is taken as a regular expression. */
  pattern: string | RegExp
  /** Address of a ticket; `$&` stands for the id, `$1` for the first group of the pattern. */
  url: string
}

/** A pattern that is ready to be looked for. */
export interface TicketLink {
  /** Global; only whole ids match, so `#12` is not found in `acme/shop#12`. */
  pattern: RegExp
  href(match: RegExpMatchArray): string
}

/**
 * Make patterns ready.
 *
 * @throws Where a pattern is no regular expression.
 */
export function ticketLinks(tickets: readonly TicketPattern[]): TicketLink[] {
  return tickets.map(({pattern, url}) => ({
    pattern: wholeIds(pattern),
    href: (match) => fillIn(url, match),
  }))
}

/** The address of a ticket by its id; nothing where it fits no pattern. */
export function ticketHref(id: string, tickets: readonly TicketLink[]): string | undefined {
  for (const {pattern, href} of tickets) {
    const [match] = id.matchAll(pattern)
    if (match?.[0] === id) return href(match)
  }
  return undefined
}

/** Letters that an id cannot stand beside; those of Chinese and Japanese it can. */
const WORD = String.raw`\w\u00c0-\u024f`

function wholeIds(pattern: string | RegExp): RegExp {
  const [source, flags] = typeof pattern === 'string' ? [pattern, ''] : [pattern.source, pattern.flags]
  return new RegExp(
    `(?<![${WORD}/#&-])(?:${source})(?![${WORD}]|-[${WORD}])`,
    `g${flags.replace(/[gy]/g, '')}`,
  )
}

function fillIn(url: string, match: RegExpMatchArray): string {
  return url.replace(/\$(&|\d)/g, (_, name: string) =>
    encodeURIComponent(match[name === '&' ? 0 : Number(name)] ?? ''),
  )
}
