import type {List, ListItem, TableBlock} from '../../document/blocks.ts'
import {isActionTable} from '../../document/labels.ts'
import {joinLines, type Line, makeLine} from '../../document/lines.ts'
import {isWithin, type Section} from '../../document/sections.ts'
import type {ActionHorizon, ActionItem, ActionKind, ActionStatus, CalendarDate} from '../../record/types.ts'
import {findTimes} from '../../values/time/find.ts'
import type {TimeExpression} from '../../values/time/types.ts'
import type {Context, Fact} from '../facts.ts'
import {dayOf} from '../times.ts'
import {type ActionWords, leadIn, looksLikeName, ownerName, readActionWords} from './actionText.ts'
import {splitNames} from './people.ts'

/** What headings over an item say of it. */
interface Surroundings {
  horizon?: ActionHorizon
  kind?: ActionKind
  owner?: string
  status?: ActionStatus
}

interface Item extends ActionWords {
  line: number
  section: Section
}

/** Every follow-up that the document lists, in its order; the same one listed twice stays two. */
export function actionItems(
  context: Context,
  day: CalendarDate | undefined,
  names: readonly string[],
): Fact<ActionItem[]> | undefined {
  const {document, vocabulary} = context
  const items: Item[] = []
  for (const section of document.sections) {
    const inActions = isWithin(section, 'actionItems')
    // "Went well" under "Action items" is none; neither is the mitigation that was done at the time.
    if (inActions && section.name && section.name !== 'actionItems' && !horizonOf(section, context)) {
      if (!isActionTableSection(section, context)) continue
    }
    const around = inActions ? surroundings(section, context) : {}
    for (const block of section.blocks) {
      if (block.type === 'table' && isActionTable(block.rows[0] ?? [], vocabulary))
        items.push(...tableItems(block, section, around, context))
      else if (block.type === 'list' && inActions)
        items.push(...listItems(block, section, around, context, names))
    }
  }
  const first = items[0]
  if (!first) return undefined
  reportSets(items, context)
  const value = items.map(({dueTime, section: _section, ...item}): ActionItem => {
    const due = dueTime && dueDate(context, dueTime, day)
    return {...item, ...(due ? {due} : {})}
  })
  return {value, certainty: 'stated', from: 'section', line: first.line}
}

function isActionTableSection(section: Section, {vocabulary}: Context): boolean {
  return section.blocks.some(
    (block) => block.type === 'table' && isActionTable(block.rows[0] ?? [], vocabulary),
  )
}

/** What the headings from the list up to "Action items" say: a horizon, a kind, an owner, "Completed". */
function surroundings(section: Section, context: Context): Surroundings {
  const {vocabulary} = context
  const found: Surroundings = {}
  for (let at: Section | undefined = section; at; at = at.parent) {
    const title = at.title.text
    found.horizon ??= horizonOf(at, context)
    if (at.name !== 'actionItems' || at === section) {
      const status = vocabulary.actionStatus(title.match(/[([]([^)\]]+)[)\]]\s*$/)?.[1] ?? title)
      found.status ??= status
    }
    if (at.name === 'actionItems') break
    found.kind ??= vocabulary.actionKind(title)
    if (!found.horizon && !found.kind && !found.status && !at.name && looksLikeOwnerHeading(title))
      found.owner ??= ownerName(title.replace(/[:：]\s*$/, ''))
  }
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined))
}

function horizonOf(section: Section, {vocabulary}: Context): ActionHorizon | undefined {
  const title = section.title.text
  const inner = title.match(/\(([^)]+)\)/)?.[1]
  return vocabulary.horizon(title) ?? (inner ? vocabulary.horizon(inner) : undefined)
}

/** A heading that is a person or team: a handle, a word "team", one word that is no topic. */
function looksLikeOwnerHeading(title: string): boolean {
  return /^@|\bteam\b|チーム/i.test(title) || (/^\p{Lu}[\p{L}.-]+$/u.test(title) && !TOPIC.test(title))
}

function tableItems(table: TableBlock, section: Section, around: Surroundings, context: Context): Item[] {
  const {vocabulary} = context
  const [header = [], ...rows] = table.rows
  const columns = header.map((cell) => vocabulary.actionColumn(cell.text))
  const cell = (row: readonly Line[], name: (typeof columns)[number]) => {
    const index = columns.indexOf(name)
    const text = index < 0 ? '' : (row[index]?.text ?? '')
    return vocabulary.isNoValue(text) && name !== 'status' ? '' : text.trim()
  }
  return rows.flatMap((row): Item[] => {
    const textCell = row[columns.indexOf('text')]
    if (!textCell || vocabulary.isNoValue(textCell.text)) return []
    // A bold beginning is part of what is to do where the owner has a column.
    const words = readActionWords(makeLine(textCell.runs, textCell.line), {context, leadIsOwner: false})
    if (!words) return []
    const status = statusOfCells(row, columns, context) ?? words.status ?? around.status
    const owner = columns.includes('owner') ? cell(row, 'owner') : words.owner
    const [due] = findTimes(cell(row, 'due'))
    const ticketCell = row[columns.indexOf('ticket')]
    const ticket = ticketFrom(ticketCell) ?? words.ticket
    const kind = vocabulary.actionKind(cell(row, 'kind')) ?? words.kind ?? around.kind
    const priority = cell(row, 'priority') || words.priority
    return [
      {
        text: words.text,
        ...(owner ? {owner: ownerName(owner)} : around.owner ? {owner: around.owner} : {}),
        ...(due ? {dueTime: due} : words.dueTime ? {dueTime: words.dueTime} : {}),
        ...(status ? {status} : {}),
        ...(priority ? {priority} : {}),
        ...(kind ? {kind} : {}),
        ...(ticket ? {ticket} : {}),
        ...(around.horizon ? {horizon: around.horizon} : {}),
        line: textCell.line,
        section,
      },
    ]
  })
}

