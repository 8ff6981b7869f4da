import {describe, expect, test} from 'vitest'
import {extract} from '../../../plugin/src/extract/extract.ts'
import type {ActionItem, Postmortem} from '../../../plugin/src/record/types.ts'

function read(lines: readonly string[]): Postmortem {
  return extract(lines.join('\n'), 'a.md').postmortem
}

/** What an action's text, owner, due day and state come to. */
function told({text, owner, due, status}: ActionItem): string[] {
  return [text, owner ?? '', due ?? '', status ?? '']
}

describe('a heading of actions', () => {
  test.each([
    'Remediations',
    'What can be done',
    'Measures',
    'Medidas adoptadas',
    'Remediation and prevention',
    'Was machen wir jetzt?',
    'Comment allons-nous éviter que cela se reproduise ?',
    '¿Qué vamos a hacer para que no vuelva a pasar?',
    'O que vamos fazer',
    'Cosa faremo',
    'Wat we gaan doen',
    'Hvordan unngår vi dette igjen?',
    'What are the next steps?',
    "Changes we've made and are making",
    'To make this less likely',
    'Action items / Odottavat tehtävät',
    'Steps being taken',
    'Planned improvements',
    'Améliorations à prévoir',
    'Mejoras propuestas',
    'Melhorias previstas',
    'Geplante Verbesserungen',
    'Voorgestelde maatregelen',
    'Azioni previste',
  ])('%s', (heading) => {
    const {actionItems = []} = read([
      '# Kiln cold',
      `## ${heading}`,
      '- Buy a spare door',
      '- Sweep the chimney',
    ])
    expect(actionItems.map(({text}) => text)).toEqual(['Buy a spare door', 'Sweep the chimney'])
  })
})

test.each(['Was haben wir gut gemacht?', 'Ce que nous avons fait', 'Qué hicimos', 'Wat ging goed'])(
  '%s is no heading of actions',
  (heading) => {
    expect(
      read(['# Kiln cold', `## ${heading}`, '- Ida called the fire brigade']).actionItems,
    ).toBeUndefined()
  },
)

test('lines under a name alone, in a document without headings', () => {
  const {actionItems = []} = read([
    'Postmortem: Kiln cold',
    '',
    'Issue summary:',
    'Duration: 20 minutes on 2 April 2031',
    '',
    'Corrective measures:',
    'To keep it from going out, we will:',
    'Buy a spare door.',
    'Sweep the chimney.',
    'Tasks:',
    'Order a door that fits',
    'Hire a sweep',
    'Train the team',
  ])
  expect(actionItems.map(({text}) => text)).toEqual([
    'Buy a spare door.',
    'Sweep the chimney.',
    'Order a door that fits',
    'Hire a sweep',
    'Train the team',
  ])
})

test('of a table whose items stand under "Issue"', () => {
  const table = [
    '| Issue | Owner | Status |',
    '|---|---|---|',
    '| [#7](https://x.example/issues/7) Buy a spare door | @ida | closed |',
  ]
  const {actionItems = []} = read(['# Kiln cold', '## Follow-up', ...table])
  expect(actionItems.map(told)).toEqual([['Buy a spare door', '@ida', '', 'done']])
})

test('a table of events whose clocks stand behind their days has none', () => {
  const table = [
    '| Time (UTC) | Action |',
    '|---|---|',
    '| Apr 2, 10:00:12 | Kiln out |',
    '| Apr 2, 11:00 | Kiln lit |',
  ]
  expect(read(['# Kiln cold', '', 'Date: 2031-04-02', '## Timeline', ...table]).actionItems).toBeUndefined()
})

test('a table of events under "When" has none', () => {
  const table = [
    '| # | When | What |',
    '|---|---|---|',
    '| 1 | 2 April 10:00 | Kiln out |',
    '| 2 | 2 April 11:00 | Kiln lit |',
  ]
  const {actionItems, timeline = []} = read([
    '# Kiln cold',
    '',
    'Date: 2031-04-02',
    '## Sequence of events',
    ...table,
  ])
  expect(actionItems).toBeUndefined()
  expect(timeline).toHaveLength(2)
})

