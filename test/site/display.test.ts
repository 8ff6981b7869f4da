import type {Browser} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {launchBrowser} from '../browser/launch.ts'
import {visit} from './visit.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const PAGES = [
  'postmortems',
  'postmortems/archive',
  'postmortems/trends',
  'postmortems/2024-03-12-checkout-latency',
  'postmortems/2025-01-20-payments-timeouts',
  'postmortems/2026-03-05-hostile',
  'foreign/2026-03-20-everything',
  'empty',
]

describe('on a phone', () => {
  test.each(PAGES)('%s does not scroll sideways', async (path) => {
    const {page, problems} = await visit(browser, path, {viewport: {width: 360, height: 740}})
    const {scrollWidth, clientWidth} = await page.evaluate(() => {
      const {scrollWidth, clientWidth} = document.documentElement
      return {scrollWidth, clientWidth}
    })
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth)
    expect(problems).toEqual([])
  })

  test('the filters of the index unfold', async () => {
    const {page} = await visit(browser, 'postmortems', {viewport: {width: 360, height: 740}})
    expect(await page.getByRole('checkbox', {name: /^SEV1/}).isVisible()).toBe(false)
    await page.getByText('Filters', {exact: true}).click()
    await page.getByRole('checkbox', {name: /^SEV1/}).check()
    await expect.poll(() => page.locator('main article').count()).toBe(1)
  })
})

describe('the dark theme', () => {
  test.each(PAGES.slice(0, 4))('is switched to on %s', async (path) => {
    const {page, problems} = await visit(browser, path)
    const colours = () =>
      page.evaluate(() => {
        const {backgroundColor, color} = getComputedStyle(document.body)
        return `${backgroundColor} ${color}`
      })
    const light = await colours()
    await page.getByRole('button', {name: /switch between dark and light mode/i}).click()
    await page.locator('html[data-theme="dark"]').waitFor({state: 'attached'})
    await expect.poll(colours).not.toBe(light)
    expect(problems).toEqual([])
  })

  test.each(['light', 'dark'])('badges can be read in the %s theme', async (theme) => {
    const {page} = await visit(browser, `postmortems?docusaurus-theme=${theme}`)
    await page.locator(`html[data-theme="${theme}"]`).waitFor({state: 'attached'})
    const badges = page.locator('[data-postmortem-severity]')
    const colours = await badges.evaluateAll((nodes) =>
      nodes.map((node) => {
        let painted: Element | null = node
        const background = () => (painted ? getComputedStyle(painted).backgroundColor : 'rgb(255, 255, 255)')
        while (painted && background() === 'rgba(0, 0, 0, 0)') painted = painted.parentElement
        return [getComputedStyle(node).color, background()] as const
      }),
    )
    expect(colours.length).toBeGreaterThan(4)
    for (const [text, background] of colours) expect(contrast(text, background)).toBeGreaterThanOrEqual(4.5)
  })
})

/** Contrast of two `rgb(…)` colours: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(first: string, second: string): number {
  const [a = 0, b = 0] = [luminance(first), luminance(second)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((channel) => {
    const value = Number(channel) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
