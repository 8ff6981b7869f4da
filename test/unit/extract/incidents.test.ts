import {describe, expect, test} from 'vitest'
import {extractAll} from '../../../plugin/src/extract/index.ts'

function incidents(lines: readonly string[], file = 'incidents.md') {
  return extractAll([{file, text: lines.join('\n')}]).map(({postmortem}) => postmortem)
}

const JUNE = ['## 2024-06-11: Labels unreadable', '', '- Severity: SEV3', '- Duration: 45 min', '']
const MAY = [
  '## 2024-05-02: Tracking page down',
  '',
  '**Severity:** SEV1',
  '**Root cause:** A certificate had expired.',
  '',
]
const MARCH = [
  '## INC-2024-003 Vans without routes',
  '',
  'Impact: 40 vans left an hour late.',
  '',
  '### Root cause',
  '',
  'No memory was left.',
  '',
]

describe('a file of several incidents gives a record of each', () => {
  test.each<[name: string, lines: string[], expected: string[]]>([
    [
      'days and ids in headings',
      ['# Incidents', '', ...JUNE, ...MAY, ...MARCH],
      ['Labels unreadable', 'Tracking page down', 'Vans without routes'],
    ],
    [
      'an intro and other headings above',
      ['# Log', '', 'Newest first.', '', '## About this page', '', 'We write all down.', '', ...JUNE, ...MAY],
      ['Labels unreadable', 'Tracking page down'],
    ],
    [
      'front matter of a page',
      ['---', 'title: Our incidents', 'sidebar_position: 3', '---', '', ...JUNE, ...MAY],
      ['Labels unreadable', 'Tracking page down'],
    ],
    ['rules between them', [...JUNE, '---', '', ...MAY, '---'], ['Labels unreadable', 'Tracking page down']],
    [
      'headings of the first level',
      [...JUNE, ...MAY].map((line) => line.replace(/^## /, '# ')),
      ['Labels unreadable', 'Tracking page down'],
    ],
    [
      'grouped by year',
      ['# 2024', '', ...JUNE, '# 2023', '', ...MAY],
      ['Labels unreadable', 'Tracking page down'],
    ],
    [
      'the day in a label',
      [
        '# Log',
        '',
        '## Labels unreadable',
        '',
        'Date: 2024-06-11',
        'Severity: SEV3',
        'Duration: 45 min',
        '',
        '## Tracking page down',
        '',
        'Date: 2024-05-02',
        'Severity: SEV1',
        'Duration: 1 h',
      ],
      ['Labels unreadable', 'Tracking page down'],
    ],
  ])('%s', (_name, lines, expected) => {
    const records = incidents(lines)
    expect(records.map(({title}) => title)).toEqual(expected)
    expect(records.map(({file, kind}) => [file, kind])).toEqual(
      expected.map(() => ['incidents.md', 'postmortem']),
    )
  })

  test('with values and places of its own', () => {
    const [june, may, march] = incidents([
      '# Incidents',
      '',
      'All times are UTC.',
      '',
      ...JUNE,
      ...MAY,
      ...MARCH,
    ])
    expect(june).toMatchObject({
      slug: 'incidents-2024-06-11-labels-unreadable',
      date: '2024-06-11',
      durationSeconds: 2700,
      timeZone: 'UTC',
      facts: {title: {line: 5}, severity: {line: 7}, timeZone: {from: 'prose', line: 3}},
    })
    expect(may).toMatchObject({
      slug: 'incidents-2024-05-02-tracking-page-down',
      severity: {rank: 1},
      facts: {rootCause: {line: 13}},
    })
    expect(march).toMatchObject({
      id: 'INC-2024-003',
      rootCause: 'No memory was left.',
      facts: {rootCause: {line: 19}},
    })
    expect(june).not.toHaveProperty('rootCause')
    expect(march).not.toHaveProperty('severity')
  })

  test('and addresses that differ', () => {
    const twice = [
      '## Printers (INC-2024-001)',
      '',
      ...JUNE.slice(1),
      '## Printers (INC-2024-002)',
      '',
      ...JUNE.slice(1),
    ]
    expect(incidents(twice).map(({slug}) => slug)).toEqual([
      'incidents-printers-inc-2024-001',
      'incidents-printers-inc-2024-002',
    ])
    const files = ['a/log.md', 'b/log.md'].map((file) => ({file, text: [...JUNE, ...MAY].join('\n')}))
    const slugs = extractAll(files).map(({postmortem}) => postmortem.slug)
    expect(new Set(slugs).size).toBe(4)
  })
})

describe('one incident stays one', () => {
  test.each<[name: string, lines: string[]]>([
    ['a single heading with a day', ['# Incidents', '', ...JUNE]],
    ['facts above the first', ['# Printers', '', '**Severity:** SEV2', '', ...JUNE, ...MAY]],
    ['a day above the first', ['# Incidents of 2024-06-12', '', ...JUNE, ...MAY]],
    [
      'a heading of the same level that is a part of it',
      ['# Printers', '', ...JUNE, ...MAY, '## Action items', '', '- Buy printers'],
    ],
    [
      'days of one timeline',
      [
        '# Printers',
        '',
        '## Timeline',
        '',
        '### 2024-06-11',
        '',
        '- 10:00 Severity raised',
        '- 11:00 Down',
        '',
        '### 2024-06-12',
        '',
        '- 09:00 Still down',
        '- 10:00 Up',
      ],
    ],
    [
      'updates of a status page',
      [
        '# Printers',
        '',
        '## 2024-06-11 10:00 Investigating',
        '',
        'We look.',
        '',
        '## 2024-06-11 11:00 Resolved',
        '',
        'All well.',
      ],
    ],
    ['one day under two headings', ['# Printers', '', ...JUNE, ...JUNE]],
    [
      'a heading with one fact',
      ['# Log', '', ...JUNE, '## 2024-05-02: Tracking page down', '', 'Severity: SEV1'],
    ],
  ])('%s', (_name, lines) => expect(incidents(lines)).toHaveLength(1))
})
