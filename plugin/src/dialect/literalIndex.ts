/** Literals by their letters: one walk through a text finds all that it holds. */
export interface LiteralIndex {
  /**
   * For each number that the first three letters of a literal make, which of the trees it is in; 0 for none. So many that
   * most are 0, and so few that they are at hand: a text is asked about in many indexes.
   */
  places: Uint16Array
  trees: Branch[][]
  /** Literals of one or two letters, as most of Chinese, Japanese and Korean are, and the others. */
  eastern: Branch[]
  short: Branch[]
}

/** Letters that follow each other, the literals that end with them, and what may follow. */
interface Branch {
  letters: string
  /** Who needs the literal. */
  entries: number[]
  branches: Branch[]
}

/** At most one place in so many is taken. */
const SPARSE = 8

/** More letters tell no literal from another. */
const ENOUGH = 20

/** Where the characters of Chinese, Japanese and Korean begin; but for them only signs lie behind. */
const EASTERN = 0x2e80

/** Whether a literal is worth to be looked for: one letter is in every text, one character of Chinese is not. */
export function isTelling(literal: string): boolean {
  return literal.length > 1 || literal.charCodeAt(0) >= EASTERN
}

/** @param needed  The literals that each entry needs one of, in lower case, each of them telling. */
export function indexLiterals(
  needed: Iterable<readonly [entry: number, literals: readonly string[]]>,
): LiteralIndex {
  const all = [...needed]
  const beginnings = new Set(all.flatMap(([, literals]) => literals.map((literal) => literal.slice(0, 3))))
  const places = new Uint16Array(2 ** Math.ceil(Math.log2(SPARSE * (beginnings.size + 1))))
  const index: LiteralIndex = {places, trees: [[]], eastern: [], short: []}
  for (const [entry, literals] of all)
    for (const literal of literals) {
      if (literal.length > 2) add(rootsFor(literal, index), literal.slice(0, ENOUGH), entry)
      else addPair(literal.charCodeAt(0) >= EASTERN ? index.eastern : index.short, literal, entry)
    }
  return index
}

function branch(letters: string, entries: number[], branches: Branch[]): Branch {
  return {letters, entries, branches}
}

function addPair(pairs: Branch[], letters: string, entry: number): void {
  const known = pairs.find((pair) => pair.letters === letters)
  if (known) known.entries.push(entry)
  else pairs.push(branch(letters, [entry], []))
}

/** The tree in which a literal belongs. */
function rootsFor(literal: string, {places, trees}: LiteralIndex): Branch[] {
  const number = numberOf(literal.charCodeAt(0), literal.charCodeAt(1), literal.charCodeAt(2), places.length)
  const place = places[number] || trees.length
  places[number] = place
  const roots = trees[place] ?? []
  trees[place] = roots
  return roots
}

/** Three letters in one small number, which may stand for others, too; the places are a power of 2. */
function numberOf(a: number, b: number, c: number, places: number): number {
  return (a * 1033 + b * 37 + c) & (places - 1)
}

function add(branches: Branch[], letters: string, entry: number): void {
  const at = branches.findIndex((each) => each.letters.charAt(0) === letters.charAt(0))
  const known = branches[at]
  if (!known) {
    branches.push(branch(letters, [entry], []))
    return
  }
  const shared = sharedLength(known.letters, letters)
  if (shared < known.letters.length) {
    known.branches = [branch(known.letters.slice(shared), known.entries, known.branches)]
    known.letters = letters.slice(0, shared)
    known.entries = []
  }
  if (shared < letters.length) add(known.branches, letters.slice(shared), entry)
  else if (!known.entries.includes(entry)) known.entries.push(entry)
}

function sharedLength(a: string, b: string): number {
  let length = 0
  while (length < a.length && a.charCodeAt(length) === b.charCodeAt(length)) length++
  return length
}

/** The entries of which a text in lower case holds a literal, in their order; nothing for none. */
export function entriesIn(
  text: string,
  {places, trees, eastern, short}: LiteralIndex,
): readonly number[] | undefined {
  const found: number[] = []
  const size = places.length
  let a = 0
  let b = 0
  let isEastern = false
  for (let at = 0; at < text.length; at++) {
    const c = text.charCodeAt(at)
    const place = places[numberOf(a, b, c, size)] ?? 0
    if (place > 0 && at > 1) follow(trees[place] ?? [], text, at - 2, found)
    a = b
    b = c
    isEastern ||= c >= EASTERN
  }
  for (const {letters, entries} of isEastern ? [...short, ...eastern] : short)
    if (text.includes(letters)) found.push(...entries)
  return found.length > 1 ? [...new Set(found)].sort((x, y) => x - y) : found.length > 0 ? found : undefined
}

/** Add the entries of the literals of a tree that begin at a place. */
function follow(roots: readonly Branch[], text: string, from: number, found: number[]): void {
  let branches = roots
  let at = from
  for (let next = branchAt(branches, text, at); next; next = branchAt(branches, text, at)) {
    for (const entry of next.entries) found.push(entry)
    at += next.letters.length
    branches = next.branches
  }
}

function branchAt(branches: readonly Branch[], text: string, at: number): Branch | undefined {
  for (const branch of branches) if (text.startsWith(branch.letters, at)) return branch
  return undefined
}
