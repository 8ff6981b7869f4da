/** How many steps the weight of a term in a document has. */
export const LEVELS = 15

/** A document that holds a term. */
export interface Posting {
  /** Number of the document: 0 is the newest. */
  doc: number
  /** Weight of the term in it, from 1 to `LEVELS`. */
  level: number
}

/** Characters that stand for 0 to 63 in JSON as they are. */
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_'
const VALUES = new Uint8Array(128)
for (let value = 0; value < DIGITS.length; value++) VALUES[DIGITS.charCodeAt(value)] = value

/** Bits of a number that one character holds; one more says whether another follows. */
const BITS = 5
const MORE = 1 << BITS

/**
 * Write postings as text: per document the distance from the one before, in groups of five bits, the lowest first, and
 * one character for the level. Text, since hosts of static files compress text and not what they do not know.
 *
 * @param postings  By number of document, ascending.
 */
export function encodePostings(postings: readonly Posting[]): string {
  let text = ''
  let next = 0
  for (const {doc, level} of postings) {
    let distance = doc - next
    while (distance >= MORE) {
      text += DIGITS[(distance & (MORE - 1)) | MORE]
      distance >>= BITS
    }
    text += DIGITS.charAt(distance) + DIGITS.charAt(level)
    next = doc + 1
  }
  return text
}

/** Read what `encodePostings` wrote, a posting at a time: a common term has as many as there are documents. */
export function readPostings(text: string, visit: (doc: number, level: number) => void): void {
  let next = 0
  for (let at = 0; at < text.length; ) {
    let distance = 0
    let shift = 0
    let value = VALUES[text.charCodeAt(at++)] ?? 0
    while (value >= MORE) {
      distance |= (value & (MORE - 1)) << shift
      shift += BITS
      value = VALUES[text.charCodeAt(at++)] ?? 0
    }
    const doc = next + (distance | (value << shift))
    visit(doc, VALUES[text.charCodeAt(at++)] ?? 0)
    next = doc + 1
  }
}
