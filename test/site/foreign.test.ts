import type {Browser} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, inject, test} from 'vitest'
import {launchBrowser} from '../browser/launch.ts'
import {shownText, visit} from './visit.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const EVERYTHING = 'foreign/2026-03-20-everything'

describe('Markdown that was written for no site', () => {
  test('makes no complaint in the browser', async () => {
    const {page, problems} = await visit(browser, EVERYTHING)
    await page.waitForLoadState('networkidle')
    expect(problems).toEqual([])
  })

  test('has what it would have elsewhere', async () => {
    const {page} = await visit(browser, EVERYTHING)
    const article = page.locator('article')
    expect(await article.locator('.theme-admonition-warning').count()).toBe(1)
    const note = article.locator('.theme-admonition-note').filter({hasText: 'For those on call'})
    expect(await note.getByRole('checkbox').count()).toBe(2)
    expect(await article.locator('kbd, sub').count()).toBe(2)
    expect(await article.locator('pre code .token').count()).toBeGreaterThan(3)
    expect(
      (await article.getByRole('link', {name: 'Footnote 1'}).count()) +
        (await article.locator('a[data-footnote-ref]').count()),
    ).toBeGreaterThan(0)
    const text = await shownText(article)
    expect(text).toContain('$r = n / N$')
    expect(text).toContain('<service-name> and red')
    expect(await shownText(article.locator('[data-diagram]'))).toContain('map --> cache')
  })

  test('has the text of a diagram where no script can draw it', async () => {
    const {page} = await visit(browser, EVERYTHING, {javaScriptEnabled: false})
    expect(await shownText(page.locator('article noscript pre'))).toContain('map --> cache')
  })

  test('keeps the place of an image, and the words of one that is missing', async () => {
    const {page} = await visit(browser, EVERYTHING, {javaScriptEnabled: false})
    const image = page.getByRole('img', {name: 'The map, wrong'})
    expect([await image.getAttribute('width'), await image.getAttribute('height')]).toEqual(['200', '100'])
    expect(await image.locator('xpath=..').innerText()).toContain('gone')
  })

  test.each([
    ['OPS-12', 'https://jira.example/browse/OPS-12'],
    ['#77', 'https://git.example/shop/issues/77'],
    ['INC-2026-008', '/docs-site/foreign/2026-03-21-short'],
    ['2026-03-21-short', '/docs-site/foreign/2026-03-21-short'],
    ['the heading', '#what-happened'],
  ])('%s is a link', async (name, href) => {
    const {page} = await visit(browser, EVERYTHING, {javaScriptEnabled: false})
    const link = page.locator('article .markdown').getByRole('link', {name, exact: true}).first()
    expect((await link.getAttribute('href'))?.endsWith(href)).toBe(true)
  })

  test.each(['no heading', 'a page of nobody', 'OPS-13', 'OPS-14'])('%s is none', async (name) => {
    const {page} = await visit(browser, EVERYTHING, {javaScriptEnabled: false})
    expect(await page.locator('article .markdown').getByRole('link', {name}).count()).toBe(0)
    expect(await shownText(page.locator('article .markdown'))).toContain(name)
  })
})

