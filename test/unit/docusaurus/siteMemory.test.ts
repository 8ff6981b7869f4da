import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import type {LoadContext} from '@docusaurus/types'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {loadSite} from '../../../plugin/src/docusaurus/load.ts'
import {DEFAULT_OPTIONS, type PluginOptions} from '../../../plugin/src/docusaurus/options.ts'
import {searchDirOf} from '../../../plugin/src/docusaurus/publish.ts'
import {searchWriter} from '../../../plugin/src/docusaurus/searchFiles.ts'

let siteDir: string
beforeEach(async () => {
  siteDir = await mkdtemp(path.join(tmpdir(), 'postmortems-'))
  await write({'pm/mail.md': MAIL, 'pm/keys.md': KEYS, 'pm/queue.png': 'png'})
})
afterEach(() => rm(siteDir, {recursive: true}))

const MAIL = `# Mail was late

- Severity: SEV2
- Date: 2031-04-02

## Summary

The queue stood still, as [before](keys.md) and [at noon](noon.md). ![graph](queue.png)
See [the runbook](../runbooks/mail.md).
`
const KEYS = '# Lost keys\n\n- Severity: SEV1\n- Date: 2030-01-09\n'

async function write(files: Record<string, string>): Promise<void> {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(siteDir, file)), {recursive: true})
    await writeFile(path.join(siteDir, file), text)
  }
}

const siteFolder = () => path.join(siteDir, 'kept/site')

async function load(options: Partial<PluginOptions> = {}, title = 'Shop') {
  const siteConfig = {url: 'https://shop.example', title, future: {}}
  const context = {siteDir, baseUrl: '/', siteConfig} as unknown as LoadContext
  const dir = siteFolder()
  const editUrl = 'https://git.example/shop/edit/main/'
  return loadSite({...DEFAULT_OPTIONS, path: 'pm', editUrl, ...options}, [], context, {
    place: {dir, assetsUrl: '/assets/'},
    writeSearch: searchWriter(searchDirOf(dir)),
    cacheDir: path.join(siteDir, 'kept'),
    apart: false,
  })
}

/** Every file that was published, with what it holds. */
async function published(): Promise<Record<string, string>> {
  const files: Record<string, string> = {}
  for (const entry of await readdir(siteFolder(), {recursive: true, withFileTypes: true})) {
    if (!entry.isFile()) continue
    const file = path.join(entry.parentPath, entry.name)
    files[path.relative(siteFolder(), file)] = await readFile(file, 'utf8')
  }
  return files
}

/** What no build would write: it stays as long as nothing is published anew. */
const MARK = 'exports/mark'
const mark = () => writeFile(path.join(siteFolder(), MARK), '')
const isMarked = async () => MARK in (await published())

describe('a site that was published', () => {
  it('stays where nothing changed, with its problems', async () => {
    const first = await load()
    const files = await published()
    expect(Object.keys(files).length).toBeGreaterThan(15)
    await mark()
    const second = await load()
    expect(second).toEqual({
      published: first.published,
      problems: first.problems,
      documents: first.documents,
    })
    expect(second.problems.map(({message}) => message.ruleId)).toContain('link/broken')
    expect(await published()).toEqual({...files, [MARK]: ''})
  })

  const edit = (files: Record<string, string>) => () => write(files).then(() => ({}))
  it.each<[string, () => Promise<Partial<PluginOptions>>]>([
    ['a document is another', edit({'pm/mail.md': MAIL.replace('still', 'quite still')})],
    ['a document came', edit({'pm/noon.md': KEYS})],
    ['a document went', () => rm(path.join(siteDir, 'pm/keys.md')).then(() => ({}))],
    ['an image is another', edit({'pm/queue.png': 'png2'})],
    ['an image went', () => rm(path.join(siteDir, 'pm/queue.png')).then(() => ({}))],
    ['a file that a document names came', edit({'runbooks/mail.md': '# Mail'})],
    ['an option is another', async () => ({timeZone: 'Europe/Berlin'})],
    ['files of it went', () => rm(searchDirOf(siteFolder()), {recursive: true}).then(() => ({}))],
    ['the memory is damaged', edit({'kept/site.json': '{}'})],
    ['a function of the options has a part in it', async () => ({editUrl: () => undefined})],
  ])('is made anew where %s', async (_case, change) => {
    await load()
    await mark()
    const options = await change()
    await load(options)
    expect(await isMarked()).toBe(false)
    const files = await published()
    await rm(path.join(siteDir, 'kept'), {recursive: true})
    await load(options)
    expect(await published()).toEqual(files)
  })

  it('is made anew on another day, and for another title of the site', async () => {
    await load()
    await mark()
    await load({}, 'Another shop')
    expect(await isMarked()).toBe(false)
    await mark()
    const before = process.env.SOURCE_DATE_EPOCH
    process.env.SOURCE_DATE_EPOCH = '1900000000'
    await load({}, 'Another shop')
    if (before === undefined) delete process.env.SOURCE_DATE_EPOCH
    else process.env.SOURCE_DATE_EPOCH = before
    expect(await isMarked()).toBe(false)
  })
})
