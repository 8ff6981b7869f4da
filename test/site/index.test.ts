import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {launchBrowser} from '../browser/launch.ts'
import {hydrated, shownText, visit} from './visit.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

describe('filtering the index', () => {
  test('text narrows list, count and URL', async () => {
    const {page, problems} = await visit(browser, 'postmortems')
    await box(page).fill('ZWETSCHGEN search')
    await expectList(page, ["Search returned yesterday's prices"])
    await expect.poll(() => shownText(page.getByRole('status'))).toBe('1 of 9 incidents')
    expect(query(page)).toEqual({q: 'ZWETSCHGEN search'})
    expect(problems).toEqual([])
  })

  test.each([
    ['severity', /^SEV1/, {severity: 'sev1'}, ['Payments timed out at the card provider']],
    [
      'service',
      /^Checkout/,
      {service: 'checkout'},
      ['Payments timed out at the card provider', 'Checkout slow after the basket cache was emptied'],
    ],
    [
      'year',
      /^2024/,
      {year: '2024'},
      ["Search returned yesterday's prices", 'Checkout slow after the basket cache was emptied'],
    ],
  ])('%s narrows list, count and URL', async (_, name, parameters, titles) => {
    const {page, problems} = await visit(browser, 'postmortems')
    await page.getByRole('checkbox', {name}).check()
    await expectList(page, titles)
    expect(await shownText(page.getByRole('status'))).toBe(`${titles.length} of 9 incidents`)
    expect(query(page)).toEqual(parameters)
    expect(problems).toEqual([])
  })

  test('filters narrow each other, and can be cleared', async () => {
    const {page} = await visit(browser, 'postmortems')
    await page.getByRole('checkbox', {name: /^SEV2/}).check()
    await page.getByRole('checkbox', {name: /^2026/}).check()
    await expect.poll(() => list(page)).toHaveLength(2)
    await box(page).fill('xylophone zither')
    await expect.poll(() => list(page)).toEqual([])
    expect(await shownText(page.locator('main'))).toContain('No incident matches “xylophone zither”')
    await page.getByRole('button', {name: 'Clear search and filters'}).click()
    await expect.poll(() => list(page)).toHaveLength(9)
    expect(query(page)).toEqual({})
    expect(await box(page).inputValue()).toBe('')
  })

  test('the back button goes through the steps', async () => {
    const {page} = await visit(browser, 'postmortems')
    await page.getByRole('checkbox', {name: /^SEV2/}).check()
    await expect.poll(() => list(page)).toHaveLength(3)
    await page.getByRole('checkbox', {name: /^2024/}).check()
    await expect.poll(() => list(page)).toHaveLength(1)
    await page.goBack()
    await expect.poll(() => list(page)).toHaveLength(3)
    expect(await page.getByRole('checkbox', {name: /^2024/}).isChecked()).toBe(false)
    await page.goBack()
    await expect.poll(() => list(page)).toHaveLength(9)
  })

  test('the keyboard stays where it is: in the box while one types, on the filter that one toggles', async () => {
    const {page} = await visit(browser, 'postmortems')
    await page.keyboard.press('/')
    await page.keyboard.type('zwe')
    await expect.poll(() => query(page)).toEqual({q: 'zwe'})
    await expect.poll(() => list(page)).toHaveLength(1)
    await page.keyboard.type('tschgen')
    expect(await box(page).inputValue()).toBe('zwetschgen')
    await page.goBack()
    await expect.poll(() => list(page)).toHaveLength(9)
    await page.getByRole('checkbox', {name: /^SEV2/}).focus()
    await page.keyboard.press('Space')
    await expect.poll(() => list(page)).toHaveLength(3)
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.type)).toBe(
      'checkbox',
    )
  })

  test('a link restores the state', async () => {
    const {page, problems} = await visit(browser, 'postmortems?q=pool&severity=sev2&year=2024,2026')
    await expectList(page, [
      'Baskets could not be opened during the stock report',
      'Checkout slow after the basket cache was emptied',
    ])
    expect(await box(page).inputValue()).toBe('pool')
    expect(await page.getByRole('checkbox', {name: /^SEV2/}).isChecked()).toBe(true)
    expect(await page.getByRole('checkbox', {name: /^2025/}).isChecked()).toBe(false)
    expect(problems).toEqual([])
  })
})

