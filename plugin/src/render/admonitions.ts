import type {Element, ElementContent, Root, Text} from 'hast'
import {type Parent, replaceNodes, textOf} from './tree.ts'

/** The admonitions of Docusaurus with its older names; a title where the word differs from what the theme would say. */
const ADMONITIONS: Readonly<Record<string, {type: string; title?: string}>> = {
  note: {type: 'note'},
  secondary: {type: 'note'},
  tip: {type: 'tip'},
  success: {type: 'tip', title: 'Success'},
  info: {type: 'info'},
  important: {type: 'info', title: 'Important'},
  warning: {type: 'warning'},
  caution: {type: 'warning', title: 'Caution'},
  danger: {type: 'danger'},
}

const FENCE = /^\s*(:{3,20})\s*([a-z]{3,9})(?:\s*\[(.{0,200})\]|\s+(\S.{0,200}))?\s*$/i

/**
 * Turn `:::note` … `:::` into elements `admonition` with `type` (and `title`).
 *
 * It is done on the tree, and not by the parser: a document in which `:::` means something else is read as before, and a
 * fence without end, or of an unknown name, stays the text it is.
 */
export function replaceAdmonitions(tree: Root): void {
  group(tree)
}

function group(parent: Parent): void {
  // Fences that have no end are looked for once, and not for each of a thousand beginnings.
  let endless = Number.POSITIVE_INFINITY
  for (let at = 0; at < parent.children.length; at++) {
    const child = parent.children[at]
    if (child?.type !== 'element') continue
    const fence = openingFence(child)
    const end = fence && fence.colons < endless ? closingIndex(parent, at, fence.colons) : undefined
    if (!fence || end === undefined) {
      if (fence) endless = Math.min(endless, fence.colons)
      group(child)
      continue
    }
    const inside = parent.children.splice(at, end - at + 1) as ElementContent[]
    takeClosing(inside.at(-1), fence.colons)
    takeOpening(child)
    const admonition: Element = {
      type: 'element',
      tagName: 'admonition',
      properties: fence.properties,
      children: inside.filter((node) => !isEmptied(node)),
      position: child.position,
    }
    parent.children.splice(at, 0, admonition)
    group(admonition)
  }
}

interface Fence {
  colons: number
  properties: {type: string; title?: string}
}

function openingFence(node: Element): Fence | undefined {
  const first = node.children[0]
  if (node.tagName !== 'p' || first?.type !== 'text' || !/^\s*:::/.test(first.value)) return undefined
  const [, colons = '', name = '', bracketed, plain] = FENCE.exec(firstLine(node)) ?? []
  const known = Object.hasOwn(ADMONITIONS, name.toLowerCase()) && ADMONITIONS[name.toLowerCase()]
  if (!known) return undefined
  const title = (bracketed ?? plain)?.trim()
  return {colons: colons.length, properties: {...known, ...(title && {title})}}
}

/** The text of a paragraph up to its first line end. */
function firstLine(paragraph: Element): string {
  const text = textOf(paragraph)
  const end = text.indexOf('\n')
  return end < 0 ? text : text.slice(0, end)
}

function closingIndex(parent: Parent, from: number, colons: number): number | undefined {
  for (let at = from; at < parent.children.length; at++) {
    if (closingText(parent.children[at] as ElementContent, colons)) return at
  }
  return undefined
}

/** Blocks into whose last line Markdown draws a fence that follows them without an empty line. */
const LAZY = new Set(['p', 'ul', 'ol', 'li', 'blockquote', 'table', 'tbody', 'tr', 'td'])

/** The text at whose end the closing fence stands. */
function closingText(node: ElementContent | undefined, colons: number): Text | undefined {
  if (node?.type === 'text') {
    const fence = /(?:^|\n)[ \t]*(:{3,20})[ \t]*$/.exec(node.value)
    return fence?.[1] && fence[1].length >= colons ? node : undefined
  }
  if (node?.type !== 'element' || !LAZY.has(node.tagName)) return undefined
  const said = node.children.filter((child) => textOf(child).trim() !== '')
  // A row that is nothing but the fence.
  if (node.tagName === 'tr' && said.length !== 1) return undefined
  return closingText(said.at(-1), colons)
}

function takeClosing(node: ElementContent | undefined, colons: number): void {
  const text = closingText(node, colons)
  if (!text) return
  text.value = text.value.replace(/(?:^|\n)[ \t]*:{3,20}[ \t]*$/, '')
  if (node?.type !== 'element' || text.value !== '') return
  // The row or item that held only the fence goes with it.
  replaceNodes(node, (child) => (child === text || isEmptied(child, ['tr', 'li', 'p']) ? [] : undefined))
}

function takeOpening(paragraph: Element): void {
  while (paragraph.children.length > 0) {
    const first = paragraph.children[0]
    const end = first?.type === 'text' ? first.value.indexOf('\n') : -1
    if (first?.type === 'text' && end >= 0) {
      first.value = first.value.slice(end + 1)
      return
    }
    paragraph.children.shift()
  }
}

function isEmptied(node: ElementContent, names: readonly string[] = ['p']): boolean {
  if (node.type !== 'element' || !names.includes(node.tagName)) return false
  return textOf(node).trim() === '' && !holdsElements(node)
}

/** Whether something other than text and cells is in it: an image, a break. */
function holdsElements(node: Element): boolean {
  return node.children.some(
    (child) => child.type === 'element' && (!['td', 'th'].includes(child.tagName) || holdsElements(child)),
  )
}