describe('what was read of it', () => {
  test('a value that is contradicted says so, and leads to the finding', async () => {
    const {page} = await visit(browser, EVERYTHING, {javaScriptEnabled: false})
    await page
      .locator('[data-field="durationSeconds"]')
      .getByRole('link', {name: /contradicted in line/})
      .click()
    const id = new URL(page.url()).hash
    expect(id).toMatch(/^#finding-\d+$/)
    expect(await shownText(page.locator(id))).toMatch(/Unexpected duration/)
    expect(await shownText(page.locator('#findings'))).toMatch(/Noticed while reading/i)
    expect(await page.getByRole('link', {name: /\d findings about this document/}).count()).toBe(1)
  })

  test('an action item has its ticket, and is overdue by a word', async () => {
    const {page} = await visit(browser, EVERYTHING, {javaScriptEnabled: false})
    await page.getByText(/3 action items/).click()
    const items = page.locator('details').filter({hasText: '3 action items'}).getByRole('listitem')
    const late = items.filter({hasText: 'Put the season into the key'})
    expect(await shownText(late)).toMatch(/2026-03-28,\s*overdue/)
    expect(await late.getByRole('link', {name: 'OPS-12'}).getAttribute('href')).toBe(
      'https://jira.example/browse/OPS-12',
    )
    expect(await shownText(items.filter({hasText: 'Alert on stale keys'}))).not.toContain('overdue')
  })

  test.each([
    ['Asia/Tokyo', '17:00 your time'],
    ['America/Los_Angeles', '01:00 your time'],
  ])('a reader in %s is told their own time', async (timezoneId, text) => {
    const {page, problems} = await visit(browser, EVERYTHING, {timezoneId})
    const started = page.getByRole('listitem').filter({hasText: 'Started'}).first()
    await expect.poll(() => started.innerText()).toContain(text)
    expect(await started.innerText()).toContain('2026-03-20 09:00 +01:00')
    expect(problems).toEqual([])
  })

  test('a reader in the same zone, and one without scripts, is not', async () => {
    for (const options of [{timezoneId: 'Europe/Paris'}, {javaScriptEnabled: false}]) {
      const {page} = await visit(browser, EVERYTHING, options)
      expect(await shownText(page.locator('article'))).not.toContain('your time')
    }
  })
})

describe('the picture of the timeline', () => {
  test('keeps the clocks of its axis apart on a phone', async () => {
    const {page} = await visit(browser, EVERYTHING, {viewport: {width: 360, height: 800}})
    const clocks = page.getByRole('figure', {name: 'Timeline, true to scale'}).locator('svg text', {
      hasText: /^\d\d:\d\d/,
    })
    const boxes = await clocks.evaluateAll((all) => all.map((text) => text.getBoundingClientRect().toJSON()))
    expect(boxes.length).toBeGreaterThan(2)
    for (const [index, {left}] of boxes.entries())
      expect(left - (boxes[index - 1]?.right ?? 0)).toBeGreaterThan(3)
  })

  test('stands in the HTML, with times to detect and resolve, and leads to the table', async () => {
    const {page} = await visit(browser, EVERYTHING, {javaScriptEnabled: false})
    const picture = page.getByRole('figure', {name: 'Timeline, true to scale'})
    expect(await picture.locator('svg text').allTextContents()).toEqual(
      expect.arrayContaining(['Detected after 12 min', 'Resolved after 1 h 40 min', '2026-03-20 +01:00']),
    )
    const links = picture.locator('a[href^="#event-"]')
    expect(await links.count()).toBe(4)
    for (const href of await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? '')))
      expect(await page.locator(`tr${href}`).count()).toBe(1)
  })

  test('tells an event on hover and focus, and moves with the arrows', async () => {
    const {page} = await visit(browser, EVERYTHING)
    const picture = page.getByRole('figure', {name: 'Timeline, true to scale'})
    const tip = picture.locator('div[aria-hidden="true"]')
    await picture.locator('a').nth(1).hover()
    expect(await shownText(tip)).toContain('09:12 growers called')
    await page.mouse.move(0, 0)
    await picture.locator('a').first().focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    expect(await shownText(tip)).toContain('09:30–10:10 the cache was emptied')
    await page.keyboard.press('Escape')
    expect(await tip.count()).toBe(0)
    await page.keyboard.press('Enter')
    await page.waitForURL('**#event-2')
    expect(await page.locator('tr#event-2').isVisible()).toBe(true)
  })

  test('is not there without times', async () => {
    const {page} = await visit(browser, 'foreign/2026-03-21-short', {javaScriptEnabled: false})
    expect(await page.locator('article figure').count()).toBe(0)
  })
})

