import {describe, expect, it} from 'vitest'
import {
  countFacets,
  EMPTY_STATE,
  type FacetOption,
  filterIncidents,
  type IndexIncident,
} from '../../../plugin/src/client/index.ts'

const ledger = {name: 'Ledger', slug: 'ledger'}
const mail = {name: 'Mail', slug: 'mail'}

const checkout = {name: 'Checkout', slug: 'checkout'}
const tracking = {name: 'Tracking', slug: 'tracking'}

const deploy = {name: 'Deploy', slug: 'deploy'}

const incidents: IndexIncident[] = [
  incident('A', '2031-05-01', ['SEV1', 1], [ledger, mail]),
  {...incident('B', '2031-02-01', ['SEV3', 3], [mail]), teams: [checkout], causes: [deploy]},
  {
    ...incident('C', '2030-02-01', ['Odd', undefined], [mail]),
    teams: [tracking, checkout],
    causes: [deploy, {name: 'Data', slug: 'data'}],
  },
  incident('D', undefined, undefined, []),
]

function incident(
  title: string,
  date: string | undefined,
  severity: [label: string, rank: number | undefined] | undefined,
  services: IndexIncident['services'],
): IndexIncident {
  return {
    permalink: `/${title}`,
    title,
    file: `${title}.md`,
    services,
    ...(date !== undefined && {date}),
    ...(severity && {severity: {label: severity[0], slug: severity[0].toLowerCase(), rank: severity[1]}}),
  }
}

describe('filterIncidents', () => {
  it.each([
    [{severities: ['sev1', 'sev3']}, 'AB'],
    [{services: ['mail'], years: ['2031']}, 'AB'],
    [{services: ['ledger', 'unknown']}, 'AD'],
    [{severities: ['unknown']}, 'D'],
    [{years: ['unknown']}, 'D'],
    [{teams: ['checkout']}, 'BC'],
    [{teams: ['tracking', 'unknown']}, 'ACD'],
    [{causes: ['deploy']}, 'BC'],
    [{causes: ['unknown'], years: ['2031']}, 'A'],
    [{query: 'b', services: ['mail']}, 'B'],
    [{severities: ['gone']}, ''],
  ])('narrows by %j', (state, titles) => {
    const found = filterIncidents(incidents, {...EMPTY_STATE, ...state})
    expect(found.map(({title}) => title).join('')).toBe(titles)
  })
})

describe('countFacets', () => {
  it('orders severities by rank, services by how many they are of, years from the newest', () => {
    const {severities, services, years} = countFacets(incidents, EMPTY_STATE)
    expect(severities.map(summary)).toEqual(['sev1 1', 'sev3 1', 'odd 1', 'unknown 1'])
    expect(services.map(summary)).toEqual(['mail 3', 'ledger 1', 'unknown 1'])
    expect(years.map(summary)).toEqual(['2031 2', '2030 1', 'unknown 1'])
    expect(services.map(({label}) => label)).toEqual(['Mail', 'Ledger', undefined])
  })

  it('offers causes by how many incidents they are of, and none where no incident has one', () => {
    expect(countFacets(incidents, EMPTY_STATE).causes.map(summary)).toEqual([
      'deploy 2',
      'data 1',
      'unknown 2',
    ])
    const without = [incident('E', '2031-01-01', undefined, [])]
    expect(countFacets(without, EMPTY_STATE).causes).toEqual([])
    expect(countFacets(without, {...EMPTY_STATE, causes: ['data']}).causes.map(summary)).toContain('data 0*')
  })

  it('offers teams by how many incidents are theirs, and none where no incident has one', () => {
    const offered = countFacets(incidents, EMPTY_STATE).teams
    expect(offered.map(summary)).toEqual(['checkout 2', 'tracking 1', 'unknown 2'])
    expect(offered.map(({label}) => label)).toEqual(['Checkout', 'Tracking', undefined])
    expect(countFacets([incident('E', '2031-01-01', undefined, [mail])], EMPTY_STATE).teams).toEqual([])
  })

  it("offers the team's own facets as it does the others", () => {
    const own = [
      {...incident('F', '2031-01-01', undefined, []), extra: {region: ['EU', 'US']}},
      {...incident('G', '2031-01-01', undefined, []), extra: {region: ['EU']}},
      incident('H', '2031-01-01', undefined, []),
    ]
    const facets = [{key: 'region', label: 'Region'}]
    const state = {...EMPTY_STATE, extra: {region: ['us']}}
    const [region] = countFacets(own, state, facets).extra
    expect(region).toMatchObject({name: 'extra.region', label: 'Region'})
    expect(region?.options.map(summary)).toEqual(['eu 2', 'us 1*', 'unknown 1'])
    expect(region?.options[0]?.label).toBe('EU')
    expect(filterIncidents(own, state).map(({title}) => title)).toEqual(['F'])
  })

  it('lets a choice narrow the other facets and not its own', () => {
    const {severities, years} = countFacets(incidents, {...EMPTY_STATE, years: ['2030']})
    expect(years.map(summary)).toEqual(['2031 2', '2030 1*', 'unknown 1'])
    expect(severities.map(summary)).toEqual(['sev1 0', 'sev3 0', 'odd 1', 'unknown 0'])
  })

  it('keeps a choice that no incident has, so that it can be undone', () => {
    const {services} = countFacets(incidents, {...EMPTY_STATE, services: ['gone']})
    expect(services.map(summary)).toContain('gone 0*')
  })
})

function summary({value, count, selected}: FacetOption): string {
  return `${value} ${count}${selected ? '*' : ''}`
}
