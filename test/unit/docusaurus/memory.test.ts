import {createHash} from 'node:crypto'
import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import type {LoadContext} from '@docusaurus/types'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {cacheRootOf, openCache} from '../../../plugin/src/docusaurus/cache.ts'
import {type LoadedContent, loadContent} from '../../../plugin/src/docusaurus/content.ts'
import {readInputs} from '../../../plugin/src/docusaurus/inputs.ts'
import {DEFAULT_OPTIONS, type PluginOptions} from '../../../plugin/src/docusaurus/options.ts'

const FIXTURES = path.resolve(import.meta.dirname, '../../fixtures')

let siteDir: string
let cacheDir: string
beforeEach(async () => {
  siteDir = await mkdtemp(path.join(tmpdir(), 'postmortems-'))
  cacheDir = path.join(cacheRootOf(siteDir, 'en'), 'default')
  await write({'pm/mail.md': MAIL, 'pm/keys.md': KEYS})
})
afterEach(() => rm(siteDir, {recursive: true}))

const MAIL = `# Mail was late

- Severity: SEV2
- Date: 2031-04-02

## Summary

The queue stood still, as [before](keys.md) and [at noon](noon.md). ![graph](queue.png)
`
const KEYS = '# Lost keys\n\n- Severity: SEV1\n- Date: 2030-01-09\n'

async function write(files: Record<string, string>): Promise<void> {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(siteDir, file)), {recursive: true})
    await writeFile(path.join(siteDir, file), text)
  }
}

/** With the files of the search made, so that they are compared, too. */
async function load(
  {cached = true, baseUrl = '/'} = {},
  options: Partial<PluginOptions> = {},
): Promise<Omit<LoadedContent, 'search'> & {search: unknown[]}> {
  const siteConfig = {url: 'https://shop.example', title: 'Shop', markdown: {mermaid: false}, future: {}}
  const context = {siteDir, baseUrl, siteConfig} as unknown as LoadContext
  const merged = {...DEFAULT_OPTIONS, path: 'pm', ...options}
  const inputs = await readInputs(merged, siteDir, context.siteConfig)
  const {content} = await loadContent(merged, [], context, inputs, cached ? cacheDir : undefined)
  return {...content, search: [...content.search()]}
}

const documentsDir = () => path.join(cacheDir, 'documents')
const entries = async () => (await readdir(documentsDir())).sort()

/** Change what is kept of a file, as if another document had stood there. */
async function forge(from: string, to: string): Promise<void> {
  for (const name of await entries()) {
    const text = await readFile(path.join(documentsDir(), name), 'utf8')
    const body = text.slice(text.indexOf('\n') + 1).replaceAll(from, to)
    const digest = createHash('sha256').update(body).digest('hex')
    await writeFile(path.join(documentsDir(), name), `${digest}\n${body}`)
  }
}

describe('what was read and rendered', () => {
  it.each(['dialects', 'site/postmortems', 'site/security'])(
    'makes the same site as reading anew: %s',
    async (folder) => {
      const options = {path: path.join(FIXTURES, folder), timeZone: 'Europe/Berlin'}
      const fresh = await load({cached: false}, options)
      expect(fresh.pages.length).toBeGreaterThan(1)
      expect(await load({}, options)).toEqual(fresh)
      expect(JSON.stringify(await load({}, options))).toBe(JSON.stringify(fresh))
    },
  )

  it('is used', async () => {
    await load()
    await forge('Mail was late', 'Mail was early')
    const {index, pages} = await load()
    expect(index.incidents[0]?.title).toBe('Mail was early')
    expect(pages[0]?.json).toContain('The queue stood still')
  })

  it('is not used for another text, option or folder', async () => {
    await load()
    await forge('Lost keys', 'Found keys')
    await write({'pm/keys.md': `${KEYS}\nOnce more.\n`})
    expect((await load()).index.incidents.map(({title}) => title)).toEqual(['Mail was late', 'Lost keys'])
    await forge('Lost keys', 'Found keys')
    const other = await load({}, {severities: {Wobble: 4}})
    expect(other.index.incidents.map(({title}) => title)).toEqual(['Mail was late', 'Lost keys'])
  })

  it('is rendered anew where a link or an image leads elsewhere', async () => {
    await load()
    await write({'pm/noon.md': '# Noon\n\n- Severity: SEV3\n- Date: 2029-01-01\n', 'pm/queue.png': 'png'})
    const cached = await load()
    expect(cached).toEqual(await load({cached: false}))
    const mail = cached.pages.find(({permalink}) => permalink.endsWith('/mail'))
    expect(mail?.json).toContain('"href":"/postmortems/noon"')
    expect(cached.assets.map(({absolutePath}) => path.basename(absolutePath))).toEqual(['queue.png'])
    // The image is published, too, where nothing is rendered.
    expect(await load()).toEqual(cached)
    expect(await load({baseUrl: '/x/'})).toEqual(await load({cached: false, baseUrl: '/x/'}))
  })

  it('is forgotten with its document', async () => {
    await load()
    const both = await entries()
    expect(both.length).toBe(2)
    await rm(path.join(siteDir, 'pm/keys.md'))
    await load()
    const [one, ...others] = await entries()
    expect(others).toEqual([])
    expect(both).toContain(one)
  })

  it.each([
    ['cut short', (text: string) => text.slice(0, text.length / 2)],
    ['changed', (text: string) => text.replace('Mail was late', 'Mail was lost')],
    ['emptied', () => ''],
    ['no text', () => '\0\u{1F600}\n\n{'],
  ])('is ignored where it is damaged: %s', async (_case, damage) => {
    const fresh = await load({cached: false})
    await load()
    for (const name of await entries()) {
      const file = path.join(documentsDir(), name)
      await writeFile(file, damage(await readFile(file, 'utf8')))
    }
    expect(await load()).toEqual(fresh)
    expect(await load()).toEqual(fresh)
  })

  it('is not kept where a dialect has functions of its own', async () => {
    await load({}, {dialects: [{name: 'acme', checks: [() => []]}]})
    await expect(entries()).rejects.toThrow('ENOENT')
  })

  it('is not kept where nothing can be written', async () => {
    await write({'node_modules/.cache': 'a file'})
    expect(await load()).toEqual(await load({cached: false}))
  })
})

describe('openCache', () => {
  it('gives back what was written', () => {
    openCache(cacheDir).write('a1', ['first', '', 'last'])
    expect(openCache(cacheDir).read('a1')).toEqual(['first', '', 'last'])
    expect(openCache(cacheDir).read('b2')).toBeUndefined()
  })
})

describe('cacheRootOf', () => {
  it('is a folder that `docusaurus clear` empties', async () => {
    expect(cacheRootOf(siteDir, 'de')).toBe(
      path.join(siteDir, 'node_modules/.cache/docusaurus-plugin-postmortems/de'),
    )
    await mkdir(path.join(siteDir, '.yarn'))
    expect(cacheRootOf(siteDir, 'de')).toMatch(/\.yarn[\\/]\.cache[\\/]/)
  })
})
