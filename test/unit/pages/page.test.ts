import {describe, expect, it} from 'vitest'
import {isPageRoute, PLUGIN_NAME, pageFile, pagesUrl, toScriptText} from '../../../plugin/src/pages/page.ts'

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
    ['/postmortems/api-outage', 'api-outage.json'],
    ['/docs/postmortems/api-outage/', 'api-outage.json'],
    ['/api-outage', 'api-outage.json'],
  ])('of %j is %j', (path, file) => {
    expect(pageFile(path)).toBe(file)
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

describe('pagesUrl', () => {
  const globalData = {[PLUGIN_NAME]: {second: {pages: '/assets/postmortems/1f2e/'}}, other: {}}

  it('is that of the instance', () => {
    expect(pagesUrl(globalData, 'second')).toBe('/assets/postmortems/1f2e/')
  })

  it.each([[globalData], [{}]])('is none of an instance that is not there: %j', (data) => {
    expect(() => pagesUrl(data, 'default')).toThrow('Unexpected instance `default`')
  })
})
