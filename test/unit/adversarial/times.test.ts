import {describe, expect, test} from 'vitest'
import {readOne} from './read-documents.ts'

/** A document with labelled lines; the first of them is line 3. */
const labelled = (...lines: string[]) =>
  ['# Orders late', '', ...lines, '**Severity**: SEV2', '', '## Root cause', '', 'A lock was held.', ''].join(
    '\n',
  )

describe('two times that contradict each other', () => {
  test.each([
    ['end before start', ['2024-05-02 10:00 UTC', '2024-05-01 11:00 UTC'], undefined, ['time/order 4']],
    ['end at the start', ['2024-05-02 10:00 UTC', '2024-05-02 10:00 UTC'], 0, ['time/span 4']],
    ['more than a year', ['2023-04-01 10:00 UTC', '2024-05-02 10:00 UTC'], 34_300_800, ['time/span 4']],
    ['end without a date, past midnight', ['2024-05-02 23:30 UTC', '00:15 UTC'], 2700, []],
    [
      'end with a date is never moved',
      ['2024-05-02 23:30 UTC', '2024-05-02 00:15 UTC'],
      undefined,
      ['time/order 4'],
    ],
  ])('%s', async (_, [start = '', end = ''], seconds, expected) => {
    const {record, messages} = await readOne(labelled(`**Start**: ${start}`, `**End**: ${end}`))
    expect(record?.startedAt).toBe(`${start.slice(0, 10)}T${start.slice(11, 16)}:00Z`)
    expect(record?.durationSeconds).toBe(seconds)
    expect(record?.resolvedAt === undefined).toBe(seconds === undefined)
    expect(messages).toEqual(expected)
  })

  test.each(['-45 minutes', '-1:15:00', '99999999999999 hours', 'NaN', '1e9 h'])(
    'a length of `%s` is none',
    async (length) => {
      const {record} = await readOne(labelled('**Date**: 2024-05-02', `**Duration**: ${length}`))
      expect(record).toMatchObject({date: '2024-05-02', severity: {label: 'SEV2'}})
      expect(record).not.toHaveProperty('durationSeconds')
      expect(record).not.toHaveProperty('resolvedAt')
    },
  )
})

describe('times that do not exist', () => {
  test.each([
    ['0000-01-01 10:00 UTC', undefined],
    ['9999-12-31 10:00 UTC', undefined],
    ['20244-01-05 10:00 UTC', undefined],
    ['2024-02-30 10:00 UTC', undefined],
    ['2023-02-29 10:00 UTC', undefined],
    ['2024-13-01 10:00 UTC', undefined],
    ['2024-00-10 10:00 UTC', undefined],
    ['2024-05-02 25:61 UTC', '2024-05-02'],
    ['2024-05-02 10:75 UTC', '2024-05-02'],
    ['2024-05-02 10:00 XYZ', '2024-05-02'],
  ])('%s gives no moment', async (start, date) => {
    const {record} = await readOne(labelled(`**Start**: ${start}`))
    expect(record).toMatchObject({title: 'Orders late', severity: {label: 'SEV2'}})
    expect(record).not.toHaveProperty('startedAt')
    expect(record?.date).toBe(date)
  })

  test('a date in the future is taken as it is written', async () => {
    const {record, messages} = await readOne(labelled('**Start**: 2098-05-02 10:00 UTC'))
    expect(record).toMatchObject({date: '2098-05-02', startedAt: '2098-05-02T10:00:00Z'})
    expect(messages).toEqual([])
  })
})

describe('the nights in which the clocks change', () => {
  test.each([
    ['a label, in the gap', ['**Start**: 2024-03-10 02:30 America/New_York'], undefined, 'time/skipped 3'],
    [
      'a label, in the fold',
      ['**Start**: 2024-11-03 01:30 America/New_York'],
      '2024-11-03T05:30:00Z',
      'time/twice 3',
    ],
    [
      'an event, in the gap',
      [
        '**Date**: 2024-03-31',
        '**Time zone**: Europe/Berlin',
        '',
        '## Timeline',
        '',
        '- 02:30 orders wait',
        '',
      ],
      undefined,
      'time/skipped 8',
    ],
    [
      'an event, in the fold',
      [
        '**Date**: 2024-10-27',
        '**Time zone**: Europe/Berlin',
        '',
        '## Timeline',
        '',
        '- 02:30 orders wait',
        '',
      ],
      '2024-10-27T00:30:00Z',
      'time/twice 8',
    ],
  ])('%s', async (_, lines, start, message) => {
    const {record, messages} = await readOne(labelled(...lines))
    expect(record?.startedAt ?? record?.timeline?.[0]?.at).toBe(start)
    expect(messages).toEqual([message])
  })

  test.each([
    ['before the gap', '2024-03-10 01:59 America/New_York', '2024-03-10T06:59:00Z'],
    ['after the gap', '2024-03-10 03:00 America/New_York', '2024-03-10T07:00:00Z'],
    ['with its offset', '2024-11-03 01:30 EDT', '2024-11-03T05:30:00Z'],
    ['with the other offset', '2024-11-03 01:30 EST', '2024-11-03T06:30:00Z'],
  ])('%s there is nothing to say', async (_, start, expected) => {
    const {record, messages} = await readOne(labelled(`**Start**: ${start}`))
    expect(record?.startedAt).toBe(expected)
    expect(messages).toEqual([])
  })
})
