import {describe, expect, test} from 'vitest'
import type {Postmortem, TimelineEvent} from '../../../plugin/src/record/types.ts'
import {toTimelinePicture} from '../../../plugin/src/site/props/timelinePicture.ts'
import {postmortem} from './postmortem.ts'

const DAY = '2031-05-01T'

const at = (clock: string, more: Partial<TimelineEvent> = {}): TimelineEvent => ({
  at: clock.includes('T') ? clock : `${DAY}${clock}:00Z`,
  text: 'Something happened',
  line: 1,
  ...more,
})

const picture = (fields: Partial<Postmortem>) => toTimelinePicture(postmortem('a.md', fields))

const STEPS = {
  startedAt: `${DAY}08:00:00Z`,
  detectedAt: `${DAY}08:15:00Z`,
  mitigatedAt: `${DAY}08:45:00Z`,
  resolvedAt: `${DAY}09:00:00Z`,
}

describe('the picture of a timeline', () => {
  test('spans run from the start to each milestone, and phases between them', () => {
    const {spans, phases} = picture(STEPS) ?? {}
    expect(spans?.map(({phase, seconds}) => [phase, seconds])).toEqual([
      ['detected', 900],
      ['mitigated', 2700],
      ['resolved', 3600],
    ])
    expect(phases?.map(({phase}) => phase)).toEqual(['undetected', 'unmitigated', 'recovering'])
    expect(phases?.[0]?.from).toBe(spans?.[0]?.from)
    expect(phases?.[0]?.to).toBe(phases?.[1]?.from)
    expect(phases?.at(-1)?.to).toBe(spans?.at(-1)?.to)
  })

  test('is true to scale, with some room at both ends', () => {
    const {spans = []} = picture(STEPS) ?? {}
    const [detected, , resolved] = spans
    const width = (resolved?.to ?? 0) - (resolved?.from ?? 0)
    expect(width).toBeCloseTo(1 / 1.04, 3)
    expect(((detected?.to ?? 0) - (detected?.from ?? 0)) / width).toBeCloseTo(0.25, 2)
  })

  test.each<[string, Partial<Postmortem>, string[]]>([
    ['without detection', {...STEPS, detectedAt: undefined}, ['unmitigated', 'recovering']],
    ['without mitigation', {...STEPS, mitigatedAt: undefined}, ['undetected', 'unmitigated']],
    ['detected at once', {...STEPS, detectedAt: STEPS.startedAt}, ['unmitigated', 'recovering']],
    ['detected before it began', {...STEPS, detectedAt: `${DAY}07:50:00Z`}, ['unmitigated', 'recovering']],
    ['without an end', {startedAt: STEPS.startedAt, timeline: [at('08:30')]}, []],
  ])('phases %s', (_, fields, phases) => {
    expect(picture(fields)?.phases.map(({phase}) => phase)).toEqual(phases)
  })

  test('events keep their place in the list, and ranges their end', () => {
    const timeline = [
      {time: '2X:XX', text: 'Somebody noticed', line: 1},
      at('08:15', {phase: 'detected'}),
      at('08:30', {until: `${DAY}08:45:00Z`}),
    ]
    const {events} = picture({...STEPS, timeline}) ?? {}
    expect(events?.map(({event}) => event)).toEqual([1, 2])
    expect(events?.[1]?.to).toBeGreaterThan(events?.[1]?.from ?? 1)
  })

  test('events far away are left out, and counted', () => {
    const timeline = [at('2031-04-28T08:00:00Z'), at('08:15'), at('2031-05-03T08:00:00Z')]
    const {events, leftOut} = picture({...STEPS, timeline}) ?? {}
    expect([events?.map(({event}) => event), leftOut]).toEqual([[1], 2])
  })

  test.each<[string, Partial<Postmortem>]>([
    ['nothing is known', {}],
    ['one moment', {startedAt: STEPS.startedAt}],
    ['one event', {timeline: [at('08:00')]}],
    ['events at one moment', {timeline: [at('08:00'), at('08:00')]}],
    ['times without a day', {timeline: [{time: '08:00', text: 'a', line: 1}]}],
  ])('there is none where %s', (_, fields) => {
    expect(picture(fields)).toBeUndefined()
  })

  test.each<[string, number]>([
    ['one event after the start', 1],
    ['sixty events', 60],
  ])('%s: all are drawn', (_, count) => {
    const timeline = Array.from({length: count}, (_each, minute) =>
      at(`08:${String(minute).padStart(2, '0')}`),
    )
    const {events = [], leftOut} = picture({...STEPS, timeline}) ?? {}
    expect([events.length, leftOut]).toEqual([count, 0])
    expect(events.every(({from}) => from >= 0 && from <= 1)).toBe(true)
  })
})

describe('the axis', () => {
  const labels = (from: string, to: string, timeZone?: string) =>
    picture({startedAt: from, resolvedAt: to, ...(timeZone && {timeZone})})?.ticks.map(({time, day}) =>
      [time, day].filter(Boolean).join(' '),
    )

  test.each<[string, string, string, string | undefined, string[]]>([
    [
      'an hour',
      `${DAY}08:00:00Z`,
      `${DAY}09:00:00Z`,
      undefined,
      ['08:00 2031-05-01', '08:15', '08:30', '08:45', '09:00'],
    ],
    [
      'in its zone',
      `${DAY}08:00:00Z`,
      `${DAY}09:00:00Z`,
      'Asia/Kolkata',
      ['13:30 2031-05-01', '13:45', '14:00', '14:15', '14:30'],
    ],
    [
      'over midnight',
      `${DAY}22:00:00Z`,
      '2031-05-02T02:00:00Z',
      undefined,
      ['22:00 2031-05-01', '23:00', '00:00 2031-05-02', '01:00', '02:00'],
    ],
    [
      'days',
      `${DAY}00:00:00Z`,
      '2031-05-05T00:00:00Z',
      undefined,
      ['2031-05-01', '2031-05-02', '2031-05-03', '2031-05-04', '2031-05-05'],
    ],
  ])('%s', (_, from, to, zone, expected) => {
    expect(labels(from, to, zone)).toEqual(expected)
  })

  test.each([1, 20, 400, 5000, 80_000, 3_000_000, 40_000_000, 900_000_000])(
    '%i seconds have two to seven labels',
    (seconds) => {
      const from = Date.parse(`${DAY}08:03:00Z`)
      const ticks = labels(new Date(from).toISOString(), new Date(from + seconds * 1000).toISOString()) ?? []
      expect(ticks.length).toBeLessThanOrEqual(7)
      if (seconds >= 60) expect(ticks.length).toBeGreaterThan(1)
    },
  )
})
