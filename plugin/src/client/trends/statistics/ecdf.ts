/** A step of a curve: from `x` on its height is `y`. */
export interface CurveStep {
  x: number
  y: number
}

/**
 * The empirical distribution function: for each value the share of all that are not above it.
 *
 * @returns Ascending, each value once.
 */
export function ecdf(values: readonly number[]): CurveStep[] {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted.flatMap((x, index) => (sorted[index + 1] === x ? [] : [{x, y: (index + 1) / sorted.length}]))
}
