/** What a query can ask for besides words. */
export type Operator =
  | 'severity'
  | 'service'
  | 'team'
  | 'cause'
  | 'tag'
  | 'status'
  | 'source'
  | 'year'
  | 'after'
  | 'before'
  | 'has'

/** In the order in which they are offered. */
export const OPERATORS: readonly Operator[] = [
  'severity',
  'service',
  'team',
  'cause',
  'tag',
  'status',
  'source',
  'year',
  'after',
  'before',
  'has',
]

/** A condition on a fact: `severity:sev1`, `-service:api`. */
export interface Condition {
  /** As it stands in the query. */
  typed: string
  operator: Operator
  value: string
  /** Whether it is to be false. */
  without: boolean
}

/** A word or an exact phrase. */
export interface Clause {
  /** As it stands in the query. */
  typed: string
  text: string
  phrase: boolean
  without: boolean
}

/** A query, read. */
export interface Query {
  clauses: Clause[]
  conditions: Condition[]
  /** Conditions that mean nothing, as typed: `after:soon`. */
  mistakes: string[]
}

const PART = /(-?)(?:([a-z]+):("[^"]*"?|\S*)|"([^"]*)"?|(\S+))/giu

/** What each operator accepts, where not everything. */
const ACCEPTED: Partial<Record<Operator, RegExp>> = {
  year: /^\d{4}$/,
  after: /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/,
  before: /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/,
  has: /^open-actions$/,
}

/**
 * Read a query: words, `"exact phrases"`, `-without`, and `operator:value`. What looks like an operator and is none
 * (`https://…`, `error:timeout`) is words; an operator without a value is still being typed, and is left out.
 */
export function parseQuery(query: string): Query {
  const clauses: Clause[] = []
  const conditions: Condition[] = []
  const mistakes: string[] = []
  for (const [typed, minus, name, raw = '', quoted, word = ''] of query.matchAll(PART)) {
    // A pasted `--force` or `-110` excludes nothing.
    const without = minus === '-' && !/^-[-\d]/.test(typed)
    const operator = OPERATORS.find((known) => known === name?.toLowerCase())
    const value = raw.replaceAll('"', '').trim().toLowerCase()
    if (operator) {
      if (value === '') continue
      if (ACCEPTED[operator]?.test(value) ?? true) conditions.push({typed, operator, value, without})
      else mistakes.push(typed)
      continue
    }
    const text = quoted ?? (name === undefined ? word : `${name}:${raw}`)
    if (text.trim() !== '') clauses.push({typed, text, phrase: quoted !== undefined, without})
  }
  return {clauses, conditions, mistakes}
}
