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

/** After these a word is over, whatever follows them. */
const ENDS: ReadonlySet<string> = new Set([...' \n\t,;!?()[]*"|', ''])

/** The end of the text is an empty string. */
const SPACES: ReadonlySet<string> = new Set([...' \n\t', ''])

/** After these only where white space follows: `api.` ends a sentence, `api.example` is a host. */
const ENDS_BEFORE_SPACE: ReadonlySet<string> = new Set(['.', ':'])

/**
 * The end of an ordinary word at `index`: small Latin letters, and nothing after them that could make them part of an
 * id, a URL, a path or a version. Most text is such, and needs none of the patterns that look for those.
 */
export function plainWordEnd(lower: string, index: number): number | undefined {
  let end = index
  while (isSmallLetter(lower.charCodeAt(end))) end++
  const after = lower.charAt(end)
  const isOver = ENDS.has(after) || (ENDS_BEFORE_SPACE.has(after) && SPACES.has(lower.charAt(end + 1)))
  return end > index && isOver && !SPECIAL.has(lower.slice(index, end)) ? end : undefined
}

/** Whether nothing that has a meaning for times begins with an ASCII character: neither letter, digit, `#` nor `@`. */
export function isMereSign(code: number): boolean {
  return (
    code < 0x80 &&
    !isSmallLetter(code) &&
    !(code >= 0x30 && code <= 0x39) &&
    code !== 0x23 &&
    code !== 0x40 &&
    !(code >= 0x41 && code <= 0x5a)
  )
}

function isSmallLetter(code: number): boolean {
  return code >= 0x61 && code <= 0x7a
}
