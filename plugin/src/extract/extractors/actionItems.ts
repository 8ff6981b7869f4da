import type {SectionName} from '../../dialect/types.ts'
import type {Block, List, ListItem, TableBlock} from '../../document/blocks.ts'
import {joinLines} from '../../document/lines.ts'
import {isWithin, type Section} from '../../document/sections.ts'
import {isActionTable} from '../../document/tableKinds.ts'
import type {ActionItem, ActionKind, CalendarDate} from '../../record/types.ts'
import type {TimeExpression} from '../../values/time/types.ts'
import type {Context, Fact} from '../facts.ts'
import {dayOf} from '../times.ts'
import {nestedList} from './actionGroups.ts'
import {headedItem, isHeadedItem} from './actionHeadings.ts'
import {isNamed, loneOrder, namedItems, paragraphItems} from './actionParagraphs.ts'
import {type Item, listItems, tableItems} from './actionRows.ts'
import {horizonOf, surroundings} from './actionSurroundings.ts'
import {type Names, namesOf, namesWith} from './owners.ts'
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
    const action: ActionItem = item
    const due = dueTime && dueDate(context, dueTime, day)
    if (due) action.due = due
    return action
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

/** A part of what readers of the document are to do, `For customers`, `What you can do`. */
const FOR_OTHERS =
  /^\W*(?:(?:next steps|actions?|recommendations?) )?for (?:our |all )?(?:customers|users|clients|readers)\b|\b(?:you|users|customers) (?:can|should|need to|must) do\b/i

/** All items; whoever surely owns one may be named in the others without a sign. */
function readItems(context: Context, names: readonly string[]): Item[] {
  const known = namesOf(context, names)
  const first = itemsWith(context, known)
  if (known.unknown.size === 0) return first
  const owners = first.flatMap(({owner}) =>
    owner ? splitNames(owner, context.vocabulary.listPattern('')) : [],
  )
  const others = owners.filter((owner) => !known.known().includes(owner))
  const more = namesWith(known, others, context.vocabulary)
  return more ? itemsWith(context, more) : first
}

function itemsWith(context: Context, names: Names): Item[] {
  const listed: Item[] = []
  for (const section of context.document.sections) listed.push(...sectionItems(section, context, names))
  if (listed.length > 0) return listed
  const checked = checklistItems(context, names)
  if (checked.length > 0) return checked
  const remedies = remedyItems(context, names)
  if (remedies.length > 0) return remedies
  return context.document.sections.flatMap((section) =>
    section.name === 'actionItems' ? loneOrder(section, context) : [],
  )
}

/** The items that stand directly in a section: of action tables anywhere, of lists and headings under "Action items". */
function sectionItems(section: Section, context: Context, names: Names): Item[] {
  const inActions = isWithin(section, 'actionItems')
  const named = namedItems(section, context)
  if (!inActions) named.push(...bulletItems(section, context, names))
  const isActions = (block: Block): block is TableBlock =>
    block.type === 'table' && isActionTable(block, context.vocabulary)
  if ((!inActions || isOther(section, context)) && !section.blocks.some(isActions)) return named
  const around = inActions ? surroundings(section, context, names) : {}
  const isHeaded = inActions && isHeadedItem(section, context, names)
  const items = section.blocks.flatMap((block) => {
    if (isActions(block)) return tableItems(block, section, around, context)
    if (block.type === 'list' && isLegend(block, context)) return []
    return block.type === 'list' && inActions && !isHeaded
      ? listItems(block, section, around, context, names)
      : []
  })
  if (inActions && items.length + named.length === 0 && !isHeaded)
    return paragraphItems(section, around, context)
  return [...(isHeaded ? headedItem(section, context) : []), ...items, ...named]
}

/** "Went well" under "Action items" is none of them, nor is what customers should do. */
function isOther(section: Section, context: Context): boolean {
  return (
    FOR_OTHERS.test(section.title.text) ||
    (section.name !== undefined && !GROUPS.has(section.name) && !horizonOf(section, context))
  )
}

/** The items under a bullet that is a heading in all but its marks: `- **Follow-up actions**:` over a list. */
function bulletItems(section: Section, context: Context, names: Names): Item[] {
  const found: Item[] = []
  for (const block of section.blocks) {
    if (block.type !== 'list') continue
    // `- **TODO** Sweep the chimney`, wherever it stands.
    const named = block.items.filter((item) => isNamed(item.lines[0], context))
    if (named.length > 0) {
      found.push(...listItems({...block, items: named}, section, {}, context, names))
      continue
    }
    for (const item of block.items) {
      const nested = isTitle(item, context) ? nestedList(item) : undefined
      if (nested) found.push(...listItems(nested, section, {}, context, names))
    }
  }
  return found
}

/** Whether an item is but the name of a part of actions, in bold or before a colon, over what stands in that part. */
function isTitle({lines, blocks}: ListItem, {vocabulary}: Context): boolean {
  if (blocks.length === 0) return false
  const {text, runs} = joinLines(lines)
  return (
    (/[:：]\s*$/.test(text) || runs.every((run) => run.strong)) &&
    vocabulary.sectionCalled(text.replace(/[:：.\s]+$/, '')) === 'actionItems'
  )
}

/** A list that says what each kind of action means: every item opens with another kind. */
function isLegend(list: List, {vocabulary}: Context): boolean {
  const kinds = new Set<ActionKind>()
  for (const {checked, lines} of list.items) {
    const lead = checked === undefined ? joinLines(lines).text.match(/^([^:：]{1,30})[:：]/)?.[1] : undefined
    const kind = lead === undefined ? undefined : vocabulary.actionKind(lead)
    if (!kind || kinds.has(kind)) return false
    kinds.add(kind)
  }
  return kinds.size >= 3
}

const NO_FOLLOW_UPS: readonly SectionName[] = [
  'timeline',
  'appendix',
  'references',
  'metadata',
  'participants',
  'metrics',
  'impact',
  'detection',
]

/** Checklists under such headings say what was seen or tried. */
const CHECKS = /s[yíi]m?ntom|sympt[oô]m|v[eé]rifi[ck]|überprüf|valida|\bchecks?\b|acceptance/i

/** Where no part is called "Action items": the checklists of the document. */
function checklistItems(context: Context, names: Names): Item[] {
  return context.document.sections.flatMap((section) => {
    if (isWithin(section, ...NO_FOLLOW_UPS) || CHECKS.test(section.title.text)) return []
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

/** Where nothing else lists any: what is done against the failure, where half of a list says who, when or how far. */
function remedyItems(context: Context, names: Names): Item[] {
  return context.document.sections.flatMap((section) => {
    if (!isWithin(section, 'resolution', 'mitigation')) return []
    return section.blocks.flatMap((block) => {
      const items = block.type === 'list' ? listItems(block, section, {}, context, names) : []
      const told = items.filter(({owner, dueTime, status}) => owner ?? dueTime ?? status)
      return items.some(({status}) => status) && told.length * 2 >= items.length ? items : []
    })
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
