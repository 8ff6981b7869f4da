/** How many digits stand side by side, and the sign behind them: these say which patterns can match there at all. */
export interface NumberForm {
  digits: number
  /** Empty at the end of the text. */
  sign: string
  /** Whether the sign is white space or no ASCII: what may stand before 年 and `h`. */
  isApart: boolean
}

/** The form of the number that begins at a digit. */
export function formOf(lower: string, index: number): NumberForm {
  let end = index
  while (end < lower.length && isDigit(lower.charCodeAt(end))) end++
  const sign = lower.charAt(end)
  return {digits: end - index, sign, isApart: sign < '!' || sign > '~'}
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

/** Whether a sign parts the numbers of a date. */
export function isDateSign(sign: string): boolean {
  return sign === '-' || sign === '/' || sign === '.'
}
