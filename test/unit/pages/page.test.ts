import {describe, expect, it} from 'vitest'
import {fileOf, isPageRoute, PLUGIN_NAME, pageFile} from '../../../plugin/src/pages/page.ts'

describe('pageFile', () => {
  it.each([
    ['/postmortems/api-outage', '/postmortems', 'api-outage.json'],
    ['/docs/postmortems/api-outage/', '/docs/postmortems', 'api-outage.json'],
    ['/docs/postmortems/services/api', '/docs/postmortems/', 'services/api.json'],
    ['/docs/postmortems/', '/docs/postmortems', '~index.json'],
    ['/postmortems/index', '/postmortems', 'index.json'],
    ['/api-outage', '/', 'api-outage.json'],
    ['/', '/', '~index.json'],
  ])('of %j under %j is %j', (path, index, file) => {
    expect(pageFile(path, index)).toBe(file)
  })
})

describe('isPageRoute', () => {
  it.each([
    [{path: '/a', postmortems: 'default'}, true],
    [{path: '/a'}, false],
    [{postmortems: 'default'}, false],
    [{path: '/a', postmortems: true}, false],
  ])('%j: %j', (route, expected) => {
    expect(isPageRoute(route)).toBe(expected)
  })
})

describe('fileOf', () => {
  const second = {pages: '/assets/postmortems/1f2e/', permalink: '/second'}
  const globalData = {[PLUGIN_NAME]: {second}, other: {}}

  it('is under the folder of the instance', () => {
    const file = fileOf(globalData, {path: '/second/api-outage', postmortems: 'second'})
    expect(file).toEqual({folder: second.pages, name: 'api-outage.json'})
  })

  it.each([[globalData], [{}]])('is none of an instance that is not there: %j', (data) => {
    expect(() => fileOf(data, {path: '/', postmortems: 'default'})).toThrow('Unexpected instance `default`')
  })
})
