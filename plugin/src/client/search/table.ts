import type {CalendarDate, Seconds} from '../../record/types.ts'
import type {FacetName} from '../indexState.ts'
import {UNKNOWN} from '../severity.ts'
import type {FacetsFile, NameTag} from './files.ts'
import {countValues, hasEmptyRow, mapRows, type Rows, toRows} from './rows.ts'

/** One value that a facet has. */
export interface FacetValue {
  value: string
  /** Absent for incidents that state none: the page has its own word for it. */
  label?: string
  /** For `severity:1`. */
  rank?: number
}

/** A facet with the values of every incident. */
export interface FacetColumn {
  name: FacetName
  /** What the team calls a facet of its own. */
  label?: string
  /** In the order in which they are offered. */
  values: FacetValue[]
  /** Positions in `values` by number of incident. */
  rows: Rows
}

/** All incidents, as they are filtered, counted and sorted. */
export interface FacetTable {
  count: number
  facets: FacetColumn[]
  dates: (CalendarDate | undefined)[]
  durations: (Seconds | undefined)[]
  /** 1 is the worst. */
  ranks: (number | undefined)[]
}

/** The one value of the facet of incidents with action items that are still to be done. */
export const OPEN_ACTIONS = 'open-actions'

/** Make the table of a file of facets. */
export function toFacetTable(file: FacetsFile): FacetTable {
  return joinColumns(file, [...facetColumns(file)])
}

/** Make the table of its facets. */
export function joinColumns({columns, severities}: FacetsFile, facets: FacetColumn[]): FacetTable {
  return {
    count: columns.date.length,
    facets,
    dates: columns.date.map((date) => (date === 0 ? undefined : date)),
    durations: columns.duration.map((seconds) => (seconds < 0 ? undefined : seconds)),
    ranks: columns.severity.map((severity) => severities[severity]?.rank),
  }
}

/** The facets of a file, one at a time. One of which no incident has a value is left out. */
export function* facetColumns(file: FacetsFile): Generator<FacetColumn> {
  for (const column of allColumns(file))
    if (column.rows.values.some((value) => column.values[value]?.value !== UNKNOWN)) yield column
}

function* allColumns(file: FacetsFile): Generator<FacetColumn> {
  const {columns} = file
  const named = (name: FacetName, names: readonly NameTag[], column: readonly (number | number[])[]) =>
    toColumn(name, toValues(names), toRows(column))
  const severities = file.severities.map(
    ({slug, label, rank}): FacetValue => ({value: slug, label, ...(rank !== undefined && {rank})}),
  )
  yield toColumn('severities', severities, toRows(columns.severity), byRank)
  yield named('services', file.services, columns.services)
  yield named('teams', file.teams, columns.teams)
  yield named('causes', file.causes, columns.causes)
  yield yearColumn(columns.date)
  yield named('tags', file.tags, columns.tags)
  yield named('statuses', file.statuses, columns.status)
  yield named('sources', file.sources, columns.source)
  const open = toRows(columns.openActions.map((count) => (count > 0 ? 0 : -1)))
  yield {name: 'has', values: [{value: OPEN_ACTIONS}], rows: open}
  for (const [index, {key, label}] of file.extraFacets.entries()) {
    const values = toValues((file.extra[index] ?? []).map((name) => ({name, slug: extraSlug(name)})))
    const rows = toRows(columns.extra.map((of) => of[index] ?? []))
    yield {...toColumn(`extra.${key}`, values, rows), label}
  }
}

/** The newest year first. */
function yearColumn(dates: FacetsFile['columns']['date']): FacetColumn {
  const years = dates.map((date) => (date === 0 ? '' : date.slice(0, 4)))
  const known = [...new Set(years)]
    .filter((year) => year !== '')
    .sort()
    .reverse()
  const positionOf = new Map(known.map((year, position) => [year, position]))
  const rows = toRows(years.map((year) => positionOf.get(year) ?? -1))
  return toColumn(
    'years',
    known.map((year) => ({value: year, label: year})),
    rows,
    () => 0,
  )
}

interface Counted extends FacetValue {
  total: number
}

/** The values in their order, and "not stated" last where there are incidents without one. */
function toColumn(
  name: FacetName,
  values: readonly FacetValue[],
  rows: Rows,
  compare: (a: Counted, b: Counted) => number = byTotal,
): FacetColumn {
  const totals = countValues(rows, values.length)
  const order = values
    .map((value, position) => ({...value, position, total: totals[position] ?? 0}))
    .sort((a, b) => compare(a, b) || (a.position < b.position ? -1 : 1))
  const moved: number[] = []
  for (const [to, {position}] of order.entries()) moved[position] = to
  const ordered = order.map(({position: _position, total: _total, ...value}): FacetValue => value)
  if (!hasEmptyRow(rows)) return {name, values: ordered, rows: mapRows(rows, moved)}
  return {name, values: [...ordered, {value: UNKNOWN}], rows: mapRows(rows, moved, ordered.length)}
}

function toValues(names: readonly NameTag[]): FacetValue[] {
  return names.map(({name, slug}) => ({value: slug, label: name}))
}

/** What most incidents have comes first. */
function byTotal(a: Counted, b: Counted): number {
  if (a.total !== b.total) return b.total - a.total
  return a.value < b.value ? -1 : 1
}

function byRank(a: Counted, b: Counted): number {
  const [first, second] = [a.rank ?? Number.MAX_VALUE, b.rank ?? Number.MAX_VALUE]
  if (first !== second) return first - second
  return a.value < b.value ? -1 : 1
}

/** A value as it is compared and stands in the URL; a comma would part two values there. */
function extraSlug(label: string): string {
  return label.trim().toLowerCase().replaceAll(',', ' ')
}
