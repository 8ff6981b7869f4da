import {describe, expect, test} from 'vitest'
import {extract} from '../../../plugin/src/extract/extract.ts'
import type {Postmortem} from '../../../plugin/src/record/types.ts'

function read(lines: readonly string[], file = 'a.md'): Postmortem {
  return extract(lines.join('\n'), file).postmortem
}

test('clocks under headings that say which day of the incident it is', () => {
  const {timeline = []} = read([
    '# Kiln cold',
    '## Timeline (UTC)',
    '### Day 1 - February 11, 2031',
    '| Time | Event |',
    '|--|--|',
    '| 22:40 | Last firing |',
    '| 23:58 | The kiln goes out |',
    '### Day 2 - February 12, 2031',
    '| Time | Event |',
    '|--|--|',
    '| 06:10 | Found cold |',
  ])
  expect(timeline.map(({at}) => at)).toEqual([
    '2031-02-11T22:40:00Z',
    '2031-02-11T23:58:00Z',
    '2031-02-12T06:10:00Z',
  ])
})

test('headings that are moments, some with words', () => {
  const {timeline = []} = read([
    '# Ofen kalt',
    '## 2031-03-14T15:30:00Z - Ofen wieder warm',
    '* Tür geschlossen.',
    '## 2031-03-14T08:10:00Z',
    '* Der Ofen ist kalt.',
  ])
  expect(timeline.map(({at, text}) => [at, text])).toEqual([
    ['2031-03-14T15:30:00Z', 'Ofen wieder warm: Tür geschlossen.'],
    ['2031-03-14T08:10:00Z', 'Der Ofen ist kalt.'],
  ])
})

test('a text without headings, each part of which begins with its name', () => {
  const {
    timeline = [],
    startedAt,
    resolvedAt,
  } = read([
    'Issue Summary',
    'On March 8, 2031, from 3:15 PM to 4:05 PM UTC, the kiln was cold.',
    '',
    'Timeline',
    '3:12 PM - An alert: the door is open.',
    '3:15 PM - Pots cool.',
    '4:05 PM - The kiln is warm again.',
    '',
    'Root Cause',
    'The door.',
  ])
  expect(timeline).toHaveLength(3)
  // The sentence says from when to when; the first event only that something was seen.
  expect([startedAt, resolvedAt]).toEqual(['2031-03-08T15:15:00Z', '2031-03-08T16:05:00Z'])
})

describe('a title', () => {
  test.each([
    ['# Ofen 2: Störung (14.03.2031)', 'Ofen 2: Störung'],
    ['# Kiln 2: Outage', 'Kiln 2: Outage'],
    ['# Kiln 2 is cold: Postmortem', 'Kiln 2 is cold'],
  ])('%s', (line, title) => {
    expect(read([line, '', 'Date: 2031-03-14']).title).toBe(title)
  })
})

describe('an action item', () => {
  test.each([
    ['- Fire it twice. [#1190](https://x.example/1190) **done**', 'Fire it twice.', {status: 'done'}],
    [
      '- Deur vervangen (Functioneel beheer, 1 december)',
      'Deur vervangen',
      {owner: 'Functioneel beheer', due: '2031-12-01'},
    ],
    ['- Deur vervangen (Als het kan)', 'Deur vervangen (Als het kan)', {}],
    ['- Never say **done** before it is', 'Never say done before it is', {}],
  ])('%s', (line, text, told) => {
    const {actionItems = []} = read(['# Oven koud op 2031-11-14', '## Acties', line])
    const {owner, due, status} = actionItems[0] ?? {}
    expect(actionItems[0]?.text).toBe(text)
    expect({...(owner && {owner}), ...(due && {due}), ...(status && {status})}).toEqual(told)
  })
})

test('what to do next time', () => {
  const {actionItems = []} = read([
    '# Kiln cold',
    'Date: 2031-03-04',
    '## What to do next time',
    '- Close the door',
  ])
  expect(actionItems.map(({text}) => text)).toEqual(['Close the door'])
})
