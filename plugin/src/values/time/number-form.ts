/** How many digits stand side by side, and what is behind them: these say which patterns can match there at all. */
export interface NumberForm {
  digits: number
  /** The sign behind them; empty at the end of the text. */
  sign: string
  /** The same, or what stands behind one white space: `h` of `14h` and of `14 h`. */
  next: string
}

/** The form of the number that begins at a digit. */
export function formOf(lower: string, index: number): NumberForm {
  let end = index
  while (end < lower.length && isDigit(lower.charCodeAt(end))) end++
  const sign = lower.charAt(end)
  return {digits: end - index, sign, next: isSpace(sign) ? lower.charAt(end + 1) : sign}
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

function isSpace(sign: string): boolean {
  return sign < '!' || (sign > '~' && /\s/.test(sign))
}

/** Whether a sign parts the numbers of a date. */
export function isDateSign(sign: string): boolean {
  return sign === '-' || sign === '/' || sign === '.'
}

/** Whether a sign may be one of Chinese, Japanese or Korean: 年, 時, 월. */
export function isEastern(sign: string): boolean {
  return sign >= '\u2e80'
}
