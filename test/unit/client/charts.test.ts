import {describe, expect, test} from 'vitest'
import {
  type CountsModel,
  type CountsPeriod,
  countsGeometry,
  curvesGeometry,
  type DurationsModel,
  dotsPath,
  durationsGeometry,
  glyphPath,
  periodHref,
  periodLabels,
  phasesGeometry,
  type SeverityKey,
  segmentHref,
} from '../../../plugin/src/client/charts/index.ts'

const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12']

function month(start: string, counts: Partial<Record<SeverityKey, number>> = {}): CountsPeriod {
  let next = 0
  const segments = Object.entries(counts).map(([severity, count]) => ({
    severity: severity as SeverityKey,
    incidents: Array.from({length: count}, () => next++),
  }))
  return {
    start: `${start}-01`,
    end: new Date(Date.UTC(Number(start.slice(0, 4)), Number(start.slice(5)), 0)).toISOString().slice(0, 10),
    running: false,
    total: next,
    interval: [next, next + 1],
    segments,
  }
}

function counts(periods: CountsPeriod[]): CountsModel {
  return {granularity: 'month', periods, n: periods.reduce((sum, {total}) => sum + total, 0)}
}

describe('columns of counts', () => {
  test('one block per incident, stacked from the baseline in the order given', () => {
    const {columns, baseline} = countsGeometry(counts([month('2024-01', {'rank-1': 1, unknown: 2})]))
    const [severe, unknown] = columns[0]?.segments ?? []
    expect([severe?.blocks.length, unknown?.blocks.length]).toEqual([1, 2])
    expect((severe?.area.y ?? 0) + (severe?.area.height ?? 0)).toBeCloseTo(baseline, 0)
    expect((unknown?.area.y ?? 0) + (unknown?.area.height ?? 0)).toBeCloseTo(severe?.area.y ?? 0, 0)
  })

  test.each([1, 3, 7, 12, 40, 180])('the axis for %i has whole numbers and holds the interval', (total) => {
    const {ticks, columns} = countsGeometry(counts([month('2024-01', {'rank-1': total})]))
    expect(ticks.every(({value}) => Number.isInteger(value))).toBe(true)
    expect(ticks.at(-1)?.value).toBeGreaterThanOrEqual(total + 1)
    expect(columns[0]?.whisker?.high).toBeGreaterThanOrEqual(ticks.at(-1)?.at ?? 0)
    expect(ticks.length).toBeLessThanOrEqual(11)
  })

  test('where blocks would be too flat to count, the bar stays', () => {
    const {columns} = countsGeometry(counts([month('2024-01', {'rank-2': 300})]))
    expect(columns[0]?.segments[0]?.blocks).toEqual([])
    expect(columns[0]?.segments[0]?.area.height).toBeGreaterThan(100)
  })

  test('the running period has no whisker', () => {
    const {interval: _interval, ...running} = month('2024-01', {'rank-1': 1})
    expect(countsGeometry(counts([{...running, running: true}])).columns[0]).not.toHaveProperty('whisker')
  })

  test('sixty columns do not touch, and every coordinate is short', () => {
    const periods = Array.from({length: 60}, (_, index) =>
      month(`${2020 + Math.floor(index / 12)}-${MONTHS[index % 12]}`, {'rank-1': 2}),
    )
    const {columns} = countsGeometry(counts(periods))
    const areas = columns.map(({segments}) => segments[0]?.area ?? {x: 0, y: 0, width: 0, height: 0})
    for (const [index, {x}] of areas.entries()) {
      const before = areas[index - 1]
      if (before) expect(x).toBeGreaterThan(before.x + before.width)
      expect(String(x)).toMatch(/^\d+(\.\d)?$/)
    }
  })
})

describe('labels under the axis', () => {
  const periods = (count: number, first = 0) =>
    Array.from({length: count}, (_, index) =>
      month(`${2024 + Math.floor((index + first) / 12)}-${MONTHS[(index + first) % 12]}`),
    )
  const labels = (count: number, width: number, first = 0) => {
    const step = width / count
    const centers = Array.from({length: count}, (_, index) => (index + 0.5) * step)
    return periodLabels(periods(count, first), 'month', centers, width)
  }

  test('every month where there is room, with the year under the first and each January', () => {
    const all = labels(13, 800)
    expect(all.filter(({row}) => row === 0).map(({number}) => number)).toEqual([...MONTHS.map(Number), 1])
    expect(all.filter(({row}) => row === 1).map(({number}) => number)).toEqual([2024, 2025])
  })

  test('fewer where there is not, and January always', () => {
    const numbers = labels(48, 800).filter(({row}) => row === 0)
    expect(numbers.slice(0, 5).map(({number}) => number)).toEqual([1, 3, 5, 7, 9])
  })

  test('a year that begins too close to the next is not named', () => {
    const years = labels(36, 800, 11).filter(({row}) => row === 1)
    expect(years.map(({number}) => number)).toEqual([2025, 2026, 2027])
  })

  test('none runs over the edge', () => {
    for (const {x} of labels(60, 800)) {
      expect(x).toBeGreaterThanOrEqual(16)
      expect(x).toBeLessThanOrEqual(784)
    }
  })
})

