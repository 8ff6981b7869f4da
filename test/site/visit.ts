import type {Browser, BrowserContextOptions, Locator, Page} from 'playwright-core'
import {inject} from 'vitest'

/** A page in the browser, and what went wrong on it. */
export interface Visit {
  page: Page
  /** Errors and warnings of the console, exceptions, dialogs and requests that failed. */
  problems: string[]
}

/**
 * Open a page of the site, in a window of its own.
 *
 * @param path     After the base URL: `postmortems?q=pool`.
 * @param options  `{javaScriptEnabled: false}` shows what stands in the HTML.
 */
export async function visit(
  browser: Browser,
  path: string,
  {origin = inject('site').origin, baseUrl = inject('site').baseUrl, ...options}: VisitOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}, ...options})
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  const problems = watch(page)
  await page.goto(`${origin}${baseUrl}${path}`)
  if (options.javaScriptEnabled !== false) await hydrated(page)
  return {page, problems}
}

type VisitOptions = BrowserContextOptions & {origin?: string; baseUrl?: string}

/** Wait until the page reacts to the reader. */
export async function hydrated(page: Page): Promise<void> {
  await page.locator('html[data-has-hydrated="true"]').waitFor({state: 'attached'})
}

/** The text of an element as its reader sees it: without what is folded away. */
export async function shownText(locator: Locator): Promise<string> {
  await locator.waitFor()
  return (await locator.allInnerTexts()).join('\n')
}

function watch(page: Page): string[] {
  const problems: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(`${message.type()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => problems.push(`exception: ${error.message}`))
  page.on('dialog', (dialog) => {
    problems.push(`dialog: ${dialog.message()}`)
    dialog.dismiss().catch(() => {})
  })
  page.on('requestfailed', (request) => {
    // Leaving a page ends what it was fetching for the next.
    const reason = request.failure()?.errorText
    if (reason !== 'net::ERR_ABORTED') problems.push(`request: ${request.url()} ${reason}`)
  })
  return problems
}
