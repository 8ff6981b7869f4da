import type {SectionName} from '../../dialect/types.ts'
import type {List} from '../../document/blocks.ts'
import {isActionTable} from '../../document/labels.ts'
import {joinLines} from '../../document/lines.ts'
import {isWithin, type Section} from '../../document/sections.ts'
import type {ActionItem, CalendarDate} from '../../record/types.ts'
import type {TimeExpression} from '../../values/time/types.ts'
import type {Context, Fact} from '../facts.ts'
import {dayOf} from '../times.ts'
import {type Item, listItems, nestedDetails, tableItems} from './actionRows.ts'
import {horizonOf, surroundings} from './actionSurroundings.ts'
import {readActionWords} from './actionText.ts'
import {type Names, namesOf} from './owners.ts'
import {splitNames} from './people.ts'

/** Every follow-up that the document lists, in its order; the same one listed twice stays two. */
export function actionItems(
  context: Context,
  day: CalendarDate | undefined,
  names: readonly string[],
): Fact<ActionItem[]> | undefined {
  const items = readItems(context, names)
  const first = items[0]
  if (!first) return undefined
  reportSets(items, context)
  const value = items.map(({dueTime, section: _section, ...item}): ActionItem => {
    const due = dueTime && dueDate(context, dueTime, day)
    return {...item, ...(due ? {due} : {})}
  })
  return {value, certainty: 'stated', from: 'section', line: first.line}
}

/** Parts under "Action items" that group them: what improves detection, response, communication. */
const GROUPS: ReadonlySet<SectionName> = new Set([
  'actionItems',
  'detection',
  'mitigation',
  'resolution',
  'communication',
])

/** All items; whoever surely owns one may be named in the others without a sign. */
function readItems(context: Context, names: readonly string[]): Item[] {
  const known = namesOf(context, names)
  const first = itemsWith(context, known)
  const owners = first.flatMap(({owner}) =>
    owner ? splitNames(owner, context.vocabulary.listPattern('')) : [],
  )
  const others = owners.filter((owner) => !known.known.includes(owner))
  return others.length > 0 ? itemsWith(context, {...known, known: [...known.known, ...others]}) : first
}

function itemsWith(context: Context, names: Names): Item[] {
  const listed = context.document.sections.flatMap((section) => sectionItems(section, context, names))
  return listed.length > 0 ? listed : checklistItems(context, names)
}

/** The items that stand directly in a section: of action tables anywhere, of lists and headings under "Action items". */
function sectionItems(section: Section, context: Context, names: Names): Item[] {
  const inActions = isWithin(section, 'actionItems')
  const tables = section.blocks.filter(
    (block) => block.type === 'table' && isActionTable(block, context.vocabulary),
  )
  // "Went well" under "Action items" is none of them.
  const isOther = () =>
    section.name !== undefined && !GROUPS.has(section.name) && !horizonOf(section, context)
  const named = namedItems(section, context)
  if (tables.length === 0 && (!inActions || isOther())) return named
  const around = inActions ? surroundings(section, context, names) : {}
  const items = section.blocks.flatMap((block) => {
    if (block.type === 'table' && tables.includes(block)) return tableItems(block, section, around, context)
    if (block.type === 'list' && isLegend(block, context)) return []
    return block.type === 'list' && inActions && !isHeadedItem(section, context, names)
      ? listItems(block, section, around, context, names)
      : []
  })
  return [
    ...(inActions && isHeadedItem(section, context, names) ? headedItem(section, context) : []),
    ...items,
    ...named,
  ]
}

