import type {Element, Root} from 'hast'
import type {Message} from '../record/types.ts'
import {headingSlug} from './headings.ts'
import {messageAt, replaceNodes, stringProperty, visitElements} from './tree.ts'

/** Before the ids that a document gives itself: else they could stand for something of the page's own. */
const PREFIX = 'user-content-'

/**
 * Give ids that were written in HTML a prefix, and make the links within the document meet their targets: by id,
 * by the heading's slug, in any case. Those without a target become their text, with a message.
 *
 * @param titleId What the heading of the title, which is left out, would have been called.
 */
export function resolveAnchors(
  tree: Root,
  titleId: string | undefined,
  report: (message: Message) => void,
): void {
  const ids = prefixIds(tree)
  replaceNodes(tree, (node) => {
    if (node.type !== 'element' || node.tagName !== 'a') return undefined
    const href = stringProperty(node, 'href')
    if (!href?.startsWith('#')) return undefined
    const written = href.slice(1)
    const slug = headingSlug(written)
    const id = [written, PREFIX + written, slug].find((candidate) => ids.has(candidate))
    if (id !== undefined) {
      node.properties.href = `#${encodeURIComponent(id)}`
      return undefined
    }
    // "Back to top" needs no message.
    if (written && written !== 'top' && slug !== titleId) {
      const reason = `Unexpected link to \`#${written}\`, expected a heading of this document`
      report(messageAt(node, 'link/broken', 'warning', reason))
    }
    return node.children
  })
}

function prefixIds(tree: Root): Set<string> {
  const ids = new Set<string>()
  visitElements(tree, (element) => {
    const {name, ...properties} = element.properties
    element.properties = properties
    const written = stringProperty(element, 'id') ?? (typeof name === 'string' ? name : undefined)
    if (written === undefined) return
    const id = isOurs(element, written) ? written : PREFIX + written
    delete element.properties.id
    if (ids.has(id) || /\s/.test(id)) return
    element.properties.id = id
    ids.add(id)
  })
  return ids
}

/** Headings, and both ends of footnotes. */
function isOurs(element: Element, id: string): boolean {
  return /^h[1-6]$/.test(element.tagName) || /^(fn|fnref)-./.test(id)
}
