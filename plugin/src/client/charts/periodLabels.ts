import {round} from './plot.ts'
import type {Granularity, Period} from './types.ts'

/** A word under the time axis; the page puts a month's number into the reader's language. */
export interface PeriodLabel {
  unit: Granularity
  /** 1 to 12, 1 to 4, or the year. */
  number: number
  x: number
  /** 0 is next to the axis; 1 below it, where the years stand under months and quarters. */
  row: 0 | 1
}

const PER_YEAR: Record<Granularity, number> = {month: 12, quarter: 4, year: 1}

/** Every how many periods a label may stand, so that January and the first quarter always have theirs. */
const STRIDES: Record<Granularity, readonly number[]> = {
  month: [1, 2, 3, 6, 12],
  quarter: [1, 2, 4],
  year: [1, 2, 5, 10, 20],
}

/** Room that a label needs, in the units of the drawing. */
const ROOM: Record<Granularity, number> = {month: 32, quarter: 28, year: 38}

/** Which period of its unit a day lies in: month 1 to 12, quarter 1 to 4, or the year. */
export function periodNumber({start}: Period, granularity: Granularity): number {
  const month = Number(start.slice(5, 7))
  if (granularity === 'month') return month
  return granularity === 'quarter' ? Math.ceil(month / 3) : Number(start.slice(0, 4))
}

/**
 * The labels under a row of periods, as many as fit.
 *
 * @param centers  The middle of each period.
 * @param width  Of the plot: no label is pushed over its edge.
 */
export function periodLabels(
  periods: readonly Period[],
  granularity: Granularity,
  centers: readonly number[],
  width: number,
): PeriodLabel[] {
  const step = width / Math.max(1, periods.length)
  const strides = STRIDES[granularity]
  const stride = strides.find((count) => count * step >= ROOM[granularity]) ?? strides.at(-1) ?? 1
  const labels: PeriodLabel[] = []
  let lastYear = Number.NEGATIVE_INFINITY
  for (const [position, period] of periods.entries()) {
    const number = periodNumber(period, granularity)
    const center = centers[position] ?? 0
    const within = (unit: Granularity) => round(clamp(center, ROOM[unit] / 2, width - ROOM[unit] / 2))
    const x = within(granularity)
    const offset = granularity === 'year' ? number : number - 1
    if (offset % stride === 0) labels.push({unit: granularity, number, x, row: 0})
    if (granularity === 'year') continue
    const begins = number === 1 || (position === 0 && (PER_YEAR[granularity] - offset) * step >= ROOM.year)
    if (begins && center - lastYear >= ROOM.year) {
      labels.push({unit: 'year', number: Number(period.start.slice(0, 4)), x: within('year'), row: 1})
      lastYear = center
    }
  }
  return labels
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value))
}
