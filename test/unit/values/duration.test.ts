import {describe, expect, test} from 'vitest'
import {findDurations, readDuration} from '../../../plugin/src/values/duration.ts'

test.each<[string, number]>([
  ['1h', 3600],
  ['1h5m', 3900],
  ['90m', 5400],
  ['1 hour, 5 minutes, and 10 seconds', 3910],
  ['2 hrs. 10 mins.', 7800],
  ['1 hr & 20 min', 4800],
  ['2.5 h', 9000],
  ['2½ hours', 9000],
  ['1 1/2 hours', 5400],
  ['two and a half hours', 9000],
  ['2 hours and a half', 9000],
  ['three quarters of an hour', 2700],
  ['a quarter of an hour', 900],
  ['an hour', 3600],
  ['roughly an hour', 3600],
  ['forty-five minutes', 2700],
  ['01:05:00', 3900],
  ['~00:15', 900],
  ['00:47:12 (hh:mm:ss)', 2832],
  ['PT90S', 90],
  ['P2W', 1209600],
  ['PT1.5H', 5400],
  ['1d 4h', 100800],
  ['1 day, 2:15:00', 94500],
  ['2d', 172800],
  ['10s', 10],
  ['1 Stunde 20 Minuten', 4800],
  ['2 Std. 5 Min.', 7500],
  ['anderthalb Stunden', 5400],
  ['eine halbe Stunde', 1800],
  ['1 h 30', 5400],
  ['2 heures et 10 minutes', 7800],
  ['1 heure et demie', 5400],
  ['1 hora y 15 minutos', 4500],
  ['media hora', 1800],
  ['2 horas e 30 minutos', 9000],
  ['1 uur en 20 minuten', 4800],
  ['2 timer og 15 minutter', 8100],
  ['2時間15分', 8100],
  ['約 3 日 23 時間', 342_000],
  ['1日2時間', 93_600],
  ['約45分間', 2700],
  ['1小时20分钟', 4800],
  ['2시간 15분', 8100],
  ['4 hours (2 hours of it at night)', 14400],
  ['10:30 - 12:45 (2h 15m)', 8100],
  ['45 minutes from 10:15 to 11:00', 2700],
  ['<5 min', 300],
  ['> 24 hours', 86400],
  ['Duration: 45 minutes', 2700],
  ['1,440 minutes', 86400],
  ['47min', 2820],
  ['47 Minutes', 2820],
  ['3H 10M', 11400],
])('%s is %i seconds', (text, seconds) => expect(readDuration(text)?.seconds).toBe(seconds))

test.each([
  ['1-2 hours'],
  ['30 to 45 minutes'],
  ['between 10 and 20 minutes'],
  ['30 minutes - 1 hour'],
  ['1 h – 2 h'],
  ['5〜10分'],
  ['Ongoing (2 hours so far)'],
  ['unknown'],
  ['a few hours'],
  ['45'],
  ['2 months'],
  ['3 business days'],
  ['10:30 - 12:45'],
  ['47:12'],
  ['SEV2'],
  ['500 ms'],
  ['$5M'],
  ['5xx'],
  ['the 1990s'],
  ['h'],
  ['-5 minutes'],
  [''],
])('%s states no duration', (text) => expect(readDuration(text)).toBeUndefined())

describe('findDurations', () => {
  test.each<[string, number[]]>([
    ['The outage lasted about 45 minutes and cost 5m requests.', [2700]],
    ['Detection took 3 minutes; the fix took 1 hour 10 minutes.', [180, 4200]],
    ['We saw 300 requests an hour, 5 times a day.', []],
    ['It took 20-30 minutes, then 5 minutes more.', [300]],
    ['at 9時15分 it began and went on for 40分間', [2400]],
    ['p99 rose to 12s for 30m.', [12, 1800]],
    ['deployed v2.14.0 to 3d-renderer, INC-45m', []],
    ['down for half an hour', [1800]],
    ['the second outage, a second time', []],
    ['mem_limit 512m, many 504s, 1400 hrs', []],
    ['timeout of 30s → 60s', [30, 60]],
  ])('%s', (text, seconds) => expect(findDurations(text).map((found) => found.seconds)).toEqual(seconds))

  test('gives the place, and says what is approximate', () => {
    const text = 'Service was down for roughly 2 hours 15 minutes.'
    const [found] = findDurations(text)
    expect(found?.approximate).toBe(true)
    expect(text.slice(found?.index, (found?.index ?? 0) + (found?.length ?? 0))).toBe('2 hours 15 minutes')
    expect(findDurations('exactly 5 minutes')[0]?.approximate).toBeUndefined()
  })

  test.each([
    ['numbers', '1 '.repeat(20_000)],
    ['digits', '1'.repeat(40_000)],
    ['spaces', `10${' '.repeat(40_000)}`],
    ['units', '1h '.repeat(13_000)],
    ['periods', 'p1'.repeat(20_000)],
    ['dashes', '1-'.repeat(20_000)],
    ['dots', `1 ${'a.'.repeat(20_000)}`],
    ['articles', 'an hour '.repeat(5000)],
  ])('is fast with 40,000 characters of %s', (_, text) => {
    const begun = performance.now()
    findDurations(text)
    expect(performance.now() - begun).toBeLessThan(600)
  })
})
