import type {Element, ElementContent, Nodes, Root} from 'hast'
import type {Message, MessageSeverity} from '../record/types.ts'

export type Parent = Root | Element

/**
 * Replace nodes below `parent` by what `one` makes of them, children before parents.
 *
 * @param one   What stands there instead of a node. Nothing: it stays, as most do.
 * @param enter Whether to go into an element; `one` still gets the element itself. Default: always.
 */
export function replaceNodes(
  parent: Parent,
  one: (node: ElementContent) => ElementContent[] | undefined,
  enter: (element: Element) => boolean = () => true,
): void {
  const children = parent.children as ElementContent[]
  let replaced: ElementContent[] | undefined
  for (const [index, child] of children.entries()) {
    if (child.type === 'element' && enter(child)) replaceNodes(child, one, enter)
    const instead = one(child)
    if (instead) replaced ??= children.slice(0, index)
    replaced?.push(...(instead ?? [child]))
  }
  if (replaced) parent.children = replaced
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
