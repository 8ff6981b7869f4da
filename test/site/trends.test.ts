import type {Browser} from 'playwright-core'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {launchBrowser} from '../browser/launch.ts'
import {hydrated, visit} from './visit.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

test('a dot leads to its incident', async () => {
  const {page, problems} = await visit(browser, 'postmortems/trends')
  const figure = page.getByRole('figure').filter({hasText: 'Duration of documented incidents'})
  await figure.locator('svg a[href$="/2025-01-20-payments-timeouts"]').first().click()
  await page.getByRole('heading', {level: 1, name: 'Payments timed out'}).waitFor()
  expect(problems).toEqual([])
})

test('every mark leads to a page, and to a list that is not empty', async () => {
  const {page, problems} = await visit(browser, 'postmortems/trends')
  const marks = await page
    .locator('figure a[href]')
    .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('href') ?? ''))
  const targets = [...new Set(marks)].filter((href) => !href.startsWith('#'))
  expect(targets.filter((href) => href.includes('?')).length).toBeGreaterThan(0)
  for (const target of targets) {
    await page.goto(new URL(target, page.url()).href)
    await hydrated(page)
    if (target.includes('?'))
      await expect
        .poll(() => page.locator('main article, main tbody tr').count(), {message: target})
        .toBeGreaterThan(0)
    else expect(await page.getByRole('heading', {level: 1}).count(), target).toBe(1)
  }
  expect(problems).toEqual([])
})

test('the keyboard reaches the marks', async () => {
  const {page} = await visit(browser, 'postmortems/trends')
  const mark = page.locator('figure svg a[tabindex="0"]').first()
  await mark.focus()
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => !url.pathname.endsWith('/trends'))
})
