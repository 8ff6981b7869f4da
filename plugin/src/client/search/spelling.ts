import type {SearchFiles} from './load.ts'

/** Words are short: a mistake in one of three letters could mean anything. */
const MIN_LENGTH = 4

/** How many words a mistake may be meant to be. */
const MAX_WORDS = 8

/**
 * The words of the index that a word is one typing mistake away from: a letter too many, too few, another one, or two
 * neighbours exchanged. One mistake leaves the first or the second half of the word as it was, so two short lists hold
 * all candidates: the words that begin with the first half, and those that end with the second.
 *
 * A word with a digit has no such neighbours: another number is another thing.
 */
export async function findNeighbours(word: string, files: SearchFiles): Promise<string[]> {
  if (word.length < MIN_LENGTH || !/^\p{L}+$/u.test(word)) return []
  const middle = Math.floor(word.length / 2)
  const end = reverse(word.slice(middle + 1))
  const [beginning, ending] = await Promise.all([
    files.words(word.slice(0, middle), 'words'),
    // An end of one letter is that of half the words: there the mistake has to be in the second half.
    end.length < 2 ? [] : files.words(end, 'reversed'),
  ])
  const candidates = new Set([...beginning, ...ending.map(reverse)])
  return [...candidates]
    .filter((candidate) => candidate !== word && isOneEdit(word, candidate))
    .sort()
    .slice(0, MAX_WORDS)
}

/** Whether one insertion, deletion, substitution or transposition makes a word of another. */
export function isOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let rest = 0
  while (rest < Math.min(a.length, b.length) - start && a.at(-1 - rest) === b.at(-1 - rest)) rest++
  const [left, right] = [a.slice(start, a.length - rest), b.slice(start, b.length - rest)]
  if (left.length <= 1 && right.length <= 1) return true
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]
}

function reverse(word: string): string {
  return [...word].reverse().join('')
}
