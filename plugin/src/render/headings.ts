import {slug as slugOf} from 'github-slugger'
import type {Element, Root} from 'hast'
import type {TocEntry} from './context.ts'
import {type Parent, stringProperty, textOf, visitElements} from './tree.ts'

/**
 * Take the title's heading out, give every other an id (as GitHub does), turn further level 1 headings into
 * level 2, and collect the table of contents.
 *
 * @param titleLine Line of the title's heading. Default: the first heading of level 1.
 * @returns The id that the title's heading would have: links to it lead to the top.
 */
export function renameHeadings(tree: Root, titleLine?: number): {toc: TocEntry[]; titleId?: string} {
  const toc: TocEntry[] = []
  const used: UsedIds = new Map()
  visitElements(tree, (element) => {
    const id = stringProperty(element, 'id')
    if (id) used.set(id, 0)
  })
  const title = removeTitle(tree, titleLine)
  const titleId = title && uniqueSlug(textOf(title), used)
  visitElements(tree, (element, ancestors) => {
    if (!/^h[1-6]$/.test(element.tagName) || element.properties.id === 'footnote-label') return
    element.properties.id = statedId(element) ?? uniqueSlug(textOf(element), used)
    if (element.tagName === 'h1') element.tagName = 'h2'
    const level = Number(element.tagName.slice(1))
    const value = textOf(element).trim()
    if (level > 3 || !value || ancestors.some(({tagName}) => tagName === 'blockquote')) return
    toc.push({id: element.properties.id, value: escapeHtml(value), level})
  })
  return {toc, titleId}
}

/** The id of a heading with this text, if it is the first. */
export function headingSlug(text: string): string {
  return slugOf(text.trim()) || 'section'
}

function removeTitle(parent: Parent, line: number | undefined): Element | undefined {
  for (const [index, child] of parent.children.entries()) {
    if (child.type !== 'element') continue
    const wanted =
      line === undefined
        ? child.tagName === 'h1'
        : /^h\d$/.test(child.tagName) && child.position?.start.line === line
    if (wanted) {
      parent.children.splice(index, 1)
      return child
    }
    // `<div align="center"><h1>`; but an example in a quote is no title.
    const inner = child.tagName === 'div' ? removeTitle(child, line) : undefined
    if (inner) return inner
  }
  return undefined
}

/** `## Impact {#impact}`, as several site generators write it; taken out of the text. */
function statedId(heading: Element): string | undefined {
  const last = heading.children.at(-1)
  if (last?.type !== 'text') return undefined
  const match = /\s\{#([\w-]{1,80})\}\s*$/.exec(last.value)
  if (!match) return undefined
  last.value = last.value.slice(0, match.index)
  return match[1]
}

/** The ids that are taken, each with the last number that was put behind it. */
type UsedIds = Map<string, number>

function uniqueSlug(text: string, used: UsedIds): string {
  const base = headingSlug(text)
  let id = base
  let count = used.get(base) ?? 0
  while (used.has(id)) id = `${base}-${++count}`
  used.set(base, count)
  if (id !== base) used.set(id, 0)
  return id
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
