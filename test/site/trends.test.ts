import {readFile} from 'node:fs/promises'
import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {launchBrowser} from '../browser/launch.ts'
import {hydrated, shownText, visit} from './visit.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

/** The chart of durations over the whole width. */
const durations = (page: Page) => page.locator('figure[aria-labelledby="durations"]')
const status = (page: Page) => page.locator('main header [role="status"]')

describe('a mark', () => {
  test('leads to its incident', async () => {
    const {page, problems} = await visit(browser, 'postmortems/trends')
    await durations(page).locator('svg a[href$="/2025-01-20-payments-timeouts"]').first().click()
    await page.getByRole('heading', {level: 1, name: 'Payments timed out'}).waitFor()
    expect(problems).toEqual([])
  })

  test('of every chart leads to a page, and to a list that is not empty', async () => {
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

  test('says what it stands for when it is pointed at', async () => {
    const {page} = await visit(browser, 'postmortems/trends')
    const mark = durations(page).locator('svg a[href$="/2025-01-20-payments-timeouts"]').first()
    await mark.hover()
    const tip = durations(page).locator('[data-postmortem-drawing] > [data-side]')
    expect(await shownText(tip)).toBe(await mark.getAttribute('aria-label'))
    expect(await shownText(tip)).toContain('Payments timed out')
    await page.mouse.move(0, 0)
    await tip.waitFor({state: 'detached'})
  })

  test('is reached with Tab once per chart, then with the arrows', async () => {
    const {page} = await visit(browser, 'postmortems/trends')
    const marks = durations(page).locator('svg a')
    expect(await durations(page).locator('svg a[tabindex="0"]').count()).toBe(1)
    const [first, last] = [marks.first(), marks.last()]
    await first.focus()
    await page.keyboard.press('End')
    expect(await last.evaluate((node) => node === document.activeElement)).toBe(true)
    await page.keyboard.press('ArrowRight')
    expect(await last.evaluate((node) => node === document.activeElement)).toBe(true)
    await page.keyboard.press('ArrowLeft')
    expect(await marks.nth(-2).evaluate((node) => node === document.activeElement)).toBe(true)
    const tip = durations(page).locator('[data-postmortem-drawing] > [data-side]')
    expect(await shownText(tip)).toBe(await marks.nth(-2).getAttribute('aria-label'))
    await page.keyboard.press('Escape')
    await tip.waitFor({state: 'detached'})
    await page.keyboard.press('Home')
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => !url.pathname.endsWith('/trends'))
  })
})

describe('a filter', () => {
  test('stands in the address, and goes with the back button', async () => {
    const {page, problems} = await visit(browser, 'postmortems/trends')
    await page.getByRole('combobox', {name: 'Service'}).selectOption('basket')
    expect(new URL(page.url()).search).toBe('?service=basket')
    await expect.poll(() => shownText(status(page))).toContain('3 of 9')
    await expect.poll(() => durations(page).locator('svg a').count()).toBeLessThanOrEqual(3)
    await page.getByRole('combobox', {name: 'Period'}).selectOption('2024')
    await expect.poll(() => shownText(status(page))).toContain('1 of 9')
    await page.goBack()
    await expect.poll(() => shownText(status(page))).toContain('3 of 9')
    await page.getByRole('button', {name: 'Show all'}).click()
    await expect.poll(() => shownText(status(page))).toContain('incidents: 9.')
    expect(new URL(page.url()).search).toBe('')
    expect(problems).toEqual([])
  })

  test('of an address holds from the first', async () => {
    const {page} = await visit(browser, 'postmortems/trends?service=basket&period=2024')
    await expect.poll(() => shownText(status(page))).toContain('1 of 9')
    expect(await page.getByRole('combobox', {name: 'Service'}).inputValue()).toBe('basket')
  })

  test('that no incident has says so', async () => {
    const {page} = await visit(browser, 'postmortems/trends?service=nobody')
    await page.getByText('No incident has all of these filters.').waitFor()
  })
})

test.each(['light', 'dark'] as const)('in the %s theme marks stand out from the paper', async (theme) => {
  const {page} = await visit(browser, `postmortems/trends?docusaurus-theme=${theme}`)
  await page.locator(`html[data-theme="${theme}"]`).waitFor({state: 'attached'})
  const colours = await durations(page).evaluate((figure) => {
    const paint = (value: string) => {
      const context = document.createElement('canvas').getContext('2d', {willReadFrequently: true})
      if (!context) throw new Error('No canvas')
      context.fillStyle = value
      context.fillRect(0, 0, 1, 1)
      return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3)
    }
    const marks = [...figure.querySelectorAll('svg a path[data-severity]')]
    const paper = getComputedStyle(figure).getPropertyValue('--pm-chart-paper')
    return {paper: paint(paper), marks: marks.map((mark) => paint(getComputedStyle(mark).fill))}
  })
  expect(colours.marks.length).toBeGreaterThan(0)
  for (const mark of colours.marks) expect(contrast(mark, colours.paper)).toBeGreaterThanOrEqual(3)
})

