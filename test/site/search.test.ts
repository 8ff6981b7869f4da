import {readFile} from 'node:fs/promises'
import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {launchBrowser} from '../browser/launch.ts'
import {shownText, visit} from './visit.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const PAYMENTS = 'Payments timed out at the card provider'

function box(page: Page) {
  return page.getByRole('main').getByRole('combobox', {name: 'Search incidents'})
}

function list(page: Page): Promise<string[]> {
  return page.locator('main article').getByRole('heading').allInnerTexts()
}

describe('a result', () => {
  test('shows where the words stand, marked', async () => {
    const {page, problems} = await visit(browser, 'postmortems')
    await box(page).fill('retries limited')
    await expect.poll(() => list(page)).toEqual([PAYMENTS])
    await expect.poll(() => page.locator('article p mark').allInnerTexts()).toContain('Retries')
    expect(problems).toEqual([])
  })

  test('of a phrase holds it word by word', async () => {
    const {page} = await visit(browser, 'postmortems')
    await box(page).fill('"retries without a limit"')
    await expect.poll(() => list(page)).toEqual([PAYMENTS])
    await box(page).fill('"limit a without retries"')
    await expect.poll(() => list(page)).toEqual([])
  })

  test('of a typing mistake comes with the word that was meant', async () => {
    const {page} = await visit(browser, 'postmortems?q=provder')
    await expect.poll(() => list(page)).toContain(PAYMENTS)
    expect(await shownText(page.locator('main'))).toContain(
      'Nothing holds “provder”. Searched for “provider”',
    )
  })

  test('of some of the words comes with how many have each', async () => {
    const {page} = await visit(browser, 'postmortems?q=retries+xylophone')
    await expect.poll(() => list(page)).toContain(PAYMENTS)
    expect(await shownText(page.locator('main'))).toMatch(
      /No incident has all of the words\. These have some: “retries” \d, “xylophone” 0\./,
    )
  })

  test('that filters hide is offered without them', async () => {
    const {page} = await visit(browser, 'postmortems?q=retries+provider&year=2026')
    await page.getByRole('button', {name: 'Show the 1 without the filter Year: 2026'}).click()
    await expect.poll(() => list(page)).toEqual([PAYMENTS])
    expect(new URL(page.url()).search).toBe('?q=retries+provider')
  })

  test.each([
    ['severity:sev4 retries provider', 'Show the 1 without “severity:sev4”', '?q=retries+provider'],
    ['"limit a without retries"', 'in any order', '?q=limit+a+without+retries'],
  ])('that %s forbids is offered without it', async (query, button, search) => {
    const {page} = await visit(browser, 'postmortems')
    await box(page).fill(query)
    await page.getByRole('button', {name: button}).click()
    await expect.poll(() => list(page)).toEqual([PAYMENTS])
    expect(new URL(page.url()).search).toBe(search)
    expect(await box(page).inputValue()).toBe(new URLSearchParams(search).get('q'))
  })
})

describe('conditions', () => {
  test('narrow as filters do, and what means nothing is said', async () => {
    const {page} = await visit(browser, 'postmortems?q=service:checkout+before:2025+after:soon')
    await expect.poll(() => list(page)).toEqual(['Checkout slow after the basket cache was emptied'])
    expect(await shownText(page.locator('main'))).toContain('“after:soon” is not understood')
  })

  test('are suggested while one types, and chosen with the keyboard', async () => {
    const {page, problems} = await visit(browser, 'postmortems')
    await page.keyboard.press('/')
    await page.keyboard.type('sever')
    const options = page.getByRole('main').getByRole('listbox').getByRole('option')
    await expect.poll(() => options.allInnerTexts()).toEqual(['severity:'])
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect.poll(() => options.count()).toBeGreaterThan(2)
    await page.keyboard.press('ArrowDown')
    expect(await box(page).getAttribute('aria-activedescendant')).toBe(
      await options.first().getAttribute('id'),
    )
    await page.keyboard.press('Enter')
    await expect.poll(() => list(page)).toEqual(['Lagerdatenbank nicht erreichbar'])
    expect(await box(page).inputValue()).toBe('severity:kritisch ')
    await page.keyboard.type('se')
    await page.keyboard.press('Escape')
    expect(await options.count()).toBe(0)
    expect(problems).toEqual([])
  })
})

