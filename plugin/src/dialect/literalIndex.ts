/**
 * Literals by their letters: one walk through a text finds all that it holds. A text is asked about in many indexes, each
 * of which has left the processor's cache since the last one: what a walk looks at is small, and lies side by side.
 */
export interface LiteralIndex {
  /** A bit for each number that three letters make: whether they are the rarest of a literal. Nearly all are 0. */
  rare: Uint32Array
  /** For each such number where its literals stand; only of use where the bit is 1. */
  places: Uint32Array
  /**
   * At a place: how many literals, then of each its length, where in it the three letters stand, how many need it, its
   * letters, and who needs it.
   */
  literals: Uint16Array
  /** Literals of one or two letters, as most of Chinese, Japanese and Korean are, and the others. */
  eastern: readonly Pair[]
  short: readonly Pair[]
}

/** A literal and who needs it. */
interface Pair {
  literal: string
  entries: number[]
}

/** Bits of the number of three letters: five of each, which is all in which small Latin letters differ. */
const BITS = 15
const MASK = 2 ** BITS - 1

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
  const pairs = new Map<string, Pair>()
  for (const [entry, literals] of needed)
    for (const each of literals) {
      const literal = each.slice(0, ENOUGH)
      const pair = pairs.get(literal) ?? {literal, entries: []}
      pairs.set(literal, pair)
      if (!pair.entries.includes(entry)) pair.entries.push(entry)
    }
  const long = [...pairs.values()].filter(({literal}) => literal.length > 2)
  const others = [...pairs.values()].filter(({literal}) => literal.length <= 2)
  const {rare, places, literals} = indexLong(long)
  return {
    rare,
    places,
    literals,
    eastern: others.filter(({literal}) => literal.charCodeAt(0) >= EASTERN),
    short: others.filter(({literal}) => literal.charCodeAt(0) < EASTERN),
  }
}

function indexLong(pairs: readonly Pair[]): Pick<LiteralIndex, 'rare' | 'places' | 'literals'> {
  const byNumber = new Map<number, Pair[]>()
  for (const pair of pairs) {
    const at = rarestIn(pair.literal)
    const number = codesOf(pair.literal.slice(at, at + 3)).reduce(numberOf, 0)
    byNumber.set(number, [...(byNumber.get(number) ?? []), pair])
  }
  const rare = new Uint32Array(2 ** BITS / 32)
  const places = new Uint32Array(2 ** BITS)
  const literals: number[] = []
  for (const [number, group] of byNumber) {
    rare[number >>> 5] = (rare[number >>> 5] ?? 0) | (1 << (number & 31))
    places[number] = literals.length
    literals.push(group.length)
    for (const {literal, entries} of group)
      literals.push(literal.length, rarestIn(literal), entries.length, ...codesOf(literal), ...entries)
  }
  return {rare, places, literals: Uint16Array.from(literals)}
}

/** Where in a literal the three letters stand that a text has least often: few places of a text have to be looked at. */
function rarestIn(literal: string): number {
  const rarity = codesOf(literal).map((code) => {
    const rank = FROM_COMMON_TO_RARE.indexOf(String.fromCharCode(code))
    return rank < 0 ? FROM_COMMON_TO_RARE.length : rank
  })
  const sums = rarity.slice(2).map((rank, at) => rank + (rarity[at] ?? 0) + (rarity[at + 1] ?? 0))
  return sums.indexOf(Math.max(...sums))
}

/** Letters by how often texts have them; what is none of them is rarer. */
const FROM_COMMON_TO_RARE = ' etaoinsrhldcumfpgwybvkxjqz'

function codesOf(literal: string): number[] {
  return Array.from({length: literal.length}, (_, at) => literal.charCodeAt(at))
}

/** The number of the last three letters, which may be that of others, too: each pushes the one before the two before it out. */
function numberOf(before: number, letter: number): number {
  return ((before << 5) ^ letter) & MASK
}

/** The entries of which a text in lower case holds a literal, in their order; nothing for none. */
export function entriesIn(text: string, index: LiteralIndex): readonly number[] | undefined {
  const {rare, eastern, short} = index
  const {length} = text
  const found: number[] = []
  let number = 0
  let all = 0
  for (let at = 0; at < length; at++) {
    const letter = text.charCodeAt(at)
    number = numberOf(number, letter)
    all |= letter
    if (((rare[number >>> 5] ?? 0) >>> (number & 31)) & 1 && at > 1)
      addEntries(index, number, text, at - 2, found)
  }
  addPairs(short, text, found)
  if (all >= EASTERN) addPairs(eastern, text, found)
  return found.length > 0 ? found : undefined
}

/** Put a number at its place among numbers from the least to the greatest, each of which is there once. */
function put(number: number, numbers: number[]): void {
  let at = numbers.length
  while (at > 0 && (numbers[at - 1] ?? 0) > number) at -= 1
  if (at > 0 && numbers[at - 1] === number) return
  numbers.push(number)
  for (let last = numbers.length - 1; last > at; last -= 1) numbers[last] = numbers[last - 1] ?? number
  numbers[at] = number
}

/** Add the entries of the literals of which the three letters of a number, at a place, are part. */
function addEntries(
  {places, literals}: LiteralIndex,
  number: number,
  text: string,
  from: number,
  found: number[],
): void {
  let at = places[number] ?? 0
  const count = literals[at++] ?? 0
  for (let each = 0; each < count; each++) {
    const length = literals[at++] ?? 0
    const before = literals[at++] ?? 0
    const needing = literals[at++] ?? 0
    if (standsAt(text, from - before, literals, at, length))
      for (let entry = 0; entry < needing; entry++) put(literals[at + length + entry] ?? 0, found)
    at += length + needing
  }
}

function standsAt(text: string, from: number, literals: Uint16Array, at: number, length: number): boolean {
  if (from < 0 || from + length > text.length) return false
  for (let each = length - 1; each >= 0; each--)
    if (text.charCodeAt(from + each) !== literals[at + each]) return false
  return true
}

function addPairs(pairs: readonly Pair[], text: string, found: number[]): void {
  for (const {literal, entries} of pairs)
    if (text.includes(literal)) for (const entry of entries) put(entry, found)
}
