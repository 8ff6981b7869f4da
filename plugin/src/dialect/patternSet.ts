import {foldCase, requiredLiterals} from './literals.ts'

/** Something that is known by a pattern, if it has one. */
interface Entry {
  pattern?: RegExp | undefined
}

/** An entry that has one. */
type Known<E extends Entry> = E & {pattern: RegExp}

/** A step through the literals, letter by letter. */
interface Node {
  next: Map<number, Node>
  /** The entries of which a literal ends here. */
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
  const beginnings = new Array<Node | undefined>(BEGINNINGS).fill(undefined)
  const always: number[] = []
  for (const [index, {pattern}] of known.entries()) {
    const literals = requiredLiterals(pattern)
    if (literals?.every((literal) => literal.length > 1))
      for (const start of new Set(literals.map((literal) => literal.slice(0, ENOUGH))))
        add(beginnings, start, index)
    else always.push(index)
  }
  const triedAlways = pick(known, always)
  return (text) => {
    const folded = foldCase(text)
    if (folded === undefined) return known
    let found: Set<number> | undefined
    for (let from = 0; from < folded.length - 1; from++) {
      let node = beginnings[beginningAt(folded, from)]
      for (let at = from + 2; node; at++) {
        for (const entry of node.entries) {
          found ??= new Set()
          found.add(entry)
        }
        node = at < folded.length ? node.next.get(folded.charCodeAt(at)) : undefined
      }
    }
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

function add(beginnings: (Node | undefined)[], literal: string, entry: number): void {
  const beginning = beginningAt(literal, 0)
  let node = beginnings[beginning] ?? makeNode()
  beginnings[beginning] = node
  for (let at = 2; at < literal.length; at++) {
    const code = literal.charCodeAt(at)
    const next = node.next.get(code) ?? makeNode()
    node.next.set(code, next)
    node = next
  }
  node.entries.push(entry)
}

function makeNode(): Node {
  return {next: new Map(), entries: []}
}

/** So many letters tell a text apart well enough; more would only make more nodes. */
const ENOUGH = 5

const BEGINNINGS = 4096

/** Two letters in one small number. Where two pairs share one, a pattern is tried in vain. */
function beginningAt(text: string, at: number): number {
  return (text.charCodeAt(at) * 32 + text.charCodeAt(at + 1)) % BEGINNINGS
}
