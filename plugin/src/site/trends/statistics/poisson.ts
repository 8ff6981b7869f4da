import type {Interval} from '../../../client/charts/types.ts'

/** Probability left out at either end of a 95 % interval. */
const TAIL = 0.025

/** Halvings of the search range: enough for the precision of a double. */
const STEPS = 100

/**
 * The exact 95 % confidence interval of a Poisson mean, given one observed count (F. Garwood, "Fiducial limits for the
 * Poisson distribution", Biometrika 28, 1936). The lower limit is the mean under which `count` or more has probability
 * 0.025, the upper the one under which `count` or fewer has. These are chi-square quantiles halved; here the two
 * equations are solved directly, by bisection.
 *
 * @param count  A whole number, 0 or more.
 * @returns To two decimals, as published tables give it.
 */
export function poissonInterval(count: number): Interval {
  // Generous: the limits lie within about two and four standard deviations of the count.
  const far = count + 10 * Math.sqrt(count + 1) + 10
  const low = count === 0 ? 0 : bisect(0, count, (mean) => 1 - poissonAtMost(count - 1, mean) < TAIL)
  const high = bisect(count, far, (mean) => poissonAtMost(count, mean) > TAIL)
  return [round(low), round(high)]
}

/** Probability that a Poisson variable of a given mean is at most `count`. */
export function poissonAtMost(count: number, mean: number): number {
  if (mean === 0) return 1
  let logTerm = -mean
  let sum = Math.exp(logTerm)
  for (let k = 1; k <= count; k++) {
    // Terms are followed as logarithms: exp(-mean) alone is 0 for means over 745.
    logTerm += Math.log(mean / k)
    sum += Math.exp(logTerm)
  }
  return Math.min(1, sum)
}

/** The point up to which a condition holds that holds at `from` and not at `to`. */
function bisect(from: number, to: number, holds: (value: number) => boolean): number {
  let low = from
  let high = to
  for (let step = 0; step < STEPS; step++) {
    const middle = (low + high) / 2
    if (holds(middle)) low = middle
    else high = middle
  }
  return (low + high) / 2
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
