import type {Seconds} from '../../../record/types.ts'
import type {TimesSummary} from '../../charts/types.ts'
import {medianBand} from './median.ts'
import {quantile} from './quantile.ts'

/** Under this many values a 90th percentile is the say of one or two incidents. */
const LEAST_FOR_P90 = 20

/**
 * What may be said of some times: a median only together with its band, a 90th percentile only of 20 or more, and never
 * a mean, which the few longest incidents decide.
 *
 * @returns Quantiles in whole seconds.
 */
export function summarize(times: readonly Seconds[]): TimesSummary {
  const sorted = [...times].sort((a, b) => a - b)
  const band = medianBand(sorted)
  return {
    n: sorted.length,
    ...(band && {median: Math.round(quantile(sorted, 0.5)), band}),
    ...(sorted.length >= LEAST_FOR_P90 && {p90: Math.round(quantile(sorted, 0.9))}),
  }
}
