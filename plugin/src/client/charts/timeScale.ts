import type {Seconds} from '../../record/types.ts'
import {type AxisTick, round} from './plot.ts'
import {logScale} from './scale.ts'

/** Lengths of time that people think in, about evenly apart on a logarithmic axis. */
const STOPS: readonly Seconds[] = [
  1,
  10,
  60,
  300,
  900,
  3_600,
  4 * 3_600,
  86_400,
  3 * 86_400,
  7 * 86_400,
  28 * 86_400,
  91 * 86_400,
  365 * 86_400,
  1_825 * 86_400,
]

/** A logarithmic axis of lengths of time. */
export interface TimeScale {
  /** Where a length of time is drawn; what lies beyond an end, such as 0, at that end. */
  at(seconds: Seconds): number
  ticks: AxisTick[]
}

/**
 * @param values  What has to fit; the axis ends at a round length of time on either side of them.
 * @param range  Where the shortest and the longest are drawn.
 */
export function timeScale(values: readonly Seconds[], range: readonly [number, number]): TimeScale {
  const positive = values.filter((value) => value > 0)
  const shortest = positive.reduce((least, value) => Math.min(least, value), positive[0] ?? 60)
  const longest = positive.reduce((most, value) => Math.max(most, value), shortest)
  // What took no time at all stands one stop below the rest.
  const least = positive.length < values.length ? shortest / 2 : shortest
  const low = STOPS.findLast((stop) => stop <= least) ?? 1
  const high = STOPS.find((stop) => stop > low && stop >= longest) ?? longest
  const scale = logScale([low, high], range)
  const at = (seconds: Seconds) => round(scale(Math.max(seconds, low)))
  return {
    at,
    ticks: apart(
      STOPS.filter((stop) => stop >= low && stop <= high).map((value) => ({value, at: at(value)})),
    ),
  }
}

/** Room that a word needs along an upright axis; along a level one the stops are further apart anyway. */
const ROOM = 15

/** The ticks that have room beside the one before. */
function apart(ticks: readonly AxisTick[]): AxisTick[] {
  let last = Number.NaN
  return ticks.filter(({at}) => {
    if (Math.abs(at - last) < ROOM) return false
    last = at
    return true
  })
}
