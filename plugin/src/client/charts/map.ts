import type {MapPageProps} from '../families.ts'
import {type Box, box, type PlotSize, round} from './plot.ts'

/** What is drawn of services and causes, in the units of the drawing. */
export interface MatrixLayout {
  size: PlotSize
  /** Middle of each row. */
  rows: number[]
  /** Middle of each column. */
  columns: number[]
  /** Where the names of the columns stand. */
  head: number
  /** One for each cell: its area stands for the number of incidents. */
  squares: Box[]
}

const ROW = 30
const AXIS = 180
const WIDTH = 620
const HEAD = 110
const LARGEST = 26
const SMALLEST = 9

/** Lay out the matrix of services and causes. */
export function layOutMatrix({rows, columns, cells}: MapPageProps): MatrixLayout {
  const step = Math.min(64, (WIDTH - 120) / Math.max(1, columns.length))
  const most = cells.reduce((largest, {count}) => Math.max(largest, count), 1)
  const middles = rows.map((_, at) => round(HEAD + ROW * (at + 0.5)))
  const across = columns.map((_, at) => round(step * (at + 0.5)))
  return {
    size: {axisWidth: AXIS, width: WIDTH, height: HEAD + ROW * rows.length + 6},
    rows: middles,
    columns: across,
    head: HEAD - 8,
    squares: cells.map(({row, column, count}) => {
      const side = Math.max(SMALLEST, LARGEST * Math.sqrt(count / most))
      return box((across[column] ?? 0) - side / 2, (middles[row] ?? 0) - side / 2, side, side)
    }),
  }
}

/** What is drawn of families over time. */
export interface FamilyLines {
  size: PlotSize
  /** Middle of each line. */
  lines: number[]
  /** Where the first day of a year is drawn. */
  years: {at: number; year: number}[]
  /** Of each family where its incidents are drawn, the earliest first. */
  marks: number[][]
}

const LINE = 30
const FOOT = 26
const MARGIN = 12
const DAY = 86_400_000

/** Lay out the families over time: a line for each, a mark for each incident. */
export function layOutFamilies({families}: Pick<MapPageProps, 'families'>): FamilyLines {
  const days = families.flatMap(({marks}) => marks.map(({day}) => Date.parse(day)))
  const first = days.reduce((a, b) => Math.min(a, b), days[0] ?? 0)
  const last = days.reduce((a, b) => Math.max(a, b), first + DAY)
  const at = (day: number) => round(MARGIN + ((day - first) / (last - first)) * (WIDTH - 2 * MARGIN))
  const years: FamilyLines['years'] = []
  for (let year = yearOf(first); year <= yearOf(last); year++) {
    const begin = Date.UTC(year, 0, 1)
    if (begin >= first && begin <= last) years.push({at: at(begin), year})
  }
  const height = LINE * families.length + FOOT
  return {
    size: {axisWidth: 260, width: WIDTH, height},
    lines: families.map((_, index) => round(LINE * (index + 0.5))),
    years,
    marks: families.map(({marks}) => marks.map(({day}) => at(Date.parse(day)))),
  }
}

function yearOf(time: number): number {
  return new Date(time).getUTCFullYear()
}
