import {isUnfinished} from './filter.ts'
import {priorityRank} from './priority.ts'
import type {ActionSort, ActionsState} from './state.ts'
import type {ActionStage, ActionsPageProps, BacklogItem} from './types.ts'

/** A part of the list that is shown under a heading of its own. */
export interface ActionGroup {
  /** `overdue`, `dated`, `undated`, `ownerless`, `done` or `dropped`; a team's slug; or a position of an incident. */
  key: string
  /** Name of the team or title of the incident; absent where the page has its own word. */
  label?: string
  /** Where the incident is. */
  href?: string
  items: BacklogItem[]
}

const URGENCIES: readonly string[] = ['overdue', 'dated', 'undated', 'ownerless', 'done', 'dropped']

const STAGE_ORDER: Record<ActionStage, number> = {committed: 0, proposed: 1, done: 2, dropped: 3}

/** Part a list into groups, each in the order that the state asks for; empty groups are left out. */
export function groupActions(
  items: readonly BacklogItem[],
  backlog: Pick<ActionsPageProps, 'incidents'>,
  state: Pick<ActionsState, 'grouping' | 'sort' | 'descending'>,
): ActionGroup[] {
  const groups = new Map<string, ActionGroup>()
  const add = (group: Omit<ActionGroup, 'items'>, item: BacklogItem) => {
    const known = groups.get(group.key) ?? {...group, items: []}
    known.items.push(item)
    groups.set(group.key, known)
  }
  for (const item of items) {
    if (state.grouping === 'urgency') add({key: urgencyOf(item)}, item)
    else if (state.grouping === 'incident') {
      const {title = '', permalink = ''} = backlog.incidents[item.incident] ?? {}
      add({key: String(item.incident), label: title, href: permalink}, item)
    } else if (!item.teams) add({key: 'unknown'}, item)
    else for (const {slug, name} of item.teams) add({key: slug, label: name}, item)
  }
  return [...groups.values()]
    .map((group) => ({...group, items: sortActions(group.items, backlog, state)}))
    .sort((a, b) => compareGroups(a, b, state.grouping))
}

/** The most urgent first; the others by how much is left to do, and what has no team last. */
function compareGroups(a: ActionGroup, b: ActionGroup, grouping: ActionsState['grouping']): number {
  if (grouping === 'urgency') return URGENCIES.indexOf(a.key) - URGENCIES.indexOf(b.key)
  if (grouping === 'incident') return Number(a.key) - Number(b.key)
  if ((a.label === undefined) !== (b.label === undefined)) return a.label === undefined ? 1 : -1
  const left = (group: ActionGroup) => group.items.filter(isUnfinished).length
  return left(b) - left(a) || (a.key < b.key ? -1 : 1)
}

/** Each item stands in one group: what is overdue there, even if nobody owns it. */
function urgencyOf(item: BacklogItem): string {
  if (!isUnfinished(item)) return item.stage
  if (item.overdueDays !== undefined) return 'overdue'
  if (item.owner === undefined) return 'ownerless'
  return item.due === undefined ? 'undated' : 'dated'
}

/** Items in the order of a column; what has no value in it always comes last. */
export function sortActions(
  items: readonly BacklogItem[],
  {incidents}: Pick<ActionsPageProps, 'incidents'>,
  {sort, descending}: Pick<ActionsState, 'sort' | 'descending'>,
): BacklogItem[] {
  const keyed = items.map((item, position) => ({item, position, key: sortKey(item, sort, incidents)}))
  keyed.sort((a, b) => {
    if (sort === 'due' && isUnfinished(a.item) !== isUnfinished(b.item)) return isUnfinished(a.item) ? -1 : 1
    if (a.key === b.key) return a.position - b.position
    if (a.key === undefined) return 1
    if (b.key === undefined) return -1
    const order = a.key < b.key ? -1 : 1
    return descending ? -order : order
  })
  return keyed.map(({item}) => item)
}

function sortKey(
  item: BacklogItem,
  sort: ActionSort,
  incidents: ActionsPageProps['incidents'],
): string | number | undefined {
  switch (sort) {
    case 'due':
      return item.due
    case 'age':
      // The oldest first, as the earliest due comes first.
      return item.ageDays === undefined ? undefined : -item.ageDays
    case 'priority':
      return priorityRank(item.priority)
    case 'status':
      return STAGE_ORDER[item.stage]
    case 'owner':
      return item.owner?.toLowerCase()
    case 'team':
      return item.teams?.[0]?.slug
    case 'incident':
      return incidents[item.incident]?.title.toLowerCase()
    case 'ticket':
      return item.ticket?.text.toLowerCase()
    case 'text':
      return item.text.toLowerCase()
  }
}
