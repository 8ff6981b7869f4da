import type {Blockquote, List, ListItem, Root, Table} from 'mdast'
import type {Message} from '../record/types.ts'
import {MAX_TABLE_ROWS} from './blocks.ts'
import {formatOf} from './frontMatterFormats.ts'

/** What the author should know of a text that is not read as it stands, or does not look as it reads. */
export function lossesOf(tree: Root, text: string): Message[] {
  return [...withoutBody(tree), ...tooLong(tablesOf(tree, [])), ...turnedText(text)]
}

function withoutBody(tree: Root): Message[] {
  if (tree.children.length === 0 || tree.children.some((node) => !formatOf(node.type))) return []
  const reason = 'Unexpected document of nothing but front matter, expected text below it'
  return [{ruleId: 'doc/no-body', severity: 'warning', reason, line: 1}]
}

function tooLong(tables: readonly Table[]): Message[] {
  return tables.flatMap(({children}) => {
    const rows = children.length - 1
    if (rows <= MAX_TABLE_ROWS) return []
    const reason = `Unexpected table of ${rows} rows, expected at most ${MAX_TABLE_ROWS}: no facts are read from the others`
    const line = children[MAX_TABLE_ROWS + 1]?.position?.start.line
    return [{ruleId: 'table/truncated', severity: 'warning', reason, ...(line !== undefined && {line})}]
  })
}

/** The tables of a document, also those in lists and quotes. */
function tablesOf(node: Root | List | ListItem | Blockquote, tables: Table[]): Table[] {
  for (const child of node.children) {
    if (child.type === 'table') tables.push(child)
    else if (child.type === 'list' || child.type === 'listItem' || child.type === 'blockquote')
      tablesOf(child, tables)
  }
  return tables
}

/** Marks that make text run the other way: an attack, or the rest of a copy from elsewhere. */
function turnedText(text: string): Message[] {
  const index = text.search(/[\u202A-\u202E\u2066-\u2069]/)
  if (index < 0) return []
  const code = text.charCodeAt(index).toString(16).toUpperCase()
  const reason = `Unexpected character U+${code} that changes the direction of text, expected none`
  return [{ruleId: 'text/bidi', severity: 'warning', reason, line: text.slice(0, index).split('\n').length}]
}
