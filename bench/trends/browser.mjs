// Opens built pages in a browser without a window: what scripts they load, and how long they take to answer a choice.
import {readFileSync, statSync} from 'node:fs'
import path from 'node:path'
import {gzipSync} from 'node:zlib'
import {launchChromium} from '../chromium.mjs'

const ORIGIN = 'http://bench.example'

/** Open the built site in `dir` and hand a way to visit its pages to `work`. */
export async function withBrowser(dir, work) {
  const browser = await launchChromium()
  try {
    return await work((address) => open(browser, path.join(dir, 'build'), address))
  } finally {
    await browser.close()
  }
}

/** A page that reacts, and the scripts that it has loaded until then, by name, with their size after gzip. */
async function open(browser, root, address) {
  const page = await browser.newPage({viewport: {width: 1440, height: 900}})
  const scripts = new Map()
  await page.route('**/*', (route) => {
    const request = route.request()
    const {pathname} = new URL(request.url())
    const file = [pathname, `${pathname}.html`].map((each) => path.join(root, each)).find(isFile)
    if (file === undefined) return route.fulfill({status: 404})
    // What is only fetched beforehand is of another type.
    if (request.resourceType() === 'script') scripts.set(pathname, compressed(file))
    return route.fulfill({path: file})
  })
  await page.goto(`${ORIGIN}${address}`)
  await page.locator('html[data-has-hydrated="true"]').waitFor({state: 'attached'})
  return {page, scripts}
}

/**
 * Choose an option of a list, and wait until the page has answered.
 *
 * @returns Milliseconds until what is on the screen was painted anew, and until nothing was left to do; and the longest
 *   task in between.
 */
export async function choose(page, label, value) {
  return page.evaluate(
    async ([name, option]) => {
      const select = [...document.querySelectorAll('label')]
        .find((each) => each.textContent.startsWith(name))
        ?.querySelector('select')
      if (!select) throw new Error(`No list ${name}`)
      const tasks = []
      const observer = new PerformanceObserver((list) =>
        tasks.push(...list.getEntries().map(({duration}) => duration)),
      )
      observer.observe({type: 'longtask'})
      let last = 0
      const changes = new MutationObserver(() => {
        last = performance.now()
      })
      changes.observe(document.querySelector('main') ?? document.body, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      })
      const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
      const start = performance.now()
      Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value').set.call(select, option)
      select.dispatchEvent(new Event('change', {bubbles: true}))
      await painted()
      const first = performance.now() - start
      const firstChange = last
      if (firstChange === 0) throw new Error(`Nothing changed with ${name} ${option}`)
      // Until half a second has passed without a change.
      while (performance.now() - Math.max(last, start) < 500)
        await new Promise((resolve) => setTimeout(resolve, 50))
      observer.disconnect()
      changes.disconnect()
      return {first, all: last - start, longest: Math.max(0, ...tasks)}
    },
    [label, value],
  )
}

function compressed(file) {
  return gzipSync(readFileSync(file), {level: 9}).length
}

function isFile(file) {
  return statSync(file, {throwIfNoEntry: false})?.isFile() ?? false
}
