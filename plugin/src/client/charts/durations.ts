import {type PeriodLabel, periodLabels} from './periodLabels.ts'
import {type AxisTick, type Box, box, type PlotRoom, type PlotSize, round} from './plot.ts'
import {linearScale} from './scale.ts'
import {timeScale} from './timeScale.ts'
import type {DurationsModel, DurationsPeriod, IncidentIndex, TimesPoint, TrendPoint} from './types.ts'

/** The dots of "how long incidents lasted", ready to be drawn. */
export interface DurationsGeometry {
  size: PlotSize
  baseline: number
  ticks: AxisTick[]
  columns: DurationsColumn[]
  /** In the order of the model: oldest first. */
  dots: Dot[]
  labels: PeriodLabel[]
  /** Whether there is room for the number of values under each period. */
  counted: boolean
}

export interface DurationsColumn {
  period: DurationsPeriod
  slot: Box
  median?: {at: number; band: Box}
}

/** One incident in a strip of dots. */
export interface Dot extends TimesPoint {
  incident: IncidentIndex
  x: number
  y: number
}

const ROOM: PlotRoom = {axisWidth: 64, width: 776, top: 24, baseline: 306}
/** Room for a row of words under the axis. */
const ROW = 17
/** Of `n=` and of each digit of what stands under a period. */
const ROOM_FOR_CHARACTER = 12
const DAY = 86_400_000

/** Lay out one dot per incident: its day across, its duration upward on a logarithmic axis. */
export function durationsGeometry(
  {periods, points, granularity}: DurationsModel,
  incidents: readonly TrendPoint[],
  {axisWidth, width: plotWidth, top, baseline}: PlotRoom = ROOM,
): DurationsGeometry {
  const first = dayNumber(periods[0]?.start)
  const last = dayNumber(periods.at(-1)?.end) + 1
  const x = linearScale([first, last], [0, plotWidth])
  // Dots stay clear of the baseline and of the words above the plot.
  const y = timeScale(
    points.map(({seconds}) => seconds),
    [baseline - 10, top + 10],
  )
  const columns = periods.map((period): DurationsColumn => {
    const left = x(dayNumber(period.start))
    const width = x(dayNumber(period.end) + 1) - left
    const slot = box(left, top, width, baseline - top)
    if (period.median === undefined || !period.band) return {period, slot}
    const [low, high] = period.band
    const inset = Math.min(6, width * 0.1)
    const band = box(left + inset, y.at(high), width - 2 * inset, y.at(low) - y.at(high))
    return {period, slot, median: {at: y.at(period.median), band}}
  })
  const digits = String(Math.max(0, ...periods.map(({n}) => n))).length
  const counted = plotWidth / Math.max(1, periods.length) >= ROOM_FOR_CHARACTER * (2 + digits)
  const rows = (granularity === 'year' ? 1 : 2) + (counted ? 1 : 0)
  const centers = columns.map(({slot}) => slot.x + slot.width / 2)
  return {
    size: {axisWidth, width: plotWidth, height: baseline + 10 + ROW * rows},
    baseline,
    ticks: y.ticks,
    columns,
    dots: points.map(({incident, seconds}) => ({
      incident,
      seconds,
      x: round(x(dayNumber(incidents[incident]?.day) + 0.5)),
      y: y.at(seconds),
    })),
    labels: periodLabels(periods, granularity, centers, plotWidth),
    counted,
  }
}

/** Days since 1970. */
function dayNumber(day: string | undefined): number {
  return day === undefined ? 0 : Date.parse(day) / DAY
}
