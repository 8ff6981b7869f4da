/**
 * A quantile by linear interpolation between order statistics: type 7 of Hyndman and Fan ("Sample quantiles in
 * statistical packages", The American Statistician 50, 1996), the default of R and NumPy. At 0.5 it is the usual median.
 *
 * @param sorted  Ascending, at least one value.
 * @param p  0 to 1.
 */
export function quantile(sorted: readonly number[], p: number): number {
  const position = (sorted.length - 1) * p
  const below = Math.floor(position)
  const low = sorted[below]
  const high = sorted[Math.min(below + 1, sorted.length - 1)]
  if (low === undefined || high === undefined) throw new RangeError('Unexpected empty list, expected a value')
  return low + (high - low) * (position - below)
}
