import {toCheck, toChosenCheck} from '../facets.ts'
import {chosenFacets, type FacetName, type IndexState, withChosen} from '../indexState.ts'
import {type Found, findWords} from './find.ts'
import type {SearchFiles} from './load.ts'
import {filterScores, scoreOf} from './scores.ts'
import type {FacetTable} from './table.ts'

/** A step back from a question that finds nothing: what is given up, and what is found then. */
export type Relaxation = {
  /** The question without it. */
  state: IndexState
  /** How many incidents that finds. */
  count: number
} & (
  | {/** A condition or an exclusion, as typed. */ kind: 'condition'; typed: string}
  | {/** The order of the words of a phrase, as typed. */ kind: 'order'; typed: string}
  | {/** What was chosen of a facet. */ kind: 'facet'; facet: FacetName}
  | {/** All conditions and filters. */ kind: 'all'}
)

/** How many phrases and exclusions are tried one by one; each may need files of its own. */
const MAX_TRIED = 3

/** The single steps that help where a question finds nothing, as they stand in it; where none does, all at once. */
export async function relax(
  state: IndexState,
  found: Found,
  table: FacetTable,
  files: SearchFiles,
): Promise<Relaxation[]> {
  const {conditions, clauses} = found.query
  const parts = [
    ...conditions.map((condition) => ({
      give: {
        kind: 'condition' as const,
        typed: condition.typed,
        state: {...state, query: replace(state.query, condition.typed)},
      },
      holds: toCheck(table, condition),
    })),
    ...chosenFacets(state).map((facet) => ({
      give: {kind: 'facet' as const, facet, state: withChosen(state, facet, [])},
      holds: toChosenCheck(table, state, facet),
    })),
  ]
  const counts = parts.map(() => 0)
  for (let doc = 0; doc < table.count; doc++) {
    if (found.scores && scoreOf(found.scores, doc) === 0) continue
    const failing = parts.flatMap(({holds}, at) => (holds(doc) ? [] : [at]))
    const [only] = failing
    if (failing.length === 1 && only !== undefined) counts[only] = (counts[only] ?? 0) + 1
  }
  const steps: Relaxation[] = parts.map(({give}, at) => ({...give, count: counts[at] ?? 0}))
  for (const {typed, text, phrase, without} of clauses
    .filter((clause) => clause.phrase || clause.without)
    .slice(0, MAX_TRIED)) {
    const query = replace(state.query, typed, phrase && !without ? text : '')
    const next = await findWords(query, files)
    if (next.partial || !next.scores) continue
    const {size: count} = filterScores(next.scores, (doc) => parts.every(({holds}) => holds(doc)))
    steps.push({kind: without ? 'condition' : 'order', typed, state: {...state, query}, count})
  }
  const helping = steps.filter(({count}) => count > 0)
  if (helping.length > 0 || parts.length < 2 || !found.scores || found.scores.size === 0) return helping
  const words = clauses.map(({typed}) => typed).join(' ')
  const filters = Object.fromEntries(chosenFacets(state).map((facet) => [facet, []]))
  return [{kind: 'all', state: {...state, ...filters, extra: {}, query: words}, count: found.scores.size}]
}

function replace(query: string, typed: string, instead = ''): string {
  return query
    .replace(typed, () => instead)
    .replace(/\s+/g, ' ')
    .trim()
}
