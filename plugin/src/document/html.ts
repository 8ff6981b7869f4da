import type {BlockContent, DefinitionContent, PhrasingContent, Root, RootContent, TableRow} from 'mdast'
import type {Position} from 'unist'
import {attributeOf, elementsOf, type HtmlElement, type HtmlPart} from './htmlElements.ts'

/** HTML that has the form of a document; a mere comment, image or anchor has not. */
const FORM = /<(?:h[1-6]|p|ul|ol|li|dl|table|tr|td|th|div|details|blockquote|pre|section|article)[\s>]/i

/** Elements that stand in a line of text. */
const INLINE =
  /^(?:a|abbr|b|br|code|del|dfn|em|i|img|input|ins|kbd|mark|q|r[pt]|ruby|s|samp|small|span|strike|strong|su[bp]|tt|u|var|wbr)$/

/**
 * A document whose HTML blocks are the Markdown blocks that they stand for: headings, paragraphs, lists, tables.
 * What a wiki exports as `<h2>` and `<table>` is read like `##` and `|`; HTML inside a paragraph stays as it is.
 *
 * @param tree  It is not changed.
 */
export function withHtmlBlocks(tree: Root): Root {
  if (!tree.children.some((node) => node.type === 'html' && FORM.test(node.value))) return tree
  const root = elementsOf(tree)
  return root ? {...tree, children: flow(root.children)} : tree
}

/** Parts as blocks; text and inline elements side by side are a paragraph. */
function flow(parts: readonly HtmlPart[]): RootContent[] {
  const blocks: RootContent[] = []
  let inline: HtmlPart[] = []
  const flush = () => {
    const first = inline.find(
      (part) => part.type === 'element' || (part.type === 'text' && part.value.trim()),
    )
    if (first && 'line' in first)
      blocks.push({type: 'paragraph', children: phrasing(inline), position: at(first.line)})
    inline = []
  }
  for (const part of parts) {
    if (part.type === 'text' || (part.type === 'element' && INLINE.test(part.name))) {
      inline.push(part)
      continue
    }
    flush()
    if (part.type === 'markdown') blocks.push(part.node)
    else blocks.push(...blockOf(part))
  }
  flush()
  return blocks
}

function blockOf(element: HtmlElement): RootContent[] {
  const {name, children, line} = element
  const position = at(line)
  if (/^h[1-6]$/.test(name)) {
    const depth = Number(name.slice(1)) as 1 | 2 | 3 | 4 | 5 | 6
    return [{type: 'heading', depth, children: phrasing(children), position}]
  }
  switch (name) {
    case 'ul':
    case 'ol':
      return [
        {type: 'list', ordered: name === 'ol', children: elements(children, /^li$/).map(itemOf), position},
      ]
    case 'dl':
      return [{type: 'list', ordered: false, children: definitions(children), position}]
    case 'table':
      return [{type: 'table', children: tableRows(element), position}]
    case 'blockquote':
      return [{type: 'blockquote', children: flow(children).filter(isBlock), position}]
    case 'pre':
      return [{type: 'code', value: textOf(children).replace(/^\n|\n$/g, ''), position}]
    case 'summary':
    case 'caption':
      return [{type: 'paragraph', children: [{type: 'strong', children: phrasing(children)}], position}]
    case 'hr':
      return [{type: 'thematicBreak', position}]
    case 'col':
    case 'colgroup':
      return []
    default:
      return flow(children)
  }
}

type Block = BlockContent | DefinitionContent

function isBlock(node: RootContent): node is Block {
  return ['paragraph', 'heading', 'list', 'table', 'blockquote', 'code', 'thematicBreak'].includes(node.type)
}

function itemOf(item: HtmlElement) {
  const box = elements(item.children, /^(?:input|label|p)$/)
    .flatMap((each) => (each.name === 'input' ? each : elements(each.children, /^input$/)))
    .at(0)
  // Task lists of wikis say it by a class.
  const task = attributeOf(item, 'class')?.split(/\s+/).includes('checked')
  const checked = box ? attributeOf(box, 'checked') !== undefined : task || undefined
  return {
    type: 'listItem' as const,
    ...(checked !== undefined && {checked}),
    children: flow(item.children).filter(isBlock),
    position: at(item.line),
  }
}