describe('dots of durations', () => {
  const incidents = ['2024-01-01', '2024-02-15', '2024-03-31'].map((day) => ({
    permalink: `/${day}`,
    title: day,
    day,
    severity: 'rank-1' as const,
  }))
  const model = (seconds: number[]): DurationsModel => ({
    granularity: 'quarter',
    periods: [{start: '2024-01-01', end: '2024-03-31', running: false, n: seconds.length}],
    points: seconds.map((value, incident) => ({incident, seconds: value})),
    missing: 0,
    unfinished: 0,
    n: seconds.length,
  })

  test('ten times as long is as far up from 1 to 10 minutes as from 10 to 100', () => {
    const {dots} = durationsGeometry(model([60, 600, 6000]), incidents)
    const [a = 0, b = 0, c = 0] = dots.map(({y}) => y)
    expect(a - b).toBeCloseTo(b - c, 0)
    expect(a).toBeGreaterThan(b)
  })

  test('the days of a period lie within it, in their order', () => {
    const {dots, size} = durationsGeometry(model([60, 60, 60]), incidents)
    const xs = dots.map(({x}) => x)
    expect(xs).toEqual([...xs].sort((a, b) => a - b))
    expect(xs[0]).toBeGreaterThan(0)
    expect(xs[2]).toBeLessThan(size.width)
  })

  test('no time at all is drawn at the lower end, not lost', () => {
    const {dots, baseline} = durationsGeometry(model([0, 3600]), incidents)
    expect(dots[0]?.y).toBeLessThanOrEqual(baseline)
    expect(dots[0]?.y).toBeGreaterThan(dots[1]?.y ?? baseline)
  })

  test.each([[[0]], [[3600]], [[5_000_000_000]]])('the axis stands for %j too', (seconds) => {
    const {dots, ticks, baseline} = durationsGeometry(model(seconds), incidents)
    expect(ticks.length).toBeGreaterThan(0)
    for (const {y} of dots) {
      expect(y).toBeGreaterThan(0)
      expect(y).toBeLessThanOrEqual(baseline)
    }
  })

  test('median and band are drawn where the period has them', () => {
    const {periods, ...rest} = model([60, 600, 6000])
    const withBand = periods.map((period) => ({...period, median: 600, band: [60, 6000] as [number, number]}))
    const {columns, dots} = durationsGeometry({...rest, periods: withBand}, incidents)
    expect(columns[0]?.median?.at).toBe(dots[1]?.y)
    expect(columns[0]?.median?.band.y).toBe(dots[2]?.y)
    expect(durationsGeometry(model([60]), incidents).columns[0]).not.toHaveProperty('median')
  })
})

test('in a strip, dots of the same time step aside', () => {
  const points = [0, 1, 2].map((incident) => ({incident, seconds: 300}))
  const {strips} = phasesGeometry([{key: 'ttd', n: 3, missing: 0, points}])
  const dots = strips[0]?.dots ?? []
  expect(new Set(dots.map(({x}) => x)).size).toBe(1)
  expect(new Set(dots.map(({y}) => y)).size).toBe(3)
})

test.each([
  [
    'one place is drawn once',
    [
      [30, 30],
      [30, 30],
    ],
    'm30,30h0',
  ],
  [
    'places beside each other are one line',
    [
      [36, 30],
      [30, 30],
      [33, 30],
    ],
    'm30,30h6',
  ],
  [
    'rows follow each other',
    [
      [30, 60],
      [60, 30],
      [30, 30],
    ],
    'm30,30h0m30,0h0m-30,30h0',
  ],
  ['nothing is nothing', [], ''],
] as [string, [number, number][], string][])('of many dots, %s', (_, places, path) => {
  expect(dotsPath(places.map(([x, y]) => ({x, y})))).toBe(path)
})

test('steps of a curve that nobody would see are left out, but for the last', () => {
  const points = Array.from({length: 10_000}, (_, index) => ({x: index + 1, y: (index + 1) / 10_000}))
  const [path = ''] = curvesGeometry([{points}], {x: 'plain', yMost: 1}).paths
  expect(path.split('H').length).toBeLessThan(1100)
  expect(path).toMatch(/^M0,250.*V16H788$/)
})

test('every severity has a shape of its own', () => {
  const keys: SeverityKey[] = ['rank-0', 'rank-1', 'rank-2', 'rank-3', 'rank-4', 'rank-5', 'other', 'unknown']
  expect(new Set(keys.map((key) => glyphPath(key, 0, 0, 5))).size).toBe(keys.length)
})

describe('links', () => {
  const trends = {
    basePath: '/docs/postmortems',
    scope: {services: ['basket'], teams: [], severities: []},
    severities: [{key: 'rank-1' as const, labels: ['SEV1', 'P1'], slugs: ['sev1', 'p1']}],
    incidents: [
      {permalink: '/docs/postmortems/a', title: 'A', severity: 'rank-1' as const},
      {permalink: '/docs/postmortems/b', title: 'B', severity: 'rank-1' as const},
    ],
  }

  test('one incident is opened, several are listed', () => {
    const one = month('2024-05', {'rank-1': 1})
    const two = month('2024-05', {'rank-1': 2})
    const href = (period: CountsPeriod) =>
      period.segments.map((segment) => segmentHref(trends, period, segment))
    expect(href(one)).toEqual(['/docs/postmortems/a'])
    expect(href(two)).toEqual([
      '/docs/postmortems?q=after:2024-05+before:2024-06&severity=p1,sev1&service=basket',
    ])
  })

  test('a period leads to the list of its days, under the filters of the page', () => {
    expect(periodHref(trends, month('2024-05'))).toBe(
      '/docs/postmortems?q=after:2024-05+before:2024-06&service=basket',
    )
    expect(periodHref(trends, {start: '2024-01-01', end: '2024-12-31', running: false})).toBe(
      '/docs/postmortems?service=basket&year=2024',
    )
  })
})
