import type {CalendarDate, Seconds} from '../../record/types.ts'
import type {FacetName} from '../indexState.ts'
import {UNKNOWN} from '../severity.ts'
import type {FacetsFile, NameTag} from './files.ts'

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
  of: number[][]
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

/** Make the table of a file of facets. A facet of which no incident has a value is left out. */
export function toFacetTable(file: FacetsFile): FacetTable {
  const {columns} = file
  const one = (column: readonly number[]) => column.map((value) => (value < 0 ? [] : [value]))
  const years = columns.date.map((date) => (date === 0 ? undefined : date.slice(0, 4)))
  const known = [...new Set(years.filter((year) => year !== undefined))].sort().reverse()
  const named = (name: FacetName, names: readonly NameTag[], of: number[][]) =>
    toColumn(name, toValues(names), of)
  return {
    count: columns.date.length,
    facets: [
      toColumn(
        'severities',
        file.severities.map(({slug, label, rank}) => ({
          value: slug,
          label,
          ...(rank !== undefined && {rank}),
        })),
        one(columns.severity),
        byRank,
      ),
      named('services', file.services, columns.services),
      named('teams', file.teams, columns.teams),
      named('causes', file.causes, columns.causes),
      toColumn(
        'years',
        known.map((year) => ({value: year, label: year})),
        years.map((year) => (year === undefined ? [] : [known.indexOf(year)])),
        () => 0,
      ),
      named('tags', file.tags, columns.tags),
      named('statuses', file.statuses, one(columns.status)),
      named('sources', file.sources, one(columns.source)),
      {
        name: 'has' as const,
        values: [{value: OPEN_ACTIONS}],
        of: columns.openActions.map((open) => (open > 0 ? [0] : [])),
      },
      ...file.extraFacets.map(({key, label}, index) => ({
        ...toColumn(
          `extra.${key}`,
          toValues((file.extra[index] ?? []).map((name) => ({name, slug: extraSlug(name)}))),
          columns.extra.map((values) => values[index] ?? []),
        ),
        label,
      })),
    ].filter(({of, values}) => of.some((row) => row.some((value) => values[value]?.value !== UNKNOWN))),
    dates: columns.date.map((date) => (date === 0 ? undefined : date)),
    durations: columns.duration.map((seconds) => (seconds < 0 ? undefined : seconds)),
    ranks: columns.severity.map((severity) => file.severities[severity]?.rank),
  }
}

interface Counted extends FacetValue {
  total: number
}

/** The values in their order, and "not stated" last where there are incidents without one. */
function toColumn(
  name: FacetName,
  values: readonly FacetValue[],
  of: readonly (readonly number[])[],
  compare: (a: Counted, b: Counted) => number = byTotal,
): FacetColumn {
  const totals = values.map(() => 0)
  for (const row of of) for (const value of row) totals[value] = (totals[value] ?? 0) + 1
  const order = values
    .map((value, position) => ({...value, position, total: totals[position] ?? 0}))
    .sort((a, b) => compare(a, b) || (a.position < b.position ? -1 : 1))
  const moved: number[] = []
  for (const [to, {position}] of order.entries()) moved[position] = to
  const ordered = order.map(({position: _position, total: _total, ...value}): FacetValue => value)
  if (of.every((row) => row.length > 0))
    return {name, values: ordered, of: of.map((row) => row.map((value) => moved[value] ?? 0))}
  return {
    name,
    values: [...ordered, {value: UNKNOWN}],
    of: of.map((row) => (row.length > 0 ? row.map((value) => moved[value] ?? 0) : [ordered.length])),
  }
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
