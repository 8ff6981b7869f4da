import {readFileSync} from 'node:fs'
import path from 'node:path'
import type {Browser} from 'playwright-core'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {launchBrowser} from '../browser/launch.ts'
import {build} from './docusaurus.ts'
import {listFiles} from './html.ts'
import {type Server, serve} from './server.ts'
import {copySite, type SiteCopy} from './siteCopy.ts'
import {visit} from './visit.ts'

let site: SiteCopy
let outDir: string
let server: Server
let browser: Browser
beforeAll(async () => {
  site = await copySite()
  const {code, output} = await build(site.dir, ['--config', path.join(site.dir, 'local-search.config.mjs')])
  if (code !== 0) throw new Error(output)
  outDir = path.join(site.dir, 'build')
  server = await serve(outDir, '/docs-site/')
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await server.close()
  await site.remove()
})

test('a local search of the site leads to an incident', async () => {
  const {page} = await visit(browser, 'search?q=provider', {origin: server.origin})
  await page.getByRole('link', {name: 'Payments timed out at the card provider'}).first().click()
  await page.waitForURL('**/postmortems/2025-01-20-payments-timeouts**')
  await page.getByRole('heading', {level: 1, name: 'Payments timed out at the card provider'}).waitFor()
})

test('its index holds the incidents and not the lists of them', () => {
  const name = listFiles(outDir).find((file) => /^search-index.*\.json$/.test(file)) ?? ''
  const indexes: {documents: {u: string}[]}[] = JSON.parse(readFileSync(path.join(outDir, name), 'utf8'))
  const addresses = new Set(indexes.flatMap(({documents}) => documents.map(({u}) => u.replace(/#.*/, ''))))
  const others = [...addresses].filter((address) => !/^\/docs-site\/postmortems\/[^/]+$/.test(address))
  expect(others).toEqual(['/docs-site/docs/shipping'])
  expect(addresses.size).toBe(10)
})

test('what a hosted search filters by stands on the pages of incidents', () => {
  const html = readFileSync(path.join(outDir, 'postmortems/2025-01-20-payments-timeouts/index.html'), 'utf8')
  expect(html).toMatch(/<meta[^>]*name="?docusaurus_tag"? content="?default/)
  expect(html).toMatch(/<meta[^>]*name="?docsearch:language"? content="?en/)
})
