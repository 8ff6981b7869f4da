import {describe, expect, test} from 'vitest'
import {extract} from '../../../plugin/src/extract/extract.ts'
import type {Postmortem} from '../../../plugin/src/record/types.ts'

function read(lines: readonly string[], file = 'a.md'): Postmortem {
  return extract(lines.join('\n'), file).postmortem
}

test('names with two colons, as notes write them', () => {
  const {severity, date, title} = read([
    '# 2031-W32 Kiln cold',
    '',
    'severity:: 2',
    'date:: 2031-08-07',
    '',
    '## Cause',
    'Wind.',
  ])
  expect([severity?.rank, date, title]).toEqual([2, '2031-08-07', 'Kiln cold'])
})

describe('a title', () => {
  test.each([
    ['# 事後分析 / Post-mortem: 窯が冷えた', '窯が冷えた'],
    ['# 5월 20일 가마 장애 회고', '가마 장애'],
    ['# Kiln 5 / Kiln 6: cold', 'Kiln 5 / Kiln 6: cold'],
  ])('%s', (line, title) => {
    expect(read([line, '', '2031-05-20', '', '## 原因', '風。']).title).toBe(title)
  })
})

test('a report for somebody is dated as a letter is', () => {
  const {date} = read([
    '# Incident summary for the shop',
    'Prepared by: The kiln',
    'Prepared for: The shop',
    'Date: 14 October 2031',
    '',
    '## What happened',
    'The kiln was cold from Friday 10 October, 5:40 pm to Sunday 12 October, 11:15 am.',
  ])
  expect(date).toBe('2031-10-10')
})

describe('headings over what is to be done', () => {
  test.each(['Actions from the incident review', 'Safety recommendations', '앞으로의 대책'])(
    '%s',
    (heading) => {
      const {actionItems = []} = read([
        '# Kiln cold on 2031-03-04',
        `## ${heading}`,
        '- Close the door',
        '- Buy a kiln',
      ])
      expect(actionItems).toHaveLength(2)
    },
  )
})

test('items that a document numbers are no tickets', () => {
  const {actionItems = []} = read([
    '# Kiln cold on 2031-03-04',
    '## Recommendations',
    '- SR-1: The door should close by itself.',
    '- SR-2: Potters should look at the fire.',
    '- KILN-77: Buy a kiln.',
  ])
  expect(actionItems.map(({text, ticket}) => [text, ticket])).toEqual([
    ['The door should close by itself.', undefined],
    ['Potters should look at the fire.', undefined],
    ['Buy a kiln.', 'KILN-77'],
  ])
})

describe('a first event of which nothing says that it is the beginning', () => {
  test.each([
    ['At 05:12 UTC the kiln stopped.', '05:12 The door opens; the kiln fails', '2031-03-04T05:12:00Z'],
    ['Firing began at 05:12 UTC.', '05:12 Firing', '2031-03-04T04:55:00Z'],
  ])('%s', (sentence, event, startedAt) => {
    const document = ['# Kiln cold on 2031-03-04', sentence, '', '## History of the event', '']
    const events = ['- 04:55 Clay comes in', `- ${event}`, '- 05:30 A potter looks']
    expect(read([...document, ...events]).startedAt).toBe(startedAt)
  })
})

test('a table of names and values whose header is empty, most of the names its own', () => {
  const {startedAt, resolvedAt} = read([
    '# Kiln cold',
    '| | |',
    '|--|--|',
    '| Kiln | the big one |',
    '| Downtime | 2031-12-03 14:08:12 UTC - 14:49:30 UTC |',
    '| Pots lost | 112 |',
    '| Refunded | yes |',
  ])
  expect([startedAt, resolvedAt]).toEqual(['2031-12-03T14:08:12Z', '2031-12-03T14:49:30Z'])
})

test('a report of the reason for an outage has no title of its own', () => {
  expect(
    read(['# Reason for Outage (RFO)', '', 'Date: 2031-12-03', '', '## Cause', 'Wind.']).title,
  ).toBeUndefined()
})
