import {foldText, queryTerms} from '../query.ts'
import {UNKNOWN} from '../severity.ts'
import type {ActionFacet, ActionFlaw, ActionsState} from './state.ts'
import type {ActionIncident, ActionsPageProps, BacklogItem} from './types.ts'

/** One value that a list of choices offers. */
export interface ActionChoice {
  value: string
  /** Absent for items that state none. */
  label?: string
  /** How many items would be listed with it, under all other choices. */
  count: number
}

/** Whether an item is neither done nor dropped. */
export function isUnfinished({stage}: BacklogItem): boolean {
  return stage === 'proposed' || stage === 'committed'
}

/** What is amiss with an item; nothing with one that is finished. */
export function flawsOf(item: BacklogItem): ActionFlaw[] {
  if (!isUnfinished(item)) return []
  const flaws: ActionFlaw[] = []
  if (item.overdueDays !== undefined) flaws.push('overdue')
  if (item.due === undefined) flaws.push('undated')
  if (item.owner === undefined) flaws.push('ownerless')
  return flaws
}

/** The items that a reader asks for: those that have one value of each choice. */
export function filterActions(
  {items, incidents}: Pick<ActionsPageProps, 'items' | 'incidents'>,
  state: ActionsState,
): BacklogItem[] {
  const terms = queryTerms(state.query)
  const chosen = FACETS.filter((facet) => state[facet].length > 0).map((facet) => ({
    wanted: state[facet],
    values: facetColumn({items, incidents}, facet),
  }))
  return items.filter((item, index) => {
    const incident = incidents[item.incident]
    if (!incident) return false
    if (state.stages.length > 0 && !state.stages.includes(item.stage)) return false
    if (state.flaws.length > 0 && !flawsOf(item).some((flaw) => state.flaws.includes(flaw))) return false
    for (const {wanted, values} of chosen)
      if (!values[index]?.some(({value}) => wanted.includes(value))) return false
    if (terms.length === 0) return true
    const text = searchText(item, incident)
    return terms.every((term) => text.includes(term))
  })
}

/** How many of some items have each flaw. */
export function countFlaws(items: readonly BacklogItem[]): Record<ActionFlaw, number> {
  const counts = {overdue: 0, undated: 0, ownerless: 0}
  for (const item of items) for (const flaw of flawsOf(item)) counts[flaw] += 1
  return counts
}

/** The values of a facet with their counts, the most frequent first, what is not stated last. */
export function actionChoices(
  backlog: Pick<ActionsPageProps, 'items' | 'incidents'>,
  state: ActionsState,
  facet: ActionFacet,
): ActionChoice[] {
  const found = new Set(filterActions(backlog, {...state, [facet]: []}))
  const counts = new Map<FacetValue, number>()
  for (const [index, values] of facetColumn(backlog, facet).entries()) {
    const item = backlog.items[index]
    const more = item !== undefined && found.has(item) ? 1 : 0
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + more)
  }
  const known = new Set([...counts.keys()].map(({value}) => value))
  for (const value of state[facet]) if (!known.has(value)) counts.set({value, label: value, order: LAST}, 0)
  return [...counts]
    .sort(([a, m], [b, n]) => a.order - b.order || n - m || (a.value < b.value ? -1 : 1))
    .map(([{value, label}, count]) => ({value, ...(label !== undefined && {label}), count}))
}

/** The values of each item, once for each backlog; the same value is the same object. */
function facetColumn(
  {items, incidents}: Pick<ActionsPageProps, 'items' | 'incidents'>,
  facet: ActionFacet,
): readonly (readonly FacetValue[])[] {
  const known = columns.get(items) ?? new Map<ActionFacet, FacetValue[][]>()
  columns.set(items, known)
  const made = known.get(facet)
  if (made) return made
  const values = new Map<string, FacetValue>()
  const column = items.map((item) => {
    const incident = incidents[item.incident]
    const own = incident ? facetValues(item, incident, facet) : []
    return own.map((each) => {
      const same = values.get(each.value) ?? each
      values.set(each.value, same)
      return same
    })
  })
  known.set(facet, column)
  return column
}

const columns = new WeakMap<readonly BacklogItem[], Map<ActionFacet, FacetValue[][]>>()

const FACETS: readonly ActionFacet[] = ['teams', 'owners', 'services', 'severities']

const LAST = Number.MAX_SAFE_INTEGER

interface FacetValue {
  value: string
  label?: string
  /** Smaller comes first. */
  order: number
}

function facetValues(item: BacklogItem, incident: ActionIncident, facet: ActionFacet): FacetValue[] {
  if (facet === 'owners') {
    const {owner} = item
    return owner === undefined
      ? [{value: UNKNOWN, order: LAST}]
      : [{value: ownerValue(owner), label: owner, order: 0}]
  }
  if (facet === 'severities') {
    const {severity} = incident
    return severity
      ? [{value: severity.slug, label: severity.label, order: severity.rank ?? LAST - 1}]
      : [{value: UNKNOWN, order: LAST}]
  }
  const tags = (facet === 'teams' ? item.teams : incident.services) ?? []
  if (tags.length === 0) return [{value: UNKNOWN, order: LAST}]
  return tags.map(({slug, name}) => ({value: slug, label: name, order: 0}))
}

/** An owner as it is compared and stands in the URL; a comma would part two values there. */
function ownerValue(owner: string): string {
  return owner.trim().toLowerCase().replaceAll(',', ' ')
}

function searchText(item: BacklogItem, {title, id}: ActionIncident): string {
  const {text, owner, ticket, priority, teams = []} = item
  const parts = [text, owner, ticket?.text, priority, title, id, ...teams.map(({name}) => name)]
  return foldText(parts.filter((part) => part !== undefined).join('\n'))
}
