import {expect, test} from 'vitest'
import {extract} from '../../../plugin/src/extract/extract.ts'

const parts = ['## Summary', '', 'Labels came out blank.', '', '## Root cause', '', 'A worn ribbon.', '']

test.each<[string, string[], string]>([
  [
    'what a quarter brought',
    [
      '# Reliability review Q3 2031',
      '| Incident | Date | Severity |',
      '|--|--|--|',
      '| INC-301 | 2031-07-12 | SEV1 |',
      '| INC-309 | 2031-08-12 | SEV2 |',
      '## Actions',
      '- [ ] Rest on Fridays',
    ],
    'other',
  ],
  [
    'a failure on purpose',
    ['# Game day: no labels', 'Date: 2031-03-04', '## Timeline', '- 10:00 dark', '- 11:00 light'],
    'other',
  ],
  [
    'minutes of a meeting about incidents',
    ['# Incident review meeting, 12 June 2031', '**Agenda:** INC-401', '## Actions', '- Lou asks the vendor'],
    'other',
  ],
  [
    'what to do when something fails',
    [
      '# What to do when labels are blank',
      '**Severity:** SEV2',
      '## Actions',
      '- [ ] Change the ribbon',
      ...parts,
    ],
    'other',
  ],
  [
    'a record of a decision',
    [
      '# ADR 12: Labels on paper',
      'Date: 2031-03-04',
      '## Decision',
      'Paper.',
      '## Consequences',
      '- [ ] Buy some',
    ],
    'other',
  ],
  [
    'a table of links to the documents',
    [
      '# Incidents',
      '| Date | Incident | Severity |',
      '|---|---|---|',
      '| 2031-03-04 | [Labels blank](2031-03-04-labels.md) | High |',
      '| 2031-02-04 | [Depot dark](2031-02-04-depot.md) | Low |',
    ],
    'other',
  ],
  [
    'what one person on call tells the next',
    [
      '# On-call handover, week 14',
      '',
      '## Timeline',
      '- 2031-04-01 10:00 disk full',
      '- 2031-04-03 11:00 gone',
    ],
    'other',
  ],
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
    'the form of a code host, filled in',
    [
      '---',
      'name: Incident report',
      'about: What broke',
      "title: 'Incident: depot'",
      'labels: incident',
      '---',
      '',
      'Began 2031-03-04 10:00 UTC.',
      '',
      ...parts,
    ],
    'postmortem',
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

const label = (title: string): string => `# ${title}\n\n- Date: 2031-03-04\n\nKaikki oli poikki.\n`

test.each([
  ['Post-mortem: ostoskori ei auennut'],
  ['Incident report: a kosár nem nyílt meg'],
  ['Incident Report'],
  ['Rapporto incidente: il carrello non si apriva'],
  ['Постмортем: корзина не открывалась'],
  ['Отчёт об инциденте: корзина'],
  ['장바구니 접속 불가 장애 보고서'],
  ['Raport z incydentu: koszyk'],
  ['Störungsbericht: Warenkorb leer'],
  ['故障报告：购物车无法打开'],
  ['障害報告書：カートが開かない'],
])('a day under the title %j is a postmortem in any language', (title) => {
  expect(extract(label(title), 'a.md').postmortem.kind).toBe('postmortem')
})

test.each([
  ['How we write postmortems'],
  ['Writing a good incident report'],
  ['Postmortem guidelines'],
  ['Incident report checklist'],
  ['Compte rendu de réunion'],
  ['The incident bar'],
  ['Korin tarina'],
])('a day under the title %j is none', (title) => {
  expect(extract(label(title), 'a.md').postmortem.kind).toBe('other')
})

test('a title without a day is none', () => {
  expect(extract('# Post-mortem: ostoskori\n\nKaikki oli poikki.\n', 'a.md').postmortem.kind).toBe('other')
})
