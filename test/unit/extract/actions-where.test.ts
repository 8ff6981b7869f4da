import {describe, expect, test} from 'vitest'
import {extract} from '../../../plugin/src/extract/extract.ts'
import type {ActionItem} from '../../../plugin/src/record/types.ts'

/** The items of a document with a text below its date. */
function items(body: string): Omit<ActionItem, 'line'>[] {
  const text = `# The kiln was cold\n\n- Date: 2031-04-02\n\n${body}\n`
  const found = extract(text, 'a.md').postmortem.actionItems ?? []
  return found.map(({line: _line, ...item}) => item)
}

const texts = (body: string) => items(body).map(({text}) => text)

describe('a bullet over a list', () => {
  test.each([
    [
      'is a heading of actions',
      '## Details\n\n- **Follow-up actions**:\n  - Oil the doors\n  - Sweep the yard',
      {},
    ],
    ['is a kind', '## Actions\n\n- prevent\n  - Oil the doors\n  - Sweep the yard', {kind: 'prevent'}],
    [
      'is a kind with a word',
      '## Actions\n\n- Preventive measures\n  - Oil the doors\n  - Sweep the yard',
      {kind: 'prevent'},
    ],
    [
      'is a priority',
      '## Actions\n\n- High priority\n  - Oil the doors\n  - Sweep the yard',
      {priority: 'High'},
    ],
    [
      'is a horizon',
      '## Actions\n\n- This week\n  - Oil the doors\n  - Sweep the yard',
      {horizon: 'immediate'},
    ],
    ['is a state', '## Actions\n\n- Done\n  - Oil the doors\n  - Sweep the yard', {status: 'done'}],
    ['is a person', '## Actions\n\n- @nadia\n  - Oil the doors\n  - Sweep the yard', {owner: '@nadia'}],
    ['is a topic', '## Actions\n\n- Infrastructure\n  - Oil the doors\n  - Sweep the yard', {}],
    ['announces it', '## Actions\n\n- In the yard:\n  - Oil the doors\n  - Sweep the yard', {}],
  ])('%s', (_, body, facts) => {
    expect(items(body)).toEqual([
      {text: 'Oil the doors', ...facts},
      {text: 'Sweep the yard', ...facts},
    ])
  })

  test.each([
    ['- Oil the doors\n  - first those of the kiln\n  - then the others', [{text: 'Oil the doors'}]],
    ['- Fix the chimney\n  - ask the mason\n  - order bricks', [{text: 'Fix the chimney'}]],
    [
      '- Oil the doors\n  - Owner: Nadia\n  - Done',
      [{text: 'Oil the doors', owner: 'Nadia', status: 'done'}],
    ],
    [
      '- Oil the doors\n  - @nadia\n  - by 2031-05-01\n  - KLN-77',
      [{text: 'Oil the doors', owner: '@nadia', due: '2031-05-01', ticket: 'KLN-77'}],
    ],
  ])('is an item where what it has are steps or facts: %j', (list, expected) => {
    expect(items(`## Actions\n\n${list}`)).toEqual(expected)
  })

  test('elsewhere is none', () => {
    expect(
      items('## Details\n\n- **Impact**:\n  - Cups cracked\n- **Follow the smoke**:\n  - It rose'),
    ).toEqual([])
  })
})

describe('a heading under actions', () => {
  test.each([
    ['High Priority', 'High'],
    ['🔴 High Priority (P0)', 'P0'],
    ['P1', 'P1'],
    ['Priority: low', 'low'],
    ['Medium priority items', 'Medium'],
  ])('groups by priority: %s', (heading, priority) => {
    expect(items(`## Action items\n\n### ${heading}\n\n- Oil the doors\n- Sweep the yard`)).toEqual([
      {text: 'Oil the doors', priority},
      {text: 'Sweep the yard', priority},
    ])
  })

  test('is an item alone where its owner stands below', () => {
    const body = '## Preventive actions\n\n### PA-1: Oil the doors\n\n**Owner:** Nadia\n**Status:** Open'
    expect(items(body)).toEqual([{text: 'Oil the doors', owner: 'Nadia', status: 'open'}])
  })
})

describe('a paragraph', () => {
  test.each([
    ['**TODO**: Oil the doors', 'open'],
    ['**TODO** Oil the doors', 'open'],
    ['**DONE**: Oil the doors', 'done'],
    ['**DONE** Oil the doors', 'done'],
  ])('that calls itself an item, anywhere: %s', (paragraph, status) => {
    expect(items(`## Lessons learned\n\n${paragraph}`)).toEqual([{text: 'Oil the doors', status}])
  })

  test('has an item to each line that does so', () => {
    expect(texts('## Notes\n\n**TODO**: Oil the doors\nof the big kiln\n**DONE**: Sweep the yard')).toEqual([
      'Oil the doors of the big kiln',
      'Sweep the yard',
    ])
  })

  test.each([
    ['Oil the doors. (filed https://git.kilnworks.example/oven/issues/4)\n\nSweep the yard. (done, twice)'],
    ['Oil the doors.\n\nSweep the yard.'],
    ['Oil the doors.\nSweep the yard.'],
  ])('of a part that has nothing else is an item: %j', (body) => {
    expect(texts(`## Follow-up\n\n${body}`)).toEqual(['Oil the doors.', 'Sweep the yard.'])
  })

  test.each([
    'We are sorry for the cold kiln. Our team will look after it every morning, and every evening too.',
    'We will oil the doors.\n\nWe will sweep the yard.',
    'To keep this from happening, the doors are oiled by the same people who oil the wheels. They know how.',
    'Oil the doors.',
    'Oil the doors\nand then sweep\nthe yard',
    'The following is planned:\n\nSweep the yard.',
    'Die Türen ölen wir künftig selbst.\n\nDen Hof fegen wir auch.',
    '今後は毎朝確認する。\n\n担当を決める。',
  ])('that explains is none: %j', (body) => {
    expect(texts(`## Next steps\n\n${body}`)).toEqual([])
  })

  test('beside a list is none', () => {
    expect(texts('## Follow-up\n\nSweep the yard.\n\n- Oil the doors')).toEqual(['Oil the doors'])
  })
})

test.each([
  [
    '1. `Oil the doors` - `Nadia` - `2031-05-01` - `In progress`.',
    {owner: 'Nadia', due: '2031-05-01', status: 'in-progress'},
  ],
  ['1. `Oil the doors` | `Nadia` | `Somehow`', {owner: 'Nadia'}],
  ['1. `Oil the doors` - `2031-05-01` - `Somehow`', {due: '2031-05-01'}],
])('fields in code: %s', (list, facts) => {
  expect(items(`## Actions\n\n${list}`)).toEqual([{text: 'Oil the doors', ...facts}])
})

describe('a list of what was done against the failure', () => {
  test('has items where half of it says how far they are, and nothing else lists any', () => {
    const body = '## Resolution\n\n1. Oil the doors. Owner: Nadia\n2. Sweep the yard. Completed.'
    expect(items(body)).toEqual([
      {text: 'Oil the doors', owner: 'Nadia'},
      {text: 'Sweep the yard.', status: 'done'},
    ])
  })

  test.each([
    '## Resolution\n\n- The doors were oiled\n- The yard was swept by @nadia',
    '## Resolution\n\n- 10:05 doors oiled (Nadia)\n- 10:40 yard swept (Tobi)',
  ])('is none of actions: %j', (body) => {
    expect(items(body)).toEqual([])
  })
})
