import {describe, expect, it} from 'vitest'
import {isPageRoute, locationOf, PLUGIN_NAME, pageFile, toScriptText} from '../../../plugin/src/pages/page.ts'

describe('toScriptText', () => {
  it.each([
    ['</script><script>alert(1)</script>'],
    ['<!-- <script>'],
    ['</SCRIPT >'],
    ['a\u2028b\u2029c'],
    ['\\u003c \\ "'],
    ['Ä 障害 😀'],
  ])('lets %j end nothing, and change nothing', (text) => {
    const json = JSON.stringify({text, list: [text]})
    const script = toScriptText(json)
    expect(script).not.toMatch(/[<\u2028\u2029]/)
    expect(JSON.parse(script)).toEqual({text, list: [text]})
  })
})

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

describe('locationOf', () => {
  const second = {pages: '/assets/postmortems/1f2e/', permalink: '/second'}
  const globalData = {[PLUGIN_NAME]: {second}, other: {}}

  it('is that of the instance', () => {
    expect(locationOf(globalData, 'second')).toEqual(second)
  })

  it.each([[globalData], [{}]])('is none of an instance that is not there: %j', (data) => {
    expect(() => locationOf(data, 'default')).toThrow('Unexpected instance `default`')
  })
})
