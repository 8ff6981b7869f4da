import {readFileSync} from 'node:fs'
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises'
import path from 'node:path'
import type {Browser} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {launchBrowser} from '../browser/launch.ts'
import {build, buildEnvironment, POSTMORTEMS, runNode} from './docusaurus.ts'
import {deadLinks, listFiles, readPages} from './html.ts'
import {type Server, serve} from './server.ts'
import {FIXTURE, ROOT} from './siteCopy.ts'
import {visit} from './visit.ts'

const WEBSITE = path.join(ROOT, 'website')

let results: string
beforeAll(async () => {
  await mkdir(path.join(ROOT, 'test-results'), {recursive: true})
  results = await mkdtemp(path.join(ROOT, 'test-results/website-'))
  // The generated files are CommonJS, and the package of the repository is not.
  await writeFile(path.join(results, 'package.json'), '{"private": true}')
})
afterAll(() => rm(results, {recursive: true, force: true}))

describe('the website with the demonstration', () => {
  let output: string
  let server: Server
  let browser: Browser
  beforeAll(async () => {
    server = await serve(path.join(results, 'demonstration'), '/')
    browser = await launchBrowser()
    output = await buildWebsite('demonstration')
  })
  afterAll(async () => {
    await browser.close()
    await server.close()
  })

  test('builds without a broken link', () => {
    expect(output).not.toMatch(/broken (?:link|anchor)/i)
  })

  test('has no link that leads nowhere', () => {
    const outDir = path.join(results, 'demonstration')
    const pages = readPages(outDir, '/')
    const dead = pages.flatMap((page) =>
      deadLinks(page, pages, outDir, '/').map((link) => `${page.address}: ${link}`),
    )
    expect(dead).toEqual([])
  })

  test('has a page for each postmortem of the folder', async () => {
    const {output} = await runNode(
      [POSTMORTEMS, 'extract', 'postmortems', '--format', 'ndjson'],
      ROOT,
      buildEnvironment(),
    )
    const records = output.split('\n').filter((line) => line.startsWith('{'))
    const slugs = records.map((line) => (JSON.parse(line) as {slug: string}).slug)
    const pages = readPages(path.join(results, 'demonstration'), '/').map(({address}) => address)
    expect(slugs.length).toBeGreaterThan(10)
    expect(slugs.filter((slug) => !pages.includes(`/postmortems/${slug}`))).toEqual([])
  })

  test('shows a lead the first charts without scrolling', async () => {
    const viewport = {width: 1440, height: 900}
    const {page} = await visit(browser, 'postmortems/trends', {origin: server.origin, baseUrl: '/', viewport})
    const cards = page.locator('[data-postmortem-overview] figure')
    expect(await cards.count()).toBe(6)
    const bottoms = await cards.evaluateAll((nodes) =>
      nodes.map((node) => node.getBoundingClientRect().bottom),
    )
    expect(Math.max(...bottoms)).toBeLessThanOrEqual(900)
  })

  test('prints the trends as a report of two pages', async () => {
    const {page} = await visit(browser, 'postmortems/trends', {origin: server.origin, baseUrl: '/'})
    await page.emulateMedia({media: 'print'})
    expect(await page.locator('figure[aria-labelledby="comparison"]').isVisible()).toBe(true)
    for (const format of ['A4', 'Letter']) {
      const pdf = await page.pdf({format})
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g), format).toHaveLength(2)
    }
  })

  test('prints the backlog so that the words of an item have room', async () => {
    const {page} = await visit(browser, 'postmortems/actions', {origin: server.origin, baseUrl: '/'})
    const items = await page.locator('tbody tr').count()
    // An A4 page without its margins.
    await page.setViewportSize({width: 718, height: 1000})
    await page.emulateMedia({media: 'print'})
    const widths = await page
      .locator('tbody th')
      .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().width))
    expect(Math.min(...widths)).toBeGreaterThan(240)
    const pdf = await page.pdf({format: 'A4'})
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
    expect(items / pages).toBeGreaterThan(10)
  })

  test('has charts of a kind twice on a page, each with an id of its own', async () => {
    const {page, problems} = await visit(browser, 'docs/charts', {origin: server.origin, baseUrl: '/'})
    const ids = await page.locator('figure [id]').evaluateAll((nodes) => nodes.map(({id}) => id))
    expect(ids).toEqual(expect.arrayContaining(['durations-booking-api', 'durations-payments']))
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    expect(problems).toEqual([])
  })

  test.each([
    '',
    'postmortems',
    'postmortems/archive',
    'postmortems/trends',
    'postmortems/services/booking-api',
    'postmortems/teams/checkout',
    'docs/charts',
    'docs/getting-started',
  ])('/%s has nothing to complain of, on a desk and on a phone', async (address) => {
    for (const width of [1280, 360]) {
      const options = {origin: server.origin, baseUrl: '/', viewport: {width, height: 800}}
      const {page, problems} = await visit(browser, address, options)
      expect(await page.getByRole('heading', {level: 1}).count()).toBe(1)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      expect(problems).toEqual([])
    }
  })
})

test('the website shows another folder, relative to where npm was called', async () => {
  const output = await buildWebsite('another', {POSTMORTEMS_DIR: 'security', INIT_CWD: FIXTURE})
  expect(output).not.toMatch(/broken (?:link|anchor)/i)
  const outDir = path.join(results, 'another')
  const index = listFiles(outDir).find((file) => /^postmortems(?:\/index)?\.html$/.test(file)) ?? ''
  const html = readFileSync(path.join(outDir, index), 'utf8')
  expect(html).toContain('Bucket of invoices was readable by all')
})

/**
 * Build beside a `start` or `build` of the website that may be running: with generated files of its own.
 *
 * @returns What the build wrote.
 */
async function buildWebsite(name: string, environment: NodeJS.ProcessEnv = {}): Promise<string> {
  const {code, output} = await build(WEBSITE, ['--out-dir', path.join(results, name)], {
    DOCUSAURUS_GENERATED_FILES_DIR_NAME: path.relative(WEBSITE, path.join(results, `${name}-generated`)),
    ...environment,
  })
  if (code !== 0) throw new Error(`The website does not build:\n${output}`)
  return output
}
