/**
 * What an item's text holds besides its words, as bits: whatever says something of an item needs signs that most items lack,
 * and one walk through the text tells them all.
 */
export const DIGIT = 1
/** A colon, as in a label or an address. */
export const COLON = 1 << 1
/** A hyphen or a dash. */
export const DASH = 1 << 2
export const OPEN_BRACKET = 1 << 3
export const CLOSE_BRACKET = 1 << 4
export const BAR = 1 << 5
/** A handle's sign behind a space. */
export const MENTION = 1 << 6
/** A slash behind a space. */
export const SLASH = 1 << 7
/** A dash, an arrow or a bar behind a space. */
export const PARTED = 1 << 8
/** What ends a sentence, or a bracket, before a space. */
export const END = 1 << 9
/** The same before a word with a capital. */
export const SENTENCE = 1 << 10
/** Three capitals in a row. */
export const CAPITALS = 1 << 11
/** White space that is not one space. */
export const WIDE = 1 << 12
/** A sign or letter of another writing: with it, a text may hold anything. */
export const FOREIGN = 1 << 13

const EVERY = 2 * FOREIGN - 1

/** An address behind the words of a link: no sign of a text, but of its line. */
export const LINK = 1 << 14

/** What else the walk has to know of a character: some signs only count behind a space or before one. */
const AT = 1 << 15
const STROKE = 1 << 16
const PARTS = 1 << 17
const ENDS = 1 << 18
const CAPITAL = 1 << 19
const ACCENTED = 1 << 20
const SPACE = 1 << 21

/** The signs in a text: all that it has, and perhaps more where it is of another writing. */
export function signsIn(text: string): number {
  let signs = 0
  let before = 0
  let capitals = 0
  let hasEnded = false
  for (let at = 0; at < text.length; at += 1) {
    const sign = signOf(text.charCodeAt(at))
    if (sign === EVERY) return EVERY
    signs |= sign
    if (sign & SPACE) {
      if (before & SPACE) signs |= WIDE
      if (before & ENDS) hasEnded = true
    } else if (before & SPACE) {
      if (sign) signs |= behindSpace(sign, hasEnded)
      hasEnded = false
    }
    if (hasEnded) signs |= END
    capitals = sign & CAPITAL ? capitals + 1 : 0
    if (capitals === 3) signs |= CAPITALS
    before = sign
  }
  return signs & EVERY
}

function behindSpace(sign: number, hasEnded: boolean): number {
  if (sign & AT) return MENTION
  if (sign & STROKE) return SLASH
  if (sign & PARTS) return PARTED
  return hasEnded && sign & (CAPITAL | ACCENTED) ? SENTENCE : 0
}

function signOf(code: number): number {
  if (code < 0x80) return OF_ASCII[code] ?? 0
  if (code === 0x2013 || code === 0x2014) return DASH | PARTS
  if (code >= 0xc0 && code < 0x250) return ACCENTED
  // Curly quotation marks.
  return code >= 0x2018 && code <= 0x201e ? 0 : EVERY
}

const OF_SIGNS: Readonly<Record<string, number>> = {
  ':': COLON,
  '-': DASH | PARTS,
  '=': PARTS,
  '|': BAR | PARTS,
  '(': OPEN_BRACKET,
  '[': OPEN_BRACKET,
  ')': CLOSE_BRACKET | ENDS,
  ']': CLOSE_BRACKET | ENDS,
  '@': AT,
  '/': STROKE,
  '.': ENDS,
  '!': ENDS,
}

const OF_ASCII = Uint32Array.from({length: 0x80}, (_, code) => signOfAscii(String.fromCharCode(code)))

function signOfAscii(character: string): number {
  if (character === ' ') return SPACE
  if (/\s/.test(character)) return SPACE | WIDE
  if (/\d/.test(character)) return DIGIT
  if (/[A-Z]/.test(character)) return CAPITAL
  return OF_SIGNS[character] ?? 0
}
