import {describe, expect, test} from 'vitest'
import {findTimes, readTime} from '../../../plugin/src/values/time/find.ts'
import {findZone, resolveTime, toInstant, zoneOffsetMinutes} from '../../../plugin/src/values/time/resolve.ts'
import {mergeTimeRules, standardTimeRules} from '../../../plugin/src/values/time/rules.ts'
import {clockCases, dateCases, type Expected, noTimeCases} from './time-cases.ts'

function resolveFirst(text: string, day: string | undefined) {
  const expression = findTimes(text)[0]
  return expression && resolveTime(expression, {day: day ?? '2024-03-08', zone: 'UTC'})
}

function withSeconds(expected: Expected) {
  if (expected === undefined) return undefined
  return Object.fromEntries(
    Object.entries(expected).map(([key, value]) => [key, value.replace(/(T\d\d:\d\d)Z$/, '$1:00Z')]),
  )
}

test.each(dateCases)('date: %s', (text, expected, day) =>
  expect(resolveFirst(text, day)).toEqual(withSeconds(expected)),
)
test.each(clockCases)('clock: %s', (text, expected, day) =>
  expect(resolveFirst(text, day)).toEqual(withSeconds(expected)),
)
test.each(noTimeCases)('no time: %s', (text, _, day) => expect(resolveFirst(text, day)).toBeUndefined())

describe('findTimes', () => {
  test('gives all expressions in order with their place and words', () => {
    const text = 'Alert at 14:30 UTC, rollback ~14:45, resolved Mar 9, 2024 (see INC-1432)'
    const found = findTimes(text)
    expect(found.map((time) => time.text)).toEqual(['14:30 UTC', '~14:45', 'Mar 9, 2024'])
    for (const time of found) expect(text.slice(time.index, time.index + time.length)).toBe(time.text)
  })

  test('reads on behind a time up to the last sign of another', () => {
    const text =
      'on 8 March 2024 from 7:15 PM GMT (1:15 PM PST) for an hour of the evening, and once more at 23:05'
    expect(findTimes(text).map((time) => time.text)).toEqual([
      '8 March 2024 from 7:15 PM GMT',
      '1:15 PM PST',
      '23:05',
    ])
  })

  test('takes a moment written twice as one, and a contradiction as two', () => {
    expect(findTimes('14:32 UTC (10:32 EDT)')).toHaveLength(1)
    expect(findTimes('7:15 PM GMT (1:15 PM PST)')).toHaveLength(2)
  })

  test('says what is approximate and which zone is uncertain', () => {
    expect(findTimes('approx. 10:00 IST')[0]?.start).toEqual({
      hour: 10,
      minute: 0,
      zoneText: 'IST',
      zoneUncertain: true,
      approximate: true,
    })
  })

  test.each([
    ['digits and spaces', `10${' '.repeat(40_000)}`],
    ['numbers', '1 '.repeat(20_000)],
    ['digits', '1'.repeat(40_000)],
    ['clocks', '10:30 - '.repeat(5000)],
    ['dashes', '1-'.repeat(20_000)],
    ['months', 'may '.repeat(10_000)],
    ['letters and digits', 'a1'.repeat(20_000)],
    ['dots', 'a.'.repeat(20_000)],
    ['brackets', '10:30 ('.repeat(6000)],
    ['slashes', '1/'.repeat(20_000)],
    ['colons', '1:'.repeat(20_000)],
    ['commas', '1,222'.repeat(8000)],
    ['eastern', '年月日9時'.repeat(8000)],
    ['at signs', '@'.repeat(40_000)],
    ['signs of all kinds', '(~,:+-1'.repeat(6000)],
    ['apostrophes', "'a".repeat(20_000)],
    ['ranges of words', 'from 1 to '.repeat(4000)],
    ['schemes', 'http:'.repeat(8000)],
  ])('is fast with 40,000 characters of %s', (_, text) => {
    const begun = performance.now()
    findTimes(`1 ${text}`)
    expect(performance.now() - begun).toBeLessThan(600)
  })
})

