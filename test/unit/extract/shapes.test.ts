import {expect, test} from 'vitest'
import {extract} from '../../../plugin/src/extract/extract.ts'
import type {Postmortem} from '../../../plugin/src/record/types.ts'

/** What is read of a document beside what is not looked at here. */
function read(lines: readonly string[]): Postmortem {
  return extract(lines.join('\n'), 'a.md').postmortem
}

test.each<[name: string, lines: string[], expected: Partial<Postmortem>]>([
  [
    'a form in which each heading is a field, the zone in its name',
    [
      '### Incident title',
      '',
      'Kiln cold',
      '',
      '### Date',
      '',
      '2031-04-02',
      '',
      '### Start time (UTC)',
      '',
      '02:00',
      '',
      '### End time (UTC)',
      '',
      '06:45',
    ],
    {title: 'Kiln cold', startedAt: '2031-04-02T02:00:00Z', resolvedAt: '2031-04-02T06:45:00Z'},
  ],
  [
    'start and end without zone give a length and no instants',
    ['# Kiln cold', '', '- Start: 2031-04-02 22:10', '- End: 01:40'],
    {durationSeconds: 12_600, startedAt: undefined, resolvedAt: undefined},
  ],
  [
    'the date has the clock, the end a field of its own',
    ['# Kiln cold', '', '- Date: 2031-04-02 10:00 UTC', '- Resolved: 2031-04-02 11:30 UTC'],
    {startedAt: '2031-04-02T10:00:00Z', durationSeconds: 5400},
  ],
  [
    'midnight is what a day becomes, no start',
    ['---', 'date: 2031-04-02T00:00:00Z', 'resolved: 2031-04-02T11:30:00Z', '---', '', '# Kiln cold'],
    {startedAt: undefined, durationSeconds: undefined},
  ],
  [
    'the unit of a length in its name',
    ['# Kiln cold', '', '- Date: 2031-04-02', '- Duration (minutes): 95'],
    {durationSeconds: 5700},
  ],
  [
    'a few known names in a table of names and values',
    [
      '# Kiln cold',
      '',
      '| Item | Value |',
      '|---|---|',
      '| Pots lost | 40 |',
      '| Helpers | 3 |',
      '| Services impacted | Kiln, Shop |',
    ],
    {
      services: [
        {name: 'Kiln', slug: 'kiln'},
        {name: 'Shop', slug: 'shop'},
      ],
    },
  ],
  [
    'a list whose items are the parts of the document',
    [
      '# Kiln cold',
      '',
      '- Summary',
      '  - No pot was fired.',
      '- Root cause',
      '  - The gas was off.',
      '- Action items',
      '  - Weigh the gas (Nadia)',
    ],
    {rootCause: 'The gas was off.'},
  ],
  [
    'an id of another system in label and title',
    ['# KLN-77: Kiln cold', '', 'Ticket: KLN-77', 'Incident ID: KLN-77'],
    {title: 'Kiln cold', id: 'KLN-77'},
  ],
  [
    'a day behind the title',
    ['# Kiln cold, 2 April 2031', '', 'Severity: SEV2'],
    {title: 'Kiln cold', date: '2031-04-02'},
  ],
  [
    'the word before an id',
    ['# Kiln cold', '', '*Incident 2031-118, written by Nadia*', '', 'Date: 2031-04-02'],
    {id: '2031-118'},
  ],
])('%s', (_name, lines, expected) => {
  const found = read(lines)
  for (const [field, value] of Object.entries(expected))
    expect(found[field as keyof Postmortem]).toEqual(value)
})

test.each([
  ['- **Now**: weigh the gas (@nadia) ✅', {text: 'Now: weigh the gas', owner: '@nadia', status: 'done'}],
  [
    '- Weigh the gas — @Nadia Brandt, due April 30, 2031',
    {text: 'Weigh the gas', owner: '@Nadia Brandt', due: '2031-04-30'},
  ],
  [
    '- [KLN-77-1](https://example.com/1) Weigh the gas — Nadia',
    {text: 'Weigh the gas', owner: 'Nadia', ticket: 'https://example.com/1'},
  ],
])('the action item %s', (line, expected) => {
  const {actionItems} = read(['# Kiln cold', '', 'Date: 2031-04-02', '', '## Action items', '', line])
  expect(actionItems).toMatchObject([expected])
})

test('milestones as names in a table', () => {
  const {startedAt, detectedAt, resolvedAt} = read([
    ...['# Kiln cold', '', '| Milestone | When |', '|---|---|', '| Started | 2031-04-02 10:00 UTC |'],
    ...['| Detected | 2031-04-02 10:20 UTC |', '| Closed | 2031-04-02 12:00 UTC |'],
  ])
  expect([startedAt, detectedAt, resolvedAt]).toEqual([
    '2031-04-02T10:00:00Z',
    '2031-04-02T10:20:00Z',
    '2031-04-02T12:00:00Z',
  ])
})