/** `<dt>Severity</dt><dd>SEV1</dd>` as the item `**Severity**: SEV1`. */
function definitions(parts: readonly HtmlPart[]) {
  const items: {type: 'listItem'; children: Block[]; position: Position}[] = []
  for (const element of elements(parts, /^d[td]$/)) {
    const children = phrasing(element.children)
    const last = items.at(-1)?.children.at(-1)
    if (element.name === 'dt') {
      const key: PhrasingContent = {type: 'strong', children}
      const position = at(element.line)
      items.push({type: 'listItem', children: [{type: 'paragraph', children: [key], position}], position})
    } else if (last?.type === 'paragraph')
      last.children.push({type: 'text', value: last.children.length === 1 ? ': ' : ', '}, ...children)
  }
  return items
}

/** Rows of cells, as many in each. */
function tableRows(table: HtmlElement): TableRow[] {
  const rows = elements(table.children, /^(?:tr|thead|tbody|tfoot)$/).flatMap((each) =>
    each.name === 'tr' ? each : elements(each.children, /^tr$/),
  )
  const cells = rows.map((row) => elements(row.children, /^t[dh]$/))
  const width = cells.reduce((most, row) => Math.max(most, row.length), 0)
  return cells.map((row, index) => ({
    type: 'tableRow',
    // The first row says how many columns are read.
    children: Array.from({length: index === 0 ? width : row.length}, (_, column) => ({
      type: 'tableCell',
      children: phrasing(row[column]?.children ?? []),
    })),
    position: at(rows[index]?.line ?? table.line),
  }))
}

function elements(parts: readonly HtmlPart[], name: RegExp): HtmlElement[] {
  return parts.filter((part) => part.type === 'element').filter((part) => name.test(part.name))
}

/** Parts as text of one paragraph; blocks in it are lines of their own. */
function phrasing(parts: readonly HtmlPart[]): PhrasingContent[] {
  return parts.flatMap((part): PhrasingContent[] => {
    if (part.type === 'markdown') return inlineOf(part.node)
    const position = at(part.line)
    if (part.type === 'text') return [{type: 'text', value: part.value.replace(/[^\S\n]+/g, ' '), position}]
    const children = () => phrasing(part.children)
    switch (part.name) {
      case 'b':
      case 'strong':
        return [{type: 'strong', children: children(), position}]
      case 'del':
      case 's':
      case 'strike':
        return [{type: 'delete', children: children(), position}]
      case 'code':
      case 'kbd':
      case 'samp':
      case 'tt':
        return [{type: 'inlineCode', value: textOf(part.children), position}]
      case 'a': {
        const url = attributeOf(part, 'href')
        return url ? [{type: 'link', url, children: children(), position}] : children()
      }
      case 'br':
        return [{type: 'break', position}]
      case 'img':
      case 'input':
        return []
      default:
        return INLINE.test(part.name)
          ? children()
          : [{type: 'break', position}, ...children(), {type: 'break', position}]
    }
  })
}

/** What of a Markdown block in a cell is text. */
function inlineOf(node: RootContent): PhrasingContent[] {
  if (node.type === 'paragraph') return [...node.children, {type: 'break'}]
  if (node.type === 'list')
    return node.children.flatMap((item) => item.children.flatMap((child) => inlineOf(child)))
  return []
}

function textOf(parts: readonly HtmlPart[]): string {
  return parts
    .map((part) =>
      part.type === 'text'
        ? part.value
        : part.type === 'markdown'
          ? ''
          : part.name === 'br'
            ? '\n'
            : textOf(part.children),
    )
    .join('')
}

function at(line: number): Position {
  const point = {line, column: 1}
  return {start: point, end: point}
}
