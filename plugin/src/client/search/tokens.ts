import {foldWord, isAscii, isEmptyWord, isGrammar, isUnspaced, SCRIPT_RUN, singular} from './words.ts'

/** A term and where it stands in the text. */
export interface Token {
  term: string
  start: number
  end: number
}

/** A run of text without spaces: `payment-service`, `LedgerSnapshot`, `pool`. */
export interface Run {
  /** The run as one term, where it has several parts: `paymentservice`, `v2.14.0`. */
  whole?: Token
  /** Its parts, without those that tell nothing. */
  parts: Token[]
}

const RUN = /[\p{L}\p{N}\p{M}ー々〆]+(?:[-._@+]+[\p{L}\p{N}\p{M}ー々〆]+)*/gu
/** The same for a text of ASCII, as most are: there it is several times as fast. */
const ASCII_RUN = /[A-Za-z0-9]+(?:[-._@+]+[A-Za-z0-9]+)*/g
const PIECE = /[^-._@+]+/g
/** `OOM` and `Killed` in `OOMKilled`, but `IDs` as it is. */
const HUMP = /\p{Lu}{2,}(?=\p{Lu}\p{Ll})|\p{Lu}*[^\p{Lu}]+|\p{Lu}+/gu

/** The longest term, in characters, and the most parts that are taken for one name. */
const MAX_LENGTH = 64
const MAX_PARTS = 12

/**
 * Take a text apart into what can be searched. The index, the query and the marks in an excerpt all come from here, so
 * that they cannot disagree.
 */
export function readRuns(text: string): Run[] {
  const runs: Run[] = []
  const pattern = isAscii(text) ? ASCII_RUN : RUN
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const {0: run, index: start} = match
    if (PLAIN.test(run)) runs.push({parts: wordToken(run, start)})
    else {
      const pieces = splitRun(run, start)
      runs.push({...wholeOf(run, start, pieces), parts: pieces.flatMap(toTokens)})
    }
  }
  return runs
}

/** Every term of a text. */
export function readTokens(text: string): Token[] {
  const tokens: Token[] = []
  for (const {whole, parts} of readRuns(text)) {
    if (whole) tokens.push(whole)
    for (const part of parts) tokens.push(part)
  }
  return tokens
}

/** Parts as one term: only where two numbers meet they are kept apart, for `10.0.3.7` is not `1.0.03.7`. */
export function joinParts(parts: readonly string[]): string {
  let key = ''
  for (const part of parts) key += /\d$/.test(key) && /^\d/.test(part) ? `.${part}` : part
  return singular(key.slice(0, MAX_LENGTH))
}

interface Piece {
  text: string
  start: number
}

// Most words are plain, and this runs over every word of every document.
const PLAIN = /^(?:[a-z0-9]+|[A-Z][a-z0-9]*)$/

function splitRun(run: string, start: number): Piece[] {
  return [...run.matchAll(PIECE)].flatMap(({0: piece, index: pieceAt}) =>
    [...piece.matchAll(SCRIPT_RUN)].flatMap(({0: script, index: scriptAt}) => {
      const at = start + pieceAt + scriptAt
      if (isUnspaced(script)) return [{text: script, start: at}]
      return [...script.matchAll(HUMP)].map(({0: text, index}) => ({text, start: at + index}))
    }),
  )
}

function wholeOf(run: string, start: number, pieces: readonly Piece[]): Pick<Run, 'whole'> {
  if (pieces.length < 2 || pieces.length > MAX_PARTS || pieces.some(({text}) => isUnspaced(text))) return {}
  const term = joinParts(pieces.map(({text}) => foldWord(text)))
  return {whole: {term, start, end: start + run.length}}
}

function toTokens({text, start}: Piece): Token[] {
  return isUnspaced(text) ? toPairs(text, start) : wordToken(text, start)
}

function wordToken(text: string, start: number): Token[] {
  const term = terms.get(text) ?? termOf(text)
  return term === '' ? [] : [{term, start, end: start + text.length}]
}

/** The term of a word, empty for one that tells nothing. Those of the last words are kept: they come again and again. */
function termOf(text: string): string {
  const word = foldWord(text)
  const term = word === '' || isEmptyWord(word) ? '' : singular(word.slice(0, MAX_LENGTH))
  if (terms.size >= MOST_TERMS) terms.clear()
  if (text.length <= MAX_LENGTH) terms.set(text, term)
  return term
}

const terms = new Map<string, string>()
const MOST_TERMS = 10_000

function toPairs(text: string, start: number): Token[] {
  const characters = [...text]
  if (characters.length === 1) return [{term: foldWord(text), start, end: start + text.length}]
  let at = start
  return characters.slice(0, -1).flatMap((character, index) => {
    const pair = character + characters[index + 1]
    const token = {term: foldWord(pair), start: at, end: at + pair.length}
    at += character.length
    return isGrammar(pair) ? [] : [token]
  })
}

/**
 * A text for comparison word by word: folded, with single spaces between words and at both ends. An exact phrase is a
 * part of it.
 */
export function phraseKey(text: string): string {
  const words = [...text.matchAll(/[\p{L}\p{N}\p{M}ー々〆]+/gu)].map(([word]) =>
    [...word.matchAll(SCRIPT_RUN)].map(([run]) => foldWord(run)).join(''),
  )
  return ` ${words.join(' ')} `
}

/** Whether the key of a text holds that of a phrase. Where no spaces are written a phrase may begin within a word. */
export function holdsPhrase(key: string, phrase: string): boolean {
  const words = phrase.trim()
  if (words === '') return true
  const first = isUnspaced(words) ? '' : ' '
  const last = isUnspaced([...words].at(-1) ?? '') ? '' : ' '
  return key.includes(`${first}${words}${last}`)
}
