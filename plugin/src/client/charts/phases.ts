import type {Dot} from './durations.ts'
import {type AxisTick, type Box, box, type PlotSize} from './plot.ts'
import {timeScale} from './timeScale.ts'
import type {PhaseModel, TimesPoint} from './types.ts'

/** The strips of the milestones under each other on one axis, ready to be drawn. */
export interface PhasesGeometry {
  size: PlotSize
  /** Lower end of the strips, above the words of the axis. */
  baseline: number
  ticks: AxisTick[]
  strips: PhaseStrip[]
}

export interface PhaseStrip {
  phase: PhaseModel
  slot: Box
  /** The middle of the strip. */
  y: number
  dots: Dot[]
  median?: {at: number; band: Box}
}

const AXIS_WIDTH = 150
const WIDTH = 690
const TOP = 4
const STRIP = 72
const FOOT = 34

/** Room for one dot along the strip, and between the lanes in which dots step aside for each other. */
const DOT = 10
const LANES: readonly number[] = [0, -DOT, DOT, -2 * DOT, 2 * DOT]

/** Lay out a strip of dots for each milestone; dots that would cover each other step aside. */
export function phasesGeometry(phases: readonly PhaseModel[]): PhasesGeometry {
  const baseline = TOP + STRIP * phases.length
  const x = timeScale(
    phases.flatMap(({points}) => points.map(({seconds}) => seconds)),
    [16, WIDTH - 24],
  )
  return {
    size: {axisWidth: AXIS_WIDTH, width: WIDTH, height: baseline + FOOT},
    baseline,
    ticks: x.ticks,
    strips: phases.map((phase, position): PhaseStrip => {
      const y = TOP + STRIP * (position + 0.5)
      const slot = box(0, y - STRIP / 2, WIDTH, STRIP)
      const dots = stepAside(phase.points, x.at, y)
      if (phase.median === undefined || !phase.band) return {phase, slot, y, dots}
      const [low, high] = phase.band
      const band = box(x.at(low), y - STRIP / 2 + 6, x.at(high) - x.at(low), STRIP - 12)
      return {phase, slot, y, dots, median: {at: x.at(phase.median), band}}
    }),
  }
}

/** Each dot into the first lane that is free at its place; where none is, into the one that was free first. */
function stepAside(points: readonly TimesPoint[], at: (seconds: number) => number, y: number): Dot[] {
  const ends = LANES.map(() => Number.NEGATIVE_INFINITY)
  return points.map(({incident, seconds}) => {
    const x = at(seconds)
    const free = ends.findIndex((end) => end + DOT <= x)
    const lane = free >= 0 ? free : ends.indexOf(Math.min(...ends))
    ends[lane] = x
    return {incident, seconds, x, y: y + (LANES[lane] ?? 0)}
  })
}
