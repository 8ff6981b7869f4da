import {readFileSync} from 'node:fs'
import path from 'node:path'
import type {Browser} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, inject, test} from 'vitest'
import {launchBrowser} from '../browser/launch.ts'
import {shownText, visit} from './visit.ts'

// Everything here is read from the HTML as it is served, without a script having run.
let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

/** Address of the page, title, and what must be read on it. */
const INCIDENTS: [path: string, title: string, words: string[]][] = [
  [
    'postmortems/2024-03-12-checkout-latency',
    'Checkout slow after the basket cache was emptied',
    ['SEV2', '1 h 30 min', 'Checkout', 'Basket', 'A deploy emptied the basket cache', 'pg_stat_activity'],
  ],
  [
    'postmortems/inc-2024-007-search-index',
    'Search returned yesterday’s prices',
    ['INC-2024-007', 'SEV3', '3 h 20 min', 'Search', 'The job has no alert of its own'],
  ],
  [
    'postmortems/2025-01-20-payments-timeouts',
    'Payments timed out at the card provider',
    ['INC-2025-001', 'SEV1', '55 min', 'Ines Okafor', 'Payments', 'Retries without a limit'],
  ],
  [
    'postmortems/2025-06-03-lager-datenbank',
    'Lagerdatenbank nicht erreichbar',
    ['Kritisch', '1 h 30 min', 'Lager', 'Der Name der Platte'],
  ],
  [
    'postmortems/2026-02-17-notes',
    'The night the mail went out twice',
    ['2026-02-17', 'the lock lived in memory'],
  ],
  ['security/2025-09-18-open-bucket', 'Bucket of invoices was readable by all', ['Critical', 'Invoices']],
]

describe('the page of an incident', () => {
  test.each(INCIDENTS)('%s has title, facts and document', async (path, title, words) => {
    const {page, problems} = await visit(browser, path, {javaScriptEnabled: false})
    const heading = page.getByRole('heading', {level: 1})
    expect((await shownText(heading)).replace("'", '’')).toBe(title)
    expect(await page.title()).toContain('Fruit shop')
    const text = await shownText(page.locator('main'))
    for (const word of words) expect(text).toContain(word)
    expect(problems).toEqual([])
  })

  test('has timeline and action items with owner, day and state', async () => {
    const {page} = await visit(browser, 'postmortems/2025-01-20-payments-timeouts', {
      javaScriptEnabled: false,
    })
    for (const summary of await page.locator('article details > summary').all()) await summary.click()
    const text = await shownText(page.locator('article'))
    expect(text).toMatch(/14:09[\s\S]*payment error rate above 5 %/)
    const open = await shownText(page.getByRole('listitem').filter({hasText: 'Alert on the pool'}))
    expect(open).toMatch(/open[\s\S]*Jonas[\s\S]*2025-02-15[\s\S]*overdue/)
    const done = await shownText(page.getByRole('listitem').filter({hasText: 'Limit retries in the client'}))
    expect(done).toMatch(/done[\s\S]*Ines/)
    expect(done).not.toContain('overdue')
  })

  test('tells from which line a value comes', async () => {
    const {page} = await visit(browser, 'postmortems/2025-01-20-payments-timeouts', {
      javaScriptEnabled: false,
    })
    const severity = page.locator('[data-field="severity"]')
    expect(await shownText(severity)).not.toContain('line')
    await page.getByText('Where these come from').click()
    const file = path.join(inject('site').dir, 'postmortems/2025/2025-01-20-payments-timeouts.md')
    const lines = readFileSync(file, 'utf8').split('\n')
    const line = Number(/stated, .*line (\d+)/.exec(await shownText(severity))?.[1])
    expect(lines[line - 1]).toContain('SEV1')
    expect(await severity.getByRole('link', {name: `line ${line}`}).getAttribute('href')).toBe(
      `https://git.example/shop/blob/main/site/postmortems/2025/2025-01-20-payments-timeouts.md?plain=1#L${line}`,
    )
    const detected = page.getByRole('listitem').filter({hasText: 'Detected'}).first()
    expect(await shownText(detected)).toContain('implied, timeline, line')
  })

  test('shows what contradicts itself', async () => {
    const {page} = await visit(browser, 'postmortems/2025-11-09-labels-contradict', {
      javaScriptEnabled: false,
    })
    const text = await shownText(page.locator('main'))
    expect(text).toMatch(/Line 6: Unexpected end .* before the start/)
  })

  test('shows the image beside the document and links to edit it', async () => {
    const {page} = await visit(browser, 'postmortems/2024-03-12-checkout-latency', {javaScriptEnabled: false})
    const image = page.getByRole('img', {name: 'Latency of the checkout'})
    expect(await image.evaluate((node) => (node as HTMLImageElement).naturalWidth)).toBe(320)
    const edit = await page.getByRole('link', {name: 'Edit this page'}).getAttribute('href')
    expect(edit).toBe(
      'https://git.example/shop/edit/main/site/postmortems/2024/2024-03-12-checkout-latency.md',
    )
  })
})

describe('the lists', () => {
  test('the index links every incident, newest first, and no template', async () => {
    const {page} = await visit(browser, 'postmortems', {javaScriptEnabled: false})
    const titles = await page.locator('main article').getByRole('heading').allInnerTexts()
    expect(titles).toHaveLength(9)
    expect(titles.at(-1)).toBe('Checkout slow after the basket cache was emptied')
    expect(titles.join()).not.toMatch(/<title>|Postmortems of the fruit shop/)
    expect(await shownText(page.locator('main'))).toContain('9 incidents')
    expect(await page.getByRole('main').getByRole('combobox').count()).toBe(0)
  })

  test('the archive has the incidents by year', async () => {
    const {page} = await visit(browser, 'postmortems/archive', {javaScriptEnabled: false})
    const years = await page.getByRole('heading', {level: 2}).allInnerTexts()
    expect(years.map((year) => year.slice(0, 4))).toEqual(['2026', '2025', '2024'])
    expect(await page.locator('main li time').count()).toBe(9)
  })

  test('trends are drawn, with their numbers in a table', async () => {
    const {page} = await visit(browser, 'postmortems/trends', {javaScriptEnabled: false})
    expect(await page.locator('figure svg a').count()).toBeGreaterThan(5)
    expect(await shownText(page.locator('main'))).toContain('As of 2026-04-01')
    expect(await page.locator('figure details table').count()).toBeGreaterThan(1)
  })
})

describe('the build tells of documents that it could not read', () => {
  test.each([
    ['binary.md', /binary\.md .*binary file/],
    ['huge.md', /huge\.md .*KiB/],
    ['deep.md', /deep\.md.*error/],
    ['2025-11-09-labels-contradict.md', /labels-contradict\.md:6 .*time\/order/],
  ])('%s', (_file, message) => {
    expect(inject('site').output).toMatch(message)
  })

  test('and says how many problems there are', () => {
    expect(inject('site').output).toMatch(/\d errors and \d+ warnings in \d of \d+ documents/)
  })
})
