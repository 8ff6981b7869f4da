import type {Browser} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {launchBrowser} from '../browser/launch.ts'
import {shownText, visit} from './visit.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const CHECKOUT = 'postmortems/2024-03-12-checkout-latency'

describe('related incidents', () => {
  test('that resemble it are linked, with the reason', async () => {
    const {page, problems} = await visit(browser, CHECKOUT)
    const related = page.getByRole('region', {name: 'Related incidents'})
    const similar = related.getByRole('listitem').filter({hasText: 'Baskets could not be opened'})
    expect(await shownText(similar)).toMatch(/both: .*\bconnection\b[\s\S]*both on Basket/)
    await similar.getByRole('link').first().click()
    await page.getByRole('heading', {level: 1, name: 'Baskets could not be opened'}).waitFor()
    expect(problems).toEqual([])
  })

  test('that name it, or that it names, are linked both ways', async () => {
    const {page} = await visit(browser, CHECKOUT)
    const related = page.getByRole('region', {name: 'Related incidents'})
    expect(await shownText(related)).toMatch(/Mentioned by\s+Payments timed out/)
    await related.getByRole('link', {name: 'Payments timed out'}).click()
    await page.getByRole('heading', {level: 1, name: 'Payments timed out'}).waitFor()
    expect(await shownText(related)).toMatch(/Mentioned here[\s\S]*Search returned yesterday's prices/)
    expect(await shownText(related)).toMatch(/Mentioned here[\s\S]*Checkout slow/)
  })
})

test('the links to headings say which', async () => {
  const {page} = await visit(browser, CHECKOUT)
  const names = await page
    .locator('main :is(h2, h3) a.hash-link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('aria-label')))
  expect(names).toContain('Direct link to Related incidents')
  const texts = await page.locator('main :is(h2, h3):has(a.hash-link)').allInnerTexts()
  expect(names).toEqual(texts.map((text) => `Direct link to ${text.replaceAll('\u200b', '').trim()}`))
})

describe('the document', () => {
  test('links to another document and its heading', async () => {
    const {page, problems} = await visit(browser, 'postmortems/2025-01-20-payments-timeouts')
    await page.getByRole('link', {name: 'the checkout incident'}).click()
    await page.waitForURL('**/2024-03-12-checkout-latency#root-cause')
    await page.getByRole('heading', {name: 'Root cause'}).waitFor()
    expect(problems).toEqual([])
  })

  test('has the code blocks of the theme, with a button to copy', async () => {
    const {page} = await visit(browser, CHECKOUT)
    expect(await shownText(page.locator('pre code'))).toContain('pg_stat_activity')
    expect(await page.getByRole('button', {name: /copy code/i}).count()).toBe(1)
  })

  test('has a table of contents that leads to its headings', async () => {
    const {page} = await visit(browser, CHECKOUT)
    await page.getByRole('link', {name: 'Action items', exact: true}).first().click()
    await page.waitForURL('**#action-items')
    expect(await shownText(page.locator('#action-items'))).toContain('Action items')
  })

  test('leads to earlier and later incidents, and to the incidents of a service', async () => {
    const {page, problems} = await visit(browser, 'postmortems/inc-2024-007-search-index')
    const neighbours = page.getByRole('navigation', {name: 'Incidents before and after'})
    await neighbours.getByRole('link', {name: /Earlier incident/}).click()
    await page.waitForURL('**/2024-03-12-checkout-latency')
    await page.locator('dl').getByRole('link', {name: 'Checkout'}).click()
    await page.waitForURL('**/postmortems/services/checkout')
    await expect.poll(() => page.locator('main article').count()).toBe(2)
    expect(problems).toEqual([])
  })
})
