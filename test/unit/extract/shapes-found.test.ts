import {describe, expect, test} from 'vitest'
import {extract} from '../../../plugin/src/extract/extract.ts'
import type {ActionItem, Postmortem} from '../../../plugin/src/record/types.ts'

function read(lines: readonly string[], file = 'a.md'): Postmortem {
  return extract(lines.join('\n'), file).postmortem
}

/** What an action's text, owner, state and ticket come to. */
function told({text, owner, status, ticket}: ActionItem): string[] {
  return [text, owner ?? '', status ?? '', ticket ?? '']
}

const REST = ['', '## Impact', '', 'Pots were lost.', '', '## Root cause', '', 'The fan stood still.']

describe('the order of day and month, as other dates of the text show it', () => {
  test.each([
    [
      'three that lie near together only day first',
      '12-01-2031',
      ['08-01-2031 fan stops', '11-01-2031 10:00 kiln warm', '12-01-2031 09:00 kiln hot'],
      '2031-01-12',
    ],
    [
      'three that lie near together only month first',
      '05/06/2031',
      ['05/04/2031 fan stops', '05/05/2031 10:00 kiln warm', '05/06/2031 09:00 kiln hot'],
      '2031-05-06',
    ],
    ['one that is also written out', '12-01-2031', ['The fan stopped on 12 January 2031.'], '2031-01-12'],
    ['nothing that tells', '12-01-2031', ['08-01-2031 fan stops'], undefined],
  ])('%s', (_name, day, lines, date) => {
    const events = lines.map((line) => `- ${line}`)
    expect(read([`# ${day} - Kiln hot`, '', '## Notes', '', ...events, ...REST]).date).toBe(date)
  })
})

describe('tables of facts', () => {
  test('a row of keys, half of which are known', () => {
    const table = ['| Customers impacted | Cases | Data loss | Incident duration |', '|---|---|---|---|']
    expect(read(['# Kiln cold', ...REST, '', ...table, '| all | 3 | none | 1h 10m |']).durationSeconds).toBe(
      4200,
    )
  })

  test.each([
    ['| Duration | — | ~4 days |', 345_600],
    ['| Duration | 2 h | 4 h |', 14_400],
  ])('a length beside what is usual: %s', (row, durationSeconds) => {
    const table = ['| Metric | Normal | During incident |', '|---|---|---|', '| Pots | 40 | 2 |', row]
    expect(read(['# Kiln cold 2031-03-04', ...REST, '', ...table]).durationSeconds).toBe(durationSeconds)
  })

  test.each([
    ['Critical - nobody could fire', {label: 'Critical', rank: 1}],
    ['None critical - only test pots', undefined],
  ])('a severity under a heading with more: %s', (line, severity) => {
    expect(read(['# Kiln cold', '', '## Severity & Impact', '', line, ...REST]).severity).toEqual(severity)
  })
})

describe('rows of action items', () => {
  test('a state in the column of links, a row that lacks a cell, a link for a state, and a row left for more', () => {
    const {actionItems = []} = read([
      '# Ovn kald 2031-03-04',
      ...REST,
      '',
      '## Aksjonspunkter',
      '',
      '| Aksjon | Type | Eier | Status | Referanse |',
      '|---|---|---|---|---|',
      '| Bytte viften | Forbedring | Nina Vik | | [Utført](https://kiln.example/commit/1f) |',
      '| Måle varmen | Siri Moe | Utført |',
      '| Varsle vakten | Forbedring | Nina Vik | <https://kiln.example/heat/issues/62> |',
      '| ... mer | | ?? | | |',
    ])
    expect(actionItems.map(told)).toEqual([
      ['Bytte viften', 'Nina Vik', 'done', 'https://kiln.example/commit/1f'],
      ['Måle varmen', '', 'done', ''],
      ['Varsle vakten', 'Nina Vik', '', 'https://kiln.example/heat/issues/62'],
    ])
  })

  test.each([
    ['Sweep the chimney of the big kiln', ['Sweep the chimney of the big kiln']],
    ['No actions came out of this', undefined],
    ['Chimney mended in the week after', undefined],
    ['We are going to look at the chimney', undefined],
  ])('the only line of a part of actions: %s', (line, items) => {
    expect(
      read(['# Kiln cold', ...REST, '', '## Action items', line]).actionItems?.map(({text}) => text),
    ).toEqual(items)
  })

  test('a role before a long dash', () => {
    const {actionItems = []} = read([
      '# Kiln cold',
      ...REST,
      '',
      '## Follow-ups',
      '',
      '- [ ] ops — write down how to restart the fan',
      '- [ ] on-call team — try the alarm',
      '- [ ] docs — how to restart the fan',
    ])
    expect(actionItems.map(({owner}) => owner)).toEqual(['ops', 'on-call team', undefined])
  })
})

