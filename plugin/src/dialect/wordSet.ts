import {entriesIn, indexLiterals} from './literalIndex.ts'

/** Many words of which a text holds few. */
export interface WordSet {
  /** All of them, each once. */
  words: readonly string[]
  has(word: string): boolean
  /** Those that a text in lower case holds, be it within other words, in the order in which they were given. */
  within(lower: string): readonly string[]
}

/** @param all  In lower case where they are to be found within a text. */
export function makeWordSet(all: Iterable<string>): WordSet {
  const set = new Set(all)
  set.delete('')
  const words = [...set]
  const literals = indexLiterals(words.map((word, index) => [index, [word]] as const))
  return {
    words,
    has: (word) => set.has(word),
    within: (lower) => {
      const known = entriesIn(lower, literals)?.map((index) => words[index] ?? '') ?? []
      // The index knows the beginnings of long words.
      return known.filter((word) => lower.includes(word))
    },
  }
}
