import {describe, expect, it} from 'vitest'
import {extract} from '../../../plugin/src/extract/extract.ts'

/** A document of one day in UTC, with a summary and a timeline. */
function read(summary: string, events: readonly string[], facts = '') {
  const {postmortem} = extract(
    [
      '# Kettle service outage',
      '',
      '- **Date:** 2024-03-05',
      facts,
      '',
      '## Summary',
      '',
      summary,
      '',
      '## Timeline',
      '',
      'All times are UTC.',
      '',
      ...events.map((event) => `- ${event}`),
    ].join('\n'),
    'a.md',
  )
  const {startedAt, resolvedAt, durationSeconds} = postmortem
  return [
    startedAt?.slice(11, 16),
    resolvedAt?.slice(11, 16),
    durationSeconds === undefined ? undefined : durationSeconds / 60,
  ]
}

describe('start and end from a timeline', () => {
  it.each<[string, string[], (string | number | undefined)[], string?]>([
    [
      'a later event says "resolved", and nothing fails after it',
      [
        '09:00 requests fail',
        '09:30 service is restored',
        '10:00 the API is switched back to the old database',
      ],
      ['09:00', '09:30', 30],
    ],
    [
      'back at its usual level',
      ['09:00 requests fail', '09:10 we look', '09:40 orders are once again flowing at their usual rate'],
      ['09:00', '09:40', 40],
    ],
    [
      'back to a percentage',
      ['09:00 requests fail', '09:40 success rate goes back to 100%'],
      ['09:00', '09:40', 40],
    ],
    [
      'a fix that did not help ends nothing',
      [
        '09:00 requests fail',
        '09:20 node restored, but volumes still do not mount',
        '09:50 all requests are fine again: resolved',
      ],
      ['09:00', '09:50', 50],
    ],
    [
      'the last event tells of the remedy only',
      ['09:00 disk is full', '09:45 old backups deleted'],
      ['09:00', '09:45', 45],
    ],
    [
      'the event nearest to the stated length, not the first within its rounding',
      ['09:00 requests fail', '11:50 queue drained', '11:55 restart of the workers', '12:05 post written'],
      ['09:00', '11:55', 175],
      '- **Duration:** 2 h 55 min',
    ],
    [
      'a stated length never ends at the detection',
      ['09:00 requests fail', '09:10 customers report errors', '09:30 resolved'],
      ['09:00', '09:30', 10],
      '- **Time to recovery:** 10 minutes',
    ],
    [
      'a mishap after a harmless change',
      [
        '04:00 the new network is rolled out',
        '12:00 a pull request accidentally deletes the routes',
        '12:40 resolved',
      ],
      ['12:00', '12:40', 40],
    ],
    [
      'nobody knows when it began',
      ['?? latency begins to rise', '09:10 customers report errors', '09:30 resolved'],
      [undefined, '09:30', undefined],
    ],
  ])('%s', (_name, events, expected, facts) => {
    expect(read('Orders were not taken.', events, facts)).toEqual(expected)
  })
})

describe('start, end and length from sentences', () => {
  it.each<[string, (string | number | undefined)[]]>([
    [
      'At 14:05 UTC our kettles were compromised. By 16:20 UTC we had fixed them all.',
      ['14:05', '16:20', 135],
    ],
    ['Between 14:05 and 14:50 UTC nobody could boil water.', ['14:05', '14:50', 45]],
    ['Starting at 14:05 UTC, boiling failed. It was restored at 15:05 UTC.', ['14:05', '15:05', 60]],
    ['For roughly two days, nobody could boil water.', [undefined, undefined, 2880]],
    ['A slip left the kettles unusable for about 1h50m.', [undefined, undefined, 110]],
    ['Boiling failed for just over three hours.', [undefined, undefined, 180]],
    ['We noticed at 14:05 UTC, and looked at it for 20 minutes.', [undefined, undefined, undefined]],
    ['The certificate is valid for 90 days. Alerts come every 5 minutes.', [undefined, undefined, undefined]],
  ])('%s', (summary, expected) => {
    expect(read(summary, [])).toEqual(expected)
  })

  it('name an earlier start than the event that only noticed it', () => {
    expect(
      read('At 08:50 UTC the kettles went offline.', [
        '08:55 first report of a cold kettle',
        '09:30 resolved',
      ]),
    ).toEqual(['08:50', '09:30', 40])
  })

  it('name the period of the impact', () => {
    expect(
      read('Nobody could boil water (between 08:40 - 10:30).', [
        '09:10 we notice',
        '10:05 we roll back',
        '11:30 post written',
      ]),
    ).toEqual(['08:40', '10:30', 110])
  })
})
