import {expect, test} from 'vitest'
import {makeWordSet} from '../../../plugin/src/dialect/wordSet.ts'

const WORDS = ['post mortem', 'review', '障害', 'ir', 'a review of what happened before', 'post mortem', '']

test.each([
  ['ten minutes of nothing', []],
  ['review of the post mortem', ['post mortem', 'review']],
  ['previews', ['review']],
  ['障害報告', ['障害']],
  ['repair', ['ir']],
  // Two that begin alike.
  ['a review of what happened bef', ['review']],
  ['a review of what happened before', ['review', 'a review of what happened before']],
  ['', []],
])('the words that stand in `%s`', (text, expected) => {
  expect(makeWordSet(WORDS).within(text)).toEqual(expected)
})

test('each word is one of the set, once', () => {
  const set = makeWordSet(WORDS)
  expect(set.words).toEqual(['post mortem', 'review', '障害', 'ir', 'a review of what happened before'])
  expect(set.has('review')).toBe(true)
  expect(set.has('rev')).toBe(false)
})
