import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, inject, test} from 'vitest'
import {launchBrowser} from '../browser/launch.ts'
import {listFiles, readPages} from './html.ts'
import {type Server, serve} from './server.ts'
import {shownText, visit} from './visit.ts'

const {outDir, baseUrl} = inject('site')

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const CHECKOUT = 'postmortems/2024-03-12-checkout-latency'
const PAYMENTS = 'postmortems/2025-01-20-payments-timeouts'

/** Addresses of the files of pages that a page asks for. */
function watchFiles(page: Page): string[] {
  const files: string[] = []
  page.on('request', (request) => {
    const {pathname} = new URL(request.url())
    if (pathname.endsWith('.json')) files.push(pathname.slice(baseUrl.length))
  })
  return files
}

/** From the page of one incident to that of another. */
async function follow(page: Page): Promise<void> {
  await page.getByRole('link', {name: 'the checkout incident'}).click()
  await page.getByRole('heading', {level: 1, name: /Checkout slow/}).waitFor()
}

describe('the content of an incident', () => {
  test('stands in its HTML, and in no script that runs', () => {
    const html = readPages(outDir, baseUrl).find(({address}) => address === `${baseUrl}${CHECKOUT}`)?.html
    expect(html).toMatch(/<code[^>]*>[\s\S]*pg_stat_activity/)
    const scripts = listFiles(outDir).filter((file) => file.endsWith('.js'))
    expect(scripts.length).toBeGreaterThan(3)
    const holding = scripts.filter((file) =>
      readFileSync(path.join(outDir, file), 'utf8').includes('pg_stat_activity'),
    )
    expect(holding).toEqual([])
  })

  test('has a file for each page of the plugin, in one folder for each instance', () => {
    const files = listFiles(path.join(outDir, 'assets/postmortems')).filter(
      (file) => file.endsWith('.json') && !file.startsWith('search-'),
    )
    const pages = readPages(outDir, baseUrl).filter(({html}) => / as=fetch\b/.test(html))
    expect(pages.length).toBeGreaterThan(20)
    const folders = new Set(files.map((file) => file.replace(/\/.*$/, '')))
    expect(folders.size).toBe(4)
    for (const folder of folders) expect(folder).toMatch(/^[0-9a-f]{12}$/)
    const inside = pages.map(
      ({address}) => address.slice(baseUrl.length).replace(/^[a-z]+\/?/, '') || '~index',
    )
    expect(files.map((file) => file.replace(/^[^/]*\//, '')).sort()).toEqual(
      inside.map((name) => `${name}.json`).sort(),
    )
  })

  test('is in the HTML once, which names its file', async () => {
    const html =
      readPages(outDir, baseUrl).find(({address}) => address === `${baseUrl}${CHECKOUT}`)?.html ?? ''
    expect(html.split('pg_stat_activity').length).toBe(2)
    const [, file] = /<link[^>]* href=(\S+\.json)[ >]/.exec(html) ?? []
    expect(existsSync(path.join(outDir, file?.slice(baseUrl.length) ?? 'none'))).toBe(true)
  })

  test('is fetched once for the first page', async () => {
    const {page, problems} = await visit(browser, PAYMENTS)
    const files = watchFiles(page)
    await page.reload()
    await page.locator('html[data-has-hydrated="true"]').waitFor({state: 'attached'})
    await page.waitForLoadState('networkidle')
    expect(files).toEqual([expect.stringMatching(/^assets\/postmortems\/[0-9a-f]{12}\/[a-z0-9-]+\.json$/)])
    expect(problems).toEqual([])
  })

  test('can be read where the file of the first page is gone, and its links lead on', async () => {
    const {page} = await visit(browser, PAYMENTS)
    await page.route('**/assets/postmortems/*/*.json', (route) => route.fulfill({status: 404}))
    await page.reload({waitUntil: 'networkidle'})
    await follow(page)
    expect(await shownText(page.locator('pre code'))).toContain('pg_stat_activity')
  })

  test('is fetched once when a link leads to it, and not again', async () => {
    const {page, problems} = await visit(browser, PAYMENTS)
    const files = watchFiles(page)
    await page.evaluate('window.stayed = true')
    await follow(page)
    expect(await shownText(page.locator('pre code'))).toContain('pg_stat_activity')
    expect(files).toEqual([
      expect.stringMatching(/^assets\/postmortems\/[0-9a-f]{12}\/2024-03-12-checkout-latency\.json$/),
    ])
    await page.goBack()
    await page.getByRole('heading', {level: 1, name: 'Payments timed out'}).waitFor()
    await follow(page)
    expect(files.length).toBe(1)
    expect(await page.evaluate('window.stayed')).toBe(true)
    expect(problems).toEqual([])
  })

  test('is there after a link from a list, and from the page of another instance', async () => {
    const {page, problems} = await visit(browser, 'postmortems')
    await page.getByRole('link', {name: 'Payments timed out'}).click()
    await page.getByRole('heading', {level: 1, name: 'Payments timed out'}).waitFor()
    await page.getByRole('link', {name: 'Security', exact: true}).first().click()
    await page.getByRole('link', {name: /Bucket of invoices/}).click()
    await page.getByRole('heading', {level: 1, name: /Bucket of invoices/}).waitFor()
    expect(problems).toEqual([])
  })

  test.each([
    ['is gone', {status: 404, body: 'Not found'}],
    ['is another page', {status: 200, contentType: 'text/html', body: '<!doctype html><title>Home</title>'}],
    ['cannot be reached', undefined],
  ])('comes with a load of the whole page where its file %s', async (_case, answer) => {
    const {page} = await visit(browser, PAYMENTS)
    await page.route('**/assets/postmortems/*/*.json', (route) =>
      answer ? route.fulfill(answer) : route.abort('connectionrefused'),
    )
    await page.evaluate('window.stayed = true')
    await follow(page)
    expect(await shownText(page.locator('pre code'))).toContain('pg_stat_activity')
    expect(await page.evaluate('window.stayed')).toBeUndefined()
  })
})

describe("with the policy `default-src 'self'`", () => {
  let server: Server
  beforeAll(async () => {
    server = await serve(outDir, baseUrl, {'content-security-policy': "default-src 'self'"})
  })
  afterAll(() => server.close())

  test('pages show, hydrate and lead to each other', async () => {
    const {page, problems} = await visit(browser, PAYMENTS, {origin: server.origin})
    const files = watchFiles(page)
    await follow(page)
    expect(await shownText(page.locator('pre code'))).toContain('pg_stat_activity')
    expect(files.length).toBe(1)
    // Scripts and styles of Docusaurus's own that stand in the HTML are refused; what is ours is neither.
    const refused = problems.filter(
      (problem) => !/inline (?:script|style)|^error: Loading the image 'data:/.test(problem),
    )
    expect(refused).toEqual([])
  })

  test('nothing of an incident is refused but the colours of code', async () => {
    const context = await browser.newContext()
    const page = await context.newPage()
    await page.addInitScript(() => {
      const refused: string[] = []
      Object.assign(window, {refused})
      document.addEventListener('securitypolicyviolation', ({target, violatedDirective}) => {
        if (!(target instanceof Element) || !target.closest('main')) return
        if (!target.closest('.theme-code-block')) refused.push(`${violatedDirective} ${target.outerHTML}`)
      })
    })
    await page.goto(`${server.origin}${baseUrl}${CHECKOUT}`)
    await page.locator('html[data-has-hydrated="true"]').waitFor({state: 'attached'})
    expect(await page.evaluate('window.refused')).toEqual([])
    await context.close()
  })
})
