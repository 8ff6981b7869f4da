import {describe, expect, it} from 'vitest'
import type {ActionItem, Postmortem} from '../../../plugin/src/record/types.ts'
import {
  familiesOfCause,
  familiesOfService,
  toFamiliesProps,
  toFamilyProps,
  toIncidentFamily,
  toMapProps,
} from '../../../plugin/src/site/index.ts'
import type {Site} from '../../../plugin/src/site/types.ts'
import {incidentOf, postmortem, siteOf} from './postmortem.ts'

const item = (text: string, fields: Partial<ActionItem> = {}): ActionItem => ({text, line: 5, ...fields})
const pool = (file: string, date: string, actionItems: ActionItem[] = []): Postmortem =>
  postmortem(file, {
    date,
    title: `Connection pool exhausted in ${file}`,
    rootCause: 'A transaction held its connection during a slow call, and the pool ran dry.',
    services: [{name: 'Payments', slug: 'payments'}],
    causes: ['capacity'],
    actionItems,
  })

const site: Site = siteOf([
  pool('first.md', '2031-01-10', [
    item('Budget for connections', {status: 'open', owner: 'Ada', due: '2031-02-01'}),
    item('Alert', {status: 'open'}),
    item('Runbook', {status: 'done'}),
  ]),
  pool('second.md', '2031-03-01', [item('Pooler', {status: 'in-progress', due: '2031-12-01'}), item('Talk')]),
  pool('third.md', '2031-04-01', [item('Never mind', {status: 'open'})]),
  postmortem('dns.md', {date: '2031-05-01', title: 'Zone file without its dot', rootCause: 'Nobody saw it.'}),
  postmortem('disk.md', {date: '2031-06-01', title: 'Disk full', rootCause: 'Log rotation was off.'}),
  postmortem('flag.md', {date: '2031-06-02', title: 'Flag inverted', rootCause: 'A default was wrong.'}),
])
const [family] = site.families

describe('the page of a family', () => {
  const props = family && toFamilyProps(site, family)

  it('says which items of earlier incidents were open when the latest happened', () => {
    expect(props?.items).toEqual({
      day: '2031-04-01',
      incidents: 2,
      total: 5,
      open: 3,
      overdue: 1,
      closed: 0,
      closedSometime: 1,
      unsaid: 1,
    })
    expect(props?.openItems.map(({text, overdueDays}) => [text, overdueDays])).toEqual([
      ['Budget for connections', 59],
      ['Pooler', undefined],
      ['Alert', undefined],
    ])
  })

  it('lists its incidents, with the days between them and what was open at each', () => {
    expect(
      props?.occurrences.map(({permalink, daysSince, items}) => [permalink, daysSince, items?.open]),
    ).toEqual([
      ['/pm/first', undefined, undefined],
      ['/pm/second', 50, 2],
      ['/pm/third', 31, 3],
    ])
  })

  it('leads to what its incidents share', () => {
    expect(props?.permalink).toBe('/pm/families/first')
    expect(props?.sharedServices).toEqual([{name: 'Payments', count: 3, href: '/pm/services/payments'}])
    expect(props?.sharedCauses.map(({count, href}) => [count, href])).toEqual([[3, '/pm/causes/capacity']])
  })
})

describe('a family elsewhere', () => {
  it('is shown on the incident as of that incident', () => {
    expect(toIncidentFamily(site, incidentOf(site, 'second.md'))).toMatchObject({
      position: 2,
      count: 3,
      items: {day: '2031-03-01', incidents: 1, total: 3, open: 2, overdue: 1},
    })
    expect(toIncidentFamily(site, incidentOf(site, 'first.md'))?.items).toBeUndefined()
    expect(toIncidentFamily(site, incidentOf(site, 'dns.md'))).toBeUndefined()
  })

  it('is one of its services and causes', () => {
    expect(familiesOfService(site, 'payments')).toEqual([family])
    expect(familiesOfService(site, 'search')).toEqual([])
    expect(familiesOfCause(site, 'capacity')).toEqual([family])
    expect(familiesOfCause(site, 'deploy')).toEqual([])
  })

  it('is on the list of all, with the repeats', () => {
    const {families, repeats} = toFamiliesProps(site)
    expect(families.map(({permalink, count, first, last}) => [permalink, count, first, last])).toEqual([
      ['/pm/families/first', 3, '2031-01-10', '2031-04-01'],
    ])
    expect(
      repeats.map(({later, earlier, kind, days}) => [later.permalink, earlier.permalink, kind, days]),
    ).toEqual([
      ['/pm/third', '/pm/second', 'possible', 31],
      ['/pm/second', '/pm/first', 'possible', 50],
    ])
  })
})

describe('the map', () => {
  it('counts incidents by service and cause, and says how many it cannot', () => {
    const {rows, columns, cells, outside} = toMapProps(site)
    expect([rows.length, columns.length, outside]).toEqual([1, 1, 3])
    expect(cells).toEqual([{row: 0, column: 0, count: 3, href: '/pm?service=payments&cause=capacity'}])
  })

  it('leads from a single incident to its page', () => {
    const single = siteOf([pool('only.md', '2031-01-10')])
    expect(toMapProps(single).cells.map(({href}) => href)).toEqual(['/pm/only'])
  })

  it('draws nothing of an empty folder', () => {
    expect(toMapProps(siteOf([]))).toMatchObject({
      incidents: 0,
      rows: [],
      columns: [],
      cells: [],
      families: [],
    })
  })
})
