import {describe, expect, it} from 'vitest'
import {foldText, queryTerms} from '../../../plugin/src/client/index.ts'

describe('queryTerms', () => {
  it.each([
    ['two words', ['two', 'words']],
    ['a "quoted  Phrase" b', ['a', 'quoted phrase', 'b']],
    ['"open end', ['open', 'end']],
    ['"" "', []],
  ])('divides %j', (query, terms) => {
    expect(queryTerms(query)).toEqual(terms)
  })
})

it('folds case, accents, width and space', () => {
  expect(foldText('  ÉLAN \n Ｗｉｄｅ')).toBe(' elan wide')
})
