import {expect, it} from 'vitest'
import {layOutFamilies, layOutMatrix} from '../../../plugin/src/client/charts/map.ts'
import type {MapPageProps} from '../../../plugin/src/client/families.ts'

const line = (name: string) => ({name, href: `/pm?${name}`, count: 1})
const map: MapPageProps = {
  permalink: '/pm/map',
  indexPermalink: '/pm',
  familiesPermalink: '/pm/families',
  incidents: 9,
  rows: [line('api'), line('web')],
  columns: [line('deploy'), line('dns')],
  cells: [
    {row: 0, column: 0, count: 4, href: '/pm?a'},
    {row: 1, column: 1, count: 1, href: '/pm/b'},
  ],
  outside: 0,
  rowsLeftOut: 0,
  columnsLeftOut: 0,
  families: [],
  familiesLeftOut: 0,
}
const family = (...days: string[]) => ({
  permalink: `/pm/families/${days[0]}`,
  words: [],
  services: [],
  causes: [],
  count: days.length,
  marks: days.map((day) => ({permalink: `/pm/${day}`, title: day, day})),
})

it('draws a square in the middle of its row and column, its area by the number of incidents', () => {
  const {rows, columns, squares} = layOutMatrix(map)
  expect(squares.map(({x, y, width}) => [x + width / 2, y + width / 2])).toEqual([
    [columns[0], rows[0]],
    [columns[1], rows[1]],
  ])
  const [large, small] = squares.map(({width}) => width ** 2)
  expect((large ?? 0) / (small ?? 1)).toBeCloseTo(4, 1)
})

it('draws the incidents of a family on a line, in the order of their days', () => {
  const {size, lines, marks, years} = layOutFamilies({
    families: [family('2030-06-01', '2031-06-01'), family('2030-12-01', '2031-01-15', '2031-02-01')],
  })
  expect(lines[0]).toBeLessThan(lines[1] ?? 0)
  expect(years.map(({year}) => year)).toEqual([2031])
  for (const line of marks) {
    expect(line).toEqual([...line].sort((a, b) => a - b))
    expect(Math.min(...line)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...line)).toBeLessThanOrEqual(size.width)
  }
})

it('draws a single day', () => {
  const {marks} = layOutFamilies({families: [family('2031-06-01', '2031-06-01')]})
  expect(marks.flat().every(Number.isFinite)).toBe(true)
})