describe('readTime', () => {
  test.each([
    ['2024-03-08 14:30 UTC'],
    ['(Friday) 14:30'],
    ['from 14:30 to 15:00,'],
    ['"March 8, 2024"'],
    ['10:30 AM - 12:45 PM PST'],
    ['14:32:'],
    ['[14:32]'],
    ['14:32 -'],
  ])('accepts %s', (text) => expect(readTime(text)).toBeDefined())

  test.each([
    ['14:30 deploy'],
    ['2024-03-08, 2024-03-10'],
    ['since the deploy at 14:30'],
    ['2 hours (14:30 - 16:30)'],
    [''],
  ])('refuses %s', (text) => expect(readTime(text)).toBeUndefined())
})

describe('resolveTime', () => {
  const resolve = (text: string, context: Parameters<typeof resolveTime>[1]) => {
    const expression = findTimes(text)[0]
    return expression && resolveTime(expression, context)
  }

  test('reads an undecided date as the option says', () => {
    expect(resolve('12/03/2024', {dateOrder: 'dmy'})).toEqual({date: '2024-03-12'})
    expect(resolve('12/03/2024', {dateOrder: 'mdy'})).toEqual({date: '2024-12-03'})
  })

  test('reads an uncertain zone as the option says', () => {
    const context = {day: '2024-03-08', uncertainZones: {IST: 'Asia/Kolkata'}}
    expect(resolve('10:00 IST', context)).toEqual({start: '2024-03-08T04:30:00Z'})
  })

  test('gives no instant without a zone, but the date', () => {
    expect(resolve('14:30', {day: '2024-03-08'})).toBeUndefined()
    expect(resolve('2024-03-08 14:30', {})).toEqual({date: '2024-03-08'})
  })

  test('takes the order of the rules', () => {
    const rules = mergeTimeRules(standardTimeRules, {...standardTimeRules, dateOrder: 'mdy'})
    const expression = findTimes('3/8 14:30', rules)[0]
    expect(expression && resolveTime(expression, {day: '2024-01-01', zone: 'UTC'})).toEqual({
      start: '2024-03-08T14:30:00Z',
    })
  })
})

describe('zones', () => {
  test('a clock that is skipped has no instant, one that comes twice is the earlier', () => {
    const night = {hour: 2, minute: 30, zone: 'Europe/Berlin'}
    expect(toInstant(night, {day: '2024-03-31'})).toBeUndefined()
    expect(toInstant(night, {day: '2024-10-27'})).toEqual({instant: '2024-10-27T00:30:00Z', fold: true})
  })

  test.each([
    ['Europe/Berlin', '2024-07-01T00:00Z', 120],
    ['-08:00', '2024-07-01T00:00Z', -480],
    ['Asia/Kathmandu', '2024-07-01T00:00Z', 345],
    ['UTC', '2024-07-01T00:00Z', 0],
  ])('%s at %s is %i minutes ahead', (zone, at, minutes) => {
    expect(zoneOffsetMinutes(zone, Date.parse(at))).toBe(minutes)
  })

  test.each([
    ['All times PST', {zone: '-08:00', zoneText: 'PST'}],
    ['Time (UTC)', {zone: 'UTC', zoneText: 'UTC'}],
    ['Europe/Berlin', {zone: 'Europe/Berlin', zoneText: 'Europe/Berlin'}],
    ['JST', {zone: '+09:00', zoneText: 'JST'}],
    ['UTC+9', {zone: '+09:00', zoneText: 'UTC+9'}],
    ['All times in PST (UTC-7)', {zone: '-07:00', zoneText: 'UTC-7'}],
    ['IST (UTC+5:30)', {zone: '+05:30', zoneText: 'UTC+5:30'}],
    ['Time (UTC) | Time (PST)', {zone: 'UTC', zoneText: 'UTC'}],
    ['Times are in Pacific Time unless noted', {zone: 'America/Los_Angeles', zoneText: 'Pacific Time'}],
    ['Timeline (all times IST)', {zoneText: 'IST', uncertain: true}],
    ['Zeit (MEZ)', {zone: '+01:00', zoneText: 'MEZ'}],
    ['The central database is et al', undefined],
    ['What went well', undefined],
  ])('finds the zone of %s', (text, expected) => expect(findZone(text)).toEqual(expected))
})