/** Paragraphs that call themselves an action item, wherever they stand: `**Action item:** Start earlier. Owner: @lea`. */
function namedItems(section: Section, context: Context): Item[] {
  return section.blocks.flatMap((block) => {
    if (block.type !== 'paragraph') return []
    const line = joinLines(block.lines)
    const lead = line.runs[0]?.strong
      ? line.text.match(/^([^:：]{1,40}?)\s*(?:#?\d+)?\s*[:：]/)?.[1]
      : undefined
    if (!lead || !context.vocabulary.actionKeys.is('item', lead)) return []
    const words = readActionWords(line, {context})
    return words ? [{...words, line: block.line, section}] : []
  })
}

/** A list that says what each kind of action means: every item opens with another kind. */
function isLegend(list: List, {vocabulary}: Context): boolean {
  const kinds = list.items.map((item) => {
    const lead = joinLines(item.lines).text.match(/^([^:：]{1,30})[:：]/)?.[1]
    return item.checked === undefined && lead !== undefined ? vocabulary.actionKind(lead) : undefined
  })
  return kinds.length >= 3 && !kinds.includes(undefined) && new Set(kinds).size === kinds.length
}

/**
 * Whether a heading under "Action items" is an item itself: `### Cap the retries`, with a text,
 * or with a list of owner and due date, under it. A horizon, an owner, a kind or a heading over
 * a list of items is none.
 */
function isHeadedItem(section: Section, context: Context, names: Names): boolean {
  const {parent} = section
  if (parent?.name !== 'actionItems' || section.name || section.children.length > 0 || section.depth > 6)
    return false
  const around = surroundings(section, context, names)
  if (around.horizon || around.owner || around.kind || around.status) return false
  const siblings = parent.children.filter((child) => !child.name)
  return (
    siblings.length >= 2 &&
    siblings.every((child) => isDetail(child, context)) &&
    parent.blocks.every((block) => block.type !== 'list' && block.type !== 'table')
  )
}

/** Whether what stands under a heading tells of one item: no table, and no list but of its owner, due date, state. */
function isDetail(section: Section, context: Context): boolean {
  return section.blocks.every(
    (block) =>
      block.type !== 'table' &&
      (block.type !== 'list' || Object.keys(nestedDetails(block, context)).length > 0),
  )
}

function headedItem(section: Section, context: Context): Item[] {
  const words = readActionWords(section.title, {context})
  if (!words) return []
  const lists = section.blocks.flatMap((block) =>
    block.type === 'list' ? [nestedDetails(block, context)] : [],
  )
  const lines = section.blocks.flatMap((block) => (block.type === 'paragraph' ? block.lines : []))
  const labelled = nestedDetails(
    {
      type: 'list',
      ordered: false,
      line: section.line,
      items: lines.map((line) => ({lines: [line], blocks: [], line: line.line})),
    },
    context,
  )
  return [{...words, ...labelled, ...Object.assign({}, ...lists), line: section.line, section}]
}

const NO_FOLLOW_UPS: readonly SectionName[] = [
  'timeline',
  'appendix',
  'references',
  'metadata',
  'participants',
  'metrics',
]

/** Where no part is called "Action items": the checklists of the document. */
function checklistItems(context: Context, names: Names): Item[] {
  return context.document.sections.flatMap((section) => {
    if (isWithin(section, ...NO_FOLLOW_UPS)) return []
    return section.blocks.flatMap((block) =>
      block.type === 'list' && block.items.some((item) => item.checked !== undefined)
        ? listItems(
            {...block, items: block.items.filter((item) => item.checked !== undefined)},
            section,
            {},
            context,
            names,
          )
        : [],
    )
  })
}

/** A due date without a year is the incident's, or the next one's where it would lie well before it. */
function dueDate(
  context: Context,
  time: TimeExpression,
  day: CalendarDate | undefined,
): CalendarDate | undefined {
  const due = dayOf(context, time, day)
  if (!due || !day || time.start.year !== undefined) return due
  const before = Date.parse(day) - Date.parse(due)
  return before > 60 * 86_400_000 ? `${Number(due.slice(0, 4)) + 1}${due.slice(4)}` : due
}

/** Say so where action items stand in parts of the document that are not one list. */
function reportSets(items: readonly Item[], {report}: Context): void {
  const tops = new Map<Section, Item>()
  for (const item of items) {
    let top = item.section
    for (let at: Section | undefined = item.section; at; at = at.parent)
      if (at.name === 'actionItems') top = at
    if (!tops.has(top)) tops.set(top, item)
  }
  const [first, ...others] = tops
  for (const [section, item] of others) {
    report({
      ruleId: 'action/two-sets',
      severity: 'info',
      reason: `Unexpected second set of action items under \`${section.title.text}\`, expected one list: the first begins on line ${first?.[1].line ?? 1}`,
      line: item.line,
    })
  }
}
