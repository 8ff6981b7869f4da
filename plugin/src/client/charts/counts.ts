import {ticks} from 'd3-array'
import {type PeriodLabel, periodLabels} from './periodLabels.ts'
import {type AxisTick, type Box, box, type PlotRoom, type PlotSize, round} from './plot.ts'
import {linearScale} from './scale.ts'
import type {CountsModel, CountsPeriod, CountsSegment} from './types.ts'

/** The columns of "documented incidents per period", ready to be drawn. */
export interface CountsGeometry {
  size: PlotSize
  /** Where 0 is. */
  baseline: number
  /** Whole numbers only. */
  ticks: AxisTick[]
  columns: CountsColumn[]
  labels: PeriodLabel[]
}

export interface CountsColumn {
  period: CountsPeriod
  /** The period's share of the plot. */
  slot: Box
  /** From the baseline up. */
  segments: CountsBlocks[]
  /** The interval of the total, beside the column. */
  whisker?: {x: number; low: number; high: number}
}

export interface CountsBlocks {
  segment: CountsSegment
  /** The whole of it. */
  area: Box
  /** One for each incident, while they are large enough to be counted; else none. */
  blocks: Box[]
}

const ROOM: PlotRoom = {axisWidth: 52, width: 788, top: 22, baseline: 238}
/** Room for a row of words under the axis. */
const ROW = 18
const WIDEST_BLOCK = 38
const LOWEST_BLOCK = 5

const ROOM_FOR_TICK = 40

/**
 * Lay out unit blocks, stacked with the most severe at the baseline, on an axis of whole numbers.
 *
 * @param room  Default: the whole width of a page.
 */
export function countsGeometry({periods, granularity}: CountsModel, room = ROOM): CountsGeometry {
  const {axisWidth, width, top, baseline} = room
  const step = width / periods.length
  const highest = Math.max(3, ...periods.map(({total, interval}) => Math.max(total, interval?.[1] ?? 0)))
  const values = wholeTicks(highest, baseline - top)
  const y = linearScale([0, values.at(-1) ?? highest], [baseline, top])
  const columns = periods.map((period, position) => column(period, position * step, step, y, room))
  const centers = periods.map((_, position) => (position + 0.5) * step)
  return {
    size: {
      axisWidth,
      width,
      height: baseline + 10 + ROW * (granularity === 'year' ? 1 : 2),
    },
    baseline,
    ticks: values.map((value) => ({value, at: round(y(value))})),
    columns,
    labels: periodLabels(periods, granularity, centers, width),
  }
}

function column(
  period: CountsPeriod,
  left: number,
  step: number,
  y: (count: number) => number,
  {top, baseline}: PlotRoom,
): CountsColumn {
  const width = Math.min(WIDEST_BLOCK, step * 0.62)
  // Block and whisker together stand in the middle of the slot.
  const gap = Math.min(5, step * 0.14)
  const x = left + (step - width - gap) / 2
  const unit = y(0) - y(1)
  let stacked = 0
  const segments = period.segments.map((segment): CountsBlocks => {
    const count = segment.incidents.length
    const upper = y(stacked + count)
    const blocks =
      unit < LOWEST_BLOCK
        ? []
        : segment.incidents.map((_, index) => box(x, y(stacked + index + 1) + 0.75, width, unit - 1.5))
    stacked += count
    return {segment, area: box(x, upper, width, count * unit), blocks}
  })
  const whisker = period.interval && {
    x: round(x + width + gap),
    low: round(y(period.interval[0])),
    high: round(y(period.interval[1])),
  }
  return {period, slot: box(left, top, step, baseline - top), segments, ...(whisker && {whisker})}
}

/**
 * From 0 to the first that is not below the highest value, in steps that are whole.
 *
 * @param height  Of the axis, which gives each about as much room.
 */
export function wholeTicks(highest: number, height: number): number[] {
  const step = Math.max(1, ticks(0, highest, Math.max(2, Math.round(height / ROOM_FOR_TICK)))[1] ?? 1)
  const count = Math.ceil(highest / step)
  return Array.from({length: count + 1}, (_, index) => index * step)
}
