/**
 * The area of a chart in the units of its drawing, which scale with the page. The axis is a drawing of its own, left of
 * the plot and of the same height, so that it stays in sight while a narrow screen scrolls the plot.
 */
export interface PlotSize {
  axisWidth: number
  width: number
  height: number
}

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
