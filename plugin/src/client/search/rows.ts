/** A short list of numbers for each incident, end to end: thousands of small arrays cost the browser more than the search. */
export interface Rows {
  /** Where the list of each incident begins in `values`; one more tells where the last one ends. */
  readonly starts: Uint32Array
  readonly values: Uint32Array
}

/** Rows of lists, or of single numbers, of which a negative one is none. */
export function toRows(column: readonly (number | readonly number[])[]): Rows {
  const starts = new Uint32Array(column.length + 1)
  const values: number[] = []
  for (const [row, cell] of column.entries()) {
    if (typeof cell !== 'number') for (const value of cell) values.push(value)
    else if (cell >= 0) values.push(cell)
    starts[row + 1] = values.length
  }
  return {starts, values: new Uint32Array(values)}
}

/**
 * The rows with other values.
 *
 * @param to       The new value by the old one.
 * @param instead  What an empty row holds then. Default: nothing.
 */
export function mapRows(rows: Rows, to: readonly number[], instead?: number): Rows {
  const starts = new Uint32Array(rows.starts.length)
  const values: number[] = []
  for (let row = 0; row + 1 < starts.length; row++) {
    const {from, end} = rangeOf(rows, row)
    for (let at = from; at < end; at++) values.push(to[rows.values[at] ?? 0] ?? 0)
    if (from === end && instead !== undefined) values.push(instead)
    starts[row + 1] = values.length
  }
  return {starts, values: new Uint32Array(values)}
}

/** Whether any row is empty. */
export function hasEmptyRow({starts}: Rows): boolean {
  return starts.some((start, row) => row > 0 && start === starts[row - 1])
}

/** How often each value is there. */
export function countValues({values}: Rows, length: number): number[] {
  const counts = new Array<number>(length).fill(0)
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1
  return counts
}

/** Add one for each value of a row. */
export function countRow(rows: Rows, row: number, counts: number[]): void {
  const {from, end} = rangeOf(rows, row)
  for (let at = from; at < end; at++) {
    const value = rows.values[at] ?? 0
    counts[value] = (counts[value] ?? 0) + 1
  }
}

/** Whether a row holds one of some values. */
export function holdsAny(rows: Rows, row: number, wanted: ReadonlySet<number>): boolean {
  const {from, end} = rangeOf(rows, row)
  for (let at = from; at < end; at++) if (wanted.has(rows.values[at] ?? 0)) return true
  return false
}

function rangeOf({starts}: Rows, row: number): {from: number; end: number} {
  return {from: starts[row] ?? 0, end: starts[row + 1] ?? 0}
}
