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
    ['# Incident #1187: Stale glaze', '1187', 'Stale glaze'],
    ['# Major Incident Report MI-2031-004', 'MI-2031-004', undefined],
    ['# SHA-256: hashes do not match', undefined, 'SHA-256: hashes do not match'],
    ['# CVE-2031-1234: door left open', undefined, 'CVE-2031-1234: door left open'],
  ])('%s', (heading, id, title) => {
    const {id: found, title: named} = read([heading, '', 'Severity: SEV2'])
    expect([found, named]).toEqual([id, title])
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

test('of a list to tick, the services that are ticked', () => {
  const {services} = read(['# Kiln', '### Impacted services', '- [x] Shop', '- [ ] Wheel', '- [x] Glaze'])
  expect(services?.map(({name}) => name)).toEqual(['Shop', 'Glaze'])
})

test('the severity that has a rank, not a word of another classification', () => {
  const {severity} = read(['# Kiln', '', '**Classification:** Internal', '**Severity level:** High'])
  expect(severity).toEqual({label: 'High', rank: 2})
})

describe('clocks with an h', () => {
  test('one digit for the hour, in labels and events', () => {
    const {
      startedAt,
      resolvedAt,
      timeline = [],
    } = read([
      '# Four froid',
      '',
      '- Date : 2 avril 2031',
      '- Début : 9h20',
      '- Fin : 11h05',
      '',
      '(heures en UTC)',
      '## Chronologie',
      '- 9h20 : la porte reste ouverte',
      '- 10h : le four est froid',
      '- 11h05 : porte fermée',
    ])
    expect([startedAt, resolvedAt]).toEqual(['2031-04-02T09:20:00Z', '2031-04-02T11:05:00Z'])
    expect(timeline.map(({at, time}) => [at, time])).toEqual([
      ['2031-04-02T09:20:00Z', '9h20'],
      ['2031-04-02T10:00:00Z', '10h'],
      ['2031-04-02T11:05:00Z', '11h05'],
    ])
  })

  test.each([
    ['Le 2 avril 2031, entre 9h et 10h15 UTC, le four était froid.', '2031-04-02T09:00:00Z'],
    ['Le 2 avril 2031, entre 2h et 3h de panne ont suivi.', undefined],
  ])('%s', (sentence, startedAt) => {
    expect(read(['# Four froid', '', sentence]).startedAt).toBe(startedAt)
  })
})

test.each([
  ['du mercredi 22 au jeudi 23 janvier 2031', '2031-01-22'],
  ['from Tuesday 4 to Wednesday 5 March 2031', '2031-03-04'],
])('%s is a range', (range, date) => {
  expect(read(['# Kiln cold', '', `It was cold ${range}.`, '## Timeline', '- 10:00 x']).date).toBe(date)
})
