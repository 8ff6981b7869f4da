import type {CalendarDate, Seconds} from '../../record/types.ts'
import {csvText} from '../csv.ts'

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

/** A table for spreadsheets, lists joined by `; `. */
export function toCsv(records: readonly ListedRecord[]): string {
  const rows = records.map((record) =>
    COLUMNS.map((column) => {
      const value = record[column]
      return Array.isArray(value) ? value.join('; ') : value
    }),
  )
  return csvText([COLUMNS, ...rows])
}

export function toJson(records: readonly ListedRecord[]): string {
  return `${JSON.stringify(records, undefined, 2)}\n`
}
