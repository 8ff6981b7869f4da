import type {Element, ElementContent, Root} from 'hast'
import {textOf, visitElements} from './tree.ts'

/** `Severity: SEV2`, `10:15 AM - deployed`: how a line begins that is one for itself. */
const OWN_LINE =
  /^\s*(?:[\p{L}\p{N}][\p{L}\p{N} ()/&'’#.-]{0,38}[:：]|[[(~]?\d{1,2}[:：.]\d{2}\b|\d{4}-\d\d-\d\d\b)/u

/**
 * Keep the lines of a paragraph apart in which every line is a fact or an event of its own.
 *
 * Markdown joins them to running text, and a block of `Key: value` lines is then hard to read.
 */
export function keepFactLines(tree: Root): void {
  visitElements(tree, (element) => {
    if (element.tagName !== 'p' || !element.children.some(hasBreak)) return
    const lines = linesOf(element)
    if (lines.length < 2 || !lines.every((line) => OWN_LINE.test(line.map(textOf).join('')))) return
    element.children = lines.flatMap((line, index) => (index === 0 ? line : [lineBreak(), ...line]))
  })
}

function hasBreak(node: ElementContent): boolean {
  return node.type === 'text' && node.value.includes('\n')
}

/** The children of a paragraph, parted where its own text has a line break. */
function linesOf(paragraph: Element): ElementContent[][] {
  const lines: ElementContent[][] = [[]]
  for (const child of paragraph.children) {
    if (child.type !== 'text') {
      lines.at(-1)?.push(child)
      continue
    }
    for (const [index, value] of child.value.split('\n').entries()) {
      if (index > 0) lines.push([])
      if (value) lines.at(-1)?.push({...child, value})
    }
  }
  // A hard break of the author's leaves its own `<br>` at the end of a line: one is enough.
  return lines
    .filter((line) => line.length > 0)
    .map((line) => line.filter((node, index) => !(index === line.length - 1 && isBreak(node))))
}

function isBreak(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'br'
}

function lineBreak(): Element {
  return {type: 'element', tagName: 'br', properties: {}, children: []}
}
