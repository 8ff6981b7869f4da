import type {CalendarDate, Seconds} from '../../record/types.ts'

/** What the index knows of an incident, for other tools. */
export interface ListedRecord {
  permalink: string
  title: string
  id?: string
  date?: CalendarDate
  severity?: string
  durationSeconds?: Seconds
  services: string[]
  teams: string[]
  causes: string[]
  tags: string[]
  status?: string
  source?: string
  /** How many action items are neither done nor dropped. */
  openActions: number
}

const COLUMNS: readonly (keyof ListedRecord)[] = [
  'id',
  'title',
  'date',
  'severity',
  'durationSeconds',
  'services',
  'teams',
  'causes',
  'tags',
  'status',
  'source',
  'openActions',
  'permalink',
]

/** A table for spreadsheets: RFC 4180, lists joined by `; `. */
export function toCsv(records: readonly ListedRecord[]): string {
  const rows = records.map((record) => COLUMNS.map((column) => toCell(record[column])))
  return [COLUMNS, ...rows].map((row) => `${row.join(',')}\r\n`).join('')
}

export function toJson(records: readonly ListedRecord[]): string {
  return `${JSON.stringify(records, undefined, 2)}\n`
}

function toCell(value: string | number | string[] | undefined): string {
  const text = Array.isArray(value) ? value.join('; ') : String(value ?? '')
  // Spreadsheets run a text that begins so as a formula.
  const safe = typeof value !== 'number' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
