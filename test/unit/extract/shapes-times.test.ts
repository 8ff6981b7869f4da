import {describe, expect, test} from 'vitest'
import {extract} from '../../../plugin/src/extract/extract.ts'
import type {Postmortem} from '../../../plugin/src/record/types.ts'

function read(lines: readonly string[], file = 'a.md'): Postmortem {
  return extract(lines.join('\n'), file).postmortem
}

describe('the zone of all times', () => {
  test.each([
    ['## What happened (times in CET)', '2031-03-04T09:00:00Z'],
    ['## What happened (CET)', '2031-03-04T09:00:00Z'],
    // A short name in brackets that is no zone.
    ['## What happened (TBD)', undefined],
  ])('%s', (heading, at) => {
    const {timeline = []} = read([
      '# Kiln cold',
      'Date: 2031-03-04',
      heading,
      '- 10:00 x',
      '- 11:00 y',
      '- 12:00 z',
    ])
    expect(timeline[0]?.at).toBe(at)
  })

  test('without a space before the next letters', () => {
    const {timeline = []} = read([
      '# 가마가 식음',
      '- 날짜: 2031-03-04',
      '## 타임라인',
      '시각은 KST다.',
      '',
      '- 10:00 가마 식음',
      '- 11:00 문 닫음',
    ])
    expect(timeline[0]?.at).toBe('2031-03-04T01:00:00Z')
  })
})

test('events that a bracket names', () => {
  const {startedAt, resolvedAt} = read([
    '# Kiln cold on 2031-03-04',
    '## Timeline (UTC)',
    '- 10:05 New clay',
    '- 10:12 [IMPACT START] Pots are not taken',
    '- 11:34 On-call engages',
    '- 12:50 Rollback',
    '- 13:26 [IMPACT END] The shelf is empty',
  ])
  expect([startedAt, resolvedAt]).toEqual(['2031-03-04T10:12:00Z', '2031-03-04T13:26:00Z'])
})

describe('the day', () => {
  test('of a post that begins with a version', () => {
    const {date} = read([
      '---',
      'title: Release 2.9',
      'date: 2031-11-18',
      'tags: [post-mortem]',
      '---',
      'Version 2.9.0 failed on 15 November 2031, as it deleted pots.',
      '',
      '## Timeline',
      '- 2031-11-15 09:00 UTC: published',
      '- 2031-11-16 07:10 UTC: withdrawn',
    ])
    expect(date).toBe('2031-11-15')
  })

  test.each([
    ['From 5 to 9 June 2031 the shop sold cold pots.', '2031-06-05'],
    ['In January 5, 2031 we bought the kiln.', '2031-06-09'],
  ])('before it was noticed: %s', (sentence, date) => {
    expect(read(['# Kiln cold', sentence, '', 'Detected: 2031-06-09', '', '## Cause', 'Wind.']).date).toBe(
      date,
    )
  })

  test('of a document in Danish', () => {
    const {actionItems = []} = read([
      '# Ovnen er kold',
      'Dato: 21. januar 2031. Ovnen kunne ikke tændes efter en ændring i tavlen, og det blev først set til middag.',
      '## Opfølgning',
      '| Tiltag | Ansvarlig | Frist |',
      '|---|---|---|',
      '| To personer ser på tavlen | Drift | 01-02-2031 |',
    ])
    expect(actionItems[0]?.due).toBe('2031-02-01')
  })
})

describe('what is no id and no part of the title', () => {
  test.each([
    ['# PM 2031-04-13 Kiln cold', undefined, 'Kiln cold'],
    ['# Kiln cold 2031-04-13', undefined, 'Kiln cold'],
    ['# Kiln cold on 2031-04-13', undefined, 'Kiln cold'],
    ['# Kiln cold since pots of 2031', undefined, 'Kiln cold since pots of 2031'],
  ])('%s', (line, id, title) => {
    expect(read([line, '', 'Severity: SEV2', '## Cause', 'Wind.'])).toMatchObject({title})
    expect(read([line, '', 'Severity: SEV2', '## Cause', 'Wind.']).id).toBe(id)
  })
})

test('a state in brackets behind the ticket', () => {
  const {actionItems = []} = read([
    '# Kiln cold on 2031-03-04',
    '## What we change',
    'What | Who | Jira',
    '--- | --- | ---',
    'Close the door | Lea | KILN-771 (done)',
    'Buy a kiln | Lea | KILN-772',
  ])
  expect(actionItems.map(({status, ticket}) => [status, ticket])).toEqual([
    ['done', 'KILN-771'],
    [undefined, 'KILN-772'],
  ])
})
