import {foldCase, requiredLiterals} from './literals.ts'

/** Something that is known by a pattern, if it has one. */
interface Entry {
  pattern?: RegExp | undefined
}

/** An entry that has one. */
type Known<E extends Entry> = E & {pattern: RegExp}

/** A step through the literals: by their first two letters, then letter by letter. */
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
  const root = makeNode()
  const always: number[] = []
  for (const [index, {pattern}] of known.entries()) {
    const literals = requiredLiterals(pattern)
    if (literals?.every((literal) => literal.length > 1))
      for (const literal of literals) add(root, literal, index)
    else always.push(index)
  }
  return (text) => {
    const folded = foldCase(text)
    if (folded === undefined) return known
    const found = new Set(always)
    for (let from = 0; from < folded.length - 1; from++) {
      let node = root.next.get(pairAt(folded, from))
      for (let at = from + 2; node; at++) {
        for (const entry of node.entries) found.add(entry)
        node = at < folded.length ? node.next.get(folded.charCodeAt(at)) : undefined
      }
    }
    return known.filter((_, index) => found.has(index))
  }
}

function add(root: Node, literal: string, entry: number): void {
  let node = below(root, pairAt(literal, 0))
  for (let at = 2; at < literal.length; at++) node = below(node, literal.charCodeAt(at))
  node.entries.push(entry)
}

function below(node: Node, key: number): Node {
  const found = node.next.get(key) ?? makeNode()
  node.next.set(key, found)
  return found
}

function makeNode(): Node {
  return {next: new Map(), entries: []}
}

/** Two letters in one number: most pairs begin no literal. */
function pairAt(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1)
}
