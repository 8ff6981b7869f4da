import type {ContentNode} from '../../../plugin/src/client/content.ts'
import {parseMarkdown} from '../../../plugin/src/document/parse.ts'
import {type RenderContext, type RenderedContent, renderContent} from '../../../plugin/src/render/index.ts'

const documents: Record<string, string> = {
  '2024/queue-full.md': '/postmortems/queue-full',
  '2024/disk/README.md': '/postmortems/disk',
  '2025/cert expired.md': '/postmortems/cert-expired',
}

const assets: Record<string, {url: string; width?: number; height?: number}> = {
  '2024/graph.png': {url: '/assets/graph-1a2b.png', width: 640, height: 480},
  '2024/100%.png': {url: '/assets/100-9f.png'},
  '2024/heap dump.txt': {url: '/assets/heap-3c.txt'},
}

/** A site of three incidents around the document `2024/this.md`. */
export const site: RenderContext = {
  file: '2024/this.md',
  resolveDocument: (path) => (Object.hasOwn(documents, path) ? documents[path] : undefined),
  resolveId: (id) => (id === 'INC-7' ? '/postmortems/queue-full' : undefined),
  resolveAsset: (path) => (Object.hasOwn(assets, path) ? assets[path] : undefined),
}

export function render(markdown: string, context: Partial<RenderContext> = {}): RenderedContent {
  return renderContent(parseMarkdown(markdown), {...site, ...context})
}

/** The content as HTML, to compare and to read; only for tests. */
export function html(markdown: string, context: Partial<RenderContext> = {}): string {
  return render(markdown, context).content.map(write).join('')
}

function write(node: ContentNode): string {
  if (typeof node === 'string') return node.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const [tag, props, ...children] = node
  const attributes = Object.entries(props || {}).map(([name, value]) => ` ${name}="${value}"`)
  return `<${tag}${attributes.join('')}>${children.map(write).join('')}</${tag}>`
}

/** Rule and line of each message. */
export function messages(markdown: string, context: Partial<RenderContext> = {}): string[] {
  return render(markdown, context).messages.map(({ruleId, line}) => `${line} ${ruleId}`)
}
