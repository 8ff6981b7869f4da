import type {RootContent, Table, TableCell} from 'mdast'
import {type Definitions, joinLines, type Line, linesOf, sliceLine} from './lines.ts'

export interface Paragraph {
  type: 'paragraph'
  lines: Line[]
  line: number
}

export interface ListItem {
  /** State of the checkbox; absent where there is none. */
  checked?: boolean | undefined
  /** The item's first paragraph. */
  lines: Line[]
  /** What follows it: nested lists, further paragraphs. */
  blocks: Block[]
  line: number
}

export interface List {
  type: 'list'
  ordered: boolean
  items: ListItem[]
  line: number
}

/** A cell as one line, and its lines where it has breaks. */
export interface Cell extends Line {
  lines: Line[]
}

export interface TableBlock {
  type: 'table'
  /** Rows of cells, the header first; every row as wide as the header. */
  rows: Cell[][]
  line: number
}

export interface Code {
  type: 'code'
  text: string
  line: number
}

export interface Quote {
  type: 'quote'
  blocks: Block[]
  line: number
}

/** What a section holds, freed of everything that only matters for looks. */
export type Block = Paragraph | List | TableBlock | Code | Quote

/** Rows of one table that are read; the rest is left out (`adversarial.md`, 18). */
export const MAX_TABLE_ROWS = 2000

const MAX_DEPTH = 40

/** The blocks of mdast nodes; headings, raw HTML, definitions and breaks are no blocks. */
export function blocksOf(
  nodes: readonly RootContent[],
  definitions: Definitions = new Map(),
  depth = 0,
): Block[] {
  if (depth > MAX_DEPTH) return []
  const blocks: Block[] = []
  for (const node of nodes) {
    const line = node.position?.start.line ?? 0
    switch (node.type) {
      case 'paragraph': {
        const lines = linesOf(node.children, line, definitions)
        if (lines.some(isBullet)) blocks.push(...withBullets(lines, line))
        else if (lines.length > 0) blocks.push({type: 'paragraph', lines, line})
        break
      }
      case 'list':
        blocks.push({
          type: 'list',
          ordered: node.ordered === true,
          items: node.children.map((item) =>
            listItem(item.children, item.checked, item.position?.start.line ?? line, definitions, depth),
          ),
          line,
        })
        break
      case 'table':
        blocks.push({type: 'table', rows: tableRows(node, definitions), line})
        break
      case 'code':
        blocks.push({type: 'code', text: node.value, line})
        break
      case 'blockquote':
        blocks.push({type: 'quote', blocks: blocksOf(node.children, definitions, depth + 1), line})
        break
      default:
    }
  }
  return blocks
}

const BULLET = /^[•◦▪‣●]\s+(?=\S)/u

function isBullet({text}: Line): boolean {
  // Few texts begin with a sign that is no letter, digit or bracket of Latin.
  return text.charCodeAt(0) >= FIRST_BULLET && BULLET.test(text)
}

const FIRST_BULLET = 0x2022

/** A paragraph; lines at its end that begin with bullets of a word processor are a list. */
function withBullets(lines: readonly Line[], line: number): Block[] {
  const first = lines.findIndex(isBullet)
  const bullets = lines.slice(first)
  if (bullets.length < 2 || !bullets.every(isBullet)) return [{type: 'paragraph', lines: [...lines], line}]
  const items = bullets.map((each): ListItem => {
    const bare = sliceLine(each, each.text.match(BULLET)?.[0].length ?? 0)
    return {checked: undefined, lines: [bare], blocks: [], line: each.line}
  })
  const list: List = {type: 'list', ordered: false, items, line: bullets[0]?.line ?? line}
  return first > 0 ? [{type: 'paragraph', lines: lines.slice(0, first), line}, list] : [list]
}

function listItem(
  children: readonly RootContent[],
  checked: boolean | null | undefined,
  line: number,
  definitions: Definitions,
  depth: number,
): ListItem {
  const blocks = blocksOf(children, definitions, depth + 1)
  const first = blocks[0]
  const lines = first?.type === 'paragraph' ? first.lines : []
  if (first?.type === 'paragraph') blocks.shift()
  return {checked: checked ?? undefined, lines, blocks, line}
}

function tableRows(table: Table, definitions: Definitions): Cell[][] {
  const width = table.children[0]?.children.length ?? 0
  return table.children.slice(0, MAX_TABLE_ROWS + 1).map((row) => {
    const line = row.position?.start.line ?? 0
    const cells: Cell[] = []
    for (let index = 0; index < width; index += 1) cells.push(cellOf(row.children[index], line, definitions))
    return cells
  })
}

function cellOf(cell: TableCell | undefined, line: number, definitions: Definitions): Cell {
  const lines = cell ? linesOf(cell.children, line, definitions) : []
  const {runs, text} = joinLines(lines)
  return {runs, text, line, lines}
}
