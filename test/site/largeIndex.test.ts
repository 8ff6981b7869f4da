import type {Root} from 'mdast'
import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {buildSearch} from '../../plugin/src/site/search/index.ts'
import type {SearchedSite} from '../../plugin/src/site/types.ts'
import {launchBrowser} from '../browser/launch.ts'
import {postmortem} from '../unit/site/postmortem.ts'
import {shownText, type Visit, visit} from './visit.ts'

const COUNT = 10_000
// Shares no factor with the number of words: every service has every one.
const SERVICES = 119
const WORDS = 'pool timeout queue certificate replica deploy cache retry disk schema tariff parcel'.split(' ')

let browser: Browser
let files: Map<string, string>
beforeAll(async () => {
  files = new Map([...buildSearch(largeSite())].map(({name, content}) => [name, content]))
  browser = await launchBrowser()
}, 240_000)
afterAll(() => browser.close())

/** The index page of the built site over the search files of another, large one. */
async function openPage(query = ''): Promise<Visit & {fetched: string[]}> {
  const fetched: string[] = []
  const visited = await visit(browser, 'postmortems')
  await visited.page.route('**/search-default/*', (route) => {
    const name = route.request().url().split('/').at(-1) ?? ''
    fetched.push(name)
    const body = files.get(name)
    return body === undefined
      ? route.fulfill({status: 404})
      : route.fulfill({body, contentType: 'application/json'})
  })
  if (query !== '') await box(visited.page).fill(query)
  return {...visited, fetched}
}

test('one in ten thousand is found by its id, with few files', async () => {
  const {page, problems, fetched} = await openPage('INC-2021-04321')
  await expect.poll(() => list(page)).toEqual(['Incident 4321: timeout retry'])
  expect(await shownText(page.getByRole('status'))).toBe('1 of 10000 incidents')
  expect(fetched.length).toBeLessThan(10)
  expect(problems).toEqual([])
})

test('what thousands hold is listed a page at a time, filtered, sorted and walked with the keyboard', async () => {
  const {page, problems, fetched} = await openPage()
  await page.keyboard.press('/')
  await page.keyboard.type('certificate')
  await expect.poll(() => list(page)).toHaveLength(20)
  await page.getByRole('button', {name: /^Show more/}).click()
  await expect.poll(() => list(page)).toHaveLength(120)
  await page.getByLabel('Sort').selectOption({label: 'Longest'})
  await expect.poll(async () => (await list(page))[0]).toMatch(/certificate/)
  const services = page.getByRole('group', {name: 'Service'})
  expect(await services.getByRole('checkbox').count()).toBe(10)
  await services.getByRole('button', {name: 'Show all 119'}).click()
  await services.getByRole('checkbox', {name: /^Service 7 /}).check()
  await expect.poll(() => new URL(page.url()).search).toBe('?q=certificate&service=service-7&sort=duration')
  await expect.poll(() => shownText(page.getByRole('status'))).toMatch(/^\d\d of 10000 incidents$/)
  await page.goBack()
  await expect.poll(() => shownText(page.getByRole('status'))).toMatch(/^\d{4} of 10000 incidents$/)
  await page.keyboard.press('/')
  await page.keyboard.press('ArrowDown')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe((await list(page))[0])
  expect(fetched).toEqual([...new Set(fetched)])
  expect(problems).toEqual([])
})

test('a word that is in no incident says so', async () => {
  const {page} = await openPage('zwetschgenkuchen')
  await expect.poll(() => shownText(page.locator('main'))).toContain('No incident matches “zwetschgenkuchen”')
})

function box(page: Page) {
  return page.getByRole('main').getByRole('combobox', {name: 'Search incidents'})
}

function list(page: Page): Promise<string[]> {
  return page.locator('main article').getByRole('heading').allInnerTexts()
}

/** Records as they would have been read, without the Markdown of ten thousand documents. */
function largeSite(): SearchedSite {
  const basePath = '/docs-site/postmortems'
  const incidents = Array.from({length: COUNT}, (_, number) => {
    const word = (step: number) => WORDS[(number * step) % WORDS.length] ?? ''
    const service = `Service ${number % SERVICES}`
    const title = `Incident ${number}: ${word(1)} ${word(7)}`
    const text = `${title}. ${word(5)} of ${service} failed with E${number * 7919}X after ${word(11)}.`
    const tree: Root = {
      type: 'root',
      children: [{type: 'paragraph', children: [{type: 'text', value: text}]}],
    }
    return {
      postmortem: postmortem(`${number}.md`, {
        title,
        id: `INC-${2020 + (number % 10)}-${String(number).padStart(5, '0')}`,
        date: `${2020 + (number % 10)}-${String(1 + (number % 12)).padStart(2, '0')}-10`,
        severity: {label: `SEV${1 + (number % 4)}`, rank: 1 + (number % 4)},
        services: [{name: service, slug: service.toLowerCase().replace(' ', '-')}],
        tags: [`tag-${number % 400}`],
        durationSeconds: 60 * (number % 500),
      }),
      title,
      permalink: `${basePath}/${number}`,
      tree,
    }
  })
  incidents.sort((a, b) => ((a.postmortem.date ?? '') < (b.postmortem.date ?? '') ? 1 : -1))
  return {incidents, basePath, causeName: (cause) => cause, extraFields: []}
}
