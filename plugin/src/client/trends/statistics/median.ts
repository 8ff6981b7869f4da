import type {Interval} from '../../charts/types.ts'

/** Probability left out at either end of a 95 % band. */
const TAIL = 0.025

/**
 * The band between two order statistics that covers the median of the population with at least 95 % probability,
 * whatever the distribution (W. J. Conover, "Practical Nonparametric Statistics", 3rd ed. 1999, section 3.2; H. A. David
 * and H. N. Nagaraja, "Order Statistics", 3rd ed. 2003, section 7.1). It runs from the r-th smallest value to the r-th
 * largest, with the largest r for which P(Binomial(n, 1/2) < r) is at most 0.025.
 *
 * @param sorted  Ascending.
 * @returns Absent under 6 values: not even from the smallest to the largest is 95 % reached.
 */
export function medianBand(sorted: readonly number[]): Interval | undefined {
  const rank = medianBandRank(sorted.length)
  const low = sorted[rank - 1]
  const high = sorted[sorted.length - rank]
  return low === undefined || high === undefined ? undefined : [low, high]
}

/** The rank r, counted from 1, of the order statistics that bound the median's band; 0 where there is none. */
export function medianBandRank(n: number): number {
  let rank = 0
  let logTerm = -n * Math.LN2
  let below = Math.exp(logTerm)
  while (below <= TAIL && rank < n / 2) {
    rank += 1
    logTerm += Math.log((n - rank + 1) / rank)
    below += Math.exp(logTerm)
  }
  return rank
}
