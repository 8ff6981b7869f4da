import {describe, expect, test} from 'vitest'
import {medianRatio, randomNumbers} from '../../../plugin/src/client/trends/statistics/bootstrap.ts'
import {ecdf} from '../../../plugin/src/client/trends/statistics/ecdf.ts'
import {medianBand, medianBandRank} from '../../../plugin/src/client/trends/statistics/median.ts'
import {
  binomialAtMost,
  expectedCounts,
  poissonAtMost,
  poissonInterval,
} from '../../../plugin/src/client/trends/statistics/poisson.ts'
import {quantile} from '../../../plugin/src/client/trends/statistics/quantile.ts'
import {summarize} from '../../../plugin/src/client/trends/statistics/summary.ts'
import {survival, survivalMedian} from '../../../plugin/src/client/trends/statistics/survival.ts'
import {shareInterval} from '../../../plugin/src/client/trends/statistics/wilson.ts'

describe('interval of a count', () => {
  // Pearson and Hartley, "Biometrika Tables for Statisticians" I, table 40; the same as R's poisson.test.
  test.each([
    [0, 0, 3.69],
    [1, 0.03, 5.57],
    [2, 0.24, 7.22],
    [3, 0.62, 8.77],
    [4, 1.09, 10.24],
    [5, 1.62, 11.67],
    [10, 4.8, 18.39],
    [20, 12.22, 30.89],
    [50, 37.11, 65.92],
    [100, 81.36, 121.63],
  ])('%i', (count, low, high) => {
    expect(poissonInterval(count)).toEqual([low, high])
  })

  test('stays exact where exp(-mean) is 0', () => {
    const [low, high] = poissonInterval(2000)
    expect(low).toBeCloseTo(1913.3, 0)
    expect(high).toBeCloseTo(2089.6, 0)
  })

  test('cumulative probability, worked by hand: e^-2 (1 + 2 + 2)', () => {
    expect(poissonAtMost(2, 2)).toBeCloseTo(5 * Math.exp(-2), 12)
  })
})

describe('band of the median', () => {
  // One more than the critical value of the two-sided 5 % sign test (Dixon and Mood, 1946; Conover 1999, table A3).
  test.each([
    [5, 0],
    [6, 1],
    [8, 1],
    [9, 2],
    [12, 3],
    [15, 4],
    [20, 6],
    [25, 8],
    [30, 10],
    [50, 18],
    [100, 40],
  ])('of %i values begins at value %i', (n, rank) => {
    expect(medianBandRank(n)).toBe(rank)
  })

  test('runs as far from the top as from the bottom', () => {
    expect(medianBand([1, 2, 3, 4, 5, 6, 7, 8, 900])).toEqual([2, 8])
  })

  test('does not exist under 6 values', () => {
    expect(medianBand([1, 2, 3, 4, 5])).toBeUndefined()
    expect(medianBand([])).toBeUndefined()
  })
})

describe('quantile', () => {
  test.each([
    [[7], 0.5, 7],
    [[1, 3], 0.5, 2],
    [[1, 2, 10], 0.5, 2],
    // R: quantile(1:10, 0.9) is 9.1
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.9, 9.1],
    [[1, 2, 3], 1, 3],
  ])('of %j at %d', (values, p, expected) => {
    expect(quantile(values, p)).toBeCloseTo(expected, 12)
  })
})

describe('summary', () => {
  const upTo = (n: number) => Array.from({length: n}, (_, index) => (index + 1) * 60)

  test('of fewer than 6 is their number alone', () => {
    expect(summarize(upTo(5))).toEqual({n: 5})
    expect(summarize([])).toEqual({n: 0})
  })

  test('of 6 and more has a median and its band, whatever the order', () => {
    expect(summarize(upTo(6).reverse())).toEqual({n: 6, median: 210, band: [60, 360]})
  })

  test('has a 90th percentile from 20 on', () => {
    expect(summarize(upTo(19)).p90).toBeUndefined()
    expect(summarize(upTo(20)).p90).toBe(1086)
  })
})

describe('counts to expect', () => {
  // By hand: after none in 4 periods, 2 in the fifth leave (1/5)^2 = 0.04 above, 3 leave 0.008.
  test.each([
    [0, 4, [0, 2]],
    // After 1 in 1 period: 6 or more of 7 with p = 1/2 leave 8/128 = 0.0625, 7 of 8 leave 9/256 = 0.035, 8 of 9 10/512.
    [1, 1, [0, 7]],
    // After 8 in 1 period: at most 1 of 9 leaves 10/512 = 0.0195, at most 2 of 10 leaves 56/1024 = 0.055.
    // At least 19 of 27 leave 0.026, 20 of 28 0.018.
    [8, 1, [2, 19]],
  ])('%i in %i periods before: %j', (before, periods, expected) => {
    expect(expectedCounts(before, periods)).toEqual(expected)
  })

  test('at most 2 of 10 with 1/2, by hand: 56 / 1024', () => {
    expect(binomialAtMost(2, 10, 0.5)).toBeCloseTo(56 / 1024, 12)
  })
})