describe('a check list outside of any actions', () => {
  test.each(['Symptoms', 'Symptômes observés', 'Verification', 'Validation after the fix', 'Impact'])(
    'under %s has none',
    (heading) => {
      const {actionItems} = read(['# Kiln cold', `## ${heading}`, '- [x] Pots crack', '- [x] Smoke is black'])
      expect(actionItems).toBeUndefined()
    },
  )
})

test('items that say TODO or DONE, wherever they stand', () => {
  const {actionItems = []} = read([
    '# Kiln cold',
    '## Afterwards',
    '- **TODO** Buy a spare door',
    '- **DONE** Sweep the chimney',
  ])
  expect(actionItems.map(told)).toEqual([
    ['Buy a spare door', '', '', 'open'],
    ['Sweep the chimney', '', '', 'done'],
  ])
})

describe('owners and due days in final brackets', () => {
  test.each<[string, string[]]>([
    ['- Neue Tür kaufen (Frau Lorenz)', ['Neue Tür kaufen', 'Frau Lorenz', '', '']],
    ['- Neue Tür kaufen (Herr Brandt, bis Ende Juli 2031)', ['Neue Tür kaufen', 'Herr Brandt', '', '']],
    ['- Buy a spare door (Ms Okafor)', ['Buy a spare door', 'Ms Okafor', '', '']],
    ['- Buy a spare door. Done in #77.', ['Buy a spare door.', '', '', 'done']],
    ['- Buy a spare door @ida 2031-05-20', ['Buy a spare door', '@ida', '2031-05-20', '']],
    ['- Buy a spare door (Jon, 30/11)', ['Buy a spare door', 'Jon', '2031-11-30', '']],
    ['- Buy a spare door (24/7)', ['Buy a spare door (24/7)', '', '', '']],
    ['- Buy a spare door (drift, 20 May 2031)', ['Buy a spare door', 'drift', '2031-05-20', '']],
    ['- Buy a spare door (Clay team, May 2031)', ['Buy a spare door', 'Clay team', '', '']],
    ['- Buy a spare door - @ida, this week', ['Buy a spare door', '@ida', '', '']],
    ['- Buy a spare door (Clay team, before the May sale)', ['Buy a spare door', 'Clay team', '', '']],
    [
      '- Lock the shop at night - Security - 2031-05-20',
      ['Lock the shop at night', 'Security', '2031-05-20', ''],
    ],
    ['- Buy a spare door - @ida - %"17.3"', ['Buy a spare door', '@ida', '', '']],
    ['- 予備の扉を買う（担当：田村、期限：5/20）', ['予備の扉を買う', '田村', '2031-05-20', '']],
  ])('%s', (item, expected) => {
    const {actionItems = []} = read(['# Kiln', '', 'Date: 2031-04-02', '## Action items', item])
    expect(actionItems.map(told)).toEqual([expected])
  })

  test('Korean names, and a day without a year', () => {
    const {actionItems = []} = read([
      '# 가마 장애',
      '- 발생일: 2031-04-02',
      '## 재발 방지 대책',
      '- [x] 문을 교체한다 (김서연)',
      '- [ ] 굴뚝을 청소한다 (박지훈, ~7/5)',
      '- [ ] 예비 가마를 마련한다 (필수)',
    ])
    expect(actionItems.map(told)).toEqual([
      ['문을 교체한다', '김서연', '', 'done'],
      ['굴뚝을 청소한다', '박지훈', '2031-07-05', 'open'],
      ['예비 가마를 마련한다 (필수)', '', '', 'open'],
    ])
  })

  test('a state behind the ticket, in the words of the language', () => {
    const table = ['| Ação | Dono | Bug |', '|---|---|---|', '| Trocar a porta | Rui | FORNO-8 **FEITO** |']
    const {actionItems = []} = read(['# Forno frio', '## Itens de ação', ...table])
    expect(actionItems.map(({status, ticket}) => [status, ticket])).toEqual([['done', 'FORNO-8']])
  })

  test('a column of due days that says done', () => {
    const {actionItems = []} = read([
      '# Kiln cold',
      '## Action items',
      '| Action item | Kind | Due date |',
      '|---|---|---|',
      '| Buy a spare door | Prevent | Done |',
      '| Sweep the chimney | Prevent | 2031-05-01 |',
    ])
    expect(actionItems.map(({status, due}) => [status, due])).toEqual([
      ['done', undefined],
      [undefined, '2031-05-01'],
    ])
  })
})
