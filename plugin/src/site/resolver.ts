import type {Incident, Resolve} from './types.ts'

/** A name without case, punctuation and accents: `INC-2024-004`, `inc 2024 004` and `Inc_2024_004` are one. */
export function nameKey(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}

/**
 * Make the function that finds an incident by any of its names. The exact path wins, then the id, then the slug, the
 * name of the file and the title, as long as only one incident has it.
 */
export function createResolver(incidents: readonly Incident[]): Resolve {
  const paths = index(incidents, ({postmortem}) => [pathKey(postmortem.file)])
  const names = [
    index(incidents, ({postmortem}) => (postmortem.id === undefined ? [] : [nameKey(postmortem.id)])),
    index(incidents, ({postmortem, permalink}) => [
      nameKey(postmortem.slug),
      nameKey(permalink.replace(/^.*\//, '')),
    ]),
    index(incidents, ({postmortem}) => [nameKey(baseName(pathKey(postmortem.file)))]),
    index(incidents, ({title}) => [nameKey(title)]),
  ]
  const byName = (name: string) => {
    const key = nameKey(name)
    if (key === '') return undefined
    const found = names.find((candidates) => candidates.has(key))?.get(key)
    return found?.length === 1 ? found[0] : undefined
  }
  return (name, from) => {
    const target = linkTarget(name)
    if (target === '') return undefined
    const relative = from === undefined ? undefined : joinPath(from, target)
    for (const path of [relative, target.replace(/^\/+/, '')]) {
      const found = path === undefined ? undefined : paths.get(pathKey(path))
      if (found?.length === 1) return found[0]
    }
    return byName(target) ?? (target.includes('/') ? byName(baseName(pathKey(target))) : undefined)
  }
}

function index(
  incidents: readonly Incident[],
  keysOf: (incident: Incident) => string[],
): Map<string, Incident[]> {
  const found = new Map<string, Incident[]>()
  for (const incident of incidents) {
    for (const key of new Set(keysOf(incident))) {
      if (key !== '') found.set(key, [...(found.get(key) ?? []), incident])
    }
  }
  return found
}

/** What a link points at: without brackets, origin, query and anchor. */
function linkTarget(name: string): string {
  const target = name
    .trim()
    .replace(/^<(.*)>$/, '$1')
    .replace(/^\[\[([^\]|]*)(?:\|[^\]]*)?\]\]$/, '$1')
    .replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*\/?/i, '')
    .replace(/[?#].*$/, '')
  return decode(target).trim()
}

function decode(target: string): string {
  try {
    return decodeURIComponent(target)
  } catch {
    return target
  }
}

/** A path for comparison: without `.md`, `index`, `README` and a trailing slash. */
function pathKey(path: string): string {
  return path
    .replace(/\/+$/, '')
    .replace(/\.(?:md|mdx|markdown|html?)$/i, '')
    .replace(/\/(?:index|readme)$/i, '')
    .toLowerCase()
}

function baseName(path: string): string {
  return path.replace(/^.*\//, '')
}

function joinPath(from: string, target: string): string {
  const parts = target.startsWith('/') ? [] : from.split('/').slice(0, -1)
  for (const part of target.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}
