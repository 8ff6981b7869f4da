import type {Root as HastRoot} from 'hast'
import type {Root} from 'mdast'
import remarkRehype, {defaultHandlers} from 'remark-rehype'
import {unified} from 'unified'
import type {Message} from '../record/types.ts'
import {replaceAdmonitions} from './admonitions.ts'
import {replaceAlerts} from './alerts.ts'
import {resolveAnchors} from './anchors.ts'
import {keepFactLines} from './breaks.ts'
import type {RenderContext, RenderedContent} from './context.ts'
import {replaceDiagrams} from './diagrams.ts'
import {renameHeadings} from './headings.ts'
import {replaceInlinePatterns} from './inline.ts'
import {resolveLinks} from './links.ts'
import {looseness} from './lists.ts'
import {parseRaw} from './raw.ts'
import {sanitizeTree} from './sanitize.ts'
import {emptyHeads} from './tables.ts'
import {toContent} from './tuples.ts'

// An empty prefix, or the links of footnotes would miss their targets; `anchors.ts` guards the ids.
const toHast = unified().use(remarkRehype, {
  clobberPrefix: '',
  allowDangerousHtml: true,
  handlers: {
    // `parseRaw` treats a tag inside a paragraph unlike one that stands alone.
    html: (_state, node, parent) => ({
      type: 'raw',
      value: node.value,
      position: node.position,
      data: {inline: INLINE_PARENTS.has(parent?.type ?? '')},
    }),
    listItem: (state, node, parent) =>
      defaultHandlers.listItem(state, node, parent?.type === 'list' ? looseness(parent) : parent),
  },
})

const INLINE_PARENTS = new Set([
  'paragraph',
  'heading',
  'tableCell',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
])

/**
 * Turn a parsed document into what its page shows.
 *
 * The document may say anything: what comes back holds only elements and addresses that are safe to show, and
 * no link or image of the folder that leads nowhere. Front matter, comments and the title's heading are left out.
 *
 * A document that is nested too deeply to walk gives no content and the message `doc/too-deep`.
 *
 * @param tree The tree that extraction read; it is not changed.
 * @param context The site around the document.
 */
export function renderContent(tree: Root, context: RenderContext): RenderedContent {
  try {
    return render(tree, context)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    const reason = 'Unexpected depth of nested markup, expected a document that can be shown'
    return {content: [], toc: [], assets: [], messages: [{ruleId: 'doc/too-deep', severity: 'error', reason}]}
  }
}

function render(tree: Root, context: RenderContext): RenderedContent {
  const messages: Message[] = []
  const report = (message: Message) => messages.push(message)
  const parsed = parseRaw(toHast.runSync(tree) as HastRoot)
  const assets = resolveLinks(parsed, context, report)
  replaceInlinePatterns(parsed, context, report)
  const safe = sanitizeTree(parsed)
  const {toc, titleId} = renameHeadings(safe, context.titleLine)
  resolveAnchors(safe, titleId, report)
  replaceAlerts(safe)
  replaceAdmonitions(safe)
  if (context.diagrams) replaceDiagrams(safe)
  keepFactLines(safe)
  emptyHeads(safe)
  return {content: toContent(safe), toc, assets, messages: messages.sort(byPlace)}
}

function byPlace(a: Message, b: Message): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
}
