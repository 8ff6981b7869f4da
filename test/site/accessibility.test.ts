import axe from 'axe-core'
import type {Browser} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {launchBrowser} from '../browser/launch.ts'
import {visit} from './visit.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

/** Every kind of page, with little and with much on it. */
const PAGES = [
  'postmortems',
  'postmortems?q=pool',
  'empty',
  'postmortems/archive',
  'postmortems/trends',
  'postmortems/actions',
  'postmortems/services/basket',
  'postmortems/2024-03-12-checkout-latency',
  'postmortems/2025-11-09-labels-contradict',
  'postmortems/2026-03-05-hostile',
  'foreign/2026-03-20-everything',
  'foreign/2026-03-21-short',
]

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  test.each(PAGES)('%s has nothing that keeps people out', async (path) => {
    const address = `${path}${path.includes('?') ? '&' : '?'}docusaurus-theme=${theme}`
    const {page} = await visit(browser, address, {reducedMotion: 'reduce'})
    await page.locator(`html[data-theme="${theme}"]`).waitFor({state: 'attached'})
    // What is folded away is there for everybody, too.
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('main details')) fold.setAttribute('open', '')
    })
    await page.evaluate(axe.source)
    const violations = await page.evaluate(async () => {
      const {violations} = await (globalThis as unknown as {axe: typeof axe}).axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      })
      return violations.flatMap(({id, nodes}) => nodes.map(({html}) => `${id}: ${html.slice(0, 200)}`))
    })
    expect(violations).toEqual([])
  })
})
