import type {Browser} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {launchBrowser} from '../browser/launch.ts'
import {shownText, visit} from './visit.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

describe('failure families', () => {
  test('are listed, and lead to their incidents', async () => {
    const {page, problems} = await visit(browser, 'postmortems/families')
    await page.locator('main a[href*="/postmortems/families/"]').first().click()
    await page.getByRole('heading', {level: 1, name: /^Failure family: /}).waitFor()
    const incidents = page.getByRole('region', {name: 'Incidents (2)'})
    expect(await shownText(incidents)).toMatch(/Payments timed out[\s\S]*Baskets could not be opened/)
    await incidents.getByRole('link', {name: 'Baskets could not be opened'}).click()
    await page.getByRole('heading', {level: 1, name: 'Baskets could not be opened'}).waitFor()
    expect(await shownText(page.getByRole('region', {name: 'Related incidents'}))).toMatch(
      /No\. 2 of 2 in the failure family/,
    )
    expect(problems).toEqual([])
  })
})

describe('the map', () => {
  test('is walked with the arrow keys, and leads to incidents', async () => {
    const {page, problems} = await visit(browser, 'postmortems/map')
    const line = page.getByRole('figure', {name: 'Failures that came back'})
    const marks = line.locator('svg a')
    await marks.first().focus()
    await page.keyboard.press('ArrowRight')
    expect(await marks.nth(1).evaluate((mark) => mark === document.activeElement)).toBe(true)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', {level: 1, name: 'Baskets could not be opened'}).waitFor()
    expect(problems).toEqual([])
  })
})
