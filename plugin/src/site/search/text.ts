import type {Nodes, Root, TableRow} from 'mdast'

/** A document as plain text. */
export interface PlainText {
  headings: string[]
  /** Everything that a reader sees, a line per block, headings among them. */
  lines: string[]
}

/** The words of a document as a reader sees them: no markup, no front matter, no comment. */
export function toPlainText(tree: Root): PlainText {
  const text: PlainText = {headings: [], lines: []}
  addBlock(tree, text)
  return text
}

const CONTAINERS = new Set([
  'root',
  'blockquote',
  'list',
  'listItem',
  'table',
  'footnoteDefinition',
  'details',
])

function addBlock(node: Nodes, text: PlainText): void {
  if (CONTAINERS.has(node.type) && 'children' in node) {
    for (const child of node.children) addBlock(child, text)
    return
  }
  if (node.type === 'yaml' || node.type === 'definition') return
  const line = node.type === 'tableRow' ? rowText(node) : inlineText(node)
  for (const part of node.type === 'code' ? line.split('\n') : [line.replace(/\s+/g, ' ')]) {
    const trimmed = part.trim()
    if (trimmed === '') continue
    text.lines.push(trimmed)
    if (node.type === 'heading') text.headings.push(trimmed)
  }
}

function rowText({children}: TableRow): string {
  return children
    .map(inlineText)
    .filter((cell) => cell.trim() !== '')
    .join(' · ')
}

function inlineText(node: Nodes): string {
  if (node.type === 'html')
    return node.value.replace(/<!--[\s\S]*?-->/g, ' ').replace(/<\/?[a-z][^>]*>/gi, ' ')
  if (node.type === 'break') return ' '
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? ''
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(inlineText).join('') : ''
}
