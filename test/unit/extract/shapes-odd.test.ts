import {describe, expect, test} from 'vitest'
import {extract} from '../../../plugin/src/extract/extract.ts'
import type {Postmortem} from '../../../plugin/src/record/types.ts'

function read(lines: readonly string[], file = 'a.md'): Postmortem {
  return extract(lines.join('\n'), file).postmortem
}

describe('what fails once people know of it is no beginning', () => {
  test.each([
    ['15:30 – customers report cold pots', '16:10 – we take the kiln down', undefined],
    ['15:30 – the kiln stops working', '16:10 – we take the kiln down', '2031-03-08T15:30:00Z'],
  ])('%s', (first, second, startedAt) => {
    const document = [
      '# Kiln cold',
      'Date: 2031-03-08',
      '## Timeline (UTC)',
      '',
      '14:00 – new clay is released',
    ]
    expect(read([...document, first, second, '17:05 – the kiln is warm again']).startedAt).toBe(startedAt)
  })
})

test('bullets of a word processor', () => {
  const {actionItems = []} = read([
    '# Kiln cold on 2031-03-04',
    "**What's next?**",
    '• a second kiln',
    '• a door that closes',
    '',
    'Sorry again!',
  ])
  expect(actionItems.map(({text}) => text)).toEqual(['a second kiln', 'a door that closes'])
})

describe('a title', () => {
  test.each([
    ['# Incidents/2031-04-17 kiln cold', 'Kiln cold'],
    ['# Significant Event: Kiln cold', 'Kiln cold'],
    ['# Incident Closure Report', undefined],
    ['# Final Service Outage Summary', undefined],
    ['# Report of the kiln', 'Report of the kiln'],
  ])('%s', (line, title) => {
    expect(read([line, '', 'Date: 2031-04-17', '', '## Cause', 'Wind.']).title?.replace(/^k/, 'K')).toBe(
      title,
    )
  })

  test('of a table, where the heading is what any report is called', () => {
    const {title} = read([
      '# Incident Closure Report',
      '| 1. General | |',
      '|---|---|',
      '| Title | Kiln cold |',
      '| Date | 2031-04-17 |',
    ])
    expect(title).toBe('Kiln cold')
  })
})

describe('an id', () => {
  test.each([
    ['# INC-2043: Kiln cold', 'INC-2043'],
    ['# Incident 2031: Kiln cold', undefined],
  ])('%s', (line, id) => {
    expect(read([line, '', 'Date: 2031-04-17', '', '## Cause', 'Wind.']).id).toBe(id)
  })

  test('is no day', () => {
    const {id, date} = read([
      '# Kiln cold',
      '> **Incident:** 2031-02-26 · **Review:** 2031-03-06',
      '',
      '## Cause',
      'Wind.',
    ])
    expect([id, date]).toEqual([undefined, '2031-02-26'])
  })
})

test('a severity under a name in a language that has no dialect', () => {
  const {severity} = read(['# Post-mortem: Fırın soğuk', '**Tarih:** 2031-11-29', '**Önem:** SEV-2'])
  expect(severity).toMatchObject({label: 'SEV-2', rank: 2})
})

test('two pairs of name and value in a row, most of the names its own', () => {
  const {startedAt, resolvedAt} = read([
    '# Kiln cold',
    '| Page | Kiln cold | Start | 2031-04-17 09:12 UTC |',
    '| --- | --- | --- | --- |',
    '| **Task** | T33 | **End** | 2031-04-17 10:05 UTC |',
    '| **People paged** | 6 | **Severity** | SEV2 |',
  ])
  expect([startedAt, resolvedAt]).toEqual(['2031-04-17T09:12:00Z', '2031-04-17T10:05:00Z'])
})

test('a date with the clocks between which it happened', () => {
  const {durationSeconds} = read([
    '# Kiln cold',
    '',
    'Event date and time: 2031-09-08, 02:15 to 07:50',
    '',
    '## Cause',
  ])
  expect(durationSeconds).toBe(335 * 60)
})

test('"what do we change" and "what did we do" are parts', () => {
  const {actionItems = [], resolution} = read([
    '# Kiln cold on 2031-03-04',
    '### What did we do?',
    'We closed the door.',
    '### What do we change?',
    '- The door closes by itself',
  ])
  expect(actionItems.map(({text}) => text)).toEqual(['The door closes by itself'])
  expect(resolution).toBe('We closed the door.')
})
