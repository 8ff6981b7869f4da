import type {Interval} from '../../charts/types.ts'
import {quantile} from './quantile.ts'

const RESAMPLES = 999

/** Any number would do; the same one always, so that the same incidents give the same interval. */
const SEED = 20_240_229

/**
 * The ratio of two medians with its 95 % percentile bootstrap interval (B. Efron and R. Tibshirani, "An Introduction to
 * the Bootstrap", 1993, chapters 8 and 13): both samples are drawn anew 999 times, each with replacement.
 *
 * @param now  Ascending, at least one value over 0.
 * @param before  The same.
 * @returns `now` divided by `before`.
 */
export function medianRatio(
  now: readonly number[],
  before: readonly number[],
): {ratio: number; interval: Interval} | undefined {
  const middle = quantile(before, 0.5)
  if (middle <= 0) return undefined
  const random = randomNumbers(SEED)
  const ratios: number[] = []
  for (let resample = 0; resample < RESAMPLES; resample++) {
    const over = resampledMedian(now, random)
    const under = resampledMedian(before, random)
    if (under > 0) ratios.push(over / under)
  }
  ratios.sort((x, y) => x - y)
  return {
    ratio: quantile(now, 0.5) / middle,
    interval: [quantile(ratios, 0.025), quantile(ratios, 0.975)],
  }
}

/**
 * The median of as many values, drawn with replacement. Drawing is choosing n uniform positions in the sorted sample, so
 * the k-th smallest drawn value stands at the k-th smallest position, which has a Beta(k, n + 1 - k) distribution (H. A.
 * David and H. N. Nagaraja, "Order Statistics", 3rd ed. 2003, section 2.1): that one is drawn, in place of all n.
 */
function resampledMedian(sorted: readonly number[], random: () => number): number {
  const n = sorted.length
  const k = Math.floor((n + 1) / 2)
  const at = (position: number) => sorted[Math.min(n - 1, Math.floor(position * n))] ?? 0
  const over = gammaNumber(k, random)
  const lower = over / (over + gammaNumber(n + 1 - k, random))
  if (n % 2 === 1) return at(lower)
  // The next position is the least of n - k that lie above.
  const upper = lower + (1 - lower) * (1 - (1 - random()) ** (1 / (n - k)))
  return (at(lower) + at(upper)) / 2
}

/** A gamma distributed number of a shape of 1 or more (G. Marsaglia and W. W. Tsang, ACM TOMS 26, 2000). */
function gammaNumber(shape: number, random: () => number): number {
  const d = shape - 1 / 3
  const c = 1 / Math.sqrt(9 * d)
  for (;;) {
    const x = normalNumber(random)
    const v = (1 + c * x) ** 3
    if (v > 0 && Math.log(1 - random()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v
  }
}

/** By Box and Muller. */
function normalNumber(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
}

/** Uniform numbers from 0 to 1, always the same for a seed: "mulberry32" by Tommy Ettinger (2017, public domain). */
export function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
