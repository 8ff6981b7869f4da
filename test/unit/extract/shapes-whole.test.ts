import {describe, expect, test} from 'vitest'
import {extract} from '../../../plugin/src/extract/extract.ts'
import {extractIncidents} from '../../../plugin/src/extract/incidents.ts'
import type {Postmortem} from '../../../plugin/src/record/types.ts'

function read(lines: readonly string[]): Postmortem {
  return extract(lines.join('\n'), 'a.md').postmortem
}

describe('a letter', () => {
  const head = ['**From:** The kiln', '**Subject:** Kiln cold', '**Date:** 22 March 2031', '']
  test('has its own date, not that of the incident', () => {
    const {date} = read([
      ...head,
      'On 20 March 2031 at 10:00 UTC the kiln went out.',
      '',
      '## Cause',
      'Wind.',
    ])
    expect(date).toBe('2031-03-20')
  })

  test('whose timeline is lines of clocks', () => {
    const {timeline = []} = read([...head, 'Timeline (UTC):', '', '03:15 kiln out', '04:20 lit again'])
    expect(timeline.map(({time}) => time)).toEqual(['03:15', '04:20'])
  })
})

test('incidents whose headings say when and how long', () => {
  const text = [
    '# Kilns in March 2031',
    '## March 11, 2031 13:04 UTC (lasting 1 hour and 12 minutes)',
    'The door of the kiln was open.',
    '',
    '**Follow-ups:**',
    '- Buy a spare door',
    '## March 26, 2031 08:40 UTC (lasting 25 minutes)',
    'The chimney fell.',
    '',
    '**Follow-ups:**',
    '- Sweep the chimney',
  ].join('\n')
  const told = extractIncidents(text, 'march.md').map(({postmortem}) => postmortem)
  expect(told.map(({title, startedAt, durationSeconds}) => [title, startedAt, durationSeconds])).toEqual([
    [undefined, '2031-03-11T13:04:00Z', 4320],
    [undefined, '2031-03-26T08:40:00Z', 1500],
  ])
})

test('the end that fits the stated length, of several that are told', () => {
  const {resolvedAt} = read([
    '# Kiln cold',
    '',
    'On 2 April 2031 we had five hours of degraded firing. It stopped at 07:22 UTC. We recovered the door at 08:11 UTC, and the heat returned to normal at 12:25 UTC.',
  ])
  expect(resolvedAt).toBe('2031-04-02T12:25:00Z')
})

test('a runbook is no postmortem, whatever it states', () => {
  const {kind} = read([
    '# Runbook: kiln cold',
    '**Severity:** SEV2',
    '**Last updated:** 2031-04-02',
    '## Impact',
    'Pots crack.',
    '## Resolution',
    '1. Close the door',
  ])
  expect(kind).toBe('other')
})

describe('a title', () => {
  test.each<[string[], string | undefined]>([
    [['# Clay Ltd — Incident report', '## Kiln cold in the night'], 'Kiln cold in the night'],
    [['## 04/25/2031', '### Kiln cold in the night'], 'Kiln cold in the night'],
    [['# Clay Ltd — Incident report', 'The kiln went cold.', '## Night'], 'Clay Ltd'],
    [['# 2031年4月2日に発生した窯の障害'], '2031年4月2日に発生した窯の障害'],
    [['# Incident on our main street'], 'Incident on our main street'],
    [['# Incident on 2031-04-02: Kiln cold'], 'Kiln cold'],
    [['# Incident report / Rapport d’incident'], undefined],
  ])('%j', (lines, title) => {
    expect(read([...lines, '', 'Severity: SEV2']).title).toBe(title)
  })
})

test('the day on which it was noticed, where none is stated', () => {
  const {date} = read([
    '# Kiln cold',
    '',
    '- Date & time reported: 2031-04-02 08:30',
    '- Date & time resolved: 2031-04-03 10:00',
  ])
  expect(date).toBe('2031-04-02')
})

test('maintenance that was announced is no postmortem', () => {
  const announcement = [
    '# Planned maintenance of the kiln',
    '',
    '**When:** 2 April 2031, 22:00–23:30 UTC',
    '**Impact:** no firing',
  ]
  expect(read(announcement).kind).toBe('other')
  expect(
    read([...announcement, '## Root cause', 'It took a day.', '## Resolution', 'A new door.']).kind,
  ).toBe('postmortem')
})

