import {describe, expect, test} from 'vitest'
import {extract} from '../../../plugin/src/extract/extract.ts'
import type {Postmortem} from '../../../plugin/src/record/types.ts'

function read(lines: readonly string[]): Postmortem {
  return extract(lines.join('\n'), 'a.md').postmortem
}

test('parts that were typed as numbers and capitals, and items as letters', () => {
  const {title, id, timeline, actionItems} = read([
    'POST MORTEM REPORT',
    '',
    'Incident: Kiln door stuck',
    'Reference no: PM-0093',
    'Date: 11 Apr 2031',
    '',
    '1. SUMMARY',
    '',
    'The door of the kiln was stuck.',
    '',
    '2. TIMELINE OF EVENTS',
    '',
    '13:48 hrs - Door fails to open',
    '15:36 hrs - Door open again',
    '',
    '3. ACTION ITEMS',
    '',
    'a) Oil the hinges - Brian - Done',
    'b) Spare door - Legal - 30 Apr 2031',
  ])
  expect({title, id}).toEqual({title: 'Kiln door stuck', id: 'PM-0093'})
  expect(timeline?.map(({text}) => text)).toEqual(['Door fails to open', 'Door open again'])
  expect(actionItems).toMatchObject([
    {text: 'Oil the hinges', owner: 'Brian', status: 'done'},
    {text: 'Spare door', owner: 'Legal', due: '2031-04-30'},
  ])
})

test('lists of definitions, and owners by the names of their chat', () => {
  const lines = [
    '# Incident 2031-11-28 -- store of clay full',
    '',
    'People',
    ': hx, natef, mvdb',
    '',
    'Start',
    ': 2031-11-28 19:40 CET',
    '',
    'End',
    ': 2031-11-29 02:15 CET',
    '',
    '## Timeline',
    '',
    '19:40',
    ': alert of the scales',
    '',
    '02:15',
    ': half of it free',
    '',
    '## To do',
    '',
    '- quota for clay (natef)',
    '- cleanup of shelves (mvdb) DONE',
    '- weigh more often - hx',
    '- a second store (later)',
  ]
  expect(read(lines)).toMatchObject({
    startedAt: '2031-11-28T18:40:00Z',
    resolvedAt: '2031-11-29T01:15:00Z',
    timeline: [{text: 'alert of the scales'}, {text: 'half of it free'}],
    actionItems: [
      {text: 'quota for clay', owner: 'natef'},
      {text: 'cleanup of shelves', owner: 'mvdb', status: 'done'},
      {text: 'weigh more often', owner: 'hx'},
      {text: 'a second store (later)'},
    ],
  })
})

test('the head of a post without a front matter: its date is that of the post', () => {
  const lines = [
    'Title: Letter: the kiln that was full',
    'Date: 2031-02-03',
    'Category: Letters',
    'Authors: The potters',
    '',
    '*(This is a copy of the letter that we sent to all members on 2031-02-02.)*',
    '',
    '### What happened on January 31',
    '',
    'At 16:38 CET, the kiln stopped. At 19:05 CET it worked again.',
  ]
  expect(read(lines)).toMatchObject({date: '2031-01-31', startedAt: '2031-01-31T15:38:00Z'})
})

describe('titles', () => {
  test.each([
    ['# Incident Review 2031-05-30 (kiln door stuck)', 'kiln door stuck'],
    ['# Post-incident review (blameless)', undefined],
    ['# Incident report (No. 2031-045)', undefined],
    ['# Incident timeline (all times UTC)', undefined],
    ['# Infra post-mortem: Open day 2031', 'Open day 2031'],
    ['# Redis post-mortem: what we know', 'Redis post-mortem: what we know'],
  ])('%s', (heading, title) => {
    expect(read([heading, '', '## Impact', 'x', '## Root cause', 'y']).title).toBe(title)
  })
})

describe('what is no incident', () => {
  const parts = [
    '',
    '**Date:** 2031-02-16',
    '',
    '## What went wrong',
    '- Kilns',
    '## Action items',
    '- [ ] Fix them',
  ]
  test.each([
    ['# Sprint 41 retrospective', 'other'],
    ['# Retro of sprint 41', 'other'],
    ['# Retro: the sprinters break the kiln', 'postmortem'],
    ['# Disaster recovery test 2031-11-11', 'other'],
    ['# Failover test broke production', 'postmortem'],
    ['# Restore test, spring', 'other'],
  ])('%s: %s', (heading, kind) => {
    expect(read([heading, ...parts]).kind).toBe(kind)
  })
})

describe('what fails and what works again', () => {
  test.each([
    ['2031-11-02 21:11 the worker panics', '2031-11-02 21:30 the forum is back', '2031-11-02T21:30:00Z'],
    ['2031-11-02 21:11 ワーカーが panic', '2031-11-02 21:30 復旧を確認', '2031-11-02T21:30:00Z'],
    ['2031-11-02 21:11 the worker panics', '2031-11-02 21:30 the forum is not back', undefined],
  ])('%s, %s', (first, last, resolvedAt) => {
    const found = read(['# Forum', '', '## Timeline (UTC)', `- ${first}`, `- ${last}`])
    expect([found.startedAt, found.resolvedAt]).toEqual(['2031-11-02T21:11:00Z', resolvedAt])
  })

  test('a period of which a Chinese sentence tells what went wrong', () => {
    const sentence = '9 月 13 日 23:00 至 9 月 14 日 08:20，同步任务重复写入了数据。'
    expect(read(['# 2031-09-13 同步任务', '', '## 摘要', '', sentence]).durationSeconds).toBe(33_600)
  })
})
