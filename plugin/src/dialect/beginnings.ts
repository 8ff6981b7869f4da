/** The first two letters of words, as bits: what most texts are told from by, before a word of theirs is cut out. */
export type Beginnings = Uint32Array

/** The number of two letters: five bits of each, in which small and capital letters are alike. */
const BITS = 10
const MASK = 31

/** Behind a word of one letter: a space, a tab or the like, and nothing. */
const AFTER_ONE = [0, 0x09, 0x0a, 0x0b, 0x0c, 0x0d]

/** @param words  In lower case; those that do not begin with two characters of ASCII need no bit. */
export function beginningsOf(words: Iterable<string>): Beginnings {
  const bits = new Uint32Array(2 ** BITS / 32)
  for (const word of words)
    for (const second of word.length > 1 ? [word.charCodeAt(1)] : AFTER_ONE) {
      const number = numberOf(word.charCodeAt(0), second)
      bits[number >>> 5] = (bits[number >>> 5] ?? 0) | (1 << (number & 31))
    }
  return bits
}

/** Whether one of the words may stand at a place of a text: surely not where two letters say so. */
export function mayBeginAt(text: string, at: number, beginnings: Beginnings): boolean {
  const first = text.charCodeAt(at)
  // Behind the end there is no character, and none is a number like that of a space.
  const second = text.charCodeAt(at + 1) || 0
  if (!(first > 0x20 && first < 0x80 && second < 0x80)) return true
  const number = numberOf(first, second)
  return (((beginnings[number >>> 5] ?? 0) >>> (number & 31)) & 1) === 1
}

function numberOf(first: number, second: number): number {
  return ((first & MASK) << 5) | (second & MASK)
}
