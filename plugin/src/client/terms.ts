import type {TermKind} from './listTypes.ts'

/**
 * The address of the page of a service, team, cause or tag.
 *
 * @param indexPermalink  `/` where the index is the root of the site.
 */
export function termPermalink(indexPermalink: string, kind: TermKind, slug: string): string {
  return `${indexPermalink.replace(/\/$/, '')}/${kind}/${termSlug(slug)}`
}

/**
 * A name as one segment of a URL. Names that differ in spaces and punctuation only share it, and so share a page; what
 * would lose a letter or a sign (`C++`, `決済`) is told apart by a hash of the name.
 */
export function termSlug(name: string): string {
  const folded = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .trim()
  const slug = folded
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
  const lost = slug === '' || /[^a-z0-9\s._\-/&,()':]/.test(folded) || folded.length > 60
  // Hosts of static files serve these as something else.
  const safe = !lost && slug !== 'index' && slug !== '404'
  return safe ? slug : `${slug || 'term'}-${hash(folded)}`
}

/** FNV-1a, 32 bits (Fowler, Noll and Vo). */
function hash(text: string): string {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return (value >>> 0).toString(36)
}
