import {readFileSync} from 'node:fs'
import path from 'node:path'
import {beforeAll, describe, expect, test} from 'vitest'
import {MANIFEST} from '../../../plugin/src/client/search/files.ts'
import {findWords} from '../../../plugin/src/client/search/find.ts'
import {openFiles, type SearchFiles} from '../../../plugin/src/client/search/load.ts'
import {NO_SCORES, rankDocs} from '../../../plugin/src/client/search/scores.ts'
import {readFolder} from '../../../plugin/src/folder/index.ts'
import {extractFiles} from '../../../plugin/src/run/extractFiles.ts'
import {buildSite} from '../../../plugin/src/site/index.ts'
import {buildSearch} from '../../../plugin/src/site/search/index.ts'
import type {Site} from '../../../plugin/src/site/types.ts'

const ROOT = path.resolve(import.meta.dirname, '../../..')

interface Labelled {
  kind: string
  query: string
  /** Files of which one should come first. */
  answers: string[]
}

const QUERIES: Labelled[] = JSON.parse(
  readFileSync(path.join(ROOT, 'test/fixtures/search/queries.json'), 'utf8'),
)

let site: Site
let contents: Map<string, string>
let files: SearchFiles

beforeAll(async () => {
  const {files: sources} = await readFolder(path.join(ROOT, 'postmortems'), {})
  site = siteOf(await extractFiles(sources, {}))
  contents = filesOf(site)
  files = await openFiles(async (name) => JSON.parse(contents.get(name) ?? ''))
}, 60_000)

function siteOf(documents: Parameters<typeof buildSite>[0]): Site {
  return buildSite(documents, {basePath: '/postmortems', related: {threshold: 0.25, limit: 5}})
}

function filesOf(of: Site): Map<string, string> {
  return new Map([...buildSearch(of)].map(({name, content}) => [name, content]))
}

/** The files of the incidents that a query finds, the best first. */
async function find(query: string): Promise<string[]> {
  const {scores} = await findWords(query, files)
  return rankDocs(scores ?? NO_SCORES).map((doc) => site.incidents[doc]?.postmortem.file ?? '')
}

test('the right incident comes first', async () => {
  const late: string[] = []
  let sum = 0
  for (const {query, answers} of QUERIES) {
    const rank = (await find(query)).findIndex((file) => answers.includes(file)) + 1
    sum += rank === 0 ? 0 : 1 / rank
    if (rank !== 1) late.push(`${query}: ${rank}`)
  }
  expect(sum / QUERIES.length, late.join('\n')).toBeGreaterThanOrEqual(0.97)
})

describe('a query', () => {
  const POISON = ['2024/2024-12-11-notifier-poison-message.md', '2026/2026-01-22-notifier-poison-message.md']

  test.each([
    ['case and accents', 'NOTIFIER Poíson', POISON],
    ['an exact phrase', '"poison message, again"', POISON.slice(1)],
    ['words in another order are no phrase', '"message poison"', []],
    ['without a word', 'notifier poison -regex', POISON.slice(0, 1)],
    ['without a phrase', 'notifier poison -"poison message, again"', POISON.slice(0, 1)],
    ['an id written apart', 'inc 2024 016', POISON.slice(0, 1)],
    ['an id in another spelling', 'inc_2024_016', POISON.slice(0, 1)],
    ['no mistake in a number', 'LARK-99321', []],
  ])('%s', async (_, query, expected) => {
    const found = await find(query)
    expect(found.slice(0, expected.length || undefined).sort()).toEqual([...expected].sort())
  })

  test('an id is one thing, not its parts', async () => {
    expect(await find('LARK-6021')).toEqual(['2026/2026-02-17-notes-from-the-outage.md'])
  })

  test('a qualified name is found by the part that documents write', async () => {
    const {partial} = await findWords('java.lang.OutOfMemoryError', files)
    expect(partial?.map(({word}) => word)).toEqual(['java', 'lang', 'OutOfMemoryError'])
    const [first] = await find('java.lang.OutOfMemoryError')
    expect(first).toBe('2025/2025-05-27-search-oom-synonyms/postmortem.md')
  })

  test('words that stand side by side come before words that stand apart', async () => {
    const [first, second] = await find('410 Gone')
    expect(first).toBe('2026/2026-10-20-launchflag-sdk-default.md')
    expect(second).toBe('2024/2024-01-16-quote-engine-helm-typo.md')
  })

  test('Japanese words are found whatever stands between them', async () => {
    expect(await find('レート制限停止')).toEqual(await find('レート 制限 停止'))
    expect(await find('レート制限停止')).not.toEqual([])
  })

  test('says what it took a typing mistake for', async () => {
    const {corrected} = await findWords('wildcrad', files)
    expect(corrected).toEqual([{word: 'wildcrad', meant: ['wildcard']}])
  })

  test('without an incident that has all the words says how many have each', async () => {
    const {partial, scores} = await findWords('kurier24 zwetschgenkuchen', files)
    expect(partial?.map(({word}) => word)).toEqual(['kurier24', 'zwetschgenkuchen'])
    expect(partial?.[1]?.count).toBe(0)
    expect(scores?.size).toBe(partial?.[0]?.count)
  })

  test.each(['', '  ', 'severity:sev1', 'the', '-', '""', '"the"'])('%j asks for no word', async (query) => {
    expect((await findWords(query, files)).scores).toBeUndefined()
  })
})

describe('the files', () => {
  test('are the same for the same site, but for the order of the documents', () => {
    const again = siteOf([...site.incidents].reverse())
    expect([...filesOf(again)].sort()).toEqual([...contents].sort())
  })

  test('of another document leave most as they are', () => {
    const fewer = filesOf(siteOf(site.incidents.slice(0, -1)))
    const same = [...fewer.keys()].filter((name) => name.startsWith('text-') && contents.has(name))
    expect(same.length).toBe(site.incidents.length - 1)
  })

  test('are read as they are needed', async () => {
    const asked: string[] = []
    const fresh = await openFiles(async (name) => {
      asked.push(name)
      return JSON.parse(contents.get(name) ?? '')
    })
    await findWords('kurier24', fresh)
    expect(asked.filter((name) => /^(?:text|cards|facets)-/.test(name))).toEqual([])
    expect(asked.filter((name) => name.startsWith('terms-')).length).toBeLessThanOrEqual(2)
  })

  test.each([
    ['a file that is missing', (name: string) => Promise.reject(new Error(`404 ${name}`)), MANIFEST],
    ['a page instead of the manifest', async () => ({page: true}), MANIFEST],
    [
      'something else instead of a file of terms',
      async (name: string) => (name === MANIFEST ? JSON.parse(contents.get(name) ?? '') : {page: true}),
      'terms-',
    ],
  ])('%s is an error that names it', async (_, readFile, name) => {
    const search = async () => findWords('kurier24', await openFiles(readFile))
    await expect(search()).rejects.toThrow(`Unexpected content of \`${name}`)
  })

  test('a file that failed is asked for again', async () => {
    let broken = true
    const recovering = await openFiles(async (name) => {
      if (broken && name !== MANIFEST) throw new Error('offline')
      return JSON.parse(contents.get(name) ?? '')
    })
    await expect(findWords('kurier24', recovering)).rejects.toThrow()
    broken = false
    expect((await findWords('kurier24', recovering)).scores?.size).toBeGreaterThan(0)
  })
})
