import {chosenFacets, chosenOf, type FacetName, type IndexState} from './indexState.ts'
import {countRow, holdsAny} from './search/rows.ts'
import type {Condition, Operator} from './search/syntax.ts'
import type {FacetColumn, FacetTable, FacetValue} from './search/table.ts'
import {foldWord} from './search/words.ts'

/** One value that a facet offers. */
export interface FacetOption extends FacetValue {
  /** How many incidents would be listed with this value, under the query and the other facets. */
  count: number
  selected: boolean
}

/** A facet as it is offered. */
export interface Facet {
  name: FacetName
  /** What the team calls a facet of its own. */
  label?: string
  options: FacetOption[]
}

/** What is listed, and what could be. */
export interface Selection {
  /** Numbers of incidents, ascending. */
  docs: number[]
  facets: Facet[]
}

/**
 * Choose the incidents that have, of each facet in use, one of the values, and count what each other value would show. A
 * facet's own choice does not change its counts, so that a second value shows what it would add. Values that lead nowhere
 * stay, with 0; so does a chosen value that no incident has.
 *
 * @param matches  Whether the words and conditions of the query find an incident.
 */
export function selectIncidents(
  table: FacetTable,
  state: IndexState,
  matches: (doc: number) => boolean = () => true,
): Selection {
  const columns = table.facets.map((column) => toChoice(column, chosenOf(state, column.name)))
  const narrowing = columns.filter(({wanted}) => wanted)
  const docs: number[] = []
  for (let doc = 0; doc < table.count; doc++) {
    if (!matches(doc)) continue
    const failing = narrowing.filter((column) => !hasWanted(column, doc))
    if (failing.length === 0) docs.push(doc)
    // Where one facet alone is in the way, its values would show the incident.
    const counted = failing.length === 0 ? columns : failing.length === 1 ? failing : []
    for (const {rows, counts} of counted) countRow(rows, doc, counts)
  }
  // A chosen value of a facet that no incident has a value of cannot be in the table, and finds nothing.
  const missing = missingFacets(table, state)
  return {docs: missing.length > 0 ? [] : docs, facets: [...columns.map(toFacet), ...missing]}
}

function hasWanted({rows, wanted}: Choice, doc: number): boolean {
  return !wanted || holdsAny(rows, doc, wanted)
}

/** The facets with what a reader has chosen, which is known before the counts are. */
export function markChosen(facets: readonly Facet[], state: IndexState): Facet[] {
  return facets.map((facet) => {
    const chosen = chosenOf(state, facet.name)
    return {
      ...facet,
      options: facet.options.map((option) => ({...option, selected: chosen.includes(option.value)})),
    }
  })
}

interface Choice extends FacetColumn {
  chosen: readonly string[]
  /** Positions of the values, where any are chosen. */
  wanted?: Set<number>
  counts: number[]
}

function toChoice(column: FacetColumn, chosen: readonly string[]): Choice {
  const counts = column.values.map(() => 0)
  if (chosen.length === 0) return {...column, chosen, counts}
  const wanted = new Set(
    column.values.flatMap(({value}, position) => (chosen.includes(value) ? [position] : [])),
  )
  return {...column, chosen, wanted, counts}
}

function toFacet({name, label, values, chosen, counts}: Choice): Facet {
  const gone = chosen.filter((value) => !values.some((known) => known.value === value))
  return {
    name,
    ...(label !== undefined && {label}),
    options: [
      ...values.map((value, position) => ({
        ...value,
        count: counts[position] ?? 0,
        selected: chosen.includes(value.value),
      })),
      ...gone.map(toGone),
    ],
  }
}

function missingFacets({facets}: FacetTable, state: IndexState): Facet[] {
  return chosenFacets(state)
    .filter((name) => !facets.some((facet) => facet.name === name))
    .map((name) => ({name, options: chosenOf(state, name).map(toGone)}))
}

function toGone(value: string): FacetOption {
  return {value, label: value, count: 0, selected: true}
}

const FACET_OF: Partial<Record<Operator, FacetName>> = {
  severity: 'severities',
  service: 'services',
  team: 'teams',
  cause: 'causes',
  tag: 'tags',
  status: 'statuses',
  source: 'sources',
  year: 'years',
  has: 'has',
}

/** The facet that an operator of a query asks for, if it is one. */
export function facetOf({facets}: FacetTable, operator: Operator): FacetColumn | undefined {
  return facets.find(({name}) => name === FACET_OF[operator])
}

/** Make the check of what is chosen of a facet. */
export function toChosenCheck(
  {facets}: FacetTable,
  state: IndexState,
  name: FacetName,
): (doc: number) => boolean {
  const column = facets.find((facet) => facet.name === name)
  const choice = column && toChoice(column, chosenOf(state, name))
  return (doc) => choice !== undefined && hasWanted(choice, doc)
}

/** Make the check of a condition such as `severity:sev1` or `after:2024-06`. */
export function toCheck(table: FacetTable, {operator, value, without}: Condition): (doc: number) => boolean {
  const is =
    operator === 'after' || operator === 'before'
      ? byDate(table, operator, value)
      : byFacet(table, operator, value)
  return (doc) => is(doc) !== without
}

/** `2024-06` is before `2024-06-01` as text: from that day on is after it, and up to the day before it is before. */
function byDate({dates}: FacetTable, operator: 'after' | 'before', value: string): (doc: number) => boolean {
  return (doc) => {
    const date = dates[doc]
    return date !== undefined && (operator === 'after' ? date >= value : date < value)
  }
}

function byFacet(table: FacetTable, operator: Operator, value: string): (doc: number) => boolean {
  const column = facetOf(table, operator)
  const wanted = new Set(column ? findValues(column, value) : [])
  return (doc) => column !== undefined && holdsAny(column.rows, doc, wanted)
}

/** The values that a text means: the one that is called so, or else all with a word that begins so. */
function findValues({values}: FacetColumn, text: string): number[] {
  const wanted = foldWord(text)
  const positions = (test: (value: FacetValue) => boolean) =>
    values.flatMap((value, position) => (test(value) ? [position] : []))
  const exact = positions(({value, label, rank}) =>
    [value, foldWord(label ?? ''), String(rank ?? '')].includes(wanted),
  )
  if (exact.length > 0) return exact
  const key = wanted.replace(/[^\p{L}\p{N}]+/gu, '')
  const same = positions(({value, label}) =>
    [value, foldWord(label ?? '')].some((name) => name.replace(/[^\p{L}\p{N}]+/gu, '') === key),
  )
  if (same.length > 0) return same
  return positions(({value, label}) =>
    [value, foldWord(label ?? '')].some((name) =>
      ` ${name.replace(/[^\p{L}\p{N}]+/gu, ' ')}`.includes(` ${wanted}`),
    ),
  )
}
