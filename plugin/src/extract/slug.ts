import {createHash} from 'node:crypto'

/** Names of the site's own pages: no incident may take one. */
const RESERVED = new Set([
  'archive',
  'services',
  'causes',
  'tags',
  'actions',
  'trends',
  'map',
  'quality',
  'families',
])

/** Names that no file of Windows can have. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/

const MAX_LENGTH = 80

/**
 * One URL segment for a file, from its path: stable while the file keeps its name.
 *
 * `2024/2024-03-19 Pool exhausted.md` becomes `2024-03-19-pool-exhausted`; a folder of one
 * document gives its name; a path that leaves nothing, or too much, gets a hash of itself.
 * Two files may have one slug: the corpus makes them differ.
 */
export function slugOf(file: string): string {
  return segment(nameOf(file), file)
}

/** One URL segment for an incident that shares its file with others: from the file's name and the heading. */
export function slugOfPart(file: string, title: string): string {
  return segment(`${nameOf(file)} ${title}`, `${file}#${title}`)
}

/** A file's slug, and whether no address can be made of its name as it stands: other letters, too many, or a page's own name. */
export function addressOf(file: string): {slug: string; isChangedMuch: boolean} {
  const name = nameOf(file)
  const slug = segment(name, file)
  return {slug, isChangedMuch: slug !== readable(name)}
}

function nameOf(file: string): string {
  const parts = (isAscii(file) ? file : file.normalize('NFKC')).replace(/\.(?:md|markdown)$/i, '').split('/')
  const last = parts.at(-1) ?? ''
  return /^(?:readme|index|postmortem|post-mortem|report|incident|rca)$/i.test(last)
    ? (parts.at(-2) ?? last)
    : last
}

function segment(name: string, identity: string): string {
  const slug = readable(name)
  const lost = !isAscii(withoutMarks(name))
  const safe = slug && slug.length <= MAX_LENGTH && !RESERVED.has(slug) && !DEVICE.test(slug) && !lost
  return safe
    ? slug
    : `${slug.slice(0, MAX_LENGTH - 9).replace(/-+$/, '') || 'incident'}-${shortHash(identity)}`
}

/** What is left of a name in letters and digits. */
function readable(name: string): string {
  return withoutMarks(name.toLowerCase())
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
}

/** `é` as `e`; most names of files have nothing of the kind. */
function withoutMarks(name: string): string {
  return isAscii(name) ? name : name.normalize('NFKD').replace(/\p{M}/gu, '')
}

function isAscii(text: string): boolean {
  return /^\p{ASCII}*$/u.test(text)
}

/** Eight characters that tell paths apart. */
export function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8)
}
