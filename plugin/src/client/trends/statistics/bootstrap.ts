import type {Interval} from '../../charts/types.ts'
import {quantile} from './quantile.ts'

const RESAMPLES = 999

/** Any number would do; the same one always, so that the same incidents give the same interval. */
const SEED = 20_240_229

/** Larger samples are thinned to this many quantiles: their medians hardly differ, and the work stays bounded. */
const MOST = 1_000

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
  const [a, b] = [thinned(now), thinned(before)]
  const ratios: number[] = []
  for (let resample = 0; resample < RESAMPLES; resample++) {
    const over = resampledMedian(a, random)
    const under = resampledMedian(b, random)
    if (under > 0) ratios.push(over / under)
  }
  ratios.sort((x, y) => x - y)
  return {
    ratio: quantile(now, 0.5) / middle,
    interval: [quantile(ratios, 0.025), quantile(ratios, 0.975)],
  }
}

function thinned(sorted: readonly number[]): readonly number[] {
  if (sorted.length <= MOST) return sorted
  return Array.from({length: MOST}, (_, index) => quantile(sorted, (index + 0.5) / MOST))
}

/** The median of as many values, drawn with replacement: counted in place of sorted, as they are sorted already. */
function resampledMedian(sorted: readonly number[], random: () => number): number {
  const n = sorted.length
  const drawn = new Uint16Array(n)
  for (let draw = 0; draw < n; draw++) {
    const index = Math.floor(random() * n)
    drawn[index] = (drawn[index] ?? 0) + 1
  }
  const lower = Math.floor((n - 1) / 2)
  const upper = Math.floor(n / 2)
  let below = 0
  let first = 0
  for (const [index, count] of drawn.entries()) {
    if (below <= lower && lower < below + count) first = sorted[index] ?? 0
    if (below <= upper && upper < below + count) return (first + (sorted[index] ?? 0)) / 2
    below += count
  }
  return first
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
