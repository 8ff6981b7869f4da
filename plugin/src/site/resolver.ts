import {fileNameId} from '../values/incidentId.ts'
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

/** An id without zeros before its numbers: `INC-2024-87`, `inc2024_087` and `INC2024087` are one. */
export function idKey(id: string): string {
  const parts = nameKey(id).match(/\p{L}+|\d+/gu) ?? []
  return parts
    .flatMap((part) => part.match(/^(?:19|20)\d\d(?=\d{2,})|\d+|\p{L}+/gu) ?? [])
    .map((part) => part.replace(/^0+(?=\d)/, ''))
    .join('-')
}

/**
 * Make the function that finds an incident by any of its names. The exact path wins, then the id in any spelling, then the
 * slug, the name of the file, the title, and an id with which the name begins. Where several incidents have the name, the
 * one of the same folder is meant, as long as it is alone there.
 */
export function createResolver(incidents: readonly Incident[]): Resolve {
  const paths = index(incidents, ({postmortem}) => [pathKey(postmortem.file)])
  const ids = index(incidents, ({postmortem: {id}}) => (id === undefined ? [] : [nameKey(id)]))
  const looseIds = index(incidents, ({postmortem: {id}}) => (id === undefined ? [] : [idKey(id)]))
  const slugs = index(incidents, ({postmortem, permalink}) => [
    nameKey(postmortem.slug),
    nameKey(permalink.replace(/^.*\//, '')),
  ])
  const files = index(incidents, ({postmortem}) => [nameKey(baseName(pathKey(postmortem.file)))])
  const titles = index(incidents, ({title}) => [nameKey(title)])
  const byName = (name: string, source: string | undefined) => {
    const key = nameKey(name)
    if (key === '') return undefined
    const found = [ids.get(key), looseIds.get(idKey(name)), slugs.get(key), files.get(key), titles.get(key)]
    const begin = fileNameId(name)
    return only(
      found.find((candidates) => candidates !== undefined) ??
        (begin === undefined ? undefined : looseIds.get(idKey(begin))),
      source,
    )
  }
  return (name, from) => {
    const target = linkTarget(name)
    if (target === '') return undefined
    const {file, source} = typeof from === 'string' ? {file: from} : {file: from?.file, source: from?.source}
    const relative = file === undefined ? undefined : joinPath(file, target)
    for (const path of [relative, target.replace(/^\/+/, '')]) {
      const found = path === undefined ? undefined : only(paths.get(pathKey(path)), source)
      if (found) return found
    }
    return (
      byName(target, source) ?? (target.includes('/') ? byName(baseName(pathKey(target)), source) : undefined)
    )
  }
}

/** The one candidate, or the one of them in the same folder; of several in one file the first. */
function only(candidates: readonly Incident[] = [], source: string | undefined): Incident | undefined {
  const own =
    candidates.length > 1 ? candidates.filter((each) => each.postmortem.source === source) : candidates
  const [first] = [...own].sort((a, b) => titleLine(a) - titleLine(b))
  return own.every(({postmortem}) => postmortem.file === first?.postmortem.file) ? first : undefined
}

function titleLine({postmortem}: Incident): number {
  return postmortem.facts.title?.line ?? 0
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