describe('the list', () => {
  test('is a table and in another order where the address says so', async () => {
    const {page, problems} = await visit(browser, 'postmortems')
    await page.getByRole('button', {name: 'Table'}).click()
    await page.getByLabel('Sort').selectOption({label: 'Worst'})
    await expect.poll(() => new URL(page.url()).search).toBe('?sort=severity&view=table')
    await expect.poll(() => page.locator('main tbody tr').count()).toBe(9)
    await expect
      .poll(async () => (await page.locator('main tbody tr').allInnerTexts()).slice(0, 2))
      .toEqual([expect.stringContaining('Kritisch'), expect.stringContaining(PAYMENTS)])
    await page.goBack()
    await page.goBack()
    await expect.poll(() => page.locator('main article').count()).toBe(9)
    expect(problems).toEqual([])
  })

  test.each([
    [
      'CSV',
      (text: string) =>
        text
          .split('\r\n')
          .slice(1, -1)
          .map((line) => line.split(',')[1]),
    ],
    ['JSON', (text: string) => (JSON.parse(text) as {title: string}[]).map(({title}) => title)],
  ])('is downloaded as it is filtered: %s', async (format, titlesOf) => {
    const {page} = await visit(browser, 'postmortems?severity=sev1')
    await expect.poll(() => list(page)).toEqual([PAYMENTS])
    const download = page.waitForEvent('download')
    await page.getByRole('button', {name: format}).click()
    expect(titlesOf(await readFile(await (await download).path(), 'utf8'))).toEqual([PAYMENTS])
  })

  test('is walked with the arrows, from the box and back', async () => {
    const {page} = await visit(browser, 'postmortems?q=pool')
    await expect.poll(async () => (await list(page)).length).toBeGreaterThan(1)
    const focused = () => page.evaluate(() => document.activeElement?.textContent)
    const [first, second] = await list(page)
    await page.keyboard.press('/')
    await page.keyboard.press('ArrowDown')
    expect(await focused()).toBe(first)
    await page.keyboard.press('ArrowDown')
    expect(await focused()).toBe(second)
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowUp')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', {level: 1, name: first ?? ''}).waitFor()
  })

  test('fits a phone', async () => {
    const {page} = await visit(browser, 'postmortems?q=pool&view=table', {
      viewport: {width: 375, height: 700},
    })
    await expect.poll(() => page.locator('main tbody tr').count()).toBeGreaterThan(1)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375)
  })
})

describe('an index that is broken', () => {
  test.each([
    ['missing', {status: 404, body: 'Not found'}],
    ['a page instead', {status: 200, contentType: 'text/html', body: '<!doctype html><p>Home</p>'}],
  ])('%s: says so, and recovers', async (_, response) => {
    const {page} = await visit(browser, 'postmortems')
    const files = '**/search-default/terms-*'
    await page.route(files, (route) => route.fulfill(response))
    await box(page).fill('retries')
    await page.getByRole('alert').getByText('The search index could not be loaded.').waitFor()
    await page.unroute(files)
    await page.getByRole('button', {name: 'Try again'}).click()
    await expect.poll(() => list(page)).toContain(PAYMENTS)
    expect(await page.getByRole('alert').count()).toBe(0)
  })

  test('for a moment, as while its files are being replaced, is read anew without a word', async () => {
    const {page} = await visit(browser, 'postmortems')
    for (const kind of ['terms', 'cards'])
      await page.route(`**/search-default/${kind}-*`, (route) => route.fulfill({status: 404}), {times: 1})
    await box(page).fill('retries')
    await expect.poll(() => list(page)).toContain(PAYMENTS)
    expect(await page.getByRole('alert').count()).toBe(0)
  })

  test('without its titles says so, in a download, too', async () => {
    const {page} = await visit(browser, 'postmortems')
    await page.route('**/search-default/cards-*', (route) => route.fulfill({status: 404}))
    await page.getByRole('checkbox', {name: /^SEV1/}).check()
    await page.getByRole('alert').getByText('The search index could not be loaded.').waitFor()
    await page.getByRole('button', {name: 'CSV'}).click()
    await page.getByRole('alert').getByText('Some files of the index could not be loaded.').waitFor()
    await page.unroute('**/search-default/cards-*')
    await page.getByRole('button', {name: 'Try again'}).click()
    await expect.poll(() => list(page)).toEqual([PAYMENTS])
  })

  test('leaves the page as it was until something is asked', async () => {
    const {page} = await visit(browser, 'postmortems')
    await page.route('**/search-default/**', (route) => route.abort())
    await box(page).focus()
    expect(await list(page)).toHaveLength(9)
  })
})

test('a page that nobody searches fetches nothing of the index', async () => {
  const {page} = await visit(browser, 'postmortems')
  const fetched = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({name}) => name)
      .filter((name) => name.includes('/search-')),
  )
  expect(fetched).toEqual([])
})

describe('the navigation bar', () => {
  test('leads to the results from any page', async () => {
    const {page, problems} = await visit(browser, 'postmortems/2026-02-17-notes')
    await page.keyboard.press('/')
    await page.keyboard.type('retries provider')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/postmortems?q=retries+provider')
    await expect.poll(() => list(page)).toEqual([PAYMENTS])
    expect(await page.getByRole('combobox', {name: 'Search incidents'}).count()).toBe(1)
    expect(problems).toEqual([])
  })

  test('has the search in the menu of a phone, too', async () => {
    const {page} = await visit(browser, 'postmortems/trends', {viewport: {width: 375, height: 700}})
    await page.getByRole('button', {name: 'Toggle navigation bar'}).click()
    const inMenu = page.locator('.navbar-sidebar').getByRole('combobox', {name: 'Search incidents'})
    await inMenu.fill('pool')
    await inMenu.press('Enter')
    await page.waitForURL('**/postmortems?q=pool')
  })
})

describe('the pages of services and years', () => {
  test('list their incidents without JavaScript', async () => {
    const {page} = await visit(browser, 'postmortems/services/checkout', {javaScriptEnabled: false})
    expect(await list(page)).toEqual([PAYMENTS, 'Checkout slow after the basket cache was emptied'])
    expect(await shownText(page.locator('main'))).toContain('Alert on the pool of the gateway')
    const {page: year} = await visit(browser, 'postmortems/archive/2025', {javaScriptEnabled: false})
    expect(await year.locator('main li time').count()).toBe(3)
  })
})
