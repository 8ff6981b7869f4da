import {ticks} from 'd3-array'
import {type AxisTick, type Box, box, type PlotRoom, type PlotSize, round} from './plot.ts'
import {linearScale} from './scale.ts'
import {timeScale} from './timeScale.ts'

/** A curve that holds its height from each point to the next. */
export interface Curve {
  points: readonly {x: number; y: number}[]
  /** Height before the first point. Default: 0. */
  from?: number
  /** How far it is known; after it the curve ends. Default: to the edge. */
  until?: number
}

/** Curves of steps, ready to be drawn. */
export interface CurvesGeometry {
  size: PlotSize
  baseline: number
  plot: Box
  xTicks: AxisTick[]
  yTicks: AxisTick[]
  /** The `d` of a path for each curve. */
  paths: string[]
  /** Where a point of the drawing is. */
  at(x: number, y: number): {x: number; y: number}
}

export const CURVES_ROOM: PlotRoom = {axisWidth: 52, width: 788, top: 16, baseline: 250}

const FOOT = 32

export interface CurvesScale {
  /** `time`: seconds on a logarithmic axis; `plain`: from 0 in round steps. */
  x: 'time' | 'plain'
  /** The largest value of the axis. Default: that of the curves. */
  xMost?: number
  /** The largest value of the axis. Default: that of the curves, rounded up. */
  yMost?: number
  /** Default: round ones. */
  xTicks?: readonly number[]
}

/** Lay out curves of steps, such as shares and running totals. */
export function curvesGeometry(
  curves: readonly Curve[],
  scale: CurvesScale,
  {axisWidth, width, top, baseline}: PlotRoom = CURVES_ROOM,
): CurvesGeometry {
  const all = curves.flatMap(({points}) => points)
  const xs = all.map(({x}) => x)
  const highest = scale.yMost ?? all.reduce((most, {y}) => Math.max(most, y), 1)
  const yTicks = scale.yMost === 1 ? [0, 0.25, 0.5, 0.75, 1] : ticks(0, highest, 4).filter(Number.isInteger)
  const y = linearScale([0, Math.max(highest, yTicks.at(-1) ?? 0)], [baseline, top])
  const x = xScale(xs, scale, width)
  const at = (px: number, py: number) => ({x: x.at(px), y: round(y(py))})
  return {
    size: {axisWidth, width, height: baseline + FOOT},
    baseline,
    plot: box(0, top, width, baseline - top),
    xTicks: x.ticks,
    yTicks: yTicks.map((value) => ({value, at: round(y(value))})),
    paths: curves.map((curve) => stepPath(curve, at, width)),
    at,
  }
}

function xScale(
  values: readonly number[],
  {x, xMost, xTicks}: CurvesScale,
  width: number,
): {at(value: number): number; ticks: AxisTick[]} {
  if (x === 'time') return timeScale(values, [14, width - 14])
  const most = Math.max(1, xMost ?? values.reduce((max, value) => Math.max(max, value), 1))
  const linear = linearScale([0, most], [0, width])
  const at = (value: number) => round(linear(value))
  return {at, ticks: (xTicks ?? ticks(0, most, width > 500 ? 8 : 4)).map((value) => ({value, at: at(value)}))}
}

function stepPath({points, from = 0, until}: Curve, at: CurvesGeometry['at'], width: number): string {
  const start = at(0, from)
  let last = {x: Number.NEGATIVE_INFINITY, y: start.y}
  const steps = points.map(({x, y}, index) => {
    const place = at(x, y)
    // Nobody sees a step of less than a unit; a thousand of them are as many numbers in the page.
    const seen = Math.abs(place.x - last.x) >= 1 || Math.abs(place.y - last.y) >= 1
    if (!seen && index < points.length - 1) return ''
    last = place
    return `H${place.x}V${place.y}`
  })
  const end = until === undefined ? width : at(until, 0).x
  return `M0,${start.y}${steps.join('')}H${end}`
}

/** The area between two curves of steps over the same points, as the `d` of a path. */
export function bandPath(
  points: readonly {x: number; low: number; high: number}[],
  from: number,
  until: number,
  at: CurvesGeometry['at'],
): string {
  if (points.length === 0) return ''
  const upper = points.map(({x, high}) => `H${at(x, 0).x}V${at(0, high).y}`).join('')
  const edge = at(until, 0).x
  const lower = [...points]
    .reverse()
    .map(({x, low}, index, reversed) => {
      const before = reversed[index + 1]?.low ?? from
      return `V${at(0, low).y}H${at(x, 0).x}V${at(0, before).y}`
    })
    .join('')
  return `M0,${at(0, from).y}${upper}H${edge}${lower}H0z`
}
