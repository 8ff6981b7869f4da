import {alternativesOf} from './alternatives.ts'
import {entriesIn, indexLiterals, isTelling, type LiteralIndex} from './literalIndex.ts'
import {foldCase, requiredLiterals, type WrittenPattern} from './literals.ts'

/** Something that is known by a pattern, if it has one. */
interface Entry {
  pattern?: RegExp | undefined
}

/** An entry that has one. */
type Known<E extends Entry> = E & {pattern: RegExp}

/**
 * Many patterns of which a text matches few, such as those of all languages: one walk through the text finds those that
 * may match by the literals that they need.
 *
 * @returns The entries whose patterns have to be tried, in the order in which they were given.
 */
export function makePatternSet<E extends Entry>(
  entries: readonly E[],
): (text: string) => readonly Known<E>[] {
  return setOf(
    entries
      .filter((entry): entry is Known<E> => entry.pattern !== undefined)
      .map((entry) => ({written: entry.pattern, make: () => entry})),
  )
}

/**
 * The same for the alternatives of the patterns, each of which is tried for itself: a text holds the words of few. An
 * entry comes once for each of its alternatives that has to be tried, with that as its pattern.
 */
export function makeAlternativeSet<E extends Entry>(
  entries: readonly E[],
): (text: string) => readonly Known<E>[] {
  return setOf(
    entries.flatMap((entry) =>
      (entry.pattern ? alternativesOf(entry.pattern) : []).map((written) => ({
        written,
        make: () => ({...entry, pattern: new RegExp(written.source, written.flags)}),
      })),
    ),
  )
}

/** Something that is made when it is first asked for, and the pattern by which it is known. */
interface Lazy<T> {
  written: WrittenPattern
  make: () => T
}

function setOf<T>(all: readonly Lazy<T>[]): (text: string) => readonly T[] {
  const made = new Array<T | undefined>(all.length).fill(undefined)
  const pick = (indexes: Iterable<number>) => {
    const picked: T[] = []
    for (const index of indexes) {
      const one = made[index] ?? all[index]?.make()
      made[index] = one
      if (one) picked.push(one)
    }
    return picked
  }
  let index: {literals: LiteralIndex; always: readonly number[]} | undefined
  return (text) => {
    index ??= indexOf(all)
    const folded = foldCase(text)
    if (folded === undefined) return pick(all.keys())
    const found = entriesIn(folded, index.literals)
    if (!found) return pick(index.always)
    return pick(
      index.always.length > 0 ? [...new Set([...found, ...index.always])].sort((a, b) => a - b) : found,
    )
  }
}

/** The literals of the patterns, and the patterns that have to be tried on every text. */
function indexOf(all: readonly Lazy<unknown>[]): {literals: LiteralIndex; always: readonly number[]} {
  const needed: [number, readonly string[]][] = []
  const always: number[] = []
  for (const [entry, {written}] of all.entries()) {
    const literals = requiredLiterals(written)
    if (literals?.every(isTelling)) needed.push([entry, literals])
    else always.push(entry)
  }
  return {literals: indexLiterals(needed), always}
}
