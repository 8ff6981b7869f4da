import type {Interval} from '../../charts/types.ts'

/** 97.5 % quantile of the normal distribution. */
const Z = 1.959964

/**
 * The 95 % score interval of a share (E. B. Wilson, Journal of the American Statistical Association 22, 1927), which R.
 * Newcombe (Statistics in Medicine 17, 1998) recommends for few cases, too.
 *
 * @param count  How many have it.
 * @param n  Of how many; 1 or more.
 * @returns From 0 to 1, to three decimals.
 */
export function shareInterval(count: number, n: number): Interval {
  const share = count / n
  const z2 = (Z * Z) / n
  const centre = share + z2 / 2
  const half = Z * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n))
  const round = (value: number) => Math.round(Math.min(1, Math.max(0, value)) * 1000) / 1000
  return [round((centre - half) / (1 + z2)), round((centre + half) / (1 + z2))]
}
