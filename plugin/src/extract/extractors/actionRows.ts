import type {ActionColumn} from '../../dialect/types.ts'
import type {List, ListItem, TableBlock} from '../../document/blocks.ts'
import {joinLines, type Line} from '../../document/lines.ts'
import type {Section} from '../../document/sections.ts'
import {actionColumnsOf} from '../../document/tableKinds.ts'
import type {ActionStatus} from '../../record/types.ts'
import type {Context} from '../facts.ts'
import {present} from '../present.ts'
import {dueTimeIn, timesIn} from '../times.ts'
import {groupOf, nestedList} from './actionGroups.ts'
import {takeParts} from './actionParts.ts'
import type {Surroundings} from './actionSurroundings.ts'
import {readActionWords} from './actionText.ts'
import {TICKET} from './actionTickets.ts'
import {type ActionWords, type OwnerHabit, ownerName} from './actionWords.ts'
import {type Names, ownerHabit} from './owners.ts'
import {teamName} from './teams.ts'

/** An item with its place; its due date is not yet a day. */
export interface Item extends ActionWords {
  line: number
  section: Section
}

/** The items of a table whose header is that of actions. */
export function tableItems(
  table: TableBlock,
  section: Section,
  around: Surroundings,
  context: Context,
): Item[] {
  const {vocabulary} = context
  const [header = [], ...rows] = table.rows
  const columns = columnsOf(table, context)
  const cell = (row: readonly Line[], column: number) => {
    const text = row[column]?.text
    return !text || vocabulary.isNoValue(text) ? '' : text.trim()
  }
  return rows.flatMap((row): Item[] => {
    const textCell = row[columns.text]
    if (!textCell || vocabulary.isNoValue(textCell.text) || MORE.test(textCell.text)) return []
    // A bold beginning is part of what is to do where the owner has a column.
    const words = readActionWords(textCell, {context})
    if (!words) return []
    const dueCell = cell(row, columns.due)
    const status =
      statusOfCells(row, columns, header, context) ??
      words.status ??
      around.status ??
      finished(dueCell, context)
    // A row that lacks a cell has what stands behind it one too early.
    const ownerCell = cell(row, columns.owner)
    const isShifted =
      status === undefined && /^\p{L}{4,}$/u.test(ownerCell) && vocabulary.actionStatus(ownerCell) === 'done'
    const [owner, tracked] = columns.owner >= 0 && !isShifted ? ownerAndTicket(ownerCell) : [words.owner]
    const team = teamName(cell(row, columns.team))
    const due = dueCell ? dueTimeIn(dueCell, context) : undefined
    const ticketCell = row[columns.ticket]
    const ticket = ticketFrom(ticketCell) ?? words.ticket ?? tracked ?? linkIn(row[columns.status])
    const kindCell = cell(row, columns.kind)
    const kind = (kindCell ? vocabulary.actionKind(kindCell) : undefined) ?? words.kind ?? around.kind
    const priority = cell(row, columns.priority) || words.priority || around.priority
    return [
      present<Item>({
        text: words.text,
        owner: owner ? ownerName(owner) : around.owner,
        team: team || undefined,
        dueTime: due ?? words.dueTime,
        status: isShifted ? 'done' : status,
        priority: priority || undefined,
        kind,
        ticket: ticket || undefined,
        horizon: around.horizon,
        line: textCell.line,
        section,
      }),
    ]
  })
}

/** The row that a template leaves for more: `... another item`. */
const MORE = /^(?:\.\.\.|…)\s*\S/

/** The ticket that stands where others have a state. */
function linkIn(cell: Line | undefined): string | undefined {
  return cell?.runs.find(({url}) => url !== undefined && TICKET.test(url))?.url
}

