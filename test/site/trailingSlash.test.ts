import path from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {build} from './docusaurus.ts'
import {attributeValues, deadLinks, type HtmlPage, readPages} from './html.ts'
import {copySite, type SiteCopy} from './siteCopy.ts'

let site: SiteCopy
let pages: HtmlPage[]
beforeAll(async () => {
  site = await copySite()
  const {code, output} = await build(site.dir, ['--config', path.join(site.dir, 'trailing-slash.config.mjs')])
  if (code !== 0) throw new Error(output)
  pages = readPages(path.join(site.dir, 'build'), '/')
})
afterAll(() => site.remove())

const pageOf = (address: string) => pages.find((page) => page.address === address)?.html ?? ''

test('there is a page at the root, and one per incident', () => {
  expect(pages.map(({address}) => address)).toEqual(
    expect.arrayContaining(['/', '/archive', '/2025-04-01-token-in-log', '/2025-09-18-open-bucket']),
  )
})

test('all links lead somewhere', () => {
  const outDir = path.join(site.dir, 'build')
  // Docusaurus gives the page of unknown addresses an address that no host has.
  const known = pages.filter(({address}) => address !== '/404')
  expect(known.flatMap((page) => deadLinks(page, pages, outDir, '/'))).toEqual([])
})

test('a page has one address, for browsers and for search engines', () => {
  const html = pageOf('/2025-09-18-open-bucket')
  const address = 'https://shop.example/2025-09-18-open-bucket/'
  const data = /<script[^>]*application\/ld\+json[^>]*>(.*?)<\/script>/s.exec(html)?.[1] ?? ''
  const [article, trail] = JSON.parse(data)['@graph']
  expect(article.url).toBe(address)
  expect(trail.itemListElement.map(({item}: {item: string}) => item)).toEqual([
    'https://shop.example/',
    address,
  ])
  expect(attributeValues(html, 'href')).toContain(address)
  expect(attributeValues(html, 'content')).toContain(address)
})
