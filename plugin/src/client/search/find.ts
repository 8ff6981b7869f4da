import type {SearchFiles} from './load.ts'
import {allOf, anyOf, type Match, matchPrefix, matchTerm, matchWord, NO_MATCH, scale} from './match.ts'
import {preferNear} from './nearness.ts'
import {addScores, filterScores, NO_SCORES, rankDocs, type Scores, scoreOf} from './scores.ts'
import {type Clause, parseQuery, type Query} from './syntax.ts'
import {holdsPhrase, joinParts, phraseKey, type Run, readRuns} from './tokens.ts'
import {foldWord} from './words.ts'

/** What a query finds by its words; conditions are for the facets to check. */
export interface Found {
  query: Query
  /** Absent where the query has no words: then everything is found. */
  scores?: Scores
  /** The terms to mark in an excerpt. */
  terms: string[]
  /** Words that were taken for typing mistakes. */
  corrected: {word: string; meant: string[]}[]
  /** Where no incident has all the words: how many have each. The scores are then of those that have some. */
  partial?: {word: string; count: number}[]
  /** Where a phrase was looked for in the likeliest incidents only: in how many of how many. */
  unchecked?: {checked: number; candidates: number}
}

/** A part of a query with what it finds. */
interface Part {
  word: string
  match: Match
}

/** In how many texts a phrase is looked for; they are fetched for it. */
const MAX_CHECKED = 200

/** Find the incidents that hold every word and phrase of a query and none that it excludes. */
export async function findWords(text: string, files: SearchFiles): Promise<Found> {
  const query = parseQuery(text)
  const wanted = query.clauses.filter(({without}) => !without)
  const words = wanted.filter(({phrase}) => !phrase)
  const phrases = wanted.filter(({phrase}) => phrase)
  // The last word may still be being typed, unless something stands after it.
  const open = words.at(-1) !== undefined && query.clauses.at(-1) === words.at(-1) && !/\s$/.test(text)
  const all: Part[] = [
    ...(await matchWords(words, open, files)),
    ...(await Promise.all(phrases.map(async ({text: word}) => ({word, match: await matchAll(word, files)})))),
  ]
  let parts = all.filter(({match}) => match !== IGNORED)
  const found: Found = {query, terms: [], corrected: []}
  if (parts.length > 0) found.scores = allOf(parts.map(({match}) => match)).scores
  if (found.scores?.size === 0) {
    parts = (await Promise.all(parts.map((part) => takeApart(part, files)))).flat()
    found.scores = allOf(parts.map(({match}) => match)).scores
    if (found.scores.size === 0 && parts.length > 1 && parts.some(({match}) => match.scores.size > 0)) {
      found.scores = addScores(parts.map(({match}) => match.scores))
      found.partial = parts.map(({word, match}) => ({word, count: match.scores.size}))
    }
  }
  found.terms = parts.flatMap(({match}) => match.terms)
  found.corrected = parts.flatMap(({word, match: {corrected}}) =>
    corrected ? [{word, meant: corrected}] : [],
  )
  if (phrases.length > 0 && found.scores && !found.partial) await checkPhrases(found, phrases, files)
  await exclude(found, files)
  if (found.scores)
    found.scores = await preferNear(
      found.scores,
      parts.map(({match}) => match.terms),
      files,
    )
  return found
}

/**
 * A name that stands nowhere, in its parts: of `java.lang.OutOfMemoryError` a document may hold the last alone. A name with
 * a number is one thing, and no part of it another.
 */
async function takeApart(part: Part, files: SearchFiles): Promise<Part[]> {
  if (part.match.scores.size > 0 || /\p{N}/u.test(part.word)) return [part]
  const runs = [...part.word.matchAll(APART)].flatMap(([name]) => readWords(name))
  if (runs.length < 2) return [part]
  const parts = await Promise.all(
    runs.map(async ({run, text}) => ({word: text, match: await matchRun(run, text, false, files)})),
  )
  return parts.filter(({match}) => match !== IGNORED)
}

/** Parts of a name; in Japanese, what stands between the endings, in one script. */
const APART =
  /[\p{Script=Han}々〆]{2,}|[\p{Script=Katakana}ー]{2,}|[^-.\s_@+\p{Script=Han}々〆\p{Script=Katakana}ー\p{Script=Hiragana}]+/gu

async function matchWords(clauses: readonly Clause[], open: boolean, files: SearchFiles): Promise<Part[]> {
  const joined = await joinNumbers(
    clauses.flatMap(({text}) => readWords(text)),
    files,
  )
  return Promise.all(
    joined.map(async ({run, text, instead}, index) => {
      const last = open && index === joined.length - 1
      return {word: text, match: instead ?? (await matchRun(run, text, last, files))}
    }),
  )
}

