import {describe, expect, test} from 'vitest'
import {nearness} from '../../../../plugin/src/client/search/nearness.ts'

describe('nearness', () => {
  const WORDS = [['pool'], ['timeout', 'timeouts']]

  test.each([
    ['side by side', 'the pool timeout came', WORDS, 1],
    ['in another order', 'timeout of pool', WORDS, 2 / 3],
    ['one of several forms', 'timeouts pool', WORDS, 1],
    ['the shortest stretch', 'pool, then much later a timeout; pool timeout', WORDS, 1],
    ['apart', 'pool one two three four five six timeout', WORDS, 2 / 8],
    ['one of them alone', 'the pool', WORDS, 0],
    ['none of them', 'mail', WORDS, 0],
    ['some of them', 'pool timeout', [...WORDS, ['gone']], 2 / 3],
    [
      'a part and the whole of a name',
      'payment-service failed',
      [['paymentservice', 'payment'], ['failed']],
      1,
    ],
  ])('%s', (_, text, parts, expected) => {
    expect(nearness(text, parts)).toBeCloseTo(expected)
  })
})
