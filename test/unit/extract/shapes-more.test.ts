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

describe('names typed without their accents', () => {
  test.each([
    ['# Relatorio de Incidente - Forno frio', {title: 'Forno frio'}],
    ['**Duracao:** 20 minutos', {durationSeconds: 1200}],
    ['**Stoerung behoben:** ja\n**Dauer:** 20 Minuten', {durationSeconds: 1200}],
    ['**Prioridade:** Critica', {severity: {label: 'Critica', rank: 1}}],
  ])('%s', (line, expected) => {
    expect(read([line.startsWith('#') ? line : '# Forno', '', line])).toMatchObject(expected)
  })

  test('in a table of actions, two kinds of action in one header', () => {
    const {actionItems = []} = read([
      '# Forno frio',
      '## Plano de Acao',
      '| No | Acao corretiva/preventiva | Responsavel | Prazo | Status |',
      '|---|---|---|---|---|',
      '| 1 | Trocar a porta | Rui | 2031-05-01 | Concluido |',
    ])
    expect(actionItems.map(told)).toEqual([['Trocar a porta', 'Rui', '2031-05-01', 'done']])
  })
})

describe('a heading of actions', () => {
  test.each([
    'Remediations',
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

describe('a check list outside of any actions', () => {
  test.each(['Symptoms', 'Symptômes observés', 'Verification', 'Validation after the fix', 'Impact'])(
    'under %s has none',
    (heading) => {
      const {actionItems} = read(['# Kiln cold', `## ${heading}`, '- [x] Pots crack', '- [x] Smoke is black'])
      expect(actionItems).toBeUndefined()
    },
  )
})

describe('owners and due days in final brackets', () => {
  test.each<[string, string[]]>([
    ['- Neue Tür kaufen (Frau Lorenz)', ['Neue Tür kaufen', 'Frau Lorenz', '', '']],
    ['- Neue Tür kaufen (Herr Brandt, bis Ende Juli 2031)', ['Neue Tür kaufen', 'Herr Brandt', '', '']],
    ['- Buy a spare door (Ms Okafor)', ['Buy a spare door', 'Ms Okafor', '', '']],
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

describe('the order of day and month', () => {
  test.each([
    [
      'El 03/04/2031 el horno se apagó por la noche y los platos que estaban dentro se perdieron.',
      '2031-04-03',
    ],
    ['Le 03/04/2031 le four est tombé en panne pour la nuit et les pots du matin sont perdus.', '2031-04-03'],
    ['On 03/04/2031 the kiln went cold and the pots of the day were lost for good.', undefined],
    [
      'El 03/25/2031 el horno se apagó por la noche; el 03/04/2031 los platos que se perdieron.',
      '2031-03-25',
    ],
  ])('%s', (sentence, date) => {
    expect(read(['# Horno', '', sentence, '## Timeline', '- 10:00 x', '- 11:00 y']).date).toBe(date)
  })
})

describe('an id', () => {
  test.each([
    ['# [KILN-77] Door does not close', 'KILN-77', 'Door does not close'],
    ['# KILN-77: Door does not close', 'KILN-77', 'Door does not close'],
    ['# Verbale di incidente n. 12/2031 – Forno freddo', '12/2031', 'Forno freddo'],
    ['# SHA-256: hashes do not match', undefined, 'SHA-256: hashes do not match'],
    ['# CVE-2031-1234: door left open', undefined, 'CVE-2031-1234: door left open'],
  ])('%s', (heading, id, title) => {
    expect(read([heading, '', 'Severity: SEV2'])).toMatchObject({title, ...(id && {id})})
    expect(read([heading]).id).toBe(id)
  })
})

describe('services', () => {
  test.each([
    [
      '**Affected components:**\n\n- ✅ `shop` – not affected\n- ❌ `kiln` – down\n- ⚠️ `wheel` – slow',
      ['kiln', 'wheel'],
    ],
    ['**影响范围**：订单服务、支付接口', ['订单服务', '支付接口']],
    ['**影響範囲**：全ユーザー', undefined],
  ])('%s', (text, names) => {
    const {services} = read(['# Kiln cold', '', ...text.split('\n')])
    expect(services?.map(({name}) => name)).toEqual(names)
  })
})

test('a timeline set as code; a log is none', () => {
  const times = (code: string[]) =>
    read(['# Kiln cold', '', 'Date: 2031-04-02', '## Timeline', '```', ...code, '```']).timeline?.map(
      ({at, text}) => [at, text],
    )
  expect(times(['13:05 UTC  Door closed', '14:40 UTC  Door open', '           (by hand)'])).toEqual([
    ['2031-04-02T13:05:00Z', 'Door closed'],
    ['2031-04-02T14:40:00Z', 'Door open (by hand)'],
  ])
  expect(times(['13:05:01 ERROR door', '13:05:02 INFO  door'])).toBeUndefined()
})

test.each([
  [
    'the day of its end, before that of the post',
    ['date: 2031-04-05', 'resolved: 2031-04-02 11:00 UTC'],
    '2031-04-02',
  ],
  [
    'the date of the front matter, where the end is later',
    ['date: 2031-04-01', 'resolved: 2031-04-02 11:00 UTC'],
    '2031-04-01',
  ],
])('%s', (_, frontMatter, date) => {
  expect(read(['---', ...frontMatter, '---', '# Kiln cold']).date).toBe(date)
})

test('a zone in a remark of its own', () => {
  const {startedAt} = read(['# Kiln', '', '- Start: 2031-10-08 9:20', '', '(orari locali, CEST)'])
  expect(startedAt).toBe('2031-10-08T07:20:00Z')
})

test('a guide to reviews is no postmortem', () => {
  const {kind} = read([
    '# Incident review meeting: how we run it',
    '## Agenda',
    '1. 10:00 Welcome',
    '2. 10:05 Timeline',
    '3. 10:25 Contributing factors',
    '## Action items',
    '- Owner and due date for each',
  ])
  expect(kind).toBe('other')
})