/** The state in a status column, or behind the ticket: `LARK-12 **DONE**`. */
function statusOfCells(
  row: readonly Line[],
  columns: readonly (string | undefined)[],
  {vocabulary}: Context,
) {
  const index = columns.indexOf('status')
  const own = index < 0 ? undefined : row[index]
  if (own) return vocabulary.actionStatus(own.text)
  const behind = row[columns.indexOf('ticket')]?.text.match(/\b(DONE|TODO|WIP|FIXED|CLOSED|OPEN)\b/)?.[1]
  return behind ? vocabulary.actionStatus(behind) : undefined
}

function ticketFrom(cell: Line | undefined): string | undefined {
  if (!cell) return undefined
  const id = cell.text.match(/[A-Z][A-Z0-9]{1,9}-\d+|#\d+|(?:issue|bug|pr|pull)?[\s/#]*\d{2,}/i)?.[0].trim()
  const url = cell.runs.find((run) => run.url)?.url
  return id ?? url
}

function listItems(
  list: List,
  section: Section,
  around: Surroundings,
  context: Context,
  names: readonly string[],
): Item[] {
  const leadIsOwner = leadsAreOwners(list, names)
  return list.items.flatMap((item) => oneItem(item, section, around, context, leadIsOwner, names))
}

function oneItem(
  item: ListItem,
  section: Section,
  around: Surroundings,
  context: Context,
  leadIsOwner: boolean,
  names: readonly string[],
): Item[] {
  const line = joinLines(item.lines)
  const nested = item.blocks.find((block) => block.type === 'list')
  // "Do these:" over a list of items is a heading of theirs; a horizon or an owner may be in it.
  if (nested && (/[:：]\s*$/.test(line.text) || context.vocabulary.horizon(line.text))) {
    const horizon = context.vocabulary.horizon(line.text) ?? around.horizon
    return listItems(nested, section, {...around, ...(horizon ? {horizon} : {})}, context, names)
  }
  if (context.vocabulary.isNoValue(line.text)) return []
  const words = readActionWords(line, {context, leadIsOwner})
  if (!words) return []
  const status: ActionStatus | undefined =
    item.checked === undefined
      ? (words.status ?? around.status)
      : item.checked
        ? words.status === 'dropped'
          ? 'dropped'
          : 'done'
        : (words.status ?? 'open')
  const details = nested ? nestedDetails(nested, context) : {}
  return [{...around, ...words, ...details, ...(status ? {status} : {}), line: item.line, section}]
}

/** `Owner: x`, `Due: y` as items of their own under an action. */
function nestedDetails(list: List, context: Context): Partial<ActionWords> {
  const details: Partial<ActionWords> = {}
  for (const item of list.items) {
    const text = joinLines(item.lines).text
    const match = text.match(/^([\p{L} ]{2,20}?)\s*[:：]\s*(.+)$/u)
    const column = match?.[1] ? context.vocabulary.actionColumn(match[1]) : undefined
    const value = match?.[2]?.trim() ?? ''
    if (!column || context.vocabulary.isNoValue(value)) continue
    if (column === 'owner') details.owner = ownerName(value)
    else if (column === 'priority') details.priority = value
    else if (column === 'ticket') details.ticket = value
    else if (column === 'status')
      Object.assign(details, optional('status', context.vocabulary.actionStatus(value)))
    else if (column === 'due') Object.assign(details, optional('dueTime', findTimes(value)[0]))
  }
  return details
}

function optional<T>(key: string, value: T | undefined): Record<string, T> {
  return value === undefined ? {} : {[key]: value}
}

const TOPIC =
  /^(?:documentation|docs|monitoring|testing|tests?|alerting|alerts?|tooling|training|communication|process(?:es)?|prevention|detection|infrastructure|security|automation|observability|runbooks?|review|design|architecture|performance|capacity|reliability|code|database|deployment|rollback|logging|metrics|investigation|cleanup|education|improvements?|validation|resilience|response|mitigation|general|other|technical|recovery|safety|configuration|backups?|ci|cd|operations|development|network|storage|cultural|culture|organi[sz]ational|short|long|medium|immediate)$/i

/**
 * Whether the bold lead-ins of a list are owners rather than titles: at least half of them are
 * handles, teams or names that the document gives to people, and none is a topic.
 */
function leadsAreOwners(list: List, names: readonly string[]): boolean {
  const leads = list.items.flatMap((item) => {
    const lead = leadIn(joinLines(item.lines))
    return lead ? [lead.text.replace(/[:：\s]+$/, '')] : []
  })
  if (leads.length === 0 || leads.some((lead) => TOPIC.test(lead) || lead.split(/\s+/).length > 4))
    return false
  const sure = leads.filter((lead) => isKnownName(lead, names))
  return sure.length * 2 >= leads.length
}

function isKnownName(lead: string, names: readonly string[]): boolean {
  if (lead.startsWith('@') || /\bteam\b|チーム/i.test(lead)) return true
  const parts = splitNames(lead).map((part) => ownerName(part).toLowerCase())
  return parts.every(
    (part) =>
      looksLikeName(ownerName(lead)) &&
      names.some(
        (name) =>
          name
            .toLowerCase()
            .split(/[\s(),]+/)
            .includes(part) || name.toLowerCase() === part,
      ),
  )
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
