import {round} from './plot.ts'
import type {SeverityKey} from './types.ts'

type Point = readonly [x: number, y: number]

const STAR: readonly Point[] = [
  [0, -1.45],
  [0.42, -0.42],
  [1.45, 0],
  [0.42, 0.42],
  [0, 1.45],
  [-0.42, 0.42],
  [-1.45, 0],
  [-0.42, -0.42],
]

const TRIANGLE: readonly Point[] = [
  [0, -1.3],
  [1.25, 0.87],
  [-1.25, 0.87],
]

const SQUARE: readonly Point[] = [
  [-0.9, -0.9],
  [0.9, -0.9],
  [0.9, 0.9],
  [-0.9, 0.9],
]

const DIAMOND: readonly Point[] = [
  [0, -1.3],
  [1.3, 0],
  [0, 1.3],
  [-1.3, 0],
]

const PLUS: readonly Point[] = [
  [-0.4, -1.2],
  [0.4, -1.2],
  [0.4, -0.4],
  [1.2, -0.4],
  [1.2, 0.4],
  [0.4, 0.4],
  [0.4, 1.2],
  [-0.4, 1.2],
  [-0.4, 0.4],
  [-1.2, 0.4],
  [-1.2, -0.4],
  [-0.4, -0.4],
]

/**
 * The outline of a severity's sign around a point, as the `d` of a path that is filled. The shapes differ, so that no
 * one needs the colours, and cover about the same area, so that none looks like more.
 *
 * @param radius  Half the width of the circle.
 */
export function glyphPath(severity: SeverityKey, x: number, y: number, radius: number): string {
  switch (severity) {
    case 'rank-0':
      return polygon(STAR, x, y, radius)
    case 'rank-1':
      return polygon(TRIANGLE, x, y, radius)
    case 'rank-2':
      return polygon(SQUARE, x, y, radius)
    case 'rank-3':
      return circlePath(x, y, radius)
    case 'rank-4':
      return polygon(DIAMOND, x, y, radius)
    case 'rank-5':
      return polygon(
        TRIANGLE.map(([dx, dy]) => [dx, -dy]),
        x,
        y,
        radius,
      )
    case 'other':
      return polygon(PLUS, x, y, radius)
    case 'unknown':
      return ring(x, y, radius)
  }
}

/** A circle as the `d` of a path. */
export function circlePath(x: number, y: number, radius: number): string {
  return circle(x, y, radius, 1)
}

/** Hollow: the inner circle runs the other way, so that filling leaves it out. */
function ring(x: number, y: number, radius: number): string {
  return circle(x, y, radius * 1.08, 1) + circle(x, y, radius * 0.58, 0)
}

function circle(x: number, y: number, radius: number, sweep: 0 | 1): string {
  const r = round(radius)
  const width = round(2 * r)
  const arc = `a${r},${r} 0 1,${sweep}`
  return `M${round(x - r)},${round(y)}${arc} ${width},0${arc} -${width},0z`
}

function polygon(points: readonly Point[], x: number, y: number, radius: number): string {
  const corners = points.map(([dx, dy]) => `${round(x + dx * radius)},${round(y + dy * radius)}`)
  return `M${corners.join('L')}z`
}

/** Dots of a batch are as far apart as this at least, in units of the drawing: less than their radius. */
const BATCH_STEP = 3

/**
 * Many dots as one path that is stroked with round ends. Each place is drawn once, and places beside each other are one
 * line, which looks the same, so that ten thousand stay light.
 */
export function dotsPath(dots: readonly {x: number; y: number}[]): string {
  const rows = new Map<number, Set<number>>()
  for (const {x, y} of dots) {
    const row = Math.round(y / BATCH_STEP)
    const columns = rows.get(row) ?? new Set<number>()
    columns.add(Math.round(x / BATCH_STEP))
    rows.set(row, columns)
  }
  let [path, left, above] = ['', 0, 0]
  for (const [row, columns] of [...rows].sort(([a], [b]) => a - b)) {
    for (const [first, last] of runs([...columns].sort((a, b) => a - b))) {
      path += `m${(first - left) * BATCH_STEP},${(row - above) * BATCH_STEP}h${(last - first) * BATCH_STEP}`
      left = last
      above = row
    }
  }
  return path
}

/** First and last of whole numbers that follow each other. */
function runs(ascending: readonly number[]): [first: number, last: number][] {
  const found: [number, number][] = []
  for (const value of ascending) {
    const run = found.at(-1)
    if (run && run[1] + 1 === value) run[1] = value
    else found.push([value, value])
  }
  return found
}