/** The state in a status column, or behind the ticket: `LARK-12 **DONE**`. */
function statusOfCells(
  row: readonly Line[],
  columns: Columns,
  header: readonly Line[],
  {vocabulary}: Context,
): ActionStatus | undefined {
  const own = row[columns.status]
  if (own?.text.trim()) {
    // A day under "Completed".
    const named = /\d/.test(own.text)
      ? vocabulary.actionStatus(header[columns.status]?.text ?? '')
      : undefined
    return vocabulary.actionStatus(own.text) ?? (named && timesIn(own).length > 0 ? named : undefined)
  }
  const cell = row[columns.ticket]?.text ?? ''
  // `[Done](…)` where others have their ticket.
  const whole = /[\d#]/.test(cell) ? undefined : vocabulary.actionStatus(cell)
  if (whole === 'done') return whole
  const behind =
    cell.match(/(?:^|[\s(])(\p{Lu}{2,}(?: \p{Lu}{2,}){0,2})[)\s]*$/u)?.[1] ??
    cell.match(/\(([^()]{2,20})\)\s*$/)?.[1]
  return behind ? vocabulary.actionStatus(behind) : undefined
}

/** `Done`, `Completed 2024-03-01` where others have their due date. */
function finished(due: string, context: Context): ActionStatus | undefined {
  if (!due) return undefined
  const day = /\d/.test(due) ? dueTimeIn(due, context) : undefined
  const rest = day ? `${due.slice(0, day.index)} ${due.slice(day.index + day.length)}` : due
  const word = rest.replace(/^[\s(:–-]+|[\s),:–-]+$|\s+(?:on|in|am|le|il|el|em)\s*$/giu, '')
  const status = word && !/\d/.test(word) ? context.vocabulary.actionStatus(word) : undefined
  return status === 'done' || status === 'dropped' ? status : undefined
}

/** Where the columns stand; -1 for those that a table does not have. */
type Columns = Readonly<Record<Exclude<ActionColumn, 'id'> | 'team', number>>

/** Of two columns that could name the owner, the one called a team's is the team. */
function columnsOf(table: TableBlock, {vocabulary}: Context): Columns {
  const [header = []] = table.rows
  const read: readonly (ActionColumn | 'team' | undefined)[] = actionColumnsOf(table, vocabulary)
  const columns =
    read.indexOf('owner') === read.lastIndexOf('owner')
      ? read
      : read.map((column, index) =>
          column === 'owner' && vocabulary.field(header[index]?.text ?? '') === 'team' ? 'team' : column,
        )
  return {
    text: columns.indexOf('text'),
    owner: columns.indexOf('owner'),
    team: columns.indexOf('team'),
    due: columns.indexOf('due'),
    status: columns.indexOf('status'),
    priority: columns.indexOf('priority'),
    kind: columns.indexOf('kind'),
    ticket: columns.indexOf('ticket'),
  }
}

/** `Platform (KILN-512)`: who does it, and where. */
function ownerAndTicket(text: string): [owner: string, ticket?: string] {
  const [whole = '', ticket] = text.match(/\s*[([]([A-Z][A-Z0-9]{1,9}-\d{1,6}|#\d{1,7})[)\]]$/) ?? []
  return ticket && whole.length < text.length ? [text.slice(0, -whole.length), ticket] : [text]
}

/** A ticket's number stands among no more words. */
const MAX_TICKET = 4

function ticketFrom(cell: Line | undefined): string | undefined {
  if (!cell) return undefined
  const id = cell.text.match(/[A-Z][A-Z0-9]{1,9}-\d+|#\d+/i)?.[0]
  if (id) return id
  const url = cell.runs.find((run) => run.url)?.url
  // Under "Issue" others write what is wrong: `Noticed after 14 hours`.
  if (!url && cell.text.split(/\s+/).length > MAX_TICKET) return undefined
  return cell.text.match(/(?:issue|bug|pr|pull)?[\s/#]*\d{2,}/i)?.[0].trim() ?? url
}

/** The items of a list; an item that heads a list of its own gives that list's. */
export function listItems(
  list: List,
  section: Section,
  around: Surroundings,
  context: Context,
  names: Names,
): Item[] {
  const owners = ownerHabit(list, names, context.vocabulary)
  return list.items.flatMap((item, index) =>
    oneItem(item, index + 1, section, around, context, owners, names),
  )
}

function oneItem(
  item: ListItem,
  ordinal: number,
  section: Section,
  around: Surroundings,
  context: Context,
  owners: OwnerHabit,
  names: Names,
): Item[] {
  const line = joinLines(item.lines)
  const nested = nestedList(item)
  const details = nested ? nestedDetails(nested, context) : {}
  const group =
    nested && Object.keys(details).length === 0 ? groupOf(item, around, context, names) : undefined
  if (nested && group) return listItems(nested, section, group, context, names)
  if (context.vocabulary.isNoValue(line.text)) return []
  const words = readActionWords(line, {context, owners, ordinal})
  if (!words) return []
  const status: ActionStatus | undefined =
    item.checked === undefined
      ? (words.status ?? around.status)
      : item.checked
        ? words.status === 'dropped'
          ? 'dropped'
          : 'done'
        : (words.status ?? 'open')
  return [{...around, ...words, ...details, ...(status ? {status} : {}), line: item.line, section}]
}

/** A longer item is a step of the action. */
const MAX_DETAIL = 40

/** `Owner: x`, `Due: y`, `Done` as items of their own under an action. */
export function nestedDetails(list: List, context: Context): Partial<ActionWords> {
  const details: ActionWords = {text: ''}
  for (const item of list.items) {
    const text = joinLines(item.lines).text
    const match = text.match(/^([\p{L}\p{M}][\p{L}\p{M} '’.-]{1,30}?)\s*[:：]\s*(.+)$/u)
    const column = match?.[1] ? context.vocabulary.actionColumn(match[1]) : undefined
    const value = match?.[2]?.trim() ?? ''
    if (!column && text.length <= MAX_DETAIL) takeParts(text, details, context, () => false)
    if (!column || context.vocabulary.isNoValue(value)) continue
    if (column === 'owner') details.owner = ownerName(value)
    else if (column === 'priority') details.priority = value
    else if (column === 'ticket') details.ticket = value
    else if (column === 'status')
      Object.assign(details, optional('status', context.vocabulary.actionStatus(value)))
    else if (column === 'due') Object.assign(details, optional('dueTime', dueTimeIn(value, context)))
  }
  const {text: _text, ...found} = details
  return found
}

function optional<T>(key: string, value: T | undefined): Record<string, T> {
  return value === undefined ? {} : {[key]: value}
}
