import {describe, expect, test} from 'vitest'
import {extract} from '../../../plugin/src/extract/extract.ts'
import type {ActionItem, Postmortem} from '../../../plugin/src/record/types.ts'

function read(lines: readonly string[]): Postmortem {
  return extract(lines.join('\n'), 'a.md').postmortem
}

/** What an action's owner, due day, state and ticket come to. */
function told({owner, due, status, ticket}: ActionItem): string[] {
  return [owner ?? '', due ?? '', status ?? '', ticket ?? '']
}

describe('what a title is left with', () => {
  test.each([
    ['# Service Incident Report - SIR', undefined],
    ['# Service Incident Report - DNS', 'DNS'],
    ['# 2031년 10월 5일 결제 장애 회고', '결제 장애'],
    ['# 2031년 10월 5일 결제 접속 불가 장애 회고', '결제 접속 불가'],
    ['# Raport po awarii: zimny piec', 'Zimny piec'],
    ['# Olay Sonrası İnceleme – Soğuk fırın', 'Soğuk fırın'],
  ])('%s', (heading, title) => {
    expect(read([heading, '', '## Timeline', '- 10:00 x', '- 11:00 y']).title).toBe(title)
  })
})

describe('labels of other places', () => {
  test.each([
    ['- 장애 등급: 2등급', {severity: {label: '2등급', rank: 2}}],
    ['- 事件級別：三級', {severity: {label: '三級', rank: 3}}],
    ['- 事件等級：P1', {severity: {label: 'P1', rank: 1}}],
    [
      'This incident affected: Kilns (east, west) and Glaze API.',
      {services: [{name: 'Kilns'}, {name: 'Glaze API'}]},
    ],
    ['- Datum: 12. 3. 2031', {date: '2031-03-12'}],
    ['- Numer zgłoszenia: KILN-8', {id: 'KILN-8'}],
  ])('%s', (line, expected) => {
    expect(read(['# Kiln cold', '', line])).toMatchObject(expected)
  })

  test('the period of a sentence, with points in its clocks', () => {
    const {date, durationSeconds} = read([
      '# Forno freddo',
      '',
      'Il giorno 3 ottobre 2031, dalle ore 8.05 alle ore 12.30, il forno non era raggiungibile.',
    ])
    expect([date, durationSeconds]).toEqual(['2031-10-03', 15_900])
  })
})

describe('columns of a table of actions', () => {
  test.each([
    ['Due Date', 'Completed 2031-04-02', ['', '2031-04-02', 'done', '']],
    ['Due Date', '2031-04-02 (done)', ['', '2031-04-02', 'done', '']],
    ['Due Date', '2031-04-02', ['', '2031-04-02', '', '']],
    ['Issue', 'Noticed after 14 hours only', ['', '', '', '']],
    ['Issue', 'bug 1402', ['', '', '', 'bug 1402']],
    ['Issue', '1402', ['', '', '', '1402']],
  ])('%s: %s', (column, cell, expected) => {
    const {actionItems = []} = read([
      '# Kiln cold',
      '',
      '## Action items',
      `| Action | ${column} |`,
      '|---|---|',
      `| Mend the door | ${cell} |`,
    ])
    expect(actionItems.map(told)).toEqual([expected])
  })

  test.each([
    ['- Mend the door. **Done**, 7 April 2031.', ['', '2031-04-07', 'done', '']],
    [
      '1. Chiudere la porta – a cura di: Ufficio Forni – entro il 30/11/2031',
      ['Ufficio Forni', '2031-11-30', '', ''],
    ],
  ])('%s', (item, expected) => {
    expect((read(['# Kiln cold', '', '## Action items', item]).actionItems ?? []).map(told)).toEqual([
      expected,
    ])
  })
})

describe('the event that is the end', () => {
  test.each([
    ['The API is answering again', true],
    ['The API is not answering again', false],
    ['Kiln back in production', true],
    ['We are accepting the offer', false],
  ])('%s', (text, isEnd) => {
    const {resolvedAt} = read([
      '# Kiln cold on 2031-04-02',
      '',
      '## Timeline (UTC)',
      '- 10:00 The kiln stopped answering',
      `- 11:00 ${text}`,
    ])
    expect(resolvedAt).toBe(isEnd ? '2031-04-02T11:00:00Z' : undefined)
  })
})

test('a table of days and links is an index, whatever its other columns', () => {
  const lines = [
    '# Incidents',
    '',
    'All our public post-mortems.',
    '',
    '| Date | Incident | Severity | Duration |',
    '|---|---|---|---|',
    '| 2031-05-02 | [Cold kiln](./2031-05-02-kiln.md) | SEV2 | 1h |',
    '| 2031-03-17 | [Queue](./2031-03-17-queue.md) | SEV3 | 5h |',
    '',
    '## Statistics',
    '- 2 incidents',
    '- none of them grave',
  ]
  expect(read(lines).kind).toBe('other')
})
