/** How many steps the weight of a term in a document has. */
export const LEVELS = 15

/** A document that holds a term. */
export interface Posting {
  /** Number of the document: 0 is the newest. */
  doc: number
  /** Weight of the term in it, from 1 to `LEVELS`. */
  level: number
}

/** The postings of a term as they are kept: text, since hosts of static files compress text. */
export interface PostingsText {
  /** Per document the distance from the one before, in groups of five bits, the lowest first. */
  distances: string
  /** Per document a character. */
  levels: string
}

/** Characters that stand for 0 to 63 in JSON as they are. */
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_'
const VALUES = new Uint8Array(128)
for (let value = 0; value < DIGITS.length; value++) VALUES[DIGITS.charCodeAt(value)] = value

/** The largest number that one character stands for. */
export const MAX_DIGIT = DIGITS.length - 1

/** The character for a number up to `MAX_DIGIT`. */
export function toDigit(value: number): string {
  return DIGITS.charAt(value)
}

/** The number of a character, by its position in a text. */
export function digitAt(text: string, at: number): number {
  return VALUES[text.charCodeAt(at)] ?? 0
}

/** Bits of a number that one character holds; one more says whether another follows. */
const BITS = 5
const MORE = 1 << BITS

/**
 * Write postings as text.
 *
 * @param postings  By number of document, ascending.
 */
export function encodePostings(postings: readonly Posting[]): PostingsText {
  let distances = ''
  let levels = ''
  let next = 0
  for (const {doc, level} of postings) {
    let distance = doc - next
    while (distance >= MORE) {
      distances += toDigit((distance & (MORE - 1)) | MORE)
      distance >>= BITS
    }
    distances += toDigit(distance)
    levels += toDigit(level)
    next = doc + 1
  }
  return {distances, levels}
}

/** Read what `encodePostings` wrote, a posting at a time: a common term has as many as there are documents. */
export function readPostings(
  {distances, levels}: PostingsText,
  visit: (doc: number, level: number) => void,
): void {
  let next = 0
  let number = 0
  for (let at = 0; at < distances.length; ) {
    let distance = 0
    let shift = 0
    let value = digitAt(distances, at++)
    while (value >= MORE) {
      distance |= (value & (MORE - 1)) << shift
      shift += BITS
      value = digitAt(distances, at++)
    }
    const doc = next + (distance | (value << shift))
    visit(doc, digitAt(levels, number++))
    next = doc + 1
  }
}

/** How many documents are in the distances of a term. */
export function countPostings(distances: string): number {
  let count = 0
  for (let at = 0; at < distances.length; at++) if (digitAt(distances, at) < MORE) count++
  return count
}
