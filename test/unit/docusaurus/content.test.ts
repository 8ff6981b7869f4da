import {execFileSync} from 'node:child_process'
import {mkdir, mkdtemp, readdir, rm, symlink, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import type {LoadContext} from '@docusaurus/types'
import {getVcsPreset} from '@docusaurus/utils'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import type {ContentNode} from '../../../plugin/src/client/content.ts'
import type {IncidentPageProps} from '../../../plugin/src/client/types.ts'
import {copyAssets, findAsset} from '../../../plugin/src/docusaurus/assets.ts'
import {readCatalogue} from '../../../plugin/src/docusaurus/catalogue.ts'
import {type LoadedContent, loadContent} from '../../../plugin/src/docusaurus/content.ts'
import {readInputs} from '../../../plugin/src/docusaurus/inputs.ts'
import {readLastUpdates} from '../../../plugin/src/docusaurus/lastUpdate.ts'
import {DEFAULT_OPTIONS, type PluginOptions} from '../../../plugin/src/docusaurus/options.ts'
import {buildRoutes, toPages} from '../../../plugin/src/docusaurus/routes.ts'

let siteDir: string

beforeEach(async () => {
  siteDir = await mkdtemp(path.join(tmpdir(), 'postmortems-'))
})

afterEach(() => rm(siteDir, {recursive: true}))

async function write(files: Record<string, string>): Promise<void> {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(siteDir, file)), {recursive: true})
    await writeFile(path.join(siteDir, file), text)
  }
}

async function load(options: Partial<PluginOptions> = {}, baseUrl = '/') {
  const siteConfig = {url: 'https://shop.example', title: 'Shop', markdown: {mermaid: false}, future: {}}
  const context = {siteDir, baseUrl, siteConfig} as unknown as LoadContext
  const merged = {...DEFAULT_OPTIONS, path: 'pm', ...options}
  return (await loadContent(merged, [], context, await readInputs(merged, siteDir, context.siteConfig)))
    .content
}

/** What the page of an incident is given. */
interface IncidentProps {
  incident: IncidentPageProps
  content: ContentNode[]
}

/** What the pages of incidents are given. */
function props({pages}: LoadedContent): IncidentProps[] {
  return pages.map(({json}) => JSON.parse(json) as IncidentProps)
}

const MAIL = `# Mail was late

**Severity:** SEV2
**Date:** 2031-04-02
**Services:** Mail

## Summary

The queue stood still. See [the one before](keys.md), ![graph](queue.png) and [the log](log.txt).

## Root cause

Nobody drained the queue.
`

const KEYS =
  '# Lost keys\n\n**Severity:** SEV1\n**Date:** 2030-01-09\n\n## Summary\n\nSomebody lost the keys.\n'

