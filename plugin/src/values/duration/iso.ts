import {match} from '../time/match.ts'
import type {DurationPart} from './types.ts'

const AMOUNT = String.raw`(\d{1,8}(?:[.,]\d{1,6})?)`
const ISO = new RegExp(
  String.raw`p(?=t?\d)(?:${AMOUNT}w)?(?:${AMOUNT}d)?(?:t(?:${AMOUNT}h)?(?:${AMOUNT}m)?(?:${AMOUNT}s)?)?(?![\p{L}\p{N}_-])`,
  'uy',
)

/** Seconds of weeks, days, hours, minutes and seconds. */
const UNITS = [7 * 86_400, 86_400, 3600, 60, 1]

/** `PT1H30M`; years and months have no fixed length and are not read. */
export function isoPart(lower: string, index: number): DurationPart | undefined {
  const found = match(ISO, lower, index)
  const amounts = found?.slice(1).map((amount) => Number((amount ?? '0').replace(',', '.')))
  if (found === undefined || amounts === undefined || !/\d/.test(found[0])) return undefined
  const seconds = UNITS.reduce((sum, unit, at) => sum + (amounts[at] ?? 0) * unit, 0)
  return {seconds, unit: 0, index, end: index + found[0].length}
}
