import type {Root} from 'hast'
import {visitElements} from './tree.ts'

/** Turn the empty heads of columns into plain cells: a head without words names nothing. */
export function emptyHeads(tree: Root): void {
  visitElements(tree, (element) => {
    const isEmpty = element.children.every((child) => child.type === 'text' && child.value.trim() === '')
    if (element.tagName === 'th' && isEmpty) element.tagName = 'td'
  })
}
