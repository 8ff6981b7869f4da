// Asks an engine in a browser without a window, and counts what it fetches and how long it holds the page up.
import {readFileSync} from 'node:fs'
import {createServer} from 'node:http'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {launchChromium} from '../chromium.mjs'
import {compress} from './engines.mjs'

const LIB = fileURLToPath(new URL('../../plugin/lib/client/', import.meta.url))
const MINISEARCH = fileURLToPath(new URL('../../node_modules/minisearch/dist/es/index.js', import.meta.url))
const TYPES = {'.js': 'text/javascript', '.json': 'application/json', '.css': 'text/css'}
/** How often the queries are asked again, for what a warm query takes. */
const ROUNDS = 5

/**
 * Ask queries one after the other.
 *
 * @returns With `ranks`, the documents that each finds; else bytes of the first query and of the dearest one after it,
 *   the time of the first, of 95 in 100 warm ones, and of the longest task of the page.
 */
export async function measureInBrowser(engine, {files}, queries, {ranks = false} = {}) {
  const sent = {bytes: 0}
  const server = await serve(files, engine.page, sent)
  const browser = await launchChromium()
  try {
    const page = await browser.newPage()
    await page.goto(`http://127.0.0.1:${server.address().port}/`)
    await page.waitForFunction('window.ask')
    if (ranks) {
      const found = []
      for (const query of queries) found.push(await page.evaluate((text) => window.ask(text, true), query))
      return found
    }
    return await measure(page, queries, sent)
  } finally {
    await browser.close()
    server.closeAllConnections()
    server.close()
  }
}

async function measure(page, queries, sent) {
  const ask = async (query) => {
    const before = sent.bytes
    const ms = await page.evaluate(async (text) => {
      const start = performance.now()
      await window.ask(text)
      return performance.now() - start
    }, query)
    return {ms, bytes: sent.bytes - before}
  }
  const measured = []
  for (const query of queries) measured.push(await ask(query))
  const warm = []
  for (let round = 0; round < ROUNDS; round++) for (const query of queries) warm.push((await ask(query)).ms)
  warm.sort((a, b) => a - b)
  const longest = await page.evaluate(() => Math.max(0, ...window.tasks))
  return {
    first: measured[0].bytes,
    firstMs: measured[0].ms,
    next: Math.max(...measured.slice(1).map(({bytes}) => bytes)),
    p95: warm[Math.floor(warm.length * 0.95)],
    longest,
  }
}

function serve(files, script, sent) {
  const html = `<!doctype html><meta charset="utf-8"><title>Search</title><script>
    window.tasks = []
    new PerformanceObserver((list) => window.tasks.push(...list.getEntries().map(({duration}) => duration))).observe({type: 'longtask', buffered: true})
  </script><script type="module">${script}</script>`
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url, 'http://localhost')
    const content = pathname === '/' ? html : contentOf(files, pathname)
    if (content === undefined) return response.writeHead(404).end()
    const body = compress(content)
    // Of what Pagefind compressed itself, the page expects the bytes as they are.
    const isOwn = Buffer.from(content).equals(body)
    if (pathname.startsWith('/search/') || pathname.startsWith('/pagefind/') || pathname.endsWith('.json'))
      sent.bytes += body.length
    response.writeHead(200, {
      'content-type':
        pathname === '/' ? 'text/html' : (TYPES[path.extname(pathname)] ?? 'application/octet-stream'),
      ...(!isOwn && {'content-encoding': 'gzip'}),
    })
    return response.end(body)
  })
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)))
}

function contentOf(files, pathname) {
  if (files.has(pathname)) return files.get(pathname)
  if (pathname === '/minisearch.js') return readFileSync(MINISEARCH)
  if (pathname === '/lib/bench.js')
    return "export {openSearchIndex} from './search/search.js'\nexport {EMPTY_STATE as EMPTY} from './indexState.js'"
  if (pathname.startsWith('/lib/') && !pathname.includes('..'))
    return readFileSync(path.join(LIB, pathname.slice(5)))
  return undefined
}