describe('interval of a share', () => {
  // R. Newcombe, Statistics in Medicine 17, 1998, table I, method 3.
  test.each([
    [81, 263, 0.255, 0.366],
    [15, 148, 0.062, 0.16],
    [0, 20, 0, 0.161],
    [1, 29, 0.006, 0.172],
  ])('%i of %i', (count, n, low, high) => {
    expect(shareInterval(count, n)).toEqual([low, high])
  })
})

test('empirical distribution: equal values are one step', () => {
  expect(ecdf([4, 1, 2, 2])).toEqual([
    {x: 1, y: 0.25},
    {x: 2, y: 0.75},
    {x: 4, y: 1},
  ])
  expect(ecdf([])).toEqual([])
})

describe('survival', () => {
  // Weeks of remission under 6-MP (Freireich et al. 1963), as worked out in Kalbfleisch and Prentice and in Collett,
  // "Modelling Survival Data in Medical Research"; a negative number was censored.
  const weeks = [6, 6, 6, -6, 7, -9, 10, -10, -11, 13, 16, -17, -19, -20, 22, 23, -25, -32, -32, -34, -35]
  const steps = survival(weeks.map((week) => ({time: Math.abs(week), ended: week > 0})))

  test('is that of the published table', () => {
    expect(steps.map(({time, share, atRisk}) => [time, Number(share.toFixed(3)), atRisk])).toEqual([
      [6, 0.857, 21],
      [7, 0.807, 17],
      [10, 0.753, 15],
      [13, 0.69, 12],
      [16, 0.627, 11],
      [22, 0.538, 7],
      [23, 0.448, 6],
    ])
    // R, survfit(..., conf.type = "log-log").
    expect([steps[0]?.low, steps[0]?.high].map((value) => value?.toFixed(3))).toEqual(['0.620', '0.952'])
    expect(survivalMedian(steps)).toEqual({median: 23, low: 13})
  })

  test('of cases that all ended falls to none', () => {
    expect(survival([1, 2].map((time) => ({time, ended: true})))).toMatchObject([
      {share: 0.5},
      {share: 0, low: 0, high: 0},
    ])
  })

  test('has no median where most are not over', () => {
    expect(survivalMedian(survival([{time: 3, ended: false}]))).toEqual({})
  })
})

describe('ratio of medians', () => {
  const sample = (factor: number, n: number) => Array.from({length: n}, (_, index) => factor * (index + 1))

  test('is the same at every run, and includes 1 for the same sample', () => {
    const first = medianRatio(sample(60, 15), sample(60, 15))
    expect(medianRatio(sample(60, 15), sample(60, 15))).toEqual(first)
    expect(first?.ratio).toBe(1)
    expect(first?.interval[0]).toBeLessThan(1)
    expect(first?.interval[1]).toBeGreaterThan(1)
  })

  test('excludes 1 where nothing overlaps', () => {
    const result = medianRatio([100, 110, 120, 130, 140, 150], [1, 2, 3, 4, 5, 6])
    expect(result?.ratio).toBeCloseTo(125 / 3.5, 12)
    // The least and the greatest that any draw can give.
    expect(result?.interval[0]).toBeGreaterThanOrEqual(100 / 6)
    expect(result?.interval[1]).toBeLessThanOrEqual(150)
  })

  test('does not exist where the median before is 0', () => {
    expect(medianRatio([1, 2, 3], [0, 0, 0])).toBeUndefined()
  })

  test('of large samples lies within what theory gives', () => {
    const now = sample(1, 4000)
    const ratio = medianRatio(now, now)
    expect(ratio?.interval[0]).toBeGreaterThan(0.9)
    expect(ratio?.interval[1]).toBeLessThan(1.1)
  })

  test('random numbers are spread evenly', () => {
    const random = randomNumbers(1)
    const tenths = new Array<number>(10).fill(0)
    for (let draw = 0; draw < 10_000; draw++) {
      const tenth = Math.floor(random() * 10)
      tenths[tenth] = (tenths[tenth] ?? 0) + 1
    }
    expect(Math.min(...tenths)).toBeGreaterThan(880)
    expect(Math.max(...tenths)).toBeLessThan(1120)
  })
})
