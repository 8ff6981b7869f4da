import {foldCase, requiredLiterals} from './literals.ts'

/** Something that is known by a pattern, if it has one. */
interface Entry {
  pattern?: RegExp | undefined
}

/** An entry that has one. */
type Known<E extends Entry> = E & {pattern: RegExp}

/** What begins a literal, and the entries that need it. */
interface Beginning {
  text: string
  entries: number[]
}

/**
 * Many patterns of which a text matches few, such as those of all languages: one walk through the text finds those that
 * may match by the literals that they need.
 *
 * @returns The entries whose patterns have to be tried, in the order in which they were given.
 */
export function makePatternSet<E extends Entry>(
  entries: readonly E[],
): (text: string) => readonly Known<E>[] {
  const known = entries.filter((entry): entry is Known<E> => entry.pattern !== undefined)
  const beginnings = new Map<string, Beginning>()
  const always: number[] = []
  for (const [index, {pattern}] of known.entries()) {
    const literals = requiredLiterals(pattern)
    if (!literals?.every((literal) => literal.length > 1)) {
      always.push(index)
      continue
    }
    for (const text of new Set(literals.map((literal) => literal.slice(0, ENOUGH)))) {
      const beginning = beginnings.get(text) ?? {text, entries: []}
      beginning.entries.push(index)
      beginnings.set(text, beginning)
    }
  }
  const byLetters = tableOf([...beginnings.values()])
  const triedAlways = pick(known, always)
  return (text) => {
    const found = findIn(text, byLetters)
    if (found === 'all') return known
    if (!found) return triedAlways
    for (const entry of always) found.add(entry)
    return pick(
      known,
      [...found].sort((a, b) => a - b),
    )
  }
}

function pick<T>(all: readonly T[], indexes: readonly number[]): T[] {
  return indexes.flatMap((index) => all[index] ?? [])
}

/** So many letters tell a text apart well enough; more would only make more beginnings. */
const ENOUGH = 5

/** Where to look for the beginnings of literals, by their first three letters in one small number. */
interface Table {
  /** For each number which of the lists its beginnings are in; 0 for none. A number may stand for other letters, too. */
  places: Uint16Array
  lists: Beginning[][]
  /** Of two letters, as most of Chinese, Japanese and Korean are, and the others. */
  eastern: Beginning[]
  short: Beginning[]
}

const PLACES = 16_384

/** Where the characters of Chinese, Japanese and Korean begin; but for them only signs lie behind. */
const EASTERN = 0x2e80

function tableOf(beginnings: readonly Beginning[]): Table {
  const places = new Uint16Array(PLACES)
  const lists: Beginning[][] = [[]]
  for (const beginning of beginnings.filter(({text}) => text.length > 2)) {
    const [a, b, c] = [0, 1, 2].map((at) => beginning.text.charCodeAt(at))
    const number = numberOf(a ?? 0, b ?? 0, c ?? 0)
    const place = places[number] || lists.length
    places[number] = place
    lists[place] = [...(lists[place] ?? []), beginning]
  }
  const pairs = beginnings.filter(({text}) => text.length <= 2)
  const isEastern = ({text}: Beginning) => text.charCodeAt(0) >= EASTERN
  return {places, lists, eastern: pairs.filter(isEastern), short: pairs.filter((pair) => !isEastern(pair))}
}

function numberOf(a: number, b: number, c: number): number {
  return (a * 1033 + b * 37 + c) % PLACES
}

/** The entries of which a text holds a literal; all where its letters fold in a way of their own, nothing for none. */
function findIn(text: string, {places, lists, eastern, short}: Table): Set<number> | 'all' | undefined {
  const folded = foldCase(text)
  if (folded === undefined) return 'all'
  let found: Set<number> | undefined
  const add = ({entries}: Beginning) => {
    found ??= new Set()
    for (const entry of entries) found.add(entry)
  }
  let a = folded.charCodeAt(0)
  let b = folded.charCodeAt(1)
  let isEastern = a >= EASTERN || b >= EASTERN
  for (let at = 2; at < folded.length; at++) {
    const c = folded.charCodeAt(at)
    const place = places[numberOf(a, b, c)] ?? 0
    a = b
    b = c
    isEastern ||= c >= EASTERN
    if (place === 0) continue
    for (const beginning of lists[place] ?? []) if (folded.startsWith(beginning.text, at - 2)) add(beginning)
  }
  for (const pair of isEastern ? [...short, ...eastern] : short) if (folded.includes(pair.text)) add(pair)
  return found
}
