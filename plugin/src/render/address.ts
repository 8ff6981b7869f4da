import {posix} from 'node:path'
import type {Asset, RenderContext} from './context.ts'

/** Where an address of a document leads. */
export type Target =
  /** Another site or a mail address. */
  | {kind: 'web'; href: string}
  /** A place in this document: what follows `#`, decoded. */
  | {kind: 'anchor'; id: string}
  /** An incident of the site. */
  | {kind: 'document'; href: string}
  /** A file of the folder. */
  | {kind: 'asset'; file: string; asset: Asset}
  /** From the site's root (`/docs/x`): the folder knows nothing of it. */
  | {kind: 'site'; href: string}
  /** Any other scheme: `javascript:`, `data:`, `file:`. */
  | {kind: 'unsafe'; scheme: string}
  /** Nothing there. */
  | {kind: 'broken'}

const WEB = new Set(['http', 'https', 'mailto'])

/** Find out where an address that a document holds leads. */
export function locate(url: string, context: RenderContext): Target {
  const address = cleanAddress(url)
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase()
  if (scheme) {
    return WEB.has(scheme)
      ? {kind: 'web', href: scheme + address.slice(scheme.length)}
      : {kind: 'unsafe', scheme}
  }
  if (/^[/\\]{2}/.test(address)) return {kind: 'web', href: address.replaceAll('\\', '/')}
  if (address.startsWith('#')) {
    const id = decode(address.slice(1))
    const sibling = context.resolveSibling?.(id)
    return sibling === undefined ? {kind: 'anchor', id} : {kind: 'document', href: sibling}
  }
  const [, written = '', query = '', hash = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(address) ?? []
  if (!written && query) return {kind: 'broken'}
  const path = pathUnderFolder(decode(written), context.file)
  const document = findDocument(path.replace(/^\//, ''), context, decode(hash.slice(1)))
  if (document) return {kind: 'document', href: document + hash}
  const asset = context.resolveAsset(path)
  if (asset) return {kind: 'asset', file: path, asset: {...asset, url: asset.url + hash}}
  const elsewhere = context.repositoryUrl?.(path)
  if (elsewhere) return {kind: 'web', href: elsewhere + query + hash}
  return path.startsWith('/') && !/\.(md|markdown|mdx)$/i.test(path)
    ? {kind: 'site', href: address}
    : {kind: 'broken'}
}

/** The address of the incident that `path` means, written with or without `.md`, or as its folder. */
export function findDocument(path: string, context: RenderContext, anchor?: string): string | undefined {
  if (path.startsWith('../')) return undefined
  const bare = path.replace(/\/+$/, '').replace(/^\.$/, '')
  const folder = bare ? `${bare}/` : ''
  const candidates = [
    ...(bare ? [bare, `${bare}.md`, `${bare}.markdown`, bare.replace(/\.html?$/, '.md')] : []),
    ...['README.md', 'readme.md', 'index.md'].map((name) => folder + name),
  ]
  for (const candidate of candidates) {
    const found = context.resolveDocument(candidate, anchor)
    if (found) return found
  }
  return undefined
}

/** Normalise a path that a document holds: under the folder, with `../` where it leads outside. */
export function pathUnderFolder(path: string, file: string): string {
  const slashed = path.replaceAll('\\', '/')
  return slashed.startsWith('/') ? posix.normalize(slashed) : posix.join(posix.dirname(file), slashed)
}

/** Without what browsers skip in an address (line ends, tabs, control and zero-width characters). */
function cleanAddress(url: string): string {
  return url.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '').trim()
}

/** Percent-decoded where that is possible: `100%.png` stands for itself. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
