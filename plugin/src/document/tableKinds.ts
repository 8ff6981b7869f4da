import type {ActionColumn, FieldName} from '../dialect/types.ts'
import type {Vocabulary} from '../dialect/vocabulary.ts'
import type {TableBlock} from './blocks.ts'

/** What a table is. */
interface TableKind {
  /** As columns of actions. */
  columns: readonly (ActionColumn | undefined)[]
  isOfActions: boolean
  /** Nothing before it is asked. */
  isTimeline: boolean | undefined
}

/** What each column of a table of actions holds; under "Issue" stands what is to do, where no column else says it. */
export function actionColumnsOf(
  table: TableBlock,
  vocabulary: Vocabulary,
): readonly (ActionColumn | undefined)[] {
  return kindOf(table, vocabulary).columns
}

/** Whether a table is one of action items by its header: what is to do, and who, when or how far; and no clocks. */
export function isActionTable(table: TableBlock, vocabulary: Vocabulary): boolean {
  return kindOf(table, vocabulary).isOfActions
}

function kindOf(table: TableBlock, vocabulary: Vocabulary): TableKind {
  let kind = kinds.get(table)
  if (!kind) {
    const columns = readColumns(table, vocabulary)
    kind = {columns, isOfActions: holdsActions(table, columns, vocabulary), isTimeline: undefined}
    kinds.set(table, kind)
  }
  return kind
}

/** Labels, timeline and action items ask it of each table. */
const kinds = new WeakMap<TableBlock, TableKind>()

function readColumns(table: TableBlock, vocabulary: Vocabulary): (ActionColumn | undefined)[] {
  const [header = [], ...rows] = table.rows
  const columns = header.map(
    ({text}) =>
      vocabulary.actionColumn(text) ?? (vocabulary.actionStatus(text) === 'done' ? 'status' : undefined),
  )
  if (!columns.includes('ticket') && columns.includes('text')) {
    // Some have a name of their own over it, which may be a word of a state elsewhere: `Story`, `SIM`.
    const index = columns.findIndex(
      (column, place) => (!column || column === 'status') && areTickets(rows, place),
    )
    if (index >= 0) columns[index] = 'ticket'
  }
  const ticket = columns.indexOf('ticket')
  if (columns.includes('text') || ticket < 0 || !(columns.includes('owner') || columns.includes('status')))
    return columns
  const told = rows.filter((row) => (row[ticket]?.text ?? '').trim().split(/\s+/).length >= 4).length
  return told * 2 > rows.length
    ? columns.map((column, index) => (index === ticket ? 'text' : column))
    : columns
}

/** Whether a column holds ids of tickets and nothing else, in most rows. */
function areTickets(rows: TableBlock['rows'], place: number): boolean {
  const cells = rows.map((row) => (row[place]?.text ?? '').trim()).filter((text) => /\w/.test(text))
  return cells.length * 2 > rows.length && cells.every((text) => /^[A-Z][A-Z0-9]{1,9}-\d{1,6}$/.test(text))
}

const OF_INCIDENT: ReadonlySet<FieldName> = new Set([
  'severity',
  'services',
  'start',
  'end',
  'duration',
  'detectedAt',
  'resolvedAt',
  'ttr',
])

const BESIDE: ReadonlySet<ActionColumn> = new Set(['owner', 'due', 'status', 'ticket', 'kind'])

function holdsActions(table: TableBlock, columns: TableKind['columns'], vocabulary: Vocabulary): boolean {
  if (!columns.includes('text') || !columns.some((column) => column && BESIDE.has(column))) return false
  const [header = [], ...rows] = table.rows
  // One row of an export that says how bad it was and when: the incident itself.
  if (
    rows.length === 1 &&
    header.filter((cell) => OF_INCIDENT.has(vocabulary.field(cell.text) ?? 'title')).length >= 2
  )
    return false
  // Under "When" an action has a day, an event a clock.
  const when = columns.indexOf('due')
  const clocks = rows.filter(
    (row) =>
      /^.{0,24}\d{1,2}[:：]\d\d|\d{4}-\d\d-\d\d[ T]\d/.test(row[0]?.text ?? '') ||
      /\d[:：]\d\d/.test(row[when]?.text ?? ''),
  ).length
  return clocks * 2 < Math.max(1, rows.length)
}

/** Whether a table's first column that is named a time holds clocks or dates in most rows. */
export function isTimelineTable(table: TableBlock, vocabulary: Vocabulary): boolean {
  const kind = kindOf(table, vocabulary)
  kind.isTimeline ??= holdsTimes(table, vocabulary)
  return kind.isTimeline
}

function holdsTimes(table: TableBlock, vocabulary: Vocabulary): boolean {
  const [header, ...rows] = table.rows
  const columns = (header ?? []).flatMap((cell, index) =>
    vocabulary.timelineColumn(cell.text) === 'time' ? [index] : [],
  )
  if (columns.length === 0 || rows.length === 0) return false
  // One row under keys such as Severity and Duration is the incident's facts.
  if (rows.length === 1 && header && header.filter((cell) => vocabulary.field(cell.text)).length >= 2)
    return false
  const timed = rows.filter((row) =>
    /\d{1,2}[:：hH時]\d{0,2}|\b[0-2]\d\.[0-5]\d(?![\d.])|\d{4}-\d\d-\d\d|\d[ap]\.?m/i.test(
      columns.map((column) => row[column]?.text ?? '').join(' '),
    ),
  )
  return timed.length * 2 >= rows.length
}