describe('loadContent', () => {
  it('makes a page of every postmortem', async () => {
    await write({'pm/mail.md': MAIL, 'pm/keys.md': KEYS, 'pm/queue.png': 'png', 'pm/log.txt': 'log'})
    const content = await load({}, '/docs/')
    expect(content.pages.map(({permalink}) => permalink)).toEqual([
      '/docs/postmortems/mail',
      '/docs/postmortems/keys',
    ])
    expect(content.pages.map(({sourceFilePath}) => sourceFilePath)).toEqual(['pm/mail.md', 'pm/keys.md'])
    expect(content.index.incidents.map(({title, severity}) => [title, severity?.slug])).toEqual([
      ['Mail was late', 'sev2'],
      ['Lost keys', 'sev1'],
    ])
    const html = JSON.stringify(props(content)[0]?.content)
    expect(html).toContain('"href":"/docs/postmortems/keys"')
    expect(html).toMatch(/"src":"\/docs\/assets\/postmortems\/queue-[0-9a-f]{12}\.png"/)
    expect(html).toMatch(/"href":"pathname:\/\/\/docs\/assets\/postmortems\/log-[0-9a-f]{12}\.txt"/)
    expect(content.assets.map(({absolutePath}) => path.basename(absolutePath)).sort()).toEqual([
      'log.txt',
      'queue.png',
    ])
  })

  it('gives edit links and reports what is broken', async () => {
    await write({'pm/mail.md': MAIL, 'runbooks/drain.md': '# Drain'})
    await write({'pm/keys.md': `${KEYS}\nSee [how](../runbooks/drain.md).\n`})
    const content = await load({editUrl: 'https://git.example/x/edit/main/site/'})
    const {problems} = content
    const [mail, keys] = props(content)
    expect(mail?.incident.editUrl).toBe('https://git.example/x/edit/main/site/pm/mail.md')
    expect(JSON.stringify(keys?.content)).toContain('https://git.example/x/blob/main/site/runbooks/drain.md')
    const broken = problems.filter(({message}) => /^(?:link|image)\//.test(message.ruleId))
    expect(broken.map(({file}) => file)).toEqual(
      ['pm', 'pm', 'pm'].map(() => 'mail.md').slice(0, broken.length),
    )
    expect(broken.length).toBeGreaterThan(0)
  })

  it('reads several folders', async () => {
    await write({'a/mail.md': MAIL, 'b/mail.md': KEYS, 'b/other.md': `${KEYS}\n[x](mail.md)\n`})
    const {pages} = await load({path: ['a', {path: 'b', source: 'second'}]})
    const permalinks = new Set(pages.map(({permalink}) => permalink))
    expect(permalinks.size).toBe(3)
    const keys = pages.find(({sourceFilePath}) => sourceFilePath === 'b/mail.md')
    const other = pages.find(({sourceFilePath}) => sourceFilePath === 'b/other.md')
    expect(other?.json).toContain(`"href":"${keys?.permalink}"`)
  })

  it('makes a page of each incident of one file', async () => {
    const log = `# Log

## 2031-05-01: Doors shut

- Severity: SEV1
- Duration: 2 h

See [the lamps](#2031-06-02-lamps-out) and [why](#root-cause).

### Root cause

A key broke. [^1]

## 2031-06-02: Lamps out

- Severity: SEV2
- Duration: 1 h

[^1]: It was old.
`
    const other = `${KEYS}\n[one](log.md), [two](log.md#2031-06-02-lamps-out)\n`
    await write({'pm/log.md': log, 'pm/keys.md': other})
    const content = await load({editUrl: 'https://git.example/x/edit/main/site/'})
    const [lamps, doors, keys] = props(content)
    expect(props(content).map(({incident}) => [incident.permalink, incident.title])).toEqual([
      ['/postmortems/log-2031-06-02-lamps-out', 'Lamps out'],
      ['/postmortems/log-2031-05-01-doors-shut', 'Doors shut'],
      ['/postmortems/keys', 'Lost keys'],
    ])
    for (const page of [lamps, doors]) expect(page?.incident.editUrl).toMatch(/pm\/log\.md$/)
    const html = JSON.stringify(doors?.content)
    expect(html).toContain('A key broke.')
    expect(html).toContain('It was old.')
    expect(html).toContain('"href":"#root-cause"')
    expect(html).toContain(`"href":"${lamps?.incident.permalink}"`)
    expect(html).not.toContain('Lamps out')
    expect(JSON.stringify(lamps?.content)).not.toContain('Doors shut')
    expect(JSON.stringify(keys?.content)).toContain(`"href":"${doors?.incident.permalink}"`)
    expect(JSON.stringify(keys?.content)).toContain(`"href":"${lamps?.incident.permalink}`)
    expect(content.problems.filter(({message}) => message.ruleId.startsWith('link/'))).toEqual([])
  })

  it.each([
    ['/', 'postmortems', '/postmortems', '/postmortems/keys'],
    ['/', '/', '/', '/keys'],
    ['/x/', '/', '/x/', '/x/keys'],
    ['/x/', '/a/b', '/x/a/b', '/x/a/b/keys'],
  ])('stands at %s and %s', async (baseUrl, routeBasePath, index, incident) => {
    await write({'pm/keys.md': KEYS})
    const content = await load({routeBasePath}, baseUrl)
    expect([content.index.permalink, content.pages[0]?.permalink]).toEqual([index, incident])
  })

  it('makes an empty site of an empty folder', async () => {
    await mkdir(path.join(siteDir, 'pm'))
    const content = await load()
    expect(content.pages).toEqual([])
    expect(content.trends.incidents).toEqual([])
  })

  it('names the option and the path of a folder that is missing', async () => {
    await expect(load()).rejects.toThrow(
      `Unexpected value \`pm\` of the option \`path\` (${path.join(siteDir, 'pm')}), expected a folder of Markdown files`,
    )
  })
})

describe('last updates', () => {
  it('come from version control', async () => {
    const known = async (file: string) => (file === '/a.md' ? {timestamp: 5, author: 'Noor'} : null)
    const {dates, problems} = await readLastUpdates(['/a.md', '/b.md'], {getFileLastUpdateInfo: known}, '/')
    expect([...dates]).toEqual([
      ['/a.md', 5],
      ['/b.md', null],
    ])
    expect(problems).toEqual([])
  })

  it('are those of the commits where Docusaurus would ask git for each file', async () => {
    await write({'pm/mail.md': MAIL, 'pm/new.md': KEYS})
    const date = '2031-04-03T10:00:00Z'
    const env = {
      ...process.env,
      GIT_COMMITTER_DATE: date,
      GIT_AUTHOR_DATE: date,
      GIT_CONFIG_GLOBAL: '/dev/null',
    }
    const identity = ['-c', 'user.name=Noor', '-c', 'user.email=noor@shop.example']
    for (const args of [['init'], ['add', 'pm/mail.md'], ['commit', '-m', 'mail']]) {
      execFileSync('git', [...identity, ...args], {cwd: siteDir, env, stdio: 'ignore'})
    }
    const paths = ['mail', 'new'].map((name) => path.join(siteDir, `pm/${name}.md`))
    const {dates, problems} = await readLastUpdates(paths, getVcsPreset('git-ad-hoc'), siteDir)
    expect([...dates.values()]).toEqual([Date.parse(date), null])
    expect(problems).toEqual([])
  })

  it('are left out with one warning where there is none', async () => {
    const unknown = () => Promise.reject(new Error('not a repository\nand more'))
    const {dates, problems} = await readLastUpdates(['/a.md', '/b.md'], {getFileLastUpdateInfo: unknown}, '/')
    expect(dates.size).toBe(0)
    expect(problems.map(({message}) => message.reason)).toEqual([
      'Unexpected failure of version control (not a repository), expected dates for the option `showLastUpdateTime`',
    ])
  })
})

describe('the files for other tools', () => {
  const items = '\n## Action items\n\n- [ ] Drain the queue (owner: Kim, due: 2031-05-01)\n'

  it('have the action items under the address of their incident', async () => {
    await write({'pm/mail.md': MAIL + items})
    const {exports, actions} = await load({}, '/docs/')
    expect(exports.map(({name}) => name)).toEqual(['actions.csv', 'actions.ics'])
    for (const {text} of exports) expect(text).toContain('https://shop.example/docs/postmortems/mail')
    expect(actions).toMatchObject({
      csvHref: '/docs/postmortems/actions.csv',
      icsHref: '/docs/postmortems/actions.ics',
    })
  })

  it('are only those that the option names', async () => {
    await write({'pm/mail.md': MAIL + items})
    const {exports, actions} = await load({exports: ['actions.ics']})
    expect(exports.map(({name}) => name)).toEqual(['actions.ics'])
    expect(actions).not.toHaveProperty('csvHref')
  })
})

describe('buildRoutes', () => {
  it('tells each page its component, and where its data is', async () => {
    await write({'pm/mail.md': MAIL, 'pm/index.md': KEYS})
    const content = await load()
    const pages = toPages(content)
    const routes = buildRoutes(pages, 'second', '/postmortems')
    const shown = routes.map(({path: route, component, modules}) => [route, modules?.Page ?? component])
    expect(shown).toEqual([
      ['/postmortems', '@theme/PostmortemIndexPage'],
      ['/postmortems/archive', '@theme/PostmortemArchivePage'],
      ['/postmortems/trends', '@theme/PostmortemTrendsPage'],
      ['/postmortems/actions', '@theme/PostmortemActionsPage'],
      ['/postmortems/families', '@theme/PostmortemFamiliesPage'],
      ['/postmortems/map', '@theme/PostmortemMapPage'],
      ['/postmortems/archive/2031', '@theme/PostmortemArchivePage'],
      ['/postmortems/services', '@theme/PostmortemTermsPage'],
      ['/postmortems/teams', '@theme/PostmortemTermsPage'],
      ['/postmortems/causes', '@theme/PostmortemTermsPage'],
      ['/postmortems/tags', '@theme/PostmortemTermsPage'],
      ['/postmortems/services/mail', '@theme/PostmortemTermPage'],
      ...content.pages.map(({permalink}) => [permalink, '@theme/PostmortemRoute']),
    ])
    expect(routes.map(({postmortems}) => postmortems)).toEqual(routes.map(() => 'second'))
    expect(routes[0]?.component).toBe('@theme/PostmortemPageData')
    expect(pages.map(({json}) => Object.keys(JSON.parse(json)).join())).toEqual([
      ...[
        'index',
        'archive',
        'trends',
        'actions',
        'families',
        'map',
        'archive',
        'list',
        'list',
        'list',
        'list',
        'term',
      ],
      ...content.pages.map(() => 'incident,content'),
    ])
    // A module for each incident would make the first JavaScript of every page longer.
    expect(routes.at(-1)).toMatchObject({metadata: {sourceFilePath: 'pm/mail.md'}})
    expect(routes.at(-1)).not.toHaveProperty('modules')
  })
})

describe('assets', () => {
  it.each([
    ['queue.png', true],
    ['sub/../queue.png', true],
    ['missing.png', false],
    ['../secret.png', false],
    ['/etc/hostname', false],
    ['.env', false],
    ['.git/config', false],
    ['page.html', false],
    ['script.js', false],
    ['notes.md', false],
    ['sub', false],
    ['', false],
  ])('publish %j: %s', async (file, published) => {
    await write({
      'pm/queue.png': 'png',
      'secret.png': 'png',
      'pm/.env': 'x',
      'pm/.git/config': 'x',
      'pm/page.html': 'x',
      'pm/script.js': 'x',
      'pm/notes.md': 'x',
      'pm/sub/x.png': 'x',
    })
    expect(findAsset(path.join(siteDir, 'pm'), file) !== undefined).toBe(published)
  })

  it('are not found through a link that leads out of the folder', async () => {
    await write({'secret.png': 'png', 'pm/a.md': ''})
    await symlink(path.join(siteDir, 'secret.png'), path.join(siteDir, 'pm/link.png'))
    expect(findAsset(path.join(siteDir, 'pm'), 'link.png')).toBeUndefined()
  })

  it('are copied, and old ones are gone', async () => {
    await write({'pm/Queue Länge.PNG': 'png', 'out/old.png': 'x'})
    const asset = findAsset(path.join(siteDir, 'pm'), 'Queue Länge.PNG')
    await copyAssets(asset ? [asset] : [], path.join(siteDir, 'out'))
    expect(await readdir(path.join(siteDir, 'out'))).toEqual([asset?.name])
    expect(asset?.name).toMatch(/^queue-l-nge-[0-9a-f]{12}\.png$/)
  })
})

describe('readCatalogue', () => {
  const entries = [{name: 'API', aliases: ['gateway'], team: 'Edge', tier: 1}]

  it.each([
    ['services.yaml', '- name: API\n  aliases: [gateway]\n  team: Edge\n  tier: 1\n', entries],
    ['services.json', JSON.stringify(entries), entries],
    ['services.yaml', '', []],
  ])('reads %s', async (file, text, expected) => {
    await write({[file]: text})
    expect(await readCatalogue({services: file}, siteDir)).toEqual(expected)
  })

  it('takes the option as it is', async () => {
    expect(await readCatalogue({services: entries}, siteDir)).toEqual(entries)
  })

  it.each([
    ['- name: [', 'services.yaml'],
    ['API: gateway', 'services.yaml'],
    ['- title: API', 'services.yaml'],
    [undefined, 'missing.yaml'],
  ])('refuses %j', async (text, file) => {
    if (text !== undefined) await write({[file]: text})
    await expect(readCatalogue({services: file}, siteDir)).rejects.toThrow(
      `Unexpected file \`${file}\` of the option \`services\` (${path.join(siteDir, file)}), expected a list of`,
    )
  })
})
