import {describe, expect, test} from 'vitest'
import {medianBand, medianBandRank} from '../../../plugin/src/site/trends/statistics/median.ts'
import {poissonAtMost, poissonInterval} from '../../../plugin/src/site/trends/statistics/poisson.ts'
import {quantile} from '../../../plugin/src/site/trends/statistics/quantile.ts'
import {summarize} from '../../../plugin/src/site/trends/statistics/summary.ts'

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
