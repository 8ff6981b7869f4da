import {facetOf} from '../facets.ts'
import {countValues} from './rows.ts'
import {OPERATORS, type Operator} from './syntax.ts'
import type {FacetTable} from './table.ts'

/** A condition that could complete a query. */
export interface Suggestion {
  /** `severity:sev1`, or `severity:` where the value is still to come. */
  text: string
  /** The value as the facet calls it. */
  label?: string
  /** How many incidents have it. */
  count?: number
}

/** The query with its last word made into a condition that was offered. */
export function completeQuery(query: string, {text}: Suggestion): string {
  return query.replace(/\S+$/, '') + text + (text.endsWith(':') ? '' : ' ')
}

/** How many conditions are offered at once. */
const SUGGESTED = 8

/** The conditions that the last word of a query may become. */
export function suggest(query: string, table: FacetTable): Suggestion[] {
  const [, minus = '', typed = ''] = /(?:^|\s)(-?)(\S+)$/.exec(query) ?? []
  const [name = '', value] = typed.toLowerCase().split(':', 2)
  const usable = OPERATORS.filter(
    (operator) => operator === 'after' || operator === 'before' || facetOf(table, operator) !== undefined,
  )
  if (value === undefined) {
    const operators = name === '' ? [] : usable.filter((operator) => operator.startsWith(name))
    return operators.map((operator) => ({text: `${minus}${operator}:`}))
  }
  const operator = usable.find((known) => known === name)
  return operator ? suggestValues(operator, value, minus, table).slice(0, SUGGESTED) : []
}

function suggestValues(operator: Operator, typed: string, minus: string, table: FacetTable): Suggestion[] {
  const column = facetOf(table, operator)
  if (!column) return []
  const totals = countValues(column.rows, column.values.length)
  return column.values.flatMap(({value, label}, position) => {
    const names = [value, label?.toLowerCase() ?? '']
    if (value === typed || !names.some((name) => ` ${name}`.includes(` ${typed}`) || name.startsWith(typed)))
      return []
    const written = /\s/.test(value) ? `"${value}"` : value
    return [
      {
        text: `${minus}${operator}:${written}`,
        ...(label !== undefined && {label}),
        count: totals[position] ?? 0,
      },
    ]
  })
}
