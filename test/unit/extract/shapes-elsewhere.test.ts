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
    ['# [장애보고] 2031.02.21 알림 중복 발송', '알림 중복 발송'],
    ['# Постмортем: холодная печь 28.11.2031', 'Холодная печь'],
    ['# Kiln cold on 28/11/2031', 'Kiln cold'],
    ['# Raport po awarii: zimny piec', 'Zimny piec'],
    ['# Olay Sonrası İnceleme – Soğuk fırın', 'Soğuk fırın'],
  ])('%s', (heading, title) => {
    expect(read([heading, '', '## Timeline', '- 10:00 x', '- 11:00 y']).title).toBe(title)
  })
})

describe('labels of other places', () => {
  test.each([
    ['- 장애 등급: 2등급', {severity: {label: '2등급', rank: 2}}],
    ['- 障害レベル: レベル2', {severity: {label: 'レベル2', rank: 2}}],
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
    ['SIM', 'KILN-3310', ['', '', '', 'KILN-3310']],
    ['Story', 'KILN-3310', ['', '', '', 'KILN-3310']],
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
    expect(
      (
        read(['# 窯 2031年6月1日', '', '窯が冷えた。夜に止まった。', '', '## Action items', item])
          .actionItems ?? []
      ).map(told),
    ).toEqual([expected])
  })
})

describe('the event that is the end', () => {
  test.each([
    ['The API is answering again', true],
    ['The API is not answering again', false],
    ['Kiln back in production', true],
    ['We are accepting the offer', false],
    ['The chain resumed', true],
    ['Backlog cleared', true],
    ['p99 back under 1 s', true],
    ['Block 5990 is committed, block production resumed', true],
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

describe('what sentences tell of start, end and length', () => {
  const day = 'On 2 April 2031'
  test.each([
    [
      `${day} the chain halted at 10:00 UTC. It resumed at 12:15 UTC after 2 hours 15 minutes.`,
      {startedAt: '2031-04-02T10:00:00Z', resolvedAt: '2031-04-02T12:15:00Z', durationSeconds: 8100},
    ],
    [
      `${day} at 10:00 UTC the kiln stopped. At 11:00 UTC it was warm, and by 12:00 UTC it was operating normally.`,
      {startedAt: '2031-04-02T10:00:00Z', resolvedAt: '2031-04-02T12:00:00Z'},
    ],
    [`${day} the kiln broke. Downtime about 19.5h for all of us.`, {durationSeconds: 70_200}],
  ])('%s', (sentence, expected) => {
    expect(read(['# Kiln cold', '', sentence])).toMatchObject(expected)
  })

  test('a table of the impact', () => {
    const lines = [
      '# Kiln cold',
      '',
      '| Date | 2031-11-25 |',
      '|---|---|',
      '| **Impact** | 23 min of degraded kilns |',
    ]
    expect(read(lines).durationSeconds).toBe(1380)
  })

  test('what people begin to do is no beginning', () => {
    const sentence = `${day} nobody was there. By 10:00 UTC we began to copy the glaze.`
    expect(read(['# Kiln cold', '', sentence]).startedAt).toBeUndefined()
  })

  test('two labelled moments go before a vague length', () => {
    const lines = [
      '# Kiln cold',
      '- Downtime from: 2031-04-02 10:00 UTC',
      '- Downtime until: 2031-04-04 16:00 UTC',
      '## Summary',
      'The kiln was unavailable for a little over two days.',
    ]
    expect(read(lines).durationSeconds).toBe(54 * 3600)
  })
})

test('the day of a post is not that of an update to it, nor that of the incident', () => {
  const lines = [
    '---',
    'date: 2031-08-30',
    'tags: [kilns]',
    '---',
    '# Kiln cold',
    '',
    '**Update, 31 August:** all is warm.',
    '',
    '## What you saw',
    '',
    'Kilns failed between 06:50 and 19:35 UTC on August 29th.',
  ]
  expect(read(lines)).toMatchObject({date: '2031-08-29', startedAt: '2031-08-29T06:50:00Z'})
})

test('where a post tells when it was noticed, the timeline tells when it began', () => {
  const lines = [
    '---',
    'date: 2031-01-19',
    'tags: [kilns]',
    '---',
    '# Glaze in the open',
    '',
    'On January 4, 2031, we were alerted by a user to a problem with the glaze store.',
    '',
    '## Timeline',
    '',
    '- 2030-12-12 15:10 UTC The new store is opened',
    '- 2031-01-04 09:26 UTC A user reports it',
  ]
  expect(read(lines).date).toBe('2030-12-12')
})

test('a table of events outside any timeline: the zone of its header, and no numbers of rows in the text', () => {
  const lines = [
    '# Kiln cold',
    '',
    '**Date:** 2031-11-25',
    '',
    '## What happened, in order',
    '',
    '| # | When (UTC) | Who | What | Notes |',
    '|---|---|---|---|---|',
    '| 1 | 05:00 | - | The mail goes out | too early |',
    '| 2 | 05:30 | Ken | Kiln warm again | |',
  ]
  expect(read(lines).timeline).toMatchObject([
    {at: '2031-11-25T05:00:00Z', text: 'The mail goes out — too early'},
    {at: '2031-11-25T05:30:00Z', text: 'Ken — Kiln warm again'},
  ])
})

test('a day of the week before a bare hour', () => {
  const lines = [
    '# Four froid le 4 février 2031',
    '',
    "## Ce qui s'est passé",
    '',
    '- **Mardi, 23h50** : le four tombe en panne.',
    '- **Mercredi, 9h** : une potière appelle.',
    '- **Mercredi, 10h30** : le four chauffe.',
  ]
  expect(read(lines).timeline?.map(({text}) => text)).toEqual([
    'le four tombe en panne.',
    'une potière appelle.',
    'le four chauffe.',
  ])
})
