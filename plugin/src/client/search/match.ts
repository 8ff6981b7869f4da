import type {SearchFiles} from './load.ts'
import {LEVELS, type PostingsText, readPostings} from './postings.ts'
import {maxScores, NO_SCORES, type Scores, scaleScores, sumWhereAll, toScores} from './scores.ts'
import {findNeighbours} from './spelling.ts'
import {singular} from './words.ts'

/** The documents that one part of a query finds. */
export interface Match {
  scores: Scores
  /** The terms that were found, to mark them. */
  terms: string[]
  /** What was found instead, where the word itself is a typing mistake. */
  corrected?: string[]
}

export const NO_MATCH: Match = {scores: NO_SCORES, terms: []}

/** How many files of terms the beginning of a word may lead to, and how many terms. */
const MAX_FILES = 3
const MAX_TERMS = 60

/** How much a longer word counts for its beginning, and a right word for a wrong one. */
const PREFIX_SHARE = 0.7
const NEIGHBOUR_SHARE = 0.7

/** The documents that hold exactly this term. */
export async function matchTerm(term: string, files: SearchFiles): Promise<Match> {
  const postings = (await files.terms(term, 1)).get(term)
  return postings !== undefined ? toMatch([[term, postings]], files.manifest.count, () => 1) : NO_MATCH
}

/** The documents that hold a term that begins so. The term itself counts most. */
export async function matchPrefix(prefix: string, files: SearchFiles): Promise<Match> {
  const found = await files.terms(prefix, MAX_FILES)
  if (found.size === 0) return NO_MATCH
  const nearest = [...found].sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1)).slice(0, MAX_TERMS)
  return toMatch(nearest, files.manifest.count, (term) =>
    term === prefix ? 1 : PREFIX_SHARE * (0.5 + (0.5 * prefix.length) / term.length),
  )
}

/**
 * The documents that hold a word: exactly, or a word that begins so, or, where there is neither, one that is a typing
 * mistake away.
 *
 * @param typed  Folded, as typed: while one types `queries` the index has only `query`.
 * @param open   Whether the word may still be being typed: then its longer forms count along with it.
 */
export async function matchWord(typed: string, open: boolean, files: SearchFiles): Promise<Match> {
  const term = singular(typed)
  const exact = await matchTerm(term, files)
  if (exact.scores.size > 0 && !open) return exact
  const longer = isPrefix(typed) ? await matchPrefix(typed, files) : NO_MATCH
  const either = anyOf([exact, longer])
  if (either.scores.size > 0) return either
  const stem = typed.replace(/ie$/, 'y')
  const unfinished = open && stem !== typed ? await matchTerm(stem, files) : NO_MATCH
  if (unfinished.scores.size > 0) return unfinished
  const neighbours = await findNeighbours(term, files)
  if (neighbours.length === 0) return NO_MATCH
  const matches = await Promise.all(neighbours.map((word) => matchTerm(word, files)))
  return {...anyOf(matches.map((match) => scale(match, NEIGHBOUR_SHARE))), corrected: neighbours}
}

/** Two letters begin too many words; two characters of Japanese are a word. */
function isPrefix(word: string): boolean {
  return word.length >= 3 || /[^\p{ASCII}]/u.test(word)
}

/** The documents that any of these find, each with its best score. */
export function anyOf(matches: readonly Match[]): Match {
  const found = matches.filter(({scores}) => scores.size > 0)
  const [first = NO_MATCH, ...others] = found
  if (others.length === 0) return first
  return {scores: maxScores(found.map(({scores}) => scores)), terms: found.flatMap(({terms}) => terms)}
}

/** The documents that all of these find, with the sum of their scores. */
export function allOf(matches: readonly Match[]): Match {
  const corrected = matches.flatMap((match) => match.corrected ?? [])
  return {
    scores: sumWhereAll(matches.map(({scores}) => scores)),
    terms: matches.flatMap(({terms}) => terms),
    ...(corrected.length > 0 && {corrected}),
  }
}

export function scale({scores, ...match}: Match, share: number): Match {
  return {...match, scores: scaleScores(scores, share)}
}

/** The terms together are as rare as the documents that hold one of them. */
function toMatch(
  found: readonly [term: string, postings: PostingsText][],
  count: number,
  shareOf: (term: string) => number,
): Match {
  const values = new Float64Array(count)
  for (const [term, postings] of found) {
    const share = shareOf(term) / LEVELS
    readPostings(postings, (doc, level) => {
      values[doc] = Math.max(values[doc] ?? 0, level * share)
    })
  }
  const scores = toScores(values)
  const rarity = Math.log(1 + (count - scores.size + 0.5) / (scores.size + 0.5))
  return {scores: scaleScores(scores, rarity), terms: found.map(([term]) => term)}
}
