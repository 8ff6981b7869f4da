import type {Root, RootContent} from 'mdast'
import type {SectionName} from '../dialect/types.ts'
import type {Vocabulary} from '../dialect/vocabulary.ts'
import {type Block, blocksOf, type List, type Paragraph} from './blocks.ts'
import {type Definitions, emptyLine, joinLines, type Line, linesOf, sliceLine} from './lines.ts'
import {nameHorizons, raiseTitle, unnameTitle} from './sectionNames.ts'
import {isStatusState} from './statusStates.ts'

/** A heading and what stands under it, up to the next heading. */
export interface Section {
  /** Empty for what stands before the first heading. */
  title: Line
  /** 0 before the first heading, 1 to 6 for headings, 7 for a bold line that opens a list. */
  depth: number
  /** What the heading means; absent where it is not known. */
  name?: SectionName | undefined
  parent?: Section | undefined
  children: Section[]
  blocks: Block[]
  line: number
  /** The paragraphs and items of the blocks, a line each, once they were asked for: most extractors do. */
  prose?: readonly Line[] | undefined
}

/** A bold or known line that opens a part counts as a heading below all others. */
export const PSEUDO_DEPTH = 7

/**
 * The sections of a document in its order, the part before the first heading first.
 *
 * The first H1 is the title: what follows it belongs to the depth-1 section.
 */
export function readSections(tree: Root, vocabulary: Vocabulary): Section[] {
  const definitions = definitionsOf(tree)
  const root: Section = {
    title: emptyLine(1),
    depth: 0,
    name: undefined,
    parent: undefined,
    children: [],
    blocks: [],
    line: 1,
    prose: undefined,
  }
  const sections = [root]
  const open = [root]
  let pending: RootContent[] = []

  const openSection = (title: Line, depth: number, line: number) => {
    // The updates of a status page below its report are no part of what is to be done.
    if (depth === PSEUDO_DEPTH && isStatusState(title.text))
      while (isWithin(open.at(-1), 'actionItems')) open.pop()
    while ((open.at(-1)?.depth ?? 0) >= depth && open.length > 1) open.pop()
    const parent = open.at(-1) ?? root
    // A document's title may begin as a part does: `Retrospective: the move to the new cluster`.
    const isTitle = depth === 1 && sections.every((section) => section.depth !== 1)
    const name = isTitle ? vocabulary.sectionCalled(title.text) : vocabulary.section(title.text)
    const section: Section = {title, depth, name, parent, children: [], blocks: [], line, prose: undefined}
    parent.children.push(section)
    sections.push(section)
    open.push(section)
  }
  const isNumbered = tree.children.filter((node) => numberedName(node, vocabulary)).length >= 2
  const isHeadless =
    tree.children.every((node) => node.type !== 'heading') && namedLines(tree, vocabulary) >= 2
  const flush = () => {
    const read = blocksOf(pending, definitions)
    const blocks = isHeadless ? read.flatMap((block) => atNames(block, vocabulary)) : read
    pending = []
    for (const [index, block] of blocks.entries()) {
      const numbered = isNumbered && block.type === 'list' ? onlyLine(block) : undefined
      if (numbered && vocabulary.sectionCalled(bareOf(numbered.text))) {
        openSection(sliceLine(numbered, 0, bareOf(numbered.text).length), PSEUDO_DEPTH, block.line)
        continue
      }
      if (block.type === 'list' && isOutline(block, vocabulary)) {
        for (const item of block.items) {
          const title = joinLines(item.lines)
          if (vocabulary.sectionCalled(bareOf(title.text))) {
            openSection(sliceLine(title, 0, bareOf(title.text).length), PSEUDO_DEPTH, item.line)
            open.at(-1)?.blocks.push(...item.blocks)
          } else (open.at(-1) ?? root).blocks.push({...block, items: [item], line: item.line})
        }
        continue
      }
      const title =
        block.type === 'paragraph' ? openingLine(block, blocks[index + 1], vocabulary, isHeadless) : undefined
      if (title) {
        openSection(title.title, PSEUDO_DEPTH, block.line)
        if (title.rest.length > 0) open.at(-1)?.blocks.push({...(block as Paragraph), lines: title.rest})
        continue
      }
      const last = block.type === 'paragraph' ? closingLine(block, blocks[index + 1], vocabulary) : undefined
      if (last && block.type === 'paragraph') {
        ;(open.at(-1) ?? root).blocks.push({...block, lines: block.lines.slice(0, -1)})
        openSection(sliceLine(last, 0, bareOf(last.text).length), PSEUDO_DEPTH, last.line)
      } else (open.at(-1) ?? root).blocks.push(block)
    }
  }

  for (const node of tree.children) {
    if (node.type !== 'heading') {
      pending.push(node)
      continue
    }
    flush()
    const line = node.position?.start.line ?? 0
    openSection(joinLines(linesOf(node.children, line, definitions)), node.depth, line)
  }
  flush()
  raiseTitle(root, vocabulary)
  unnameTitle(sections)
  nameHorizons(sections, vocabulary)
  return sections
}

