import type {RouteConfig} from '@docusaurus/types'
import {flattenRoutes} from '@docusaurus/utils'
import {matchRoutes} from 'react-router-config'
import {describe, expect, it} from 'vitest'
import {groupFolders, groupRoutes} from '../../../plugin/src/docusaurus/routeGroups.ts'

const route = (name: string, base = '/pm/'): RouteConfig => ({
  path: `${base}${name}`,
  component: name,
  exact: true,
})

/** Names as of incidents by month, and some that begin in other ways. */
const MONTHS = Array.from({length: 12}, (_, index) => String(index + 1).padStart(2, '0'))
const DATED = [2023, 2024, 2025].flatMap((year) =>
  MONTHS.flatMap((month) => Array.from({length: 30}, (_, index) => `${year}-${month}-incident-${index}`)),
)
const ODD = ['2', '2024', '2024-0', 'Zebra', 'zoo', 'a.b+c', '障害-1', '😀', 'index', '_draft']

/** The names of the routes that show an address. */
function shownBy(routes: RouteConfig[], address: string): unknown[] {
  // The two libraries type routes differently.
  const matches = matchRoutes(routes as unknown as Parameters<typeof matchRoutes>[0], address)
  return matches.map(({route: {component}}) => component)
}

describe('groupRoutes', () => {
  const routes = [...DATED, ...ODD].map((name) => route(name))
  const groups = groupRoutes(routes, '/pm/')

  it('loses none', () => {
    const paths = (list: RouteConfig[]) => list.map(({path}) => path).sort()
    expect(paths(flattenRoutes(groups))).toEqual(paths(routes))
  })

  it('puts few beside each other', () => {
    expect(groups.length).toBeLessThan(60)
    for (const {routes: members = []} of groups) expect(members.length).toBeLessThanOrEqual(128)
  })

  it('makes neither the parents nor what stands below them grow as fast as the routes', () => {
    const many = Array.from({length: 25}, (_, year) =>
      DATED.map((name) => route(`${2001 + year}-${name}`)),
    ).flat()
    const parents = groupRoutes(many, '/pm/')
    const most = Math.max(...parents.map(({routes: members = []}) => members.length))
    expect([many.length, parents.length < 150, most < 700]).toEqual([27_000, true, true])
  })

  it.each([...DATED.slice(0, 400), ...ODD])('leads to %s', (name) => {
    for (const address of [`/pm/${name}`, `/pm/${name}/`, `/pm/${name.toUpperCase()}`])
      expect(shownBy(groups, address).at(-1)).toBe(name)
  })

  it.each([
    ['/pm/'],
    ['/pm/services/2024-01'],
    ['/pm/2024-01-incident-0/more'],
    ['/docs/2024-01-incident-0'],
    ['/2024-01-incident-0'],
  ])('has nothing to do with %s', (address) => {
    expect(shownBy(groups, address)).toEqual([])
  })

  it('leaves few as they are, and all at the root of the site', () => {
    const few = ODD.map((name) => route(name))
    expect(groupRoutes(few, '/pm/')).toEqual(few)
    const atRoot = DATED.map((name) => route(name, '/'))
    expect(groupRoutes(atRoot, '/')).toEqual(atRoot)
  })
})

describe('groupFolders', () => {
  const names = ['services', 'tags', 'tags/dns', ...ODD.map((name) => `services/${name}`)]
  const routes = [{path: '/pm', component: 'index', exact: true}, ...names.map((name) => route(name))]
  const families = DATED.map((name) => route(`families/${name}`))

  it('puts those of a folder that has many under one parent', () => {
    expect(groupFolders(routes, '/pm/').map(({path}) => path)).toEqual([
      '/pm',
      '/pm/services',
      '/pm/tags',
      '/pm/tags/dns',
      '/pm/services/:begin([^/]+)',
    ])
  })

  it.each([...names, ...DATED.slice(0, 20).map((name) => `families/${name}`)])('leads to %s', (name) => {
    const groups = groupFolders([...routes, ...families], '/pm/')
    for (const address of [`/pm/${name}`, `/pm/${name}/`]) expect(shownBy(groups, address).at(-1)).toBe(name)
  })

  it.each([['/pm/services/api/more'], ['/services/zoo']])('has nothing to do with %s', (address) => {
    expect(shownBy(groupFolders(routes, '/pm/'), address)).toEqual([])
  })

  it('loses none, and leaves all at the root of the site', () => {
    const paths = (list: RouteConfig[]) => list.map(({path}) => path).sort()
    expect(paths(flattenRoutes(groupFolders([...routes, ...families], '/pm/')))).toEqual(
      paths([...routes, ...families]),
    )
    const atRoot = ODD.map((name) => route(`services/${name}`, '/'))
    expect(groupFolders(atRoot, '/')).toEqual(atRoot)
  })
})