test('the start that fits the stated length to the second, not the event before it', () => {
  const {startedAt} = read([
    '# Kiln cold',
    '',
    '- Date: 2031-04-02',
    '- Duration: 18 minutes',
    '## Timeline (UTC)',
    '- 09:30 door opened',
    '- 09:31 heat drops',
    '- 09:49 heat is back to normal',
  ])
  expect(startedAt).toBe('2031-04-02T09:31:00Z')
})

test.each([
  ['08:10 hora de Ciudad de México', '2031-04-02T14:10:00Z'],
  ['08:10 heure de Bruxelles', '2031-04-02T06:10:00Z'],
  ['08:10 Berlin time', '2031-04-02T06:10:00Z'],
])('the start at %s', (clock, startedAt) => {
  expect(read(['# Kiln cold', '', '- Date: 2 April 2031', `- Start: ${clock}`]).startedAt).toBe(startedAt)
})

test('people are no services', () => {
  expect(read(['# 窯の障害', '', '- 対象: 窯を利用したお客様 約3,200名']).services).toBeUndefined()
  expect(read(['# Kiln', '', '- Affected: All users']).services).toBeUndefined()
})

test('a copy of a status page with a clock behind each text', () => {
  const {timeline = []} = read([
    '---',
    'title: Four froid',
    'date: 2031-04-02 20:03:00',
    'resolved: true',
    '---',
    '',
    '*Résolu* - La porte a été fermée et le four chauffe de nouveau. 20:45 CET',
    '',
    '*Identifié* - La porte du four est restée ouverte. 20:31 CET',
  ])
  expect(timeline.map(({at}) => at)).toEqual(['2031-04-02T19:31:00Z', '2031-04-02T19:45:00Z'])
})

test('the day in the title of a post, before that of the post', () => {
  const frontMatter = ['---', 'title: "Incident 2031-04-02: kiln cold"', 'date: 2031-04-05', '---']
  expect(
    read([...frontMatter, '', 'The kiln went out.', '## Impact', 'No pots.', '## Root cause', 'Wind.']).date,
  ).toBe('2031-04-02')
})

test('the period in a summary below many names', () => {
  const names = [
    'Title: Kiln cold',
    'Date: 2031-04-02',
    'Author: Ida',
    'Status: Final',
    'Team: Clay',
    'Reviewer: Bo',
  ]
  const {startedAt, resolvedAt} = read([
    '# Postmortem',
    ...names.flatMap((name) => ['', `**${name.replace(':', ':**')}`]),
    '',
    '**Summary:** Between 09:05 and 13:30 UTC on 2031-04-02 the kiln was cold and no pots were fired.',
  ])
  expect([startedAt, resolvedAt]).toEqual(['2031-04-02T09:05:00Z', '2031-04-02T13:30:00Z'])
})

test('the period in a line of names', () => {
  const {startedAt, resolvedAt} = read([
    '# Kiln cold',
    '',
    'Severity: none. From about 07:00 to 11:40 UTC on 2031-04-02, a Wednesday. Service: Kiln.',
    '',
    'No pots were fired.',
  ])
  expect([startedAt, resolvedAt]).toEqual(['2031-04-02T07:00:00Z', '2031-04-02T11:40:00Z'])
})

test('lines of clocks below any heading', () => {
  const {timeline = []} = read([
    '# Kiln',
    '',
    'Date: 2031-04-02',
    '## What happened?',
    '09:05 kiln out',
    '10:00 smoke seen',
    '11:00 kiln lit',
  ])
  expect(timeline).toHaveLength(3)
})

test.each([
  ['Le four est en panne.', 'Service : Démarches en ligne', ['Démarches en ligne']],
  ['De oven is stuk.', 'Getroffen diensten: Oven en Winkel', ['Oven', 'Winkel']],
])('%s %s', (sentence, label, names) => {
  expect(read(['# Four', '', sentence, '', `- ${label}`]).services?.map(({name}) => name)).toEqual(names)
})

test('where a zone is named by what the times are', () => {
  const {startedAt} = read([
    '# Kiln',
    '',
    '- Start: 2031-04-02 19:40',
    '',
    '(times are CLT, UTC-3)',
    '',
    'The smoke was seen at 23:00 UTC.',
  ])
  expect(startedAt).toBe('2031-04-02T22:40:00Z')
})

test('what is sent to somebody has not ended', () => {
  const {resolvedAt} = read([
    '# Ovn',
    '',
    'Dato: 2031-04-02',
    '',
    'Filen ble sendt til banken kl. 06:15 UTC og var feil.',
  ])
  expect(resolvedAt).toBeUndefined()
})
