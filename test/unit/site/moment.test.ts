import {expect, it} from 'vitest'
import {toMoment} from '../../../plugin/src/site/moment.ts'

it.each([
  ['2031-03-08T14:32:00Z', 'UTC', '2031-03-08 14:32 UTC'],
  ['2031-03-08T14:32:07Z', undefined, '2031-03-08 14:32:07 UTC'],
  ['2031-03-08T23:30:00Z', 'Europe/Amsterdam', '2031-03-09 00:30 +01:00'],
  ['2031-07-08T23:30:00Z', 'Europe/Amsterdam', '2031-07-09 01:30 +02:00'],
  ['2031-01-01T02:00:00Z', '-08:00', '2030-12-31 18:00 -08:00'],
  ['2031-01-01T00:00:00Z', 'Asia/Kolkata', '2031-01-01 05:30 +05:30'],
  ['2031-01-01T00:00:00Z', 'Atlantis/Capital', '2031-01-01 00:00 UTC'],
])('shows %s in %s as %s', (instant, zone, text) => {
  const {iso, day, time, zone: shown} = toMoment(instant, zone)
  expect(iso).toBe(instant)
  expect(`${day} ${time} ${shown}`).toBe(text)
})
