import type {Element, ElementContent, Nodes, Root} from 'hast'
import type {Message, MessageSeverity} from '../record/types.ts'

export type Parent = Root | Element

/**
 * Replace every node below `parent` by what `one` makes of it, children before parents.
 *
 * @param enter Whether to go into an element; `one` still gets the element itself. Default: always.
 */
export function replaceNodes(
  parent: Parent,
  one: (node: ElementContent) => ElementContent[],
  enter: (element: Element) => boolean = () => true,
): void {
  parent.children = (parent.children as ElementContent[]).flatMap((child) => {
    if (child.type === 'element' && enter(child)) replaceNodes(child, one, enter)
    return one(child)
  })
}

/** Every element below `parent`, in the order of the text, with the elements around it (nearest last). */
export function visitElements(
  parent: Parent,
  one: (element: Element, ancestors: readonly Element[]) => void,
  ancestors: readonly Element[] = [],
): void {
  for (const child of parent.children) {
    if (child.type !== 'element') continue
    one(child, ancestors)
    visitElements(child, one, [...ancestors, child])
  }
}

/** The text of a node, without markup; images count with their `alt`. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type === 'element' && node.tagName === 'img') return String(node.properties.alt ?? '')
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

/** Whether an element, like `id` or `href`, has a property that is text. */
export function stringProperty(element: Element, name: string): string | undefined {
  const value = element.properties[name]
  return typeof value === 'string' ? value : undefined
}

/** A message at the place of a node. */
export function messageAt(node: Nodes, ruleId: string, severity: MessageSeverity, reason: string): Message {
  const start = node.position?.start
  return {ruleId, severity, reason, ...(start?.line ? {line: start.line, column: start.column} : {})}
}
