import type {ActionStage} from './types.ts'

/** What is amiss with an unfinished item. */
export type ActionFlaw = 'overdue' | 'undated' | 'ownerless'

export type ActionSort =
  | 'due'
  | 'age'
  | 'priority'
  | 'status'
  | 'owner'
  | 'team'
  | 'incident'
  | 'text'
  | 'ticket'

export type ActionGrouping = 'urgency' | 'team' | 'incident'

/** What a reader has asked of the backlog. All of it stands in the URL. */
export interface ActionsState {
  /** Parameter `q`. */
  query: string
  /** Parameter `status`. */
  stages: ActionStage[]
  /** Parameter `only`. */
  flaws: ActionFlaw[]
  /** Parameter `team`: names in lower case, or `unknown`. */
  teams: string[]
  /** Parameter `owner`: names in lower case, or `unknown`. */
  owners: string[]
  /** Parameter `service`: slugs, or `unknown`. */
  services: string[]
  /** Parameter `severity`: slugs, or `unknown`. */
  severities: string[]
  /** Parameter `by`. Default: `urgency`. */
  grouping: ActionGrouping
  /** Parameter `sort`, with `-` before it for the opposite order. Default: `due`. */
  sort: ActionSort
  descending: boolean
}

/** The lists of the state that narrow the backlog by a value of its items. */
export type ActionFacet = 'teams' | 'owners' | 'services' | 'severities'

const STAGES: readonly ActionStage[] = ['proposed', 'committed', 'done', 'dropped']
const FLAWS: readonly ActionFlaw[] = ['overdue', 'undated', 'ownerless']
const SORTS: readonly ActionSort[] = [
  'due',
  'age',
  'priority',
  'status',
  'owner',
  'team',
  'incident',
  'text',
  'ticket',
]
const GROUPINGS: readonly ActionGrouping[] = ['urgency', 'team', 'incident']
const FACETS: readonly [ActionFacet, string][] = [
  ['teams', 'team'],
  ['owners', 'owner'],
  ['services', 'service'],
  ['severities', 'severity'],
]

/** Everything, the most urgent first. */
export const EMPTY_ACTIONS: ActionsState = {
  query: '',
  stages: [],
  flaws: [],
  teams: [],
  owners: [],
  services: [],
  severities: [],
  grouping: 'urgency',
  sort: 'due',
  descending: false,
}

/**
 * Read the state from the query string of a URL; what is none of its values is left out.
 *
 * @param search  With or without the leading `?`.
 */
export function parseActionsState(search: string): ActionsState {
  const parameters = new URLSearchParams(search)
  const valuesOf = (name: string) => inOrder(parameters.getAll(name).flatMap((value) => value.split(',')))
  const known = <T extends string>(all: readonly T[], name: string) =>
    all.filter((value) => valuesOf(name).includes(value))
  const sort = parameters.get('sort') ?? ''
  const state: ActionsState = {
    ...EMPTY_ACTIONS,
    query: parameters.getAll('q').join(' ').trim(),
    stages: known(STAGES, 'status'),
    flaws: known(FLAWS, 'only'),
    grouping: known(GROUPINGS, 'by')[0] ?? 'urgency',
    sort: SORTS.find((each) => each === sort.replace(/^-/, '')) ?? 'due',
    descending: sort.startsWith('-'),
  }
  for (const [facet, parameter] of FACETS) state[facet] = valuesOf(parameter)
  return state
}

/**
 * Write the state as a query string: the same state always gives the same one. Parameters that are none of the page's
 * own stay.
 *
 * @param search  The query string to change.
 * @returns With the leading `?`, or empty.
 */
export function serializeActionsState(state: ActionsState, search = ''): string {
  const parameters = new URLSearchParams(search)
  const set = (name: string, value: string) => {
    parameters.delete(name)
    if (value !== '') parameters.set(name, value)
  }
  set('q', state.query.trim())
  set('status', STAGES.filter((stage) => state.stages.includes(stage)).join(','))
  set('only', FLAWS.filter((flaw) => state.flaws.includes(flaw)).join(','))
  for (const [facet, parameter] of FACETS) set(parameter, inOrder(state[facet]).join(','))
  set('by', state.grouping === 'urgency' ? '' : state.grouping)
  set('sort', state.sort === 'due' && !state.descending ? '' : `${state.descending ? '-' : ''}${state.sort}`)
  const text = parameters.toString().replaceAll('%2C', ',')
  return text === '' ? '' : `?${text}`
}

/** Whether the state leaves items out. */
export function narrowsActions(state: ActionsState): boolean {
  const lists = [state.stages, state.flaws, ...FACETS.map(([facet]) => state[facet])]
  return state.query.trim() !== '' || lists.some(({length}) => length > 0)
}

function inOrder(values: readonly string[]): string[] {
  return [...new Set(values.map((value) => value.trim()).filter((value) => value !== ''))].sort()
}
