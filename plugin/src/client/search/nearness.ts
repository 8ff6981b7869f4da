import type {SearchFiles} from './load.ts'
import {pause} from './pause.ts'
import {bestDocs, type Scores, scoreOf} from './scores.ts'
import {readRuns} from './tokens.ts'

/** How many of the likeliest incidents are read for it. Their texts are fetched for the excerpts anyway. */
const READ = 10

/** How much the score of an incident grows where all words stand side by side. */
const SHARE = 0.5

/**
 * Prefer, of the likeliest incidents, those whose text has the words of the query near each other: an error message, or
 * words that belong together. The index knows which words a text holds and not where.
 *
 * @param parts  The terms of each word of the query.
 */
export async function preferNear(
  scores: Scores,
  parts: readonly (readonly string[])[],
  files: SearchFiles,
): Promise<Scores> {
  if (parts.length < 2 || scores.size < 2) return scores
  const values = scores.values.slice()
  await Promise.all(
    bestDocs(scores, READ).map(async (doc) => {
      const [, title, name] = await files.card(doc)
      const {text} = await files.text(name)
      await pause()
      values[doc] = scoreOf(scores, doc) * (1 + SHARE * nearness(`${title}\n${text}`, parts))
    }),
  )
  return {values, size: scores.size}
}

/**
 * How near each other the words stand, from 0 to 1: 1 where all of them stand side by side. Of the words that the text has,
 * the shortest stretch counts.
 */
export function nearness(text: string, parts: readonly (readonly string[])[]): number {
  const partsOf = new Map<string, number[]>()
  for (const [part, terms] of parts.entries()) {
    for (const term of terms) partsOf.set(term, [...(partsOf.get(term) ?? []), part])
  }
  const hits: {at: number; part: number}[] = []
  let at = 0
  for (const {whole, parts: tokens} of readRuns(text)) {
    const terms = whole ? [whole, ...tokens] : tokens
    for (const part of new Set(terms.flatMap(({term}) => partsOf.get(term) ?? []))) hits.push({at, part})
    at++
  }
  const present = new Set(hits.map(({part}) => part)).size
  if (present < 2) return 0
  const last = new Map<number, number>()
  let shortest = Number.POSITIVE_INFINITY
  for (const hit of hits) {
    last.set(hit.part, hit.at)
    if (last.size === present) shortest = Math.min(shortest, hit.at - Math.min(...last.values()) + 1)
  }
  return (present / parts.length) * Math.min(1, present / shortest)
}
