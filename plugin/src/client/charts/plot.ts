/**
 * The area of a chart in the units of its drawing, which scale with the page. The axis is a drawing of its own, left of
 * the plot and of the same height, so that it stays in sight while a narrow screen scrolls the plot.
 */
export interface PlotSize {
  axisWidth: number
  width: number
  height: number
}

/** How large a chart is drawn, in the units of its drawing. */
export interface PlotRoom {
  axisWidth: number
  width: number
  /** Upper end of the plot. */
  top: number
  /** Where the values begin; words stand below it. */
  baseline: number
}

/** Of a chart that stands beside others. */
export const SMALL_ROOM: PlotRoom = {axisWidth: 54, width: 326, top: 18, baseline: 118}

/** A line across the plot and the value that it stands for. */
export interface AxisTick {
  at: number
  value: number
}

export interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** A coordinate to one decimal: the same text in Node and in every browser. */
export function round(value: number): number {
  return Math.round(value * 10) / 10
}

export function box(x: number, y: number, width: number, height: number): Box {
  return {x: round(x), y: round(y), width: round(width), height: round(height)}
}
