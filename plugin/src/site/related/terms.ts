import {STOP_WORDS} from './stopWords.ts'

/** A word as it is compared, and as it stands in the text. */
export interface Word {
  stem: string
  surface: string
}

/** Names of services by their first word, each as its words: they say where an incident was, not what it was. */
export interface Names {
  byFirst: ReadonlyMap<string, readonly (readonly string[])[]>
  /** What was made of each run of letters so far: most come again and again. */
  known: Map<string, Run>
}

/** What a run of letters gives, wherever it stands. */
interface Run {
  lower: string
  /** One word, or none that says something; of Chinese the pairs of characters. */
  words: readonly (Word | undefined)[]
  /** Whether a name begins so. */
  beginsName: boolean
}

/**
 * The words of a text that say something, in order; `undefined` stands where a neighbour was left out, so that no pair
 * reaches over it.
 *
 * Chinese, and Japanese written in kanji, becomes pairs of characters; katakana stays a word; hiragana binds sentences.
 *
 * @param names  Names to leave out. Default: none.
 */
export function wordsOf(text: string, names: Names = namesOf([])): (Word | undefined)[] {
  const runs = runsOf(text).map((run) => readRun(run, names))
  const words: (Word | undefined)[] = []
  for (let at = 0; at < runs.length; at++) {
    const run = runs[at]
    const named = run?.beginsName ? lengthOfName(runs, at, names) : 0
    if (named > 0) {
      words.push(undefined)
      at += named - 1
    } else for (const word of run?.words ?? []) words.push(word)
  }
  return words
}

/** The words as they are written. In ASCII, as most texts are, they are found with less. */
function runsOf(text: string): string[] {
  if (!ASCII.test(text)) return text.normalize('NFKC').replace(NOT_WORDS, ' | ').match(RUN) ?? []
  const notWords = text.includes('.md') ? NOT_WORDS : NOT_WORDS_BUT_FILES
  return text.replace(notWords, ' | ').match(ASCII_RUN) ?? []
}

/** Index the names of services for `wordsOf`. */
export function namesOf(names: Iterable<string>): Names {
  const found = new Map<string, string[][]>()
  for (const name of new Set(names)) {
    const parts = [...name.toLowerCase().matchAll(RUN)].map(([part]) => part)
    const first = parts[0]
    if (first !== undefined) found.set(first, [...(found.get(first) ?? []), parts])
  }
  for (const list of found.values()) list.sort((a, b) => b.length - a.length)
  return {byFirst: found, known: new Map()}
}

/** Enough to bring `connection`, `connections`, `exhausted` and `exhaust` together; not a linguist's stemmer. */
export function stem(word: string): string {
  if (word.length < 5) return word
  const base = word
    .replace(/(?:'s|’s)$/, '')
    .replace(/ies$/, 'y')
    .replace(/(ss|us|is)$|(?<=[^s])s$/, '$1')
  const cut = base.replace(/(?:ing|ed|ion)$/, '')
  if (cut.length < 4) return base
  return cut === base ? base.replace(/e$/, '') : cut.replace(/([b-df-hj-np-rtv-z])\1$/, '$1')
}

/** Links, files, tickets and ids name other things than what went wrong. */
const NOT_WORDS =
  /https?:\/\/\S+|\S+\.mdx?\b\S*|\[\[[^\]]*\]\]|\b\p{Lu}{2,10}-\d[\d-]*|[.;:!?\n()|]+(?=\s|$)/gu
const NOT_WORDS_BUT_FILES = /https?:\/\/\S+|\[\[[^\]]*\]\]|\b[A-Z]{2,10}-\d[\d-]*|[.;:!?\n()|]+(?=\s|$)/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: this is what ASCII is.
const ASCII = /^[\x00-\x7f]*$/
const ASCII_RUN = /[A-Za-z0-9_']+|\|/g
const HAN = /^\p{Script=Han}/u
const RUN =
  /\p{Script=Han}+|[\p{Script=Katakana}ー]+|(?:(?![\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}])[\p{L}\p{N}\p{M}_'’])+|\|/gu

function readRun(run: string, {byFirst, known}: Names): Run {
  const before = known.get(run)
  if (before) return before
  const lower = run.toLowerCase()
  const made = {lower, words: wordsOfRun(run, lower), beginsName: byFirst.has(lower)}
  known.set(run, made)
  return made
}

function wordsOfRun(run: string, lower: string): (Word | undefined)[] {
  if (run.charCodeAt(0) >= EASTERN && HAN.test(run))
    return pairsOf(run).map((pair) => ({stem: pair, surface: pair}))
  return [isTelling(lower) ? {stem: stem(lower), surface: run} : undefined]
}

function lengthOfName(runs: readonly Run[], at: number, {byFirst}: Names): number {
  const name = byFirst
    .get(runs[at]?.lower ?? '')
    ?.find((parts) => parts.every((part, offset) => isForm(runs[at + offset]?.lower, part)))
  return name?.length ?? 0
}

/** `printers` is a form of `printer`. */
function isForm(word: string | undefined, part: string): boolean {
  return word === part || word === `${part}s` || word === `${part}'s` || word === `${part}’s`
}

function isTelling(word: string): boolean {
  const first = word.charCodeAt(0)
  if (first >= KATAKANA && first < KATAKANA_END) return word.length > 1
  if (word.length < 3 || (first >= ZERO && first <= NINE)) return false
  return !STOP_WORDS.has(/['’]s$/.test(word) ? word.slice(0, -2) : word)
}

const [KATAKANA, KATAKANA_END, ZERO, NINE] = [0x30a0, 0x3100, 0x30, 0x39]

/** Before it stands no character of Chinese. */
const EASTERN = 0x2e80

function pairsOf(run: string): string[] {
  const characters = [...run]
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`)
}
