import type {ElementContent, Root} from 'hast'
import rehypeRaw from 'rehype-raw'
import {unified} from 'unified'
import {balance, type HtmlToken, tokenize, writeTokens} from '../document/htmlTokens.ts'
import type {Parent} from './tree.ts'

const parser = unified().use(rehypeRaw)

/**
 * Turn the raw HTML of a document into elements.
 *
 * Only tags that a document may contain, and that are closed among the siblings where they are opened, reach
 * the HTML parser: so an unclosed `<b>` or `<details>` cannot swallow what follows, and `<service-name>`
 * stays the text it is. The parser is not run where nothing is left for it (most documents).
 */
export function parseRaw(tree: Root): Root {
  cleanChildren(tree)
  return hasRaw(tree) ? (parser.runSync(tree) as Root) : tree
}

interface RawNode {
  type: 'raw'
  value: string
  data?: {inline?: boolean}
}

function cleanChildren(parent: Parent): void {
  const tokensOf = new Map<RawNode, HtmlToken[]>()
  for (const child of parent.children) {
    if (isRaw(child)) tokensOf.set(child, tokenize(child.value, child.data?.inline === true))
    else if (child.type === 'element') cleanChildren(child)
  }
  if (tokensOf.size === 0) return
  balance([...tokensOf.values()].flat())
  parent.children = (parent.children as ElementContent[]).flatMap((child) =>
    isRaw(child) ? cleanRaw(child, tokensOf.get(child) ?? []) : [child],
  )
}

function cleanRaw(node: ElementContent & RawNode, tokens: HtmlToken[]): ElementContent[] {
  const kept = tokens.filter((token) => token.source !== '')
  const inline = node.data?.inline === true
  const {position} = node
  const source = kept.map((token) => token.source).join('')
  if (kept.length === 0) return []
  if (inline && kept[0]?.name === 'br')
    return [{type: 'element', tagName: 'br', properties: {}, children: [], position}]
  const raw = {...node, value: writeTokens(kept)}
  if (kept.some((token) => token.type !== 'text')) return [raw]
  if (inline) return [{type: 'text', value: source, position}]
  // A block of nothing but placeholders (`<service-name>` alone on its line) is a paragraph.
  return source.trim() ? [{type: 'element', tagName: 'p', properties: {}, children: [raw], position}] : []
}

function isRaw(node: {type: string}): node is ElementContent & RawNode {
  return node.type === 'raw'
}

function hasRaw(parent: Parent): boolean {
  return parent.children.some((child) => isRaw(child) || (child.type === 'element' && hasRaw(child)))
}
