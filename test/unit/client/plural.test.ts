import {describe, expect, it} from 'vitest'
import {pluralForm} from '../../../plugin/src/client/index.ts'

describe('the form of a message for a number', () => {
  it.each([
    ['en', 1, 'one day|many days', 'one day'],
    ['en', 0, 'one day|many days', 'many days'],
    ['fr', 0, 'un jour|des jours', 'un jour'],
    ['pl', 1, 'dzień|dni|dni (5)|dnia', 'dzień'],
    ['pl', 3, 'dzień|dni|dni (5)|dnia', 'dni'],
    ['pl', 5, 'dzień|dni|dni (5)|dnia', 'dni (5)'],
    ['pl', 5, 'dzień|dni', 'dni'],
    ['ja', 1, '1日', '1日'],
    ['de-AT', 2, 'ein Tag|{count} Tage', '{count} Tage'],
  ])('%s, %i of %j: %j', (locale, count, forms, expected) => {
    expect(pluralForm(locale, count, forms)).toBe(expected)
  })

  it('refuses what is no language', () => {
    expect(() => pluralForm('not a language', 1, 'a|b')).toThrow(RangeError)
  })
})
