/** What a reader has asked of the index. All of it stands in the URL. */
export interface IndexState {
  /** Parameter `q`. */
  query: string
  /** Parameter `severity`: slugs, or `unknown`. */
  severities: string[]
  /** Parameter `service`: slugs, or `unknown`. */
  services: string[]
  /** Parameter `year`: four digits, or `unknown`. */
  years: string[]
}

/** The lists of the state that a facet changes. */
export type FacetName = 'severities' | 'services' | 'years'

const PARAMETERS: readonly [facet: FacetName, parameter: string][] = [
  ['severities', 'severity'],
  ['services', 'service'],
  ['years', 'year'],
]

/** No query and no filter. */
export const EMPTY_STATE: IndexState = {query: '', severities: [], services: [], years: []}

/**
 * Read the state from the query string of a URL. A filter may be repeated or hold several values parted by commas.
 *
 * @param search  With or without the leading `?`.
 */
export function parseIndexState(search: string): IndexState {
  const parameters = new URLSearchParams(search)
  const state = {...EMPTY_STATE, query: parameters.getAll('q').join(' ').trim()}
  for (const [facet, parameter] of PARAMETERS) {
    state[facet] = inOrder(parameters.getAll(parameter).flatMap((value) => value.split(',')))
  }
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
  const text = parameters.toString().replaceAll('%2C', ',')
  return text === '' ? '' : `?${text}`
}

/** The state with one value of a facet added, or taken away where it was there. */
export function toggleFacet(state: IndexState, facet: FacetName, value: string): IndexState {
  const values = state[facet]
  const next = values.includes(value)
    ? values.filter((other) => other !== value)
    : inOrder([...values, value])
  return {...state, [facet]: next}
}

/** Whether the state narrows the list at all. */
export function isEmptyState(state: IndexState): boolean {
  return state.query.trim() === '' && PARAMETERS.every(([facet]) => state[facet].length === 0)
}

function set(parameters: URLSearchParams, name: string, value: string): void {
  parameters.delete(name)
  if (value !== '') parameters.set(name, value)
}

function inOrder(values: readonly string[]): string[] {
  return [...new Set(values.map((value) => value.trim()).filter((value) => value !== ''))].sort()
}
