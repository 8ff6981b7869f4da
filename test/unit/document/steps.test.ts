import {expect, test} from 'vitest'
import {finished, type Steps, sideBySide} from '../../../plugin/src/document/steps.ts'

/** So many steps, each of which is told. */
function* counting(name: string, steps: number, told: string[]): Steps<string> {
  for (let step = 1; step <= steps; step++) {
    told.push(`${name}${step}`)
    yield
  }
  return `${name} after ${steps}`
}

test('each step is done for all items before the next one, and the results keep the order of the items', () => {
  const told: string[] = []
  const results = sideBySide(['a', 'b', 'c'], (name) => counting(name, name === 'b' ? 1 : 3, told))
  expect(told).toEqual(['a1', 'b1', 'c1', 'a2', 'c2', 'a3', 'c3'])
  expect(results).toEqual(['a after 3', 'b after 1', 'c after 3'])
})

test('many items are taken in groups: no more of them are held at once', () => {
  const told: string[] = []
  const items = Array.from({length: 70}, (_, index) => index)
  const results = sideBySide(items, (item) => counting(`${item}.`, 2, told))
  expect(results).toEqual(items.map((item) => `${item}. after 2`))
  expect(told.indexOf('0.2')).toBeLessThan(told.indexOf('69.1'))
})

test('one alone is done to its end', () => {
  expect(finished(counting('a', 2, []))).toBe('a after 2')
  expect(sideBySide([], () => counting('a', 2, []))).toEqual([])
})
