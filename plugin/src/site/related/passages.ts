import type {Nodes, Root} from 'mdast'
import {toString as plainText} from 'mdast-util-to-string'

/** A piece of a document: its words, without what it says of other incidents. */
export interface Passage {
  text: string
  isCode: boolean
}

/**
 * The paragraphs, headings, cells and code of a document. A bullet that names another incident speaks of that one, and is
 * left out, as are links to other documents.
 *
 * @param others  Other incidents as the document names them.
 */
export function passagesOf(tree: Root, others: readonly string[] = []): Passage[] {
  const passages: Passage[] = []
  const visit = (node: Nodes) => {
    if (node.type === 'yaml' || node.type === 'html') return
    if (node.type === 'code') passages.push({text: node.value, isCode: true})
    else if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
      passages.push({text: textOf(node), isCode: false})
    else if ('children' in node && !(node.type === 'listItem' && namesOther(node, others)))
      for (const child of node.children) visit(child)
  }
  visit(tree)
  return passages
}

/** The pieces of a document that stand in it as code: in a block, or between backticks. */
export function codeOf(tree: Root): string[] {
  const found: string[] = []
  const visit = (node: Nodes) => {
    if (node.type === 'code') found.push(...node.value.split('\n'))
    else if (node.type === 'inlineCode') found.push(node.value)
    else if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(tree)
  return found
}

function textOf(node: Nodes): string {
  if (node.type === 'link' && /\.mdx?(?:[?#].*)?$/i.test(node.url)) return ' | '
  if ('children' in node) return node.children.map(textOf).join('')
  return plainText(node)
}

/** Long bullets may name another incident in passing. */
const LONGEST_ENTRY = 300

function namesOther(node: Nodes, others: readonly string[]): boolean {
  if (others.length === 0) return false
  const text = plainText(node)
  if (text.length > LONGEST_ENTRY) return false
  return others.some((other) => text.includes(other)) || linksTo(node, others)
}

function linksTo(node: Nodes, others: readonly string[]): boolean {
  if (node.type === 'link') return others.some((other) => node.url.includes(other))
  return 'children' in node && node.children.some((child) => linksTo(child, others))
}
