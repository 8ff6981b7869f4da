const ASCII = /^[\t-~]*$/
const VARIANTS =
  /[\uff01-\uff5e\u3000\u00a0\u2000-\u200a\u202f\u2010-\u2015\u2212\u301c\u2053\u223c\u02d0\u2236\u0130]/g

// `10:05：` is a clock and what happened then; between digits the full-width colon is one of a clock.
const LABEL_COLON = /\uff1a(?![\d\uff10-\uff19])/g

/**
 * A text in the form that is read: lower-case, full-width characters and the many spaces, dashes and tildes as the common
 * ones. Dashes longer than a hyphen become `–`. The length stays the same, so that places in it are places in the text.
 */
export function simplify(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase()
  return text.replace(LABEL_COLON, ' ').replace(VARIANTS, simpleCharacter).toLowerCase()
}

function simpleCharacter(char: string): string {
  const code = char.charCodeAt(0)
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0)
  if (code === 0x2010 || code === 0x2011 || code === 0x2212) return '-'
  if (code >= 0x2012 && code <= 0x2015) return '–'
  if (code === 0x301c || code === 0x2053 || code === 0x223c) return '~'
  if (code === 0x02d0 || code === 0x2236) return ':'
  // The only letter that grows when it is made lower-case.
  if (code === 0x0130) return 'i'
  return ' '
}
