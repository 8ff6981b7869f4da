import {expect, test} from 'vitest'
import {extract} from '../../../plugin/src/extract/extract.ts'

const parts = ['## Summary', '', 'Labels came out blank.', '', '## Root cause', '', 'A worn ribbon.', '']

test.each<[string, string[], string]>([
  ['parts and a day', ['# Labels blank on 2031-03-04', '', ...parts], 'postmortem'],
  ['parts and a title', ['# Labels blank', '', ...parts], 'postmortem'],
  ['parts and a severity alone', ['Severity: SEV2', '', ...parts], 'postmortem'],
  [
    'parts under a title that says only what it is',
    ['# Incident / Postmortem Report', '', ...parts],
    'other',
  ],
  [
    'labels without values',
    [
      '## Impact',
      '',
      '- **Duration:** ',
      '- **Users affected:** ',
      '',
      '## Timeline',
      '',
      '| Time | Event |',
      '|--|--|',
      '| | |',
    ],
    'other',
  ],
  [
    'the form of a code host',
    [
      '---',
      'name: Incident report',
      'about: What broke',
      "title: 'Incident: depot'",
      'labels: incident',
      '---',
      '',
      ...parts,
    ],
    'other',
  ],
  [
    'a report of a month with links to its incidents',
    [
      '# Monthly operations report 2031-05',
      '',
      '## Incidents',
      '',
      '| Date | Impact | Root cause | Postmortem |',
      '|--|--|--|--|',
      '| 2031-05-03 | Labels late | Ribbon | [PM-4](pm-4.md) |',
      '| 2031-05-19 | Scanner down | Certificate | [PM-5](pm-5.md) |',
      '',
      '## Improvements',
      '',
      '- Ribbons are counted',
    ],
    'other',
  ],
])('%s', (_, lines, kind) => {
  expect(extract(lines.join('\n'), 'depot.md').postmortem.kind).toBe(kind)
})