test('on paper the dark theme is the light one, without what only a screen has', async () => {
  const {page} = await visit(browser, 'postmortems/trends?docusaurus-theme=dark')
  await page.locator('html[data-theme="dark"]').waitFor({state: 'attached'})
  await page.emulateMedia({media: 'print'})
  const figure = page.locator('figure[aria-labelledby="overview-durations"]')
  expect(await figure.evaluate((node) => getComputedStyle(node).color)).toBe('rgb(28, 30, 33)')
  expect(await page.getByRole('combobox', {name: 'Service'}).isVisible()).toBe(false)
  expect(await page.getByRole('button', {name: 'PNG'}).first().isVisible()).toBe(false)
})

test('without JavaScript the charts, their numbers and their links are there, and no filter', async () => {
  const {page} = await visit(browser, 'postmortems/trends', {javaScriptEnabled: false})
  const mark = durations(page).locator('svg a[href$="/2025-01-20-payments-timeouts"]').first()
  expect(await mark.locator('title').textContent()).toContain('Payments timed out')
  expect(await durations(page).locator('details table').count()).toBeGreaterThan(0)
  expect(await page.getByRole('combobox', {name: 'Service'}).count()).toBe(0)
  await durations(page).locator('summary').click()
  expect(await shownText(durations(page).locator('details'))).toContain('Payments timed out')
})

describe('a chart can be saved', () => {
  async function download(format: string): Promise<{name: string; content: Buffer}> {
    const {page} = await visit(browser, 'postmortems/trends')
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      durations(page).getByRole('button', {name: format}).click(),
    ])
    return {name: file.suggestedFilename(), content: await readFile(await file.path())}
  }

  test('as a drawing that needs nothing else', async () => {
    const {name, content} = await download('SVG')
    const svg = content.toString()
    expect(name).toBe('durations.svg')
    expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/)
    expect(svg).toContain('Duration of documented incidents')
    expect(svg).toContain('n = ')
    expect(svg).not.toMatch(/var\(|class=|href=/)
    const {page} = await visit(browser, 'postmortems/trends')
    await page.setContent(svg)
    expect(await page.locator('svg svg path').count()).toBeGreaterThan(3)
  })

  test('as a picture', async () => {
    const {name, content} = await download('PNG')
    expect(name).toBe('durations.png')
    expect(content.subarray(1, 4).toString()).toBe('PNG')
    // Width and height stand behind the first chunk's name.
    expect(content.readUInt32BE(16)).toBeGreaterThan(1200)
    expect(content.readUInt32BE(20)).toBeGreaterThan(400)
  })

  test('as a table', async () => {
    const {name, content} = await download('CSV')
    expect(name).toBe('durations.csv')
    const lines = content
      .toString()
      .replace(/^\uFEFF/, '')
      .split('\r\n')
    expect(lines[0]).toBe('Period,n,Median,95 % band,90th percentile')
    expect(lines[1]).toMatch(/^All,\d/)
    expect(lines.some((line) => line.startsWith('Payments timed out at the card provider,2025-01-20,'))).toBe(
      true,
    )
  })
})

test('the page of a service has its own charts, of which the rest are one click away', async () => {
  const {page, problems} = await visit(browser, 'postmortems/services/basket')
  const card = page.locator('figure[aria-labelledby="overview-counts"]')
  expect(await shownText(card)).toContain('n = 3')
  await card.getByRole('heading').getByRole('link').click()
  await page.waitForURL('**/postmortems/trends?service=basket#counts')
  await expect.poll(() => shownText(status(page))).toContain('3 of 9')
  expect(problems).toEqual([])
})

test.each(['postmortems/trends', 'postmortems/services/basket'])('%s has each id once', async (path) => {
  const {page} = await visit(browser, path)
  const ids = await page.locator('[id]').evaluateAll((nodes) => nodes.map(({id}) => id))
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
})

/** Of two colours (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). */
function contrast(first: readonly number[], second: readonly number[]): number {
  const [light = 0, dark = 0] = [luminance(first), luminance(second)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = colour.map((value) => {
    const share = value / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