describe('on paper', () => {
  test('there are the facts and the document, with addresses, and nothing to click on', async () => {
    const {page} = await visit(browser, EVERYTHING)
    await page.emulateMedia({media: 'print'})
    for (const hidden of ['.navbar', '.pagination-nav', 'button', 'article details > summary'])
      expect(await page.locator(hidden).locator('visible=true').count(), hidden).toBe(
        hidden.includes('summary') ? 1 : 0,
      )
    expect(await page.getByText('09:12 WARN stale key').isVisible()).toBe(true)
    expect(await page.getByRole('figure').isVisible()).toBe(true)
    const after = await page
      .locator('article .markdown p a[href$="OPS-12"]')
      .evaluate((link) => getComputedStyle(link, '::after').content)
    expect(after).toContain('https://jira.example/browse/OPS-12')
  })

  test('no table is cut', async () => {
    const {page} = await visit(browser, EVERYTHING, {viewport: {width: 718, height: 1000}})
    await page.emulateMedia({media: 'print'})
    const cut = await page
      .locator('article .markdown table')
      .evaluateAll(
        (tables) => tables.filter((table) => table.getBoundingClientRect().right > innerWidth).length,
      )
    expect(cut).toBe(0)
  })
})

describe('what others are told of a page', () => {
  test('title, description, kind, address and time', async () => {
    const {page} = await visit(browser, 'postmortems/2025-01-20-payments-timeouts', {
      javaScriptEnabled: false,
    })
    const meta = (name: string) => page.locator(`meta[property="${name}"]`).getAttribute('content')
    expect(await meta('og:title')).toContain('INC-2025-001: Payments timed out')
    expect(await meta('og:type')).toBe('article')
    expect(await meta('og:description')).toBeTruthy()
    const address = 'https://shop.example/docs-site/postmortems/2025-01-20-payments-timeouts'
    expect(await page.locator('link[rel="canonical"]').getAttribute('href')).toBe(address)
    expect(await meta('og:url')).toBe(address)
    const [article, trail] = JSON.parse(
      (await page.locator('script[type="application/ld+json"]').textContent()) ?? '',
    )['@graph']
    expect(article).toMatchObject({
      '@type': 'Article',
      url: address,
      identifier: 'INC-2025-001',
      temporalCoverage: expect.stringMatching(/^2025-01-20T.*Z\/2025-01-20T.*Z$/),
    })
    expect(trail.itemListElement.map(({item}: {item: string}) => item)).toEqual([
      'https://shop.example/docs-site/postmortems',
      address,
    ])
  })
})

test('a strict content security policy finds nothing to refuse', async () => {
  const {origin, baseUrl} = inject('site')
  const html = await (await fetch(`${origin}${baseUrl}404`)).text()
  // Docusaurus's own inline scripts and styles stand in every page; a site allows them by their hashes.
  const hashes = (pattern: RegExp) =>
    Promise.all([...html.matchAll(pattern)].map(([, text = '']) => sha256(text.replaceAll('&#x27;', "'"))))
  const scripts = await hashes(/<script>([\s\S]*?)<\/script>/g)
  const styles = await hashes(/ style="([^"]*)"/g)
  const policy = [
    "default-src 'self'",
    `script-src 'self' ${scripts.join(' ')}`,
    `style-src 'self' 'unsafe-hashes' ${styles.join(' ')}`,
    "img-src 'self' data:",
  ].join('; ')
  const context = await browser.newContext()
  const page = await context.newPage()
  const refused: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') refused.push(message.text())
  })
  await page.route('**/*', async (route) => {
    const response = await route.fetch()
    await route.fulfill({response, headers: {...response.headers(), 'content-security-policy': policy}})
  })
  await page.goto(`${origin}${baseUrl}postmortems/2025-01-20-payments-timeouts`)
  await page.locator('html[data-has-hydrated="true"]').waitFor({state: 'attached'})
  expect(refused).toEqual([])
})

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return `'sha256-${Buffer.from(digest).toString('base64')}'`
}
