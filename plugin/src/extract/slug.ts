import {createHash} from 'node:crypto'

/** Names of the site's own pages: no incident may take one. */
const RESERVED = new Set([
  'archive',
  'services',
  'causes',
  'tags',
  'actions',
  'trends',
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
  const parts = file
    .normalize('NFKC')
    .replace(/\.(?:md|markdown)$/i, '')
    .split('/')
  const last = parts.at(-1) ?? ''
  const name = /^(?:readme|index|postmortem|post-mortem|report|incident|rca)$/i.test(last)
    ? (parts.at(-2) ?? last)
    : last
  const slug = name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  const lost = /[^\p{ASCII}]/u.test(name.normalize('NFKD').replace(/\p{M}/gu, ''))
  const safe = slug && slug.length <= MAX_LENGTH && !RESERVED.has(slug) && !DEVICE.test(slug) && !lost
  return safe ? slug : `${slug.slice(0, MAX_LENGTH - 9).replace(/-+$/, '') || 'incident'}-${shortHash(file)}`
}

/** Eight characters that tell paths apart. */
export function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8)
}