/** The runs of a text, each read by itself. */
function readWords(text: string): JoinedRun[] {
  return [...readRuns(text)].flatMap(({whole, parts}) => {
    const start = whole?.start ?? parts[0]?.start ?? 0
    const word = text.slice(start, whole?.end ?? parts.at(-1)?.end ?? start)
    return [...readRuns(word)].map((run) => ({run, text: word}))
  })
}

/** What says nothing, such as `the`, is no condition. */
const IGNORED: Match = {scores: NO_SCORES, terms: []}

async function matchRun(run: Run, text: string, open: boolean, files: SearchFiles): Promise<Match> {
  const {whole, parts} = run
  if (!whole && parts.length === 0) return IGNORED
  const typed = (start: number, end: number) => foldWord(text.slice(start, end))
  const byParts = async () =>
    allOf(
      await Promise.all(
        parts.map(({start, end}, index) =>
          matchWord(typed(start, end), open && index === parts.length - 1, files),
        ),
      ),
    )
  if (!whole) return byParts()
  const exact = await matchTerm(whole.term, files)
  const names = /\d/.test(whole.term)
  if (exact.scores.size > 0) return names ? exact : anyOf([exact, scale(await byParts(), 0.5)])
  const longer = open ? await matchPrefix(whole.term, files) : NO_MATCH
  return longer.scores.size > 0 ? longer : byParts()
}

interface JoinedRun {
  run: Run
  text: string
  /** The match of this run and those that were joined to it. */
  instead?: Match
}

/** `inc 2024 004` is `INC-2024-004`: words beside a number are tried as one name, the longest first. */
async function joinNumbers(runs: readonly JoinedRun[], files: SearchFiles): Promise<JoinedRun[]> {
  const joined: JoinedRun[] = []
  for (let at = 0; at < runs.length; ) {
    const group = await longestName(runs.slice(at, at + 3), files)
    const run = runs[at]
    if (group) joined.push(group.run)
    else if (run) joined.push(run)
    at += group?.length ?? 1
  }
  return joined
}

async function longestName(
  runs: readonly JoinedRun[],
  files: SearchFiles,
): Promise<{run: JoinedRun; length: number} | undefined> {
  for (let length = runs.length; length > 1; length--) {
    const group = runs.slice(0, length)
    const texts = group.map(({text}) => text)
    const [first] = group
    if (
      !first ||
      !texts.every((text) => /^[\p{L}\p{N}]+$/u.test(text)) ||
      !texts.some((text) => /\d/.test(text))
    )
      continue
    const name = await matchTerm(joinParts(texts.map(foldWord)), files)
    if (name.scores.size === 0) continue
    const apart = allOf(await Promise.all(group.map(({run, text}) => matchRun(run, text, false, files))))
    return {run: {...first, text: texts.join(' '), instead: anyOf([name, scale(apart, 0.5)])}, length}
  }
  return undefined
}

/** The documents that hold every term of a text exactly, but for plurals. */
async function matchAll(text: string, files: SearchFiles): Promise<Match> {
  const terms = [...readRuns(text)].flatMap(({parts}) => parts.map(({term}) => term))
  if (terms.length === 0) return IGNORED
  return allOf(await Promise.all([...new Set(terms)].map((term) => matchTerm(term, files))))
}

/** Keep the documents whose text holds the phrases word by word: the index knows words, not their order. */
async function checkPhrases(found: Found, phrases: readonly Clause[], files: SearchFiles): Promise<void> {
  const keys = phrases.map(({text}) => phraseKey(text))
  const {scores = NO_SCORES} = found
  const candidates = rankDocs(scores)
  const checked = candidates.slice(0, MAX_CHECKED)
  const kept = await Promise.all(
    checked.map(async (doc) => {
      const [, title, name, id = ''] = await files.card(doc)
      const key = phraseKey(`${title}\n${id}\n${(await files.text(name)).text}`)
      return keys.every((phrase) => holdsPhrase(key, phrase))
    }),
  )
  const holding = new Set(checked.filter((_, index) => kept[index]))
  found.scores = filterScores(scores, (doc) => holding.has(doc))
  if (checked.length < candidates.length)
    found.unchecked = {checked: checked.length, candidates: candidates.length}
}

async function exclude(found: Found, files: SearchFiles): Promise<void> {
  const excluded = found.query.clauses.filter(({without}) => without)
  if (excluded.length === 0) return
  for (const clause of excluded) {
    const rest: Found = {...found, scores: (await matchAll(clause.text, files)).scores}
    if (clause.phrase) await checkPhrases(rest, [clause], files)
    const {scores: unwanted = NO_SCORES} = rest
    found.scores = filterScores(found.scores ?? everything(files), (doc) => scoreOf(unwanted, doc) === 0)
  }
}

/** Where a query only excludes. */
function everything({manifest: {count}}: SearchFiles): Scores {
  return {values: new Float64Array(count).fill(1), size: count}
}
