import type {Root} from 'mdast'
import {readFrontMatter} from '../../document/frontMatter.ts'
import type {Message} from '../../record/types.ts'
import {createResolver} from '../resolver.ts'
import type {Incident, RelatedExclusion, Resolve} from '../types.ts'

/** Whether two incidents must not be shown as alike. */
export type IsExcluded = (a: Incident, b: Incident) => boolean

/**
 * Gather what the team says of incidents that are not alike: the option `related.exclude`, and `notRelated` in the front
 * matter of either document.
 */
export function exclusions(
  incidents: readonly Incident[],
  exclude: readonly RelatedExclusion[] = [],
): IsExcluded {
  const resolve = createResolver(incidents)
  const alone = new Set<Incident>()
  const pairs = new Map<Incident, Set<Incident>>()
  const part = (a: Incident, b: Incident) => {
    pairs.set(a, (pairs.get(a) ?? new Set()).add(b))
    pairs.set(b, (pairs.get(b) ?? new Set()).add(a))
  }
  for (const entry of exclude) {
    const [first, second] = [entry].flat().map((name) => resolve(name))
    if (typeof entry === 'string') {
      if (first) alone.add(first)
    } else if (first && second) part(first, second)
  }
  for (const incident of incidents) {
    for (const name of notRelatedOf(incident.tree)) {
      const other = resolve(name, incident.postmortem)
      if (other) part(incident, other)
    }
  }
  return (a, b) => alone.has(a) || alone.has(b) || pairs.get(a)?.has(b) === true
}

/** Tell of each name in the option `related.exclude` that no incident has, such as that of a file that has moved. */
export function checkExclusions(exclude: readonly RelatedExclusion[], resolve: Resolve): Message[] {
  return [...new Set(exclude.flat())]
    .filter((name) => !resolve(name))
    .map((name) => ({
      ruleId: 'related/exclude',
      severity: 'warning',
      reason: `Unexpected incident \`${name}\` in the option \`related.exclude\`, expected the id, file or slug of one that is in the folder`,
    }))
}

/** What the front matter of a document says under `notRelated`, `not_related` or `not-related`: names of incidents. */
export function notRelatedOf(tree: Root): string[] {
  const first = tree.children[0]
  // Most documents have no such key, and need not be read as YAML once more.
  if (first?.type !== 'yaml' || !NOT_RELATED.test(first.value)) return []
  return readFrontMatter(tree)
    .entries.filter(({path}) => NOT_RELATED_KEY.test(path))
    .flatMap(({value}): unknown[] => [value].flat())
    .filter((name) => typeof name === 'string')
    .filter((name) => name !== '')
}

const NOT_RELATED = /^\s*["']?not[-_ ]?related/im
const NOT_RELATED_KEY = /^not[-_ ]?related$/i
