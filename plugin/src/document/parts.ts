import type {Heading, Root, RootContent} from 'mdast'
import {toString as plainText} from 'mdast-util-to-string'

/** A stretch of a document as a document of its own. */
export interface DocumentPart {
  /** Its heading; empty for what stands before the first part. */
  title: string
  tree: Root
  /** As long as the whole in lines, so that every line keeps its number; empty above the part. */
  text: string
}

/** A document in its parts. */
export interface DividedDocument {
  /** What stands above the first part. */
  head: DocumentPart
  parts: DocumentPart[]
}

/** More than that in one file is a data set. */
const MAX_PARTS = 500

/**
 * Divide a document at sibling headings, from the first that may open a part to the end: every heading of its level
 * must open one. Headings above that level may group the parts (`# 2024`), with nothing but a part under them.
 *
 * @returns Nothing where there are not two parts. The highest level that has them is taken.
 */
export function divide(tree: Root, text: string, opening: Opening): DividedDocument | undefined {
  const headings = tree.children.filter((node): node is Heading => node.type === 'heading')
  for (const depth of [1, 2, 3, 4]) {
    const siblings = headings.filter((heading) => heading.depth === depth)
    const starts = mayDivide(siblings, opening) ? partStarts(tree.children, depth, opening.opens) : undefined
    if (starts) return cut(tree, text, starts, depth)
  }
  return undefined
}

/** What tells whether a heading may open a part. */
export interface Opening {
  /** Whether its text does not speak against it. */
  mayOpen(title: string): boolean
  /** Whether it does, by its text and the blocks under it. */
  opens(title: string, under: readonly RootContent[]): boolean
}

/** From the first part on every sibling opens one: where one of the last two may not, as most often, nothing has to be read. */
function mayDivide(siblings: readonly Heading[], {mayOpen}: Opening): boolean {
  return siblings.length >= 2 && siblings.slice(-2).every((heading) => mayOpen(plainText(heading)))
}

/** Where parts begin and, in front of each, where the one before it ends. */
interface Start {
  index: number
  /** First node of the headings that group it, else `index`. */
  from: number
}

function partStarts(
  nodes: readonly RootContent[],
  depth: number,
  opens: Opening['opens'],
): Start[] | undefined {
  const isSibling = (node: RootContent) => node.type === 'heading' && node.depth === depth
  const last = nodes.findLastIndex(isSibling)
  // Where the last does not open one, none else has to be read.
  if (!isStart(nodes, last, depth, opens)) return undefined
  const starts: Start[] = []
  let group: number | undefined
  for (const [index, node] of nodes.entries()) {
    if (node.type !== 'heading') {
      // Text under a grouping heading belongs to no part.
      if (group !== undefined && node.type !== 'thematicBreak') return undefined
      continue
    }
    if (node.depth < depth) {
      if (starts.length > 0) group ??= index
    } else if (node.depth === depth) {
      const may = index === last || isStart(nodes, index, depth, opens)
      if (!may && starts.length > 0) return undefined
      if (may) starts.push({index, from: group ?? index})
      group = undefined
    } else if (group !== undefined) return undefined
    if (starts.length > MAX_PARTS) return undefined
  }
  return starts.length >= 2 && group === undefined ? starts : undefined
}

function isStart(
  nodes: readonly RootContent[],
  index: number,
  depth: number,
  opens: Opening['opens'],
): boolean {
  const node = nodes[index]
  return node !== undefined && opens(plainText(node), nodes.slice(index + 1, endOfPart(nodes, index, depth)))
}

/** The next heading of the level or above it, after a heading; else the end. */
function endOfPart(nodes: readonly RootContent[], index: number, depth: number): number {
  let end = index + 1
  for (let node = nodes[end]; node && !isHeading(node, depth); node = nodes[end]) end += 1
  return end
}

function isHeading(node: RootContent, depth: number): boolean {
  return node.type === 'heading' && node.depth <= depth
}

function cut(tree: Root, text: string, starts: readonly Start[], depth: number): DividedDocument {
  const lines = text.split('\n')
  // Links and footnotes may be defined anywhere.
  const shared = tree.children.filter(({type}) => type === 'definition' || type === 'footnoteDefinition')
  const partOf = (from: number, to: number | undefined, title: string, rise: number): DocumentPart => {
    const nodes = tree.children.slice(from, to)
    const first = nodes[0]?.position?.start.line ?? 1
    const end = to === undefined ? lines.length : (tree.children[to]?.position?.start.line ?? 1) - 1
    const children = [
      ...withoutRule(nodes).map((node) => risen(node, rise)),
      ...shared.filter((node) => !nodes.includes(node)),
    ]
    return {
      title,
      tree: {...tree, children},
      text: '\n'.repeat(first - 1) + lines.slice(first - 1, end).join('\n'),
    }
  }
  return {
    head: partOf(0, starts[0]?.index, '', 0),
    parts: starts.map(({index}, at) => {
      const heading = tree.children[index]
      return partOf(index, starts[at + 1]?.from, heading ? plainText(heading) : '', depth - 1)
    }),
  }
}

/** A rule that parts two incidents is none of either. */
function withoutRule(nodes: readonly RootContent[]): readonly RootContent[] {
  return nodes.at(-1)?.type === 'thematicBreak' ? nodes.slice(0, -1) : nodes
}

function risen(node: RootContent, by: number): RootContent {
  return node.type === 'heading' && by > 0
    ? {...node, depth: Math.max(1, node.depth - by) as Heading['depth']}
    : node
}
