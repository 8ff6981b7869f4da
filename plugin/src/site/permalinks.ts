import type {Postmortem} from '../record/types.ts'

/** Names under the index that are pages of the site, or will be. */
export const RESERVED: readonly string[] = [
  'actions',
  'archive',
  'causes',
  'families',
  'map',
  'quality',
  'services',
  'tags',
  'teams',
  'trends',
]

/**
 * Give each document an address of its own. Of documents with the same slug the first by source and file keeps it, the
 * others get a number: an address changes only where a file before it, of the same slug, comes or goes.
 *
 * @param basePath  Without a trailing slash.
 */
export function assignPermalinks(
  postmortems: readonly Postmortem[],
  basePath: string,
): Map<Postmortem, string> {
  const taken = new Set(RESERVED)
  // Plain slugs first, or `api-2` of one file could be taken by a second `api`.
  const slugs = new Set(postmortems.map(({slug}) => slug))
  const permalinks = new Map<Postmortem, string>()
  for (const postmortem of [...postmortems].sort(bySourceAndFile)) {
    const slug = taken.has(postmortem.slug) ? numbered(postmortem.slug, taken, slugs) : postmortem.slug
    taken.add(slug)
    permalinks.set(postmortem, `${basePath}/${slug}`)
  }
  return permalinks
}

/** The title to show: the document's own, or else its id, or else the name of its file. */
export function titleOf({title, id, file}: Postmortem): string {
  return title ?? id ?? file.replace(/^.*\//, '').replace(/\.[^.]+$/, '')
}

function numbered(slug: string, taken: ReadonlySet<string>, slugs: ReadonlySet<string>): string {
  for (let number = 2; ; number++) {
    const candidate = `${slug}-${number}`
    if (!taken.has(candidate) && !slugs.has(candidate)) return candidate
  }
}

function bySourceAndFile(a: Postmortem, b: Postmortem): number {
  const [first, second] = [a, b].map(({source, file, slug}) => `${source ?? ''}/${file}\n${slug}`)
  return (first ?? '') < (second ?? '') ? -1 : 1
}
