import {describe, expect, it} from 'vitest'
import {
  type Facet,
  type FacetOption,
  markChosen,
  selectIncidents,
  toCheck,
} from '../../../plugin/src/client/facets.ts'
import {EMPTY_STATE, type IndexState} from '../../../plugin/src/client/index.ts'
import {parseQuery} from '../../../plugin/src/client/search/syntax.ts'
import {toFacetTable} from '../../../plugin/src/client/search/table.ts'
import type {ExtraField} from '../../../plugin/src/dialect/own.ts'
import type {Postmortem} from '../../../plugin/src/record/types.ts'
import {toFacetsFile} from '../../../plugin/src/site/search/facets.ts'
import {postmortem, siteOf} from '../site/postmortem.ts'

const ledger = {name: 'Ledger', slug: 'ledger'}
const mail = {name: 'Mail', slug: 'mail'}
const open = {text: 'Fix it', line: 1}

const RECORDS = [
  postmortem('a.md', {
    title: 'A',
    date: '2031-05-01',
    severity: {label: 'SEV1', rank: 1},
    services: [ledger, mail],
    tags: ['DNS'],
    status: 'Final, reviewed in June',
    actionItems: [open],
  }),
  postmortem('b.md', {
    title: 'B',
    date: '2031-02-01',
    severity: {label: 'SEV3', rank: 3},
    services: [mail],
    teams: ['Checkout'],
    causes: ['deploy'],
    status: 'Draft',
    actionItems: [{...open, status: 'done'}],
  }),
  postmortem('c.md', {
    title: 'C',
    date: '2030-02-01',
    severity: {label: 'Odd'},
    services: [mail],
    teams: ['Data Platform', 'Checkout'],
    causes: ['deploy', 'data'],
  }),
  postmortem('d.md', {title: 'D'}),
]

function tableOf(records: readonly Postmortem[] = RECORDS, extraFields: ExtraField[] = []) {
  const site = siteOf(records, undefined, {extraFields})
  return {table: toFacetTable(toFacetsFile(site)), titles: site.incidents.map(({title}) => title)}
}

function titlesOf(state: Partial<IndexState>): string {
  const {table, titles} = tableOf()
  return selectIncidents(table, {...EMPTY_STATE, ...state})
    .docs.map((doc) => titles[doc])
    .join('')
}

function options(name: Facet['name'], state: Partial<IndexState> = {}, records = RECORDS): string[] {
  const {facets} = selectIncidents(tableOf(records).table, {...EMPTY_STATE, ...state})
  return (facets.find((facet) => facet.name === name)?.options ?? []).map(summary)
}

describe('choosing', () => {
  it.each<[Partial<IndexState>, string]>([
    [{severities: ['sev1', 'sev3']}, 'AB'],
    [{services: ['mail'], years: ['2031']}, 'AB'],
    [{services: ['ledger', 'unknown']}, 'AD'],
    [{severities: ['unknown']}, 'D'],
    [{years: ['unknown']}, 'D'],
    [{teams: ['checkout']}, 'BC'],
    [{teams: ['data platform', 'unknown']}, 'ACD'],
    [{causes: ['deploy']}, 'BC'],
    [{causes: ['unknown'], years: ['2031']}, 'A'],
    [{tags: ['dns']}, 'A'],
    [{statuses: ['draft', 'final']}, 'AB'],
    [{has: ['open-actions']}, 'A'],
    [{severities: ['gone']}, ''],
    [{sources: ['gone']}, ''],
    [{extra: {gone: ['x']}}, ''],
  ])('by %j', (state, titles) => {
    expect(titlesOf(state)).toBe(titles)
  })
})

