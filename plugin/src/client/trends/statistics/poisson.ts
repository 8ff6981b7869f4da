import type {Interval} from '../../charts/types.ts'
import {upperGamma} from './gamma.ts'

/** Probability left out at either end of a 95 % interval. */
const TAIL = 0.025

/** Halvings of the search range: enough for two decimals of any count. */
const STEPS = 60

const known = new Map<number, Interval>()

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
  const found = known.get(count)
  if (found) return found
  // Generous: the limits lie within about two and four standard deviations of the count.
  const far = count + 10 * Math.sqrt(count + 1) + 10
  const low = count === 0 ? 0 : bisect(0, count, (mean) => 1 - poissonAtMost(count - 1, mean) < TAIL)
  const high = bisect(count, far, (mean) => poissonAtMost(count, mean) > TAIL)
  const interval: Interval = [round(low), round(high)]
  known.set(count, interval)
  return interval
}

/** Probability that a Poisson variable of a given mean is at most `count`. */
export function poissonAtMost(count: number, mean: number): number {
  return upperGamma(count + 1, mean)
}

/**
 * The counts to expect in one period, with 95 % probability, from the count of several such periods before it, if nothing
 * has changed: given the sum of both, the new count is binomial with probability 1 / (periods + 1) (J. Przyborowski and
 * H. Wilenski, Biometrika 31, 1940; W. Nelson, "Applied Life Data Analysis", 1982, section 6.5). Those that would leave
 * 0.025 or less at either end are not expected.
 *
 * @param before  Incidents in all the periods before together.
 * @param periods  How many there were.
 */
export function expectedCounts(before: number, periods: number): Interval {
  const share = 1 / (periods + 1)
  const atMost = (count: number) => binomialAtMost(count, before + count, share)
  const atLeast = (count: number) => 1 - (count === 0 ? 0 : binomialAtMost(count - 1, before + count, share))
  let low = 0
  while (atMost(low) <= TAIL) low += 1
  let high = low
  while (atLeast(high + 1) > TAIL) high += 1
  return [low, high]
}

/** Probability that of `n` trials at most `count` succeed. */
export function binomialAtMost(count: number, n: number, share: number): number {
  if (count >= n) return 1
  let logTerm = n * Math.log(1 - share)
  let sum = Math.exp(logTerm)
  for (let k = 1; k <= count; k++) {
    logTerm += Math.log(((n - k + 1) / k) * (share / (1 - share)))
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
