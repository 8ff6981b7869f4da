import type {TermsFile, WordsFile} from './files.ts'
import {countPostings, digitAt, MAX_DIGIT, type PostingsText, toDigit} from './postings.ts'

/** A term with its postings. */
export type TermEntry = [term: string, postings: PostingsText]

/**
 * Terms as a file holds them: words, distances and weights each for themselves, since like beside like compresses best.
 *
 * @param entries  By term.
 */
export function packTerms(entries: readonly TermEntry[]): TermsFile {
  return [
    packWords(entries.map(([term]) => term)),
    entries.map(([, {distances}]) => distances).join(' '),
    entries.map(([, {levels}]) => levels).join(''),
  ]
}

/** The terms of a file, by term. */
export function unpackTerms([words, distances, levels]: TermsFile): Map<string, PostingsText> {
  const terms = new Map<string, PostingsText>()
  const lists = distances.split(' ')
  let from = 0
  for (const [at, term] of unpackWords(words).entries()) {
    const list = lists[at] ?? ''
    const to = from + countPostings(list)
    terms.set(term, {distances: list, levels: levels.slice(from, to)})
    from = to
  }
  return terms
}

/**
 * A sorted list of words as a file holds it: of each, how many characters it begins with like the one before, and the rest.
 */
export function packWords(words: readonly string[]): WordsFile {
  let before = ''
  return words
    .map((word) => {
      let shared = 0
      while (shared < Math.min(word.length, MAX_DIGIT) && word[shared] === before[shared]) shared++
      before = word
      return toDigit(shared) + word.slice(shared)
    })
    .join(' ')
}

export function unpackWords(file: WordsFile): string[] {
  let before = ''
  return file.split(' ').map((packed) => {
    before = before.slice(0, digitAt(packed, 0)) + packed.slice(1)
    return before
  })
}
