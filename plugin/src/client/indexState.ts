import type {ExtraName} from '../record/types.ts'

/** What a reader has asked of the index. All of it stands in the URL. */
export interface IndexState {
  /** Parameter `q`. */
  query: string
  /** Parameter `severity`: slugs, or `unknown`. */
  severities: string[]
  /** Parameter `service`: slugs, or `unknown`. */
  services: string[]
  /** Parameter `team`: names in lower case, or `unknown`. */
  teams: string[]
  /** Parameter `cause`: slugs, or `unknown`. */
  causes: string[]
  /** Parameter `year`: four digits, or `unknown`. */
  years: string[]
  /** Parameter `tag`: slugs, or `unknown`. */
  tags: string[]
  /** Parameter `status`: in lower case, or `unknown`. */
  statuses: string[]
  /** Parameter `source`: names of folders. */
  sources: string[]
  /** Parameter `has`: `open-actions`. */
  has: string[]
  /** Parameter `sort`. Absent: by relevance where there are words, and by date where there are none. */
  sort?: SortOrder
  /** Parameter `view`. Absent: a list with excerpts. */
  view?: 'table'
  /** Parameters `x.<key>`: values of the team's own facets by key, or `unknown`. */
  extra: Readonly<Record<string, string[]>>
}

/** How results are ordered: `date` is newest first, `duration` longest first, `severity` worst first. */
export type SortOrder = (typeof SORT_ORDERS)[number]

/** In the order in which they are offered. */
export const SORT_ORDERS = ['relevance', 'date', 'oldest', 'duration', 'severity'] as const

/** The lists of the state that every site has. */
export type KnownFacet =
  | 'severities'
  | 'services'
  | 'teams'
  | 'causes'
  | 'years'
  | 'tags'
  | 'statuses'
  | 'sources'
  | 'has'

/** What a facet changes: a list of the state, or one of the team's own. */
export type FacetName = KnownFacet | ExtraName

const PARAMETERS: readonly [facet: KnownFacet, parameter: string][] = [
  ['severities', 'severity'],
  ['services', 'service'],
  ['teams', 'team'],
  ['causes', 'cause'],
  ['years', 'year'],
  ['tags', 'tag'],
  ['statuses', 'status'],
  ['sources', 'source'],
  ['has', 'has'],
]

/** No query and no filter. */
export const EMPTY_STATE: IndexState = {
  query: '',
  severities: [],
  services: [],
  teams: [],
  causes: [],
  years: [],
  tags: [],
  statuses: [],
  sources: [],
  has: [],
  extra: {},
}

/** What parameters of the team's own facets begin with, so that they are never taken for somebody else's. */
const EXTRA = 'x.'

/**
 * Read the state from the query string of a URL. A filter may be repeated or hold several values parted by commas.
 *
 * @param search  With or without the leading `?`.
 */
export function parseIndexState(search: string): IndexState {
  const parameters = new URLSearchParams(search)
  const valuesOf = (name: string) => inOrder(parameters.getAll(name).flatMap((value) => value.split(',')))
  const own = [...new Set(parameters.keys())].filter((name) => name.startsWith(EXTRA))
  const extra = own.map((name) => [name.slice(EXTRA.length), valuesOf(name)] as const)
  const state: IndexState = {
    ...EMPTY_STATE,
    query: parameters.getAll('q').join(' ').trim(),
    extra: Object.fromEntries(extra.filter(([, values]) => values.length > 0)),
  }
  for (const [facet, parameter] of PARAMETERS) state[facet] = valuesOf(parameter)
  const sort = SORT_ORDERS.find((order) => order === parameters.get('sort'))
  if (sort) state.sort = sort
  if (parameters.get('view') === 'table') state.view = 'table'
  return state
}

/**
 * Write the state as a query string: the same state always gives the same one. Parameters that are none of the index's
 * own stay.
 *
 * @param search  The query string to change.
 * @returns With the leading `?`, or empty.
 */
export function serializeIndexState(state: IndexState, search = ''): string {
  const parameters = new URLSearchParams(search)
  set(parameters, 'q', state.query.trim())
  for (const [facet, parameter] of PARAMETERS) set(parameters, parameter, inOrder(state[facet]).join(','))
  for (const name of [...parameters.keys()].filter((each) => each.startsWith(EXTRA))) parameters.delete(name)
  for (const key of Object.keys(state.extra).sort())
    set(parameters, `${EXTRA}${key}`, inOrder(state.extra[key] ?? []).join(','))
  set(parameters, 'sort', state.sort ?? '')
  set(parameters, 'view', state.view ?? '')
  const text = parameters.toString().replaceAll('%2C', ',').replaceAll('%3A', ':')
  return text === '' ? '' : `?${text}`
}

/** The state with one value of a facet added, or taken away where it was there. */
export function toggleFacet(state: IndexState, facet: FacetName, value: string): IndexState {
  const values = chosenOf(state, facet)
  const next = values.includes(value)
    ? values.filter((other) => other !== value)
    : inOrder([...values, value])
  return withChosen(state, facet, next)
}

/** The values of a facet that a reader has chosen. */
export function chosenOf(state: IndexState, facet: FacetName): readonly string[] {
  return isExtra(facet) ? (state.extra[keyOf(facet)] ?? []) : state[facet]
}

/** The facets of which any value is chosen. */
export function chosenFacets(state: IndexState): FacetName[] {
  const names = [
    ...PARAMETERS.map(([facet]) => facet),
    ...Object.keys(state.extra).map((key) => `extra.${key}` as const),
  ]
  return names.filter((name) => chosenOf(state, name).length > 0)
}

/** The state with other values of a facet chosen. */
export function withChosen(state: IndexState, facet: FacetName, values: string[]): IndexState {
  if (!isExtra(facet)) return {...state, [facet]: values}
  const {[keyOf(facet)]: _old, ...others} = state.extra
  return {...state, extra: values.length > 0 ? {...others, [keyOf(facet)]: values} : others}
}

/** `region` for the facet `extra.region`. */
export function keyOf(facet: ExtraName): string {
  return facet.slice('extra.'.length)
}

export function isExtra(facet: FacetName): facet is ExtraName {
  return facet.startsWith('extra.')
}

/** Whether the state narrows the list at all. */
export function isEmptyState(state: IndexState): boolean {
  return state.query.trim() === '' && countChosen(state) === 0
}

/** How many values are chosen, of all facets. */
export function countChosen(state: IndexState): number {
  const lists = [...PARAMETERS.map(([facet]) => state[facet]), ...Object.values(state.extra)]
  return lists.reduce((count, {length}) => count + length, 0)
}

function set(parameters: URLSearchParams, name: string, value: string): void {
  parameters.delete(name)
  if (value !== '') parameters.set(name, value)
}

function inOrder(values: readonly string[]): string[] {
  return [...new Set(values.map((value) => value.trim()).filter((value) => value !== ''))].sort()
}
