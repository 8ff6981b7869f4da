/** Words after which numbers are versions, and what begins a time after the start: `t + 5m`. */
const SPECIAL: ReadonlySet<string> = new Set([
  'version',
  'versions',
  'release',
  'build',
  'tag',
  'rev',
  'v',
  't',
])

const FIRST_OF_SPECIAL = codesOf([...SPECIAL].map((word) => word.charAt(0)).join(''))

/** After these a word is over, whatever follows them. */
const ENDS = codesOf(' \n\t,;!?()[]*"|')

const SPACES = codesOf(' \n\t')

/** After these only where white space follows: `api.` ends a sentence, `api.example` is a host. */
const ENDS_BEFORE_SPACE = codesOf('.:')

/**
 * The end of an ordinary word at `index`: small Latin letters, and nothing after them that could make them part of an
 * id, a URL, a path or a version. Most text is such, and needs none of the patterns that look for those.
 */
export function plainWordEnd(lower: string, index: number): number | undefined {
  let end = index
  while (end < lower.length && isSmallLetter(lower.charCodeAt(end))) end++
  if (end === index) return undefined
  const isOver =
    isAmong(ENDS, lower, end) || (isAmong(ENDS_BEFORE_SPACE, lower, end) && isAmong(SPACES, lower, end + 1))
  return isOver && !isSpecial(lower, index, end) ? end : undefined
}

function isSpecial(lower: string, index: number, end: number): boolean {
  return FIRST_OF_SPECIAL[lower.charCodeAt(index)] === 1 && SPECIAL.has(lower.slice(index, end))
}

/** For each ASCII character 1 where it is one of those of a text. */
function codesOf(chars: string): Uint8Array {
  const codes = new Uint8Array(128)
  for (const char of chars) codes[char.charCodeAt(0)] = 1
  return codes
}

/** Whether a character is one of some; behind the end of the text every word is over. */
function isAmong(codes: Uint8Array, text: string, index: number): boolean {
  return index >= text.length || codes[text.charCodeAt(index)] === 1
}

/** Whether no word begins with a character: a dash, or one of ASCII that is neither letter, digit, `#` nor `@`. */
export function isMereSign(code: number): boolean {
  if (code >= 0x80) return code === DASH
  return (
    !isSmallLetter(code) &&
    !(code >= 0x30 && code <= 0x39) &&
    code !== 0x23 &&
    code !== 0x40 &&
    !(code >= 0x41 && code <= 0x5a)
  )
}

/** `–`, as which `simplify` writes all of them. */
const DASH = 0x2013

function isSmallLetter(code: number): boolean {
  return code >= 0x61 && code <= 0x7a
}
