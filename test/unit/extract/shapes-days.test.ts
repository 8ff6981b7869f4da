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

describe('a table with the days on which items were done', () => {
  test.each(['Completed', 'Closed', 'Done', 'Erledigt', 'Terminé'])('under %s', (header) => {
    const {actionItems = []} = read([
      '# Kiln cold on 2031-03-04',
      '## Actions',
      `| Action | Owner | ${header} |`,
      '|---|---|---|',
      '| Close the door | Lea | 2031-03-05 |',
      '| Buy a kiln | Lea | - |',
    ])
    expect(actionItems.map(({status, due}) => [status, due])).toEqual([
      ['done', undefined],
      [undefined, undefined],
    ])
  })
})

test('what customers should do is none of the action items', () => {
  const {actionItems = []} = read([
    '# Kiln cold on 2031-03-04',
    '## Next steps',
    '### For customers',
    '- Order again',
    '### For us',
    '- Close the door',
  ])
  expect(actionItems.map(({text}) => text)).toEqual(['Close the door'])
})

describe('what a label does not say', () => {
  test('a person in a table of signatures is no title', () => {
    const {title} = read([
      '1. Date: 2031-03-04',
      '',
      '## Sign-off',
      '| Name | Role |',
      '|--|--|',
      '| A. Brandt | CTO |',
    ])
    expect(title).toBeUndefined()
  })

  test.each([
    ['Classification: Confidential', undefined],
    ['Classification: High', 2],
  ])('%s', (line, rank) => {
    expect(read(['# Kiln cold on 2031-03-04', '', line]).severity?.rank).toBe(rank)
    expect(read(['# Kiln cold on 2031-03-04', '', line]).severity === undefined).toBe(rank === undefined)
  })
})

describe('an id', () => {
  test.each([
    ['# Kiln cold (incident #465-like)', '465'],
    ['# Ticket 88213: Kiln cold', '88213'],
    ['# Major Incident Review – MIR-2031-017', 'MIR-2031-017'],
  ])('%s', (line, id) => {
    expect(read([line, '', 'Date: 2031-03-04']).id).toBe(id)
  })

  test('that is all of the title names nothing', () => {
    expect(read(['# Major Incident Review – MIR-2031-017', '', 'Date: 2031-03-04']).title).toBeUndefined()
  })
})

test('a link that is called by the id of another incident', () => {
  const {relatedIds} = read(['# Kiln cold on 2031-03-04', '', 'Like [PM-061](pm-061-no-clay.md).'])
  expect(relatedIds).toEqual(['PM-061'])
})