describe('timelines', () => {
  const events = (lines: readonly string[]) =>
    (read(['# Kiln cold 2031-03-04', ...REST, '', '## Timeline', '', ...lines]).timeline ?? []).map(
      ({time, text}) => [time, text],
    )

  test('the moment behind what happened, with a point in the clock', () => {
    expect(events(['Fan stopped: 04.03.2031 10.00', 'Fan noticed: 04.03.2031 13.00'])).toEqual([
      ['04.03.2031 10:00', 'Fan stopped'],
      ['04.03.2031 13:00', 'Fan noticed'],
    ])
  })

  test('months before the words', () => {
    expect(events(['* 2031-01: fan bought', '* __2031-03: fan broken__'])).toEqual([
      ['2031-01', 'fan bought'],
      ['2031-03', 'fan broken'],
    ])
  })

  test('a log under an event is no event', () => {
    const log = ['  ```text', '  2031-03-04T07:34:22.609Z start', '  2031-03-04T07:34:23.614Z stop', '  ```']
    expect(
      events(['- 2031-03-04 08:15 Mira looks at the log', ...log, '- 2031-03-04 08:50 back']),
    ).toHaveLength(2)
  })
})

describe('headings and lines of a timeline', () => {
  const record = (heading: string, lines: readonly string[]) =>
    read(['# Kiln cold', ...REST, '', heading, '', ...lines])

  test.each(['## Issue Timeline - UTC', '## Timeline – UTC', '## Timeline of the outage (UTC)'])(
    '%s',
    (heading) => {
      const lines = ['1. 2031-03-04 09:00:00 - Kiln is down', '2. 2031-03-04 10:40:00 - Incident resolved']
      expect(record(heading, lines)).toMatchObject({
        startedAt: '2031-03-04T09:00:00Z',
        resolvedAt: '2031-03-04T10:40:00Z',
      })
    },
  )

  test('a day behind its name, and what stands without a clock', () => {
    const lines = [
      '**Date: 2031-03-04**',
      '',
      '[19:27] An alarm goes off',
      '[2031-03-05]',
      '[In the morning] Mira mends it',
    ]
    expect(record('## Timeline', lines).timeline?.map(({text}) => text)).toEqual([
      'An alarm goes off',
      '[In the morning] Mira mends it',
    ])
  })

  test('attempts to recover are no end', () => {
    const lines = [
      '- 2031-03-04 09:00 UTC Kiln is down',
      '- 10:00 Recovery attempts',
      '- 11:00 Kiln is back to normal',
    ]
    expect(record('## Timeline', lines).resolvedAt).toBe('2031-03-04T11:00:00Z')
  })

  test('the day of the timeline before that of the post', () => {
    const post = [
      '---',
      'title: Kiln cold',
      'author: Mira',
      'date: 2031-03-14',
      '---',
      ...REST,
      '',
      '## Timeline',
      '',
    ]
    expect(read([...post, '- 2031-03-04 09:00 UTC Kiln is down', '- 10:00 Kiln is hot']).date).toBe(
      '2031-03-04',
    )
  })
})

