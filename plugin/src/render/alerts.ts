import type {Element, Root} from 'hast'
import {replaceNodes} from './tree.ts'

/** GitHub's alerts as Docusaurus's admonitions; a title where the word differs from what the theme would say. */
const ALERTS: Record<string, {type: string; title?: string}> = {
  note: {type: 'note'},
  tip: {type: 'tip'},
  important: {type: 'info', title: 'Important'},
  warning: {type: 'warning'},
  caution: {type: 'danger', title: 'Caution'},
}

/** Turn quotes that begin with `[!NOTE]` and the like into elements `admonition` with `type` (and `title`). */
export function replaceAlerts(tree: Root): void {
  replaceNodes(tree, (node) => {
    const properties = node.type === 'element' && node.tagName === 'blockquote' ? takeMarker(node) : undefined
    if (!properties || node.type !== 'element') return undefined
    return [{...node, tagName: 'admonition', properties}]
  })
}

function takeMarker(quote: Element): Element['properties'] | undefined {
  const paragraph = quote.children.find((child) => child.type === 'element')
  const first = paragraph?.tagName === 'p' ? paragraph.children[0] : undefined
  if (!paragraph || first?.type !== 'text') return undefined
  const match = /^\s*\[!(\w+)\][^\S\n]*(?:\n|$)/.exec(first.value)
  const name = match?.[1]?.toLowerCase() ?? ''
  const alert = Object.hasOwn(ALERTS, name) ? ALERTS[name] : undefined
  if (!match || !alert) return undefined
  first.value = first.value.slice(match[0].length)
  if (!first.value) paragraph.children.shift()
  const [next, after] = paragraph.children
  if (next?.type === 'element' && next.tagName === 'br') {
    paragraph.children.shift()
    if (after?.type === 'text') after.value = after.value.trimStart()
  }
  if (paragraph.children.length === 0) quote.children.splice(quote.children.indexOf(paragraph), 1)
  return {...alert}
}
