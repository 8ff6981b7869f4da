import type {Element, ElementContent, Root} from 'hast'
import type {ContentNode, ContentProps} from '../client/content.ts'
import {textOf} from './tree.ts'

const words = (text: string) => new Set(text.trim().split(/\s+/))

/** Elements that hold only elements: React refuses white space there. */
const NO_TEXT = words('colgroup dl ol root table tbody tfoot thead tr ul')

/** Elements that may hold blocks, between which white space means nothing. */
const FLOW = words('admonition blockquote dd details div figcaption figure li section td th')

const BLOCK = words(`
  admonition blockquote dd details div dl dt figcaption figure h2 h3 h4 h5 h6 hr li mermaid ol p pre section summary table ul
`)

/** Names that React writes in its own way; the others are those of the tree (`className`, `colSpan`). */
const REACT_NAMES: Record<string, string> = {
  ariaDescribedBy: 'aria-describedby',
  ariaLabel: 'aria-label',
  dataFootnoteBackref: 'data-footnote-backref',
  dataFootnoteRef: 'data-footnote-ref',
  dataFootnotes: 'data-footnotes',
  dataNoBrokenLinkCheck: 'data-noBrokenLinkCheck',
}

/** The tree in the compact form of a page's content. */
export function toContent(tree: Root): ContentNode[] {
  return children(tree.children as ElementContent[], 'root')
}

function children(nodes: readonly ElementContent[], parent: string): ContentNode[] {
  const result: ContentNode[] = []
  for (const [index, node] of nodes.entries()) {
    if (node.type === 'element') {
      result.push(element(node))
    } else if (node.type === 'text' && node.value && !isLayout(node.value, nodes, index, parent)) {
      const last = result.at(-1)
      // One string for neighbours: so does the browser when it reads the page.
      if (typeof last === 'string') result[result.length - 1] = last + node.value
      else result.push(node.value)
    }
  }
  return result
}

/** Whether text is only the white space that parts blocks in the source. */
function isLayout(text: string, siblings: readonly ElementContent[], index: number, parent: string): boolean {
  if (text.trim() !== '') return false
  if (NO_TEXT.has(parent)) return true
  return FLOW.has(parent) && (isEdge(siblings[index - 1]) || isEdge(siblings[index + 1]))
}

function isEdge(sibling: ElementContent | undefined): boolean {
  return !sibling || (sibling.type === 'element' && BLOCK.has(sibling.tagName))
}

function element(node: Element): ContentNode {
  if (node.tagName === 'pre') return codeBlock(node)
  return [node.tagName, props(node), ...children(node.children, node.tagName)]
}

/** Always `pre > code > text` with a line end, which is how the theme tells a block from inline code. */
function codeBlock(node: Element): ContentNode {
  const code = node.children.find((child) => child.type === 'element' && child.tagName === 'code')
  const text = textOf(node)
  const own = code?.type === 'element' ? props(code) : 0
  return ['pre', 0, ['code', own, text.endsWith('\n') ? text : `${text}\n`]]
}

function props(node: Element): ContentProps | 0 {
  const result: ContentProps = {}
  for (const [name, value] of Object.entries(node.properties)) {
    if (value === undefined || value === null || value === false) continue
    if (!Array.isArray(value)) result[REACT_NAMES[name] ?? name] = value
    else if (value.length > 0) result[REACT_NAMES[name] ?? name] = value.join(' ')
  }
  return Object.keys(result).length > 0 ? result : 0
}
