import {describe, expect, it} from 'vitest'
import {
  EMPTY_STATE,
  isEmptyState,
  parseIndexState,
  serializeIndexState,
  toggleFacet,
} from '../../../plugin/src/client/index.ts'

describe('parseIndexState', () => {
  it.each([
    ['', {}],
    ['?', {}],
    ['?q=connection+pool', {query: 'connection pool'}],
    ['q=no%20mark', {query: 'no mark'}],
    ['?severity=sev1&severity=sev2', {severities: ['sev1', 'sev2']}],
    ['?severity=sev2,sev1,sev2', {severities: ['sev1', 'sev2']}],
    ['?service=api,%20ledger,,', {services: ['api', 'ledger']}],
    ['?team=data%20platform,checkout', {teams: ['checkout', 'data platform']}],
    ['?cause=deploy,config', {causes: ['config', 'deploy']}],
    ['?x.region=us,eu&x.tribe=', {extra: {region: ['eu', 'us']}}],
    ['?year=2031&other=1', {years: ['2031']}],
    [
      '?tag=dns&status=final&source=sec&has=open-actions',
      {tags: ['dns'], statuses: ['final'], sources: ['sec'], has: ['open-actions']},
    ],
    ['?sort=duration&view=table', {sort: 'duration', view: 'table'}],
    ['?sort=colour&view=cloud', {}],
    ['?q=%E0%A4%A', {query: '\uFFFD%A'}],
  ])('reads %j', (search, expected) => {
    expect(parseIndexState(search)).toEqual({...EMPTY_STATE, ...expected})
  })
})

describe('serializeIndexState', () => {
  it.each([
    [{}, '', ''],
    [{query: ' a b '}, '', '?q=a+b'],
    [{severities: ['sev2', 'sev1'], years: ['2031']}, '', '?severity=sev1,sev2&year=2031'],
    [{query: 'x'}, '?q=old&service=api&utm=1', '?utm=1&q=x'],
    [{}, '?q=old&utm=1', '?utm=1'],
    [{extra: {tribe: ['b'], region: ['us', 'eu']}}, '?x.mood=sad', '?x.region=eu,us&x.tribe=b'],
  ])('writes %j', (state, search, expected) => {
    expect(serializeIndexState({...EMPTY_STATE, ...state}, search)).toBe(expected)
  })

  it('is read back as it was', () => {
    const state = {
      query: '50% & "more"',
      severities: ['sev1'],
      services: ['a', 'ünï'],
      teams: ['data platform'],
      causes: ['data'],
      years: ['unknown'],
      tags: ['dns'],
      statuses: ['final'],
      sources: ['sec'],
      has: ['open-actions'],
      sort: 'severity' as const,
      view: 'table' as const,
      extra: {region: ['eu west', 'us'], tribe: ['unknown']},
    }
    expect(parseIndexState(serializeIndexState(state))).toEqual(state)
  })
})

it('adds and takes away a value of a facet', () => {
  const one = toggleFacet(EMPTY_STATE, 'services', 'ledger')
  const two = toggleFacet(one, 'services', 'api')
  expect(two.services).toEqual(['api', 'ledger'])
  expect(toggleFacet(two, 'services', 'ledger').services).toEqual(['api'])
  expect(isEmptyState(toggleFacet(one, 'services', 'ledger'))).toBe(true)
  const own = toggleFacet(EMPTY_STATE, 'extra.region', 'eu')
  expect(own.extra).toEqual({region: ['eu']})
  expect(isEmptyState(own)).toBe(false)
  expect(isEmptyState(toggleFacet(own, 'extra.region', 'eu'))).toBe(true)
  expect(isEmptyState({...EMPTY_STATE, query: '  '})).toBe(true)
  expect(isEmptyState(one)).toBe(false)
})