describe('start, end and length', () => {
  test('a day with a clock under Date, where nothing else tells', () => {
    expect(read(['# Kiln robbed', '', '* **Date:** 13/09/2031 3am UTC', ...REST])).toMatchObject({
      startedAt: '2031-09-13T03:00:00Z',
      facts: {startedAt: {certainty: 'implied'}},
    })
  })

  test('the moment of the first loss, not of what prepared it', () => {
    const {startedAt} = read([
      '# Kiln drained',
      '',
      'On March 4, 2031 at 13:38 UTC, somebody exploited the valve and drained the kiln.',
      ...REST,
      '',
      '## Timeline (UTC, March 4, 2031)',
      '',
      '- 07:00 A stranger rents a van',
      '- 13:38 Valve 1: 40 litres',
      '- 15:23 Valve closed',
    ])
    expect(startedAt).toBe('2031-03-04T13:38:00Z')
  })

  test('a length over the timeline, and the end that it fits', () => {
    const record = read([
      '# Kiln cold',
      ...REST,
      '',
      '## Timeline',
      '',
      'It took 1 hour and 31 minutes from the start of the incident to the new fan.',
      '',
      '### 2031-03-04',
      '',
      '- 21:17 UTC: potters lose their pots',
      '- 22:16 UTC: the power company says the problem is fixed',
      '- 22:48 UTC: fix deployed, the kiln is hot',
    ])
    expect(record).toMatchObject({
      startedAt: '2031-03-04T21:17:00Z',
      resolvedAt: '2031-03-04T22:48:00Z',
      durationSeconds: 5460,
    })
  })

  test('two clocks of a labelled impact, however far down', () => {
    const labels = ['Author', 'Status', 'Summary'].map((key) => `**${key}:** The kiln`)
    const lines = [...labels, '**Konsekvens:** Det var ikke mulig å brenne fra 17:35 til 21:25']
    expect(
      read(['# Ovn kald 2031-03-04', ...lines.flatMap((line) => ['', line]), ...REST]).durationSeconds,
    ).toBe(13_800)
  })
})

describe('what a document is', () => {
  const long = Array.from(
    {length: 30},
    () => 'The kiln was down again and the potters had to wait for the fan.',
  )

  test.each([
    ['# Post-mortem of 11 to 23 April', 'In April 2031 the kiln was down.', 'postmortem', '2031-04-11'],
    ['# Kiln outage post-mortem, August 2031', 'The kiln was down in the month.', 'postmortem', undefined],
    ['# How we write an outage post-mortem 2031', 'We do it soon.', 'other', undefined],
  ])('%s', (heading, sentence, kind, date) => {
    expect(read([heading, '', sentence, '', '## What we did', '', ...long])).toMatchObject({
      kind,
      ...(date && {date}),
    })
  })

  test('parts that nobody filled in, under a date and beside a whole timeline', () => {
    const empty = ['## Went well', '', '## Went wrong', '', '## Luck', '', '## Actions', '']
    const events = ['08:33', '09:26', '09:38', '10:46'].map((clock) => `- ${clock} somebody looks at the fan`)
    const head = ['# Kiln cold', '', '**Date:** 2031-03-04', '', '## Summary', 'The fan stood still.', '']
    expect(read([...head, ...empty, '## Timeline', '', ...events]).kind).toBe('postmortem')
    expect(read([...head, ...empty, '## Timeline', '', ...events.slice(0, 2)]).kind).toBe('other')
  })

  test.each([
    ['AAAA-MM-DD', '<título curto>'],
    ['JJJJ-MM-TT', '<Titel>'],
    ['RRRR-MM-DD', 'HH:MM'],
  ])('places to fill in, such as %s', (day, title) => {
    const rows = ['## Impact', 'How many pots?', '', '## Actions', `- Who does what until ${day}?`]
    const lines = [`# Postmortem: ${title}`, '', `- **Date:** ${day}`, '- **Duration:** HH:MM to HH:MM', '']
    expect(read([...lines, ...rows]).kind).toBe('other')
  })

  test('the title of the template in the front matter', () => {
    expect(read(['---', 'title: template', '---', '', '# Kiln cold', ...REST]).title).toBe('Kiln cold')
  })

  test('a translation is no other incident', () => {
    const lines = ['# Ofen kalt', '', '[English](2031-03-04.md), [before](2031-03-01.md)', ...REST]
    expect(read(lines, '2031-03-04.de.md').relatedIds).toEqual(['2031-03-01.md'])
  })

  test('a Russian card', () => {
    const card = ['| Поле | Значение |', '|---|---|', '| Компоненты | `kiln-api`, `kiln-worker` |']
    const rows = [
      '| Уровень влияния | Средний: стояла только очередь заданий |',
      '| Потеря данных | Не обнаружена |',
      '',
    ]
    const end = ['## Меры предотвращения повторения', '', '- Проверять очередь каждый час.', '']
    const facts = read(['# INC-2031-03-04: печь', '', '## Карточка инцидента', '', ...card, ...rows, ...end])
    expect(facts).toMatchObject({
      severity: {label: 'Средний', rank: 3},
      services: [{name: 'kiln-api'}, {name: 'kiln-worker'}],
      actionItems: [{text: 'Проверять очередь каждый час.'}],
    })
  })

  test('a Japanese record by its name', () => {
    expect(read(['# インシデント記録: 窯が冷えた', ...REST]).title).toBe('窯が冷えた')
  })
})
