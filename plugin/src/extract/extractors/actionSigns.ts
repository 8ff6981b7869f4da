/**
 * What an item's text holds besides its words, as bits: whatever says something of an item needs signs that most items lack,
 * and one walk through the text tells them all.
 */
export const DIGIT = 1
/** A colon, as in a label or an address. */
export const COLON = 2
/** A hyphen or a dash. */
export const DASH = 4
export const OPEN_BRACKET = 8
export const CLOSE_BRACKET = 16
/** A handle's sign behind a space. */
export const MENTION = 32
/** A slash behind a space. */
export const SLASH = 64
/** A dash, an arrow or a bar behind a space. */
export const PARTED = 128
export const BAR = 256
/** The end of a sentence, or a bracket, before a space. */
export const SENTENCE = 512
/** Three capitals in a row. */
export const CAPITALS = 1024
/** White space that is not one space. */
export const WIDE = 2048
/** What other writings have: it may be anything. */
export const FOREIGN = 4096

const EVERY = 2 * FOREIGN - 1
/** An address behind the words of a link: a line's, not its text's. */
export const LINK = 8192

/** Signs that count behind a space or before one only, and what the walk has to know of a character. */
const AT = 1 << 16
const STROKE = 1 << 17
const PARTS = 1 << 18
const ENDS = 1 << 19
const CAPITAL = 1 << 20
const SPACE = 1 << 21

/** The signs in a text: all that it has, and of what has other writings perhaps more. */
export function signsIn(text: string): number {
  let signs = 0
  let before = 0
  let capitals = 0
  for (let at = 0; at < text.length; at += 1) {
    const sign = signOf(text.charCodeAt(at))
    if (sign === EVERY) return EVERY
    signs |= sign
    if (before & SPACE) {
      if (sign & (AT | STROKE | PARTS | SPACE)) signs |= behindSpace(sign)
    } else if (sign & SPACE && before & ENDS) signs |= SENTENCE
    capitals = sign & CAPITAL ? capitals + 1 : 0
    if (capitals === 3) signs |= CAPITALS
    before = sign
  }
  return signs & EVERY
}

function behindSpace(sign: number): number {
  if (sign & AT) return MENTION
  if (sign & STROKE) return SLASH
  return sign & PARTS ? PARTED : WIDE
}

function signOf(code: number): number {
  if (code < 0x80) return OF_ASCII[code] ?? 0
  if (code === 0x2013 || code === 0x2014) return DASH | PARTS
  // Letters with accents and curly quotation marks.
  return (code >= 0xc0 && code < 0x250) || (code >= 0x2018 && code <= 0x201e) ? 0 : EVERY
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

const OF_ASCII = Uint32Array.from({length: 0x80}, (_, code) => signsOf(String.fromCharCode(code)))

function signsOf(character: string): number {
  if (character === ' ') return SPACE
  if (/\s/.test(character)) return SPACE | WIDE
  if (/\d/.test(character)) return DIGIT
  if (/[A-Z]/.test(character)) return CAPITAL
  return OF_SIGNS[character] ?? 0
}
