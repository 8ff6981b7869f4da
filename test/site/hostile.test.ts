import type {Browser} from 'playwright-core'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {launchBrowser} from '../browser/launch.ts'
import {shownText, visit} from './visit.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

test.each(['postmortems/2026-03-05-hostile', 'postmortems', 'postmortems/archive', 'postmortems/trends'])(
  'hostile text does nothing on %s',
  async (path) => {
    const {page, problems} = await visit(browser, path)
    await page.waitForLoadState('networkidle')
    expect(await page.evaluate('window.hostile')).toBeUndefined()
    expect(problems).toEqual([])
  },
)

test('hostile text is shown as text', async () => {
  const {page} = await visit(browser, 'postmortems/2026-03-05-hostile')
  expect(await shownText(page.getByRole('heading', {level: 1}))).toBe(
    "Hostile </title><script>window.hostile = 'title'</script> text",
  )
  const text = await shownText(page.locator('main'))
  expect(text).toContain('The service <service-name> answered { "error": {code} }')
  expect(text).toContain("{throw new Error('expression')}")
  expect(
    await page.getByText('A paragraph over the page').evaluate((node) => getComputedStyle(node).position),
  ).toBe('static')
})

test('no hostile element, handler or address is in the document', async () => {
  const {page} = await visit(browser, 'postmortems/2026-03-05-hostile', {javaScriptEnabled: false})
  const main = page.locator('main')
  expect(await main.locator('script, iframe, form, style, object, embed, math').count()).toBe(0)
  expect(await main.locator('[onerror], [onclick], [onload], #constructor[style]').count()).toBe(0)
  const addresses = await main
    .locator('[href], [src]')
    .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('href') ?? node.getAttribute('src') ?? ''))
  expect(addresses.filter((address) => /^\s*(?:javascript|data|vbscript):/i.test(address))).toEqual([])
})

test.each(['postmortems/2026-03-05-hostile', 'postmortems', 'postmortems/archive', 'postmortems/trends'])(
  'no script of a document is in %s',
  async (path) => {
    const {page} = await visit(browser, path, {javaScriptEnabled: false})
    const scripts = await page.locator('script:not([type="application/ld+json"])').allTextContents()
    expect(scripts.filter((script) => script.includes('hostile ='))).toEqual([])
  },
)