/** How many paragraphs begin with a line that is but a known name: where nothing else is a heading, these are. */
function namedLines(tree: Root, vocabulary: Vocabulary): number {
  return tree.children.filter((node) => {
    const [text] = node.type === 'paragraph' ? node.children : []
    const line = text?.type === 'text' ? (text.value.split('\n')[0] ?? '') : ''
    return line !== '' && vocabulary.sectionCalled(line.replace(/[:：\s]+$/, '')) !== undefined
  }).length
}

/** A list of one item that is but a known name, `1. SUMMARY`: a heading that was typed with its number. */
function numberedName(node: RootContent, vocabulary: Vocabulary): boolean {
  const [item, second] = node.type === 'list' && node.ordered ? node.children : []
  const [paragraph, more] = item?.children ?? []
  const [text, other] = paragraph?.type === 'paragraph' ? paragraph.children : []
  if (second || more || other || (text?.type !== 'text' && text?.type !== 'strong')) return false
  const inner = text.type === 'strong' ? text.children[0] : text
  return inner?.type === 'text' && vocabulary.sectionCalled(bareOf(inner.value)) !== undefined
}

function onlyLine({items}: List): Line | undefined {
  const [item, second] = items
  return item && !second && item.blocks.length === 0 && item.checked === undefined ? item.lines[0] : undefined
}

/** A list whose items are the parts of the document: two or more are but known names, over what they hold. */
function isOutline({items}: List, vocabulary: Vocabulary): boolean {
  const named = items.filter(
    ({lines, blocks}) =>
      blocks.length > 0 && vocabulary.sectionCalled(bareOf(joinLines(lines).text)) !== undefined,
  )
  return named.length >= 2 && named.length * 2 >= items.length
}

function bareOf(text: string): string {
  return text.replace(/[:：\s]+$/, '')
}

/** Where reference links lead; of two definitions the first counts, as in CommonMark. */
function definitionsOf(tree: Root): Definitions {
  const definitions = new Map<string, string>()
  for (const node of tree.children)
    if (node.type === 'definition' && !definitions.has(node.identifier))
      definitions.set(node.identifier, node.url)
  return definitions
}

/** Whether the section or one that it stands in has the name. */
export function isWithin(section: Section | undefined, ...names: SectionName[]): boolean {
  for (let at = section; at; at = at.parent) if (at.name && names.includes(at.name)) return true
  return false
}

/**
 * The title that a paragraph is, although it is no heading: bold and alone before a list
 * or table (`**Tasks**:`), or a known section's name alone on its line (`Action Items`).
 */
function openingLine(
  paragraph: Paragraph,
  next: Block | undefined,
  vocabulary: Vocabulary,
  isHeadless: boolean,
): {title: Line; rest: Line[]} | undefined {
  const first = paragraph.lines[0]
  if (!first || first.text.length > 80) return undefined
  const strong = first.runs.every((run) => run.strong || /^[\s:：]*$/.test(run.text))
  const isOver =
    next?.type === 'list' || next?.type === 'table' || (next?.type === 'code' && /[:：]\s*$/.test(first.text))
  const opensList = paragraph.lines.length === 1 && isOver
  if (!strong && !opensList && !isHeadless && !isOfClocks(next)) return undefined
  const rest = paragraph.lines.slice(1)
  const bare = bareOf(first.text)
  const known =
    vocabulary.section(bare) ??
    (bare === first.text && !strong ? undefined : vocabulary.field(bare)) ??
    (strong && rest.length === 0 && isStatusState(bare) ? bare : undefined)
  if (strong && (opensList || (known && (rest.length > 0 || next))))
    return {title: sliceLine(first, 0, bare.length), rest}
  const isAlone = rest.length === 0 || bare !== first.text
  const isPart = isHeadless && (isAlone || areClocks(rest)) && vocabulary.sectionCalled(bare) !== undefined
  const opensClocks = known === 'timeline' && rest.length === 0 && isOfClocks(next)
  if ((known && opensList) || isPart || opensClocks) return {title: sliceLine(first, 0, bare.length), rest}
  return undefined
}

/** The last line of a paragraph that is a part's name before the list: `Fix: …`, then `Next steps:`. */
function closingLine({lines}: Paragraph, next: Block | undefined, vocabulary: Vocabulary): Line | undefined {
  const last = lines.at(-1)
  if (next?.type !== 'list' || lines.length < 2 || !last || !/[:：]\s*$/.test(last.text)) return undefined
  return last.text.length <= 60 && vocabulary.sectionCalled(bareOf(last.text)) ? last : undefined
}

/** A paragraph of lines that begin with clocks. */
function isOfClocks(block: Block | undefined): boolean {
  return block?.type === 'paragraph' && areClocks(block.lines)
}

function areClocks(lines: readonly Line[]): boolean {
  return lines.length >= 2 && lines.every(({text}) => /^\W*\d{1,2}[:.h]\d\d/.test(text))
}

/** A paragraph in parts, each of which begins with a line that is but a known name and a colon: `Tasks:`. */
function atNames(block: Block, vocabulary: Vocabulary): Block[] {
  if (block.type !== 'paragraph') return [block]
  const parts: Line[][] = []
  for (const line of block.lines) {
    const isName = /[:：]\s*$/.test(line.text) && vocabulary.sectionCalled(bareOf(line.text)) !== undefined
    const last = parts.at(-1)
    if (!last || isName) parts.push([line])
    else last.push(line)
  }
  return parts.map((lines) => ({...block, lines, line: lines[0]?.line ?? block.line}))
}
