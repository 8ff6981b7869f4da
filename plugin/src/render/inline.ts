import type {ElementContent, Root, Text} from 'hast'
import type {Message} from '../record/types.ts'
import {INCIDENT_ID_ANYWHERE} from '../values/incidentId.ts'
import type {TicketLink} from '../values/tickets.ts'
import {findDocument, pathUnderFolder} from './address.ts'
import type {RenderContext} from './context.ts'
import {headingSlug} from './headings.ts'
import {messageAt, replaceNodes} from './tree.ts'

/** Something in running text that becomes a link. */
export interface InlinePattern {
  /** Global; every match is offered to `replace`. */
  pattern: RegExp
  /** What every match holds: most texts do not, and need not be searched. Default: nothing. */
  sign?: RegExp
  /**
   * @param at The match as a node of its own: the place for messages.
   * @returns What stands there instead; nothing where the text stays.
   */
  replace(match: RegExpMatchArray, at: Text): ElementContent[] | undefined
}

/** The patterns, in the order in which they are tried; text that one has replaced is not offered to the next. */
export function inlinePatterns(context: RenderContext, report: (message: Message) => void): InlinePattern[] {
  return [
    wikiLink(context, report),
    incidentId(INCIDENT_ID_ANYWHERE, /\d/, context),
    incidentId(KEY, /-\d/, context),
    ...(context.tickets ?? []).map(ticket),
  ]
}

const CODE_OR_LINK = new Set(['a', 'code', 'pre', 'kbd', 'samp'])

/** Apply the patterns to all text that is neither code nor in a link. */
export function replaceInlinePatterns(
  tree: Root,
  context: RenderContext,
  report: (message: Message) => void,
): void {
  const patterns = inlinePatterns(context, report)
  replaceNodes(
    tree,
    (node) => {
      if (node.type !== 'text') return undefined
      const apt = patterns.filter(({sign}) => sign?.test(node.value) ?? true)
      return apt.length > 0 ? apt.reduce<ElementContent[]>(applyPattern, [node]) : undefined
    },
    (element) => !CODE_OR_LINK.has(element.tagName),
  )
}

function applyPattern(nodes: ElementContent[], pattern: InlinePattern): ElementContent[] {
  return nodes.flatMap((node) => (node.type === 'text' ? replaceMatches(node, pattern) : [node]))
}

function replaceMatches(node: Text, {pattern, replace}: InlinePattern): ElementContent[] {
  const result: ElementContent[] = []
  let end = 0
  for (const match of node.value.matchAll(pattern)) {
    const replaced = replace(match, partOf(node, match.index, match[0]))
    if (!replaced) continue
    if (match.index > end) result.push(partOf(node, end, node.value.slice(end, match.index)))
    result.push(...replaced)
    end = match.index + match[0].length
  }
  if (end === 0) return [node]
  if (end < node.value.length) result.push(partOf(node, end, node.value.slice(end)))
  return result
}

/** A part of a text node, placed as well as can be said: the indent of its line is not in the node. */
function partOf(node: Text, offset: number, value: string): Text {
  const start = node.position?.start
  if (!start) return {type: 'text', value}
  const before = node.value.slice(0, offset).split('\n')
  const last = before.at(-1) ?? ''
  const line = start.line + before.length - 1
  const point = {line, column: before.length === 1 ? start.column + last.length : last.length + 1}
  return {type: 'text', value, position: {start: point, end: point}}
}

/** `[[target]]`, `[[target|text]]`, `[[target#heading]]`, and `![[image.png]]`. */
function wikiLink(context: RenderContext, report: (message: Message) => void): InlinePattern {
  return {
    // No space at the edges: `[[ -f x ]]` is shell.
    pattern: /(!?)\[\[(?! )([^[\]|\n#]{0,200})(#[^[\]|\n]{1,200})?(?:\|([^[\]\n]{0,200}))?(?<! )\]\]/g,
    sign: /\[\[/,
    replace([, embed, target = '', hash = '', text], at) {
      const shown: Text = {...at, value: text?.trim() || target || hash.slice(1)}
      if (!/\p{L}/u.test(target + hash)) return undefined
      const path = pathUnderFolder(target, context.file)
      const image = embed ? context.resolveAsset(path) : undefined
      if (image) {
        const {url: src, ...size} = image
        return [{type: 'element', tagName: 'img', properties: {src, alt: shown.value, ...size}, children: []}]
      }
      const href = target
        ? (context.resolveId(target) ?? findDocument(path, context) ?? findDocument(target, context))
        : ''
      if (href === undefined) {
        const reason = `Unexpected link to \`${target}\`, expected an incident's id, name or file`
        report(messageAt(at, 'link/broken', 'warning', reason))
        return [shown]
      }
      return [linkTo(href + slugHash(hash), shown)]
    },
  }
}

/** Ids as trackers give them, which a team may give to its incidents too: `SHOP-77`. */
const KEY = /(?<![\w/#-])[A-Z][A-Z0-9]{1,9}-\d{1,6}(?![\w-])/g

/** The id of another incident of the site, `INC-2024-007`. */
function incidentId(pattern: RegExp, sign: RegExp, context: RenderContext): InlinePattern {
  const own = context.resolveDocument(context.file)
  return {
    pattern,
    sign,
    replace([id], at) {
      const href = context.resolveId(id)
      return href === undefined || href === own ? undefined : [linkTo(href, at)]
    },
  }
}

function ticket({pattern, href}: TicketLink): InlinePattern {
  return {pattern, replace: (match, at) => (match[0] === '' ? undefined : [linkTo(href(match), at)])}
}

function linkTo(href: string, text: Text): ElementContent {
  return {type: 'element', tagName: 'a', properties: {href}, children: [text], position: text.position}
}

/** A wiki link names the heading, not its id. */
function slugHash(hash: string): string {
  return hash && `#${headingSlug(hash.slice(1))}`
}