describe('the keyboard', () => {
  test('goes from anywhere to the box, and from there to a result', async () => {
    const {page, problems} = await visit(browser, 'postmortems')
    await page.keyboard.press('/')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search')
    await page.keyboard.type('mail')
    await expectList(page, ['The night the mail went out twice'])
    expect(await box(page).inputValue()).toBe('mail')
    for (let steps = 0; steps < 40 && !(await isOnResult(page)); steps++) await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/2026-02-17-notes')
    await page.getByRole('heading', {level: 1, name: 'The night the mail went out twice'}).waitFor()
    expect(problems).toEqual([])
  })

  test('goes to the box from a filter that was just ticked', async () => {
    const {page} = await visit(browser, 'postmortems')
    await page.getByRole('checkbox', {name: /^SEV2/}).check()
    await page.keyboard.press('/')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox')
  })

  test('a slash in the box is a slash', async () => {
    const {page} = await visit(browser, 'postmortems')
    await box(page).fill('a')
    await page.keyboard.press('/')
    expect(await box(page).inputValue()).toBe('a/')
  })
})

describe('an instance', () => {
  test('knows its own incidents only', async () => {
    const {page, problems} = await visit(browser, 'security')
    expect(await list(page)).toEqual([
      'Bucket of invoices was readable by all',
      'Access token written to a log',
    ])
    await box(page).fill('bucket')
    await expectList(page, ['Bucket of invoices was readable by all'])
    await page.getByRole('link', {name: 'Bucket of invoices'}).click()
    await page.waitForURL('**/docs-site/security/2025-09-18-open-bucket')
    expect(problems).toEqual([])
  })

  test('without postmortems says so', async () => {
    const {page, problems} = await visit(browser, 'empty')
    expect(await shownText(page.locator('main'))).toContain('There is no postmortem in the folder yet')
    expect(await box(page).count()).toBe(0)
    expect(await page.getByRole('link', {name: 'Trends'}).count()).toBe(0)
    expect(problems).toEqual([])
  })

  test('leads to another without a new page', async () => {
    const {page, problems} = await visit(browser, 'postmortems?q=mail')
    await page.evaluate('window.same = true')
    await page.getByRole('navigation', {name: 'Main'}).getByRole('link', {name: 'Security'}).click()
    await page.waitForURL('**/docs-site/security')
    await hydrated(page)
    await expect.poll(() => list(page)).toHaveLength(2)
    expect(await page.evaluate('window.same')).toBe(true)
    expect(problems).toEqual([])
  })
})

async function expectList(page: Page, titles: string[]): Promise<void> {
  await expect.poll(() => list(page)).toEqual(titles)
}

function box(page: Page) {
  return page.getByRole('main').getByRole('combobox', {name: 'Search incidents'})
}

function list(page: Page): Promise<string[]> {
  return page.locator('main article').getByRole('heading').allInnerTexts()
}

function query(page: Page): Record<string, string> {
  return Object.fromEntries(new URL(page.url()).searchParams)
}

function isOnResult(page: Page): Promise<boolean> {
  return page.evaluate(() => document.activeElement?.matches('main article h2 a') ?? false)
}

test('without JavaScript the list takes the room of the filters', async () => {
  const {page} = await visit(browser, 'postmortems', {
    javaScriptEnabled: false,
    viewport: {width: 1280, height: 900},
  })
  const list = await page.getByRole('region', {name: 'Incidents'}).boundingBox()
  expect(list?.width).toBeGreaterThan(900)
})
