import {wholeTicks} from './counts.ts'
import {type PeriodLabel, periodLabels} from './periodLabels.ts'
import {type AxisTick, type Box, box, type PlotRoom, type PlotSize, round} from './plot.ts'
import {linearScale} from './scale.ts'
import type {Granularity, Period} from './types.ts'

/** A column of a stack: how many of each group, from the axis up. */
export interface StackColumn {
  period: Period
  groups: readonly {key: string; count: number}[]
}

/** Stacked columns, ready to be drawn. */
export interface StacksGeometry {
  size: PlotSize
  baseline: number
  ticks: AxisTick[]
  columns: {period: Period; slot: Box; parts: {key: string; count: number; area: Box}[]}[]
  labels: PeriodLabel[]
}

export const STACKS_ROOM: PlotRoom = {axisWidth: 52, width: 788, top: 22, baseline: 198}

const ROW = 18
const WIDEST = 44

/** Lay out stacked columns over periods, on an axis of whole numbers. */
export function stacksGeometry(
  columns: readonly StackColumn[],
  granularity: Granularity,
  {axisWidth, width, top, baseline}: PlotRoom = STACKS_ROOM,
): StacksGeometry {
  const totals = columns.map(({groups}) => groups.reduce((sum, {count}) => sum + count, 0))
  const values = wholeTicks(Math.max(3, ...totals), baseline - top)
  const y = linearScale([0, values.at(-1) ?? 3], [baseline, top])
  const step = width / Math.max(1, columns.length)
  const bar = Math.min(WIDEST, step * 0.7)
  return {
    size: {axisWidth, width, height: baseline + 10 + ROW * (granularity === 'year' ? 1 : 2)},
    baseline,
    ticks: values.map((value) => ({value, at: round(y(value))})),
    columns: columns.map(({period, groups}, position) => {
      let below = 0
      return {
        period,
        slot: box(position * step, top, step, baseline - top),
        parts: groups.map(({key, count}) => {
          const upper = y(below + count)
          const area = box((position + 0.5) * step - bar / 2, upper, bar, y(below) - upper)
          below += count
          return {key, count, area}
        }),
      }
    }),
    labels: periodLabels(
      columns.map(({period}) => period),
      granularity,
      columns.map((_, position) => (position + 0.5) * step),
      width,
    ),
  }
}
