/** A case that was watched for some time. */
export interface Watched {
  /** How long, 0 or more. */
  time: number
  /** Whether it ended then; otherwise it was not over when the watching stopped (censored). */
  ended: boolean
}

/** From `time` on a share of the cases is not over yet. */
export interface SurvivalStep {
  time: number
  share: number
  low: number
  high: number
  /** Cases that were watched until then at least. */
  atRisk: number
}

/** 97.5 % quantile of the normal distribution. */
const Z = 1.959964

/**
 * The share of cases that last longer than a time, with those that are not over yet counted for as long as they were
 * watched (E. L. Kaplan and P. Meier, Journal of the American Statistical Association 53, 1958). The 95 % band is
 * Greenwood's on the scale of log(-log), which keeps it within 0 and 1 (J. D. Kalbfleisch and R. L. Prentice, "The
 * Statistical Analysis of Failure Time Data", 2nd ed. 2002, section 1.4).
 *
 * @returns One step for each time at which one ended, ascending.
 */
export function survival(cases: readonly Watched[]): SurvivalStep[] {
  const ends = new Map<number, number>()
  for (const {time, ended} of cases) if (ended) ends.set(time, (ends.get(time) ?? 0) + 1)
  const times = cases.map(({time}) => time).sort((a, b) => a - b)
  let share = 1
  let greenwood = 0
  let gone = 0
  return [...ends]
    .sort(([a], [b]) => a - b)
    .map(([time, count]): SurvivalStep => {
      while ((times[gone] ?? time) < time) gone += 1
      const atRisk = times.length - gone
      share *= 1 - count / atRisk
      greenwood += count / (atRisk * (atRisk - count))
      return {time, share, ...band(share, greenwood), atRisk}
    })
}

function band(share: number, greenwood: number): {low: number; high: number} {
  // When all are over there is nothing left to be uncertain about on this scale.
  if (share <= 0) return {low: 0, high: 0}
  const spread = Math.exp((Z * Math.sqrt(greenwood)) / Math.abs(Math.log(share)))
  return {low: share ** spread, high: share ** (1 / spread)}
}

/**
 * The first time at which no more than half are left, and the times at which the ends of the band say so (R. Brookmeyer
 * and J. Crowley, Biometrics 38, 1982). What is not reached is absent.
 */
export function survivalMedian(steps: readonly SurvivalStep[]): {
  median?: number
  low?: number
  high?: number
} {
  const first = (of: (step: SurvivalStep) => number) => steps.find((step) => of(step) <= 0.5)?.time
  const [median, low, high] = [
    first(({share}) => share),
    first((step) => step.low),
    first((step) => step.high),
  ]
  return {
    ...(median !== undefined && {median}),
    ...(low !== undefined && {low}),
    ...(high !== undefined && {high}),
  }
}
