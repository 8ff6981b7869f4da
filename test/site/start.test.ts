import {type ChildProcess, spawn} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'
import {createServer} from 'node:net'
import path from 'node:path'
import type {Browser} from 'playwright-core'
import {afterAll, beforeAll, expect, test, vi} from 'vitest'
import {launchBrowser} from '../browser/launch.ts'
import {buildEnvironment, DOCUSAURUS} from './docusaurus.ts'
import {copySite, type SiteCopy} from './siteCopy.ts'
import {shownText, visit} from './visit.ts'

let site: SiteCopy
let browser: Browser
let server: ChildProcess
let origin: string
let output = ''

beforeAll(async () => {
  site = await copySite()
  browser = await launchBrowser()
  const port = String(await freePort())
  origin = `http://127.0.0.1:${port}`
  const args = ['start', site.dir, '--no-open', '--host', '127.0.0.1', '--port', port]
  server = spawn(process.execPath, [DOCUSAURUS, ...args], {cwd: site.dir, env: buildEnvironment()})
  for (const stream of [server.stdout, server.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      output += chunk.toString('utf8')
    })
  }
  await vi.waitFor(
    async () => {
      const {status} = await fetch(`${origin}/docs-site/postmortems`)
      if (status !== 200) throw new Error(`Unexpected status ${status} of \`docusaurus start\`:\n${output}`)
    },
    {timeout: 60_000, interval: 250},
  )
})

afterAll(async () => {
  await browser.close()
  const ended = new Promise((resolve) => server.once('close', resolve))
  server.kill()
  await ended
  await site.remove()
})

test('an edited document and a new one show within seconds', {timeout: 180_000}, async () => {
  const {page} = await visit(browser, 'postmortems/2026-02-17-notes', {origin})
  const heading = page.getByRole('heading', {level: 1})
  await expect.poll(() => shownText(heading), {timeout: 60_000}).toBe('The night the mail went out twice')

  // A reader has the index open meanwhile, with the search files of now.
  const open = await visit(browser, 'postmortems?q=pool', {origin})
  await open.page.locator('main article mark').first().waitFor()
  await open.page.route('**/*.hot-update.*', (route) => route.abort())
  await open.page.routeWebSocket('**/ws', () => {})

  const file = path.join(site.dir, 'postmortems/2026/2026-02-17-notes.md')
  writeFileSync(file, readFileSync(file, 'utf8').replace('went out twice', 'went out thrice'))
  await expect.poll(() => shownText(heading), {timeout: 60_000}).toBe('The night the mail went out thrice')

  // The watcher of Docusaurus reads a folder once a second at most, and misses what comes in between: no one is as fast.
  await new Promise((resolve) => setTimeout(resolve, 2500))
  const text = '# The till ran out of paper\n\n- Date: 2026-03-20\n- Severity: SEV4\n- Services: Till\n'
  writeFileSync(path.join(site.dir, 'postmortems/2026/2026-03-20-paper.md'), text)
  const link = page.getByRole('link', {name: 'The till ran out of paper'})
  const listed = async () => {
    await page.goto(`${origin}/docs-site/postmortems`)
    await page.getByRole('status').waitFor()
    return link.count()
  }
  await expect.poll(listed, {timeout: 60_000, interval: 1000}).toBe(1)
  const {page: reader} = open
  expect(await shownText(reader.locator('main'))).not.toContain('The till ran out of paper')
  await reader.getByRole('main').getByRole('combobox', {name: 'Search incidents'}).fill('retries provider')
  await expect
    .poll(() => reader.locator('main article').getByRole('heading').allInnerTexts())
    .toEqual(['Payments timed out at the card provider'])
  expect(await reader.getByRole('alert').count()).toBe(0)

  await page.goto(`${origin}/docs-site/postmortems?q=paper`)
  await page.locator('main article mark').first().waitFor()
  expect(await page.getByRole('alert').count()).toBe(0)
  await link.click()
  await expect.poll(() => shownText(heading)).toBe('The till ran out of paper')
  expect(output).not.toMatch(/\[ERROR\]/)
})

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      const port = typeof address === 'object' && address ? address.port : 0
      probe.close(() => resolve(port))
    })
  })
}
