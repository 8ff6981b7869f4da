import {expect, test} from 'vitest'
import {matchesOf} from '../../../plugin/src/values/matches.ts'

test.each([
  ['', []],
  ['no digits', []],
  ['10 and 20', ['10@0', '20@7']],
])('the matches of a pattern in `%s`', (text, expected) => {
  const pattern = /\d+/g
  const read = () => matchesOf(pattern, text).map(({0: found, index}) => `${found}@${index}`)
  expect(read()).toEqual(expected)
  // The pattern keeps no place of the text before.
  expect(read()).toEqual(expected)
})