describe('facets', () => {
  it('order severities by rank, years from the newest, others by how many incidents have them', () => {
    expect(options('severities')).toEqual(['sev1 1', 'sev3 1', 'odd 1', 'unknown 1'])
    expect(options('services')).toEqual(['mail 3', 'ledger 1', 'unknown 1'])
    expect(options('years')).toEqual(['2031 2', '2030 1', 'unknown 1'])
    expect(options('causes')).toEqual(['deploy 2', 'data 1', 'unknown 2'])
    expect(options('teams')).toEqual(['checkout 2', 'data platform 1', 'unknown 2'])
    expect(options('statuses')).toEqual(['draft 1', 'final 1', 'unknown 2'])
    expect(options('has')).toEqual(['open-actions 1'])
  })

  it('are left out where no incident has a value, unless one is chosen', () => {
    const records = [postmortem('e.md', {date: '2031-01-01'})]
    const {facets} = selectIncidents(tableOf(records).table, EMPTY_STATE)
    expect(facets.map(({name}) => name)).toEqual(['years'])
    expect(options('causes', {causes: ['data']}, records)).toEqual(['data 0*'])
  })

  it("are the team's own, too", () => {
    const own = [
      postmortem('f.md', {title: 'F', extra: {region: ['EU', 'US']}}),
      postmortem('g.md', {title: 'G', extra: {region: 'EU'}}),
      postmortem('h.md', {title: 'H'}),
    ]
    const {table, titles} = tableOf(own, [{key: 'region', label: 'Region', kind: 'list', facet: true}])
    const {docs, facets} = selectIncidents(table, {...EMPTY_STATE, extra: {region: ['us']}})
    const [region] = facets
    expect(region).toMatchObject({name: 'extra.region', label: 'Region'})
    expect(region?.options.map(summary)).toEqual(['eu 2', 'us 1*', 'unknown 1'])
    expect(docs.map((doc) => titles[doc])).toEqual(['F'])
  })

  it('narrow each other and not themselves', () => {
    const state = {years: ['2030']}
    expect(options('years', state)).toEqual(['2031 2', '2030 1*', 'unknown 1'])
    expect(options('severities', state)).toEqual(['sev1 0', 'sev3 0', 'odd 1', 'unknown 0'])
  })

  it('follow the query', () => {
    const {table} = tableOf()
    const {facets} = selectIncidents(table, EMPTY_STATE, (doc) => doc === 0)
    expect(facets[0]?.options.map(summary)).toEqual(['sev1 1', 'sev3 0', 'odd 0', 'unknown 0'])
  })

  it('keep a choice that no incident has, so that it can be undone', () => {
    expect(options('services', {services: ['gone']})).toContain('gone 0*')
  })
})

describe('conditions', () => {
  it.each([
    ['severity:sev1', 'A'],
    ['severity:SEV-1', 'A'],
    ['severity:1', 'A'],
    ['severity:sev', 'AB'],
    ['service:ledger', 'A'],
    ['service:led', 'A'],
    ['-service:ledger', 'BCD'],
    ['team:"data platform"', 'C'],
    ['team:platform', 'C'],
    ['year:2031', 'AB'],
    ['after:2031', 'AB'],
    ['after:2031-03', 'A'],
    ['after:2031-05-01', 'A'],
    ['before:2031-05-01', 'BC'],
    ['before:2031', 'C'],
    ['after:2031 before:2031-04', 'B'],
    ['has:open-actions', 'A'],
    ['-has:open-actions', 'BCD'],
    ['tag:dns', 'A'],
    ['status:final', 'A'],
    ['source:any', ''],
    ['service:none', ''],
  ])('%s finds %j', (query, expected) => {
    const {table, titles} = tableOf()
    const checks = parseQuery(query).conditions.map((condition) => toCheck(table, condition))
    expect(titles.filter((_, doc) => checks.every((check) => check(doc))).join('')).toBe(expected)
  })
})

function summary({value, count, selected}: FacetOption): string {
  return `${value} ${count}${selected ? '*' : ''}`
}

it('shows a choice before it is counted', () => {
  const option = (value: string, selected: boolean) => ({value, label: value, count: 1, selected})
  const before: Facet[] = [{name: 'severities', options: [option('sev1', true), option('sev2', false)]}]
  const [facet] = markChosen(before, {...EMPTY_STATE, severities: ['sev2']})
  expect(facet?.options).toEqual([option('sev1', false), option('sev2', true)])
})
