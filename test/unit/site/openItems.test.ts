import {describe, expect, it} from 'vitest'
import type {ActionItem} from '../../../plugin/src/record/types.ts'
import {itemsOpenOn} from '../../../plugin/src/site/related/openItems.ts'
import {incidentOf, postmortem, siteOf, siteOfTexts} from './postmortem.ts'

const DAY = '2031-06-15'

const on = (fields: Partial<ActionItem>, closed?: string) => {
  const actionItems = [{text: 'Renew it', line: 9, ...fields}]
  const incident = incidentOf(siteOf([postmortem('first.md', {date: '2031-01-01', actionItems})]), 'first.md')
  return itemsOpenOn(DAY, [incident], () => (closed === undefined ? [] : [{closed}]))
}

describe('an action item on the day of a later incident', () => {
  it.each<[string, Partial<ActionItem>, string | undefined, object]>([
    ['open now', {status: 'open'}, undefined, {how: 'open-still'}],
    ['in progress now', {status: 'in-progress'}, undefined, {how: 'open-still'}],
    ['open and due later', {status: 'open', due: '2031-06-20'}, undefined, {how: 'open-still'}],
    ['open and due that day', {status: 'open', due: DAY}, undefined, {how: 'open-still'}],
    ['open and due before', {status: 'open', due: '2031-06-05'}, undefined, {overdueDays: 10}],
    ['done later', {status: 'done'}, '2031-07-01', {how: 'closed-later', closed: '2031-07-01'}],
    [
      'done later, as it says',
      {status: 'done', text: 'Renew (done 2031-06-16)'},
      undefined,
      {closed: '2031-06-16'},
    ],
    [
      'done later, as it says, marked later still',
      {status: 'done', text: 'Renew (done 2031-06-16)'},
      '2031-08-01',
      {closed: '2031-06-16'},
    ],
    ['dropped later', {status: 'dropped'}, '2031-06-16', {how: 'closed-later'}],
  ])('%s: it was open', (_, fields, closed, expected) => {
    const {total, open} = on(fields, closed)
    expect([total, open.length]).toEqual([1, 1])
    expect(open[0]).toMatchObject(expected)
  })

  it.each<[string, Partial<ActionItem>, string | undefined, object]>([
    ['done before', {status: 'done'}, '2031-06-14', {closed: 1}],
    ['done on that day', {status: 'done'}, DAY, {closedSometime: 1}],
    ['done, nobody says when', {status: 'done', due: '2031-02-01'}, undefined, {closedSometime: 1}],
    ['dropped, nobody says when', {status: 'dropped'}, undefined, {closedSometime: 1}],
    ['without a state', {}, undefined, {unsaid: 1}],
  ])('%s: it is not counted as open', (_, fields, closed, expected) => {
    expect(on(fields, closed)).toEqual({
      total: 1,
      open: [],
      closed: 0,
      closedSometime: 0,
      unsaid: 0,
      ...expected,
    })
  })

  it('is not counted where it was written down later', () => {
    const actionItems = [{text: 'Renew it', status: 'open' as const, line: 9}]
    const incident = incidentOf(siteOf([postmortem('first.md', {actionItems})]), 'first.md')
    const at = (opened: string) => itemsOpenOn(DAY, [incident], () => [{opened}]).total
    expect([at(DAY), at('2031-06-16')]).toEqual([1, 0])
  })

  it('was closed on the day that its document tells', () => {
    const text = `# Cards refused

- Date: 2031-01-09

## Root cause

The certificate had expired.

## Action items

- Renew it by machine. Done 2031-07-24
- Warn before. Done 2031-02-03

| Action | Status | Due |
| --- | --- | --- |
| Tell the customers | Done | 2031-09-01 |
`
    const incident = incidentOf(siteOfTexts({'first.md': text}), 'first.md')
    const {total, open, closed, closedSometime} = itemsOpenOn(DAY, [incident], () => [])
    expect([total, closed, closedSometime]).toEqual([3, 1, 1])
    expect(open).toMatchObject([{how: 'closed-later', closed: '2031-07-24'}])
  })
})
