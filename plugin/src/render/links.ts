import type {Element, ElementContent, Root} from 'hast'
import type {Message} from '../record/types.ts'
import {locate, type Target} from './address.ts'
import type {RenderContext} from './context.ts'
import {messageAt, replaceNodes, stringProperty} from './tree.ts'

/**
 * Give every link and image the address that it has in the site; those that lead nowhere, or are not safe to
 * follow, become their text, with a message.
 *
 * @returns The files that are shown or linked to.
 */
export function resolveLinks(
  tree: Root,
  context: RenderContext,
  report: (message: Message) => void,
): {file: string; url: string}[] {
  const assets = new Map<string, string>()
  const keep = (target: Target) => {
    if (target.kind === 'asset') assets.set(target.file, target.asset.url.replace(/#.*$/s, ''))
    return target
  }
  replaceNodes(tree, (node) => {
    if (node.type !== 'element') return undefined
    if (node.tagName === 'a') return link(node, (url) => keep(locate(url, context)), report)
    if (node.tagName === 'img') return image(node, (url) => keep(locate(url, context)), report)
    return undefined
  })
  return [...assets].map(([file, url]) => ({file, url}))
}

type Locate = (url: string) => Target

function link(node: Element, locateUrl: Locate, report: (message: Message) => void): ElementContent[] {
  const url = stringProperty(node, 'href')
  const {href: _, ...others} = node.properties
  // Without an address it may still be a place to link to (`<a id="x">`).
  if (url === undefined) return others.id || others.name ? [node] : node.children
  const target = locateUrl(url)
  const to = (properties: Element['properties']): ElementContent[] => [
    {...node, properties: {...others, ...properties}},
  ]
  switch (target.kind) {
    case 'web':
    case 'document':
      return to({href: target.href})
    case 'anchor':
      // Checked in `anchors.ts`, when the headings have their ids.
      return to({href: `#${target.id}`})
    case 'asset':
      // A file, no route: Docusaurus's `Link` must neither check nor load it as a page.
      return to({
        href: /^\/(?!\/)/.test(target.asset.url) ? `pathname://${target.asset.url}` : target.asset.url,
      })
    case 'site':
      // A foreign document must not fail the build of the site.
      return to({href: target.href, dataNoBrokenLinkCheck: true})
    case 'unsafe':
      report(unsafe(node, target.scheme))
      return node.children
    case 'broken':
      report(
        messageAt(
          node,
          'link/broken',
          'warning',
          `Unexpected link to \`${shorten(url)}\`, expected a file in the folder`,
        ),
      )
      return node.children
  }
}

function image(node: Element, locateUrl: Locate, report: (message: Message) => void): ElementContent[] {
  const url = stringProperty(node, 'src') ?? ''
  const {src: _, width, height, ...others} = node.properties
  const target = url ? locateUrl(url) : ({kind: 'broken'} as const)
  const show = (src: string, size: {width?: unknown; height?: unknown}): ElementContent[] => {
    const own = width !== undefined || height !== undefined
    const {width: wide, height: high} = (own ? {width, height} : size) as Record<string, number | undefined>
    // Without it a screen reader would read out the address.
    const alt = stringProperty(node, 'alt') ?? ''
    return [{...node, properties: {...others, src, alt, width: wide, height: high}}]
  }
  if (target.kind === 'asset') return show(target.asset.url, target.asset)
  if (target.kind === 'web' && !target.href.startsWith('mailto:')) return show(target.href, {})
  report(
    target.kind === 'unsafe'
      ? unsafe(node, target.scheme)
      : messageAt(
          node,
          'image/missing',
          'warning',
          `Unexpected image ${url ? `\`${shorten(url)}\`` : 'without address'}, expected a file in the folder`,
        ),
  )
  const alt = stringProperty(node, 'alt')?.trim()
  return alt ? [{type: 'text', value: alt, position: node.position}] : []
}

function unsafe(node: Element, scheme: string): Message {
  const reason = `Unexpected address with \`${shorten(scheme)}:\`, expected http, https, mailto or a path`
  return messageAt(node, 'link/unsafe', 'warning', reason)
}

function shorten(url: string): string {
  return url.length > 200 ? `${url.slice(0, 200)}…` : url
}
