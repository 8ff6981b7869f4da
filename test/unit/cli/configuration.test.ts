import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {run} from '../../../plugin/src/cli/run.ts'
import type {Postmortem} from '../../../plugin/src/record/types.ts'

const BASKET = `# Basket forgot its orders

- Blast radius: Wobble
- Priority: Wobble
- Start: 03/04/2031 10:15
- Systems: shop
- Region: eu, us

## What broke

The game day went on longer than it was meant to.

## Impact

Customers saw empty baskets for half an hour.

## Action items

- [ ] Announce game days
`

const DIALECT = `export const acme = {
  name: 'acme',
  sections: {rootCause: ['what broke']},
  fields: {severity: ['blast radius']},
  severities: {Wobble: 4},
  causes: {'game-day': {name: 'Game day', pattern: /\\bgame day\\b/i}},
  extraFields: [{key: 'region', label: 'Region', kind: 'list' as const}],
  checks: [() => [{ruleId: 'acme/always', severity: 'info' as const, reason: 'Unexpected calm, expected alarm'}]],
}
`

const OPTIONS = `timeZone: 'Europe/Amsterdam', dateOrder: 'dmy', exclude: ['drafts/**'], services: 'services.yaml', dialects: [acme]`

/** A Docusaurus configuration with these entries among its plugins. */
function site(plugins: string): string {
  return `export default {title: 'T', url: 'https://acme.example', baseUrl: '/', plugins: [${plugins}]}\n`
}

const FILES: Record<string, string> = {
  'incidents/basket.md': BASKET,
  'incidents/drafts/later.md': BASKET,
  'security/leak.md': BASKET,
  'elsewhere/copy.md': BASKET,
  'website/acme.ts': DIALECT,
  'website/services.yaml': '- name: Web Shop\n  aliases: [shop]\n',
  'website/docusaurus.config.ts': `import type {Config} from '@docusaurus/types'
import {acme} from './acme'
const config: Config = {
  title: 'T', url: 'https://acme.example', baseUrl: '/',
  plugins: [false, 'other', ['postmortems', {path: '../incidents', ${OPTIONS}}]],
}
export default async function load() { return config }
`,
  'website/several.config.mjs': site(`
    ['docusaurus-plugin-postmortems', {path: [{path: '../incidents', source: 'shop'}, '../elsewhere'], severities: {Wobble: 2}}],
    ['docusaurus-plugin-postmortems', {id: 'security', path: '../security', severities: {Wobble: 1}}],
  `),
  'own/postmortems.config.json': '{"path": "../incidents", "severities": {"Wobble": 3}, "dateOrder": "mdy"}',
  'wrong/option.js': "module.exports = {timeZone: 'Europe/Atlantis'}",
  'wrong/dialect.mjs': "export default {dialects: [{name: 'acme', fields: {sevrity: ['x']}}]}",
  'wrong/services.mjs': "export default {services: 'none.yaml'}",
  'wrong/twice.mjs': "export default {path: ['../incidents', '../own/incidents']}",
  'wrong/syntax.mjs': 'export default {',
  'wrong/throws.mjs': "throw new Error('no token')",
  'wrong/empty.mjs': "export default ['x']",
  'wrong/without.mjs': site("'@docusaurus/plugin-content-docs'"),
  'wrong/site.mjs': site("['docusaurus-plugin-postmortems', {path: 7}]"),
  'bare/docusaurus.config.mjs': site(''),
  'broken/docusaurus.config.mjs': "import 'no-such-package'\nexport default {}",
}

let base: string

beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'configuration-'))
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(base, file)), {recursive: true})
    writeFileSync(join(base, file), text)
  }
})

afterAll(() => rmSync(base, {recursive: true, force: true}))

/** Call `postmortems extract` in a folder. */
async function extract(folder: string, ...argv: string[]) {
  const written = {stdout: '', stderr: ''}
  const stream = (name: 'stdout' | 'stderr') => ({
    write(text: string) {
      written[name] += text
    },
  })
  const terminal = {stdout: stream('stdout'), stderr: stream('stderr'), cwd: () => join(base, folder)}
  const code = await run(['extract', ...argv], terminal)
  return {code, ...written}
}

async function records(folder: string, ...argv: string[]): Promise<Postmortem[]> {
  return JSON.parse((await extract(folder, ...argv)).stdout) as Postmortem[]
}

describe('the records are those of the site', () => {
  test.each([
    ['beside the folder', '.', ['incidents'], 'website/docusaurus.config.ts'],
    ['in the site', 'website', ['../incidents/'], 'docusaurus.config.ts'],
    ['without a folder', 'website', [], 'docusaurus.config.ts'],
    [
      'by the name of the file',
      'own',
      ['--config', '../website/docusaurus.config.ts'],
      '../website/docusaurus.config.ts',
    ],
  ])('%s', async (_case, folder, argv, name) => {
    const {code, stdout, stderr} = await extract(folder, ...argv)
    expect({code, stderr: stderr.split('\n')[0]}).toEqual({code: 0, stderr: `Options of ${name}.`})
    const found = JSON.parse(stdout) as Postmortem[]
    expect(found.map(({file}) => file)).toEqual(['basket.md'])
    expect(found[0]).toMatchObject({
      severity: {label: 'Wobble', rank: 4},
      startedAt: '2031-04-03T08:15:00Z',
      services: [{name: 'Web Shop', slug: 'web-shop'}],
      causes: ['game-day'],
      rootCause: 'The game day went on longer than it was meant to.',
      extra: {region: ['eu', 'us']},
    })
    expect(found[0]?.messages.map(({ruleId}) => ruleId)).toContain('acme/always')
  })

  test('and the standard ones without a configuration', async () => {
    const found = await records('.', 'incidents', '--no-config')
    expect(found.map(({file}) => file)).toEqual(['basket.md', 'drafts/later.md'])
    expect(found[0]?.services).toEqual([{name: 'shop', slug: 'shop'}])
    expect(found[0]?.severity).toEqual({label: 'Wobble'})
    for (const field of ['startedAt', 'date', 'extra', 'causes']) expect(found[0]).not.toHaveProperty(field)
  })
})

describe('which configuration', () => {
  test.each([
    ['a folder of the site', '.', ['incidents'], /^Options of website\/docusaurus\.config\.ts\.\n/, 4],
    ['a folder below it', '.', ['incidents/drafts'], /^Options of website\/docusaurus\.config\.ts\.\n/, 4],
    [
      'a folder that is not of the site',
      '.',
      ['elsewhere'],
      /^Options of website\/docusaurus\.config\.ts are not used: its folders are others; --config/,
      undefined,
    ],
    [
      'a folder that is not of the site, for which it was asked',
      '.',
      ['elsewhere', '--config', 'website/docusaurus.config.ts'],
      /^Options of website\/docusaurus\.config\.ts\.\n/,
      4,
    ],
    [
      'a file of nothing but options',
      'own',
      ['../elsewhere'],
      /^Options of postmortems\.config\.json\.\n/,
      3,
    ],
    ['its own folder', 'own', [], /^Options of postmortems\.config\.json\.\n/, 3],
    [
      'a site without the plugin',
      'bare',
      ['../incidents'],
      /are not used: it does not have the plugin\.\n/,
      undefined,
    ],
    ['none', 'incidents', ['.'], /^$/, undefined],
    ['not a broken one', 'broken', ['../incidents', '--no-config'], /^$/, undefined],
  ])('%s', async (_case, folder, argv, note, rank) => {
    const {code, stdout, stderr} = await extract(folder, ...argv)
    expect(code).toBe(0)
    expect(stderr).toMatch(note)
    expect((JSON.parse(stdout) as Postmortem[])[0]?.severity?.rank).toBe(rank)
  })

  test.each([
    ['the one whose folder it is', ['security'], 'security', [[undefined, 1]]],
    ['a folder by the name that it has on the site', ['elsewhere'], 'default', [['elsewhere', 2]]],
    [
      'all folders of one',
      ['incidents', 'elsewhere'],
      'default',
      [
        ['elsewhere', 2],
        ['shop', 2],
        ['shop', 2],
      ],
    ],
    ['by its id', ['--id', 'security'], 'security', [[undefined, 1]]],
    [
      'by its id for another folder',
      ['incidents', '--id', 'security'],
      'security',
      [
        [undefined, 1],
        [undefined, 1],
      ],
    ],
  ])('of several instances %s', async (_case, argv, id, found) => {
    const {stdout, stderr} = await extract('.', ...argv, '--config', 'website/several.config.mjs')
    expect(stderr.split('\n')[0]).toBe(`Options of website/several.config.mjs, instance ${id}.`)
    const seen = (JSON.parse(stdout) as Postmortem[]).map(({source, severity}) => [source, severity?.rank])
    expect(seen).toEqual(found)
  })
})

describe('what is wrong ends with 2 and says where', () => {
  test.each([
    [['--config', 'nowhere.ts'], 'Unexpected configuration `nowhere.ts` (ENOENT), expected a file'],
    [
      ['--config', 'option.js'],
      'option.js: Unexpected value `Europe/Atlantis` of the option `timeZone`, expected an IANA',
    ],
    [
      ['--config', 'dialect.mjs'],
      'dialect.mjs: Unexpected option `dialects[0].fields.sevrity`, expected one of `id`',
    ],
    [['--config', 'services.mjs'], 'services.mjs: Unexpected file `none.yaml` of the option `services`'],
    [['--config', 'twice.mjs'], 'twice.mjs: Unexpected second folder `incidents` of the option `path`'],
    [['--config', 'syntax.mjs'], 'syntax.mjs: '],
    [['--config', 'throws.mjs'], 'throws.mjs: no token (--no-config reads without it)'],
    [['--config', 'empty.mjs'], 'empty.mjs: Unexpected content, expected an object'],
    [['--config', 'without.mjs'], 'without.mjs: Missing plugin `docusaurus-plugin-postmortems`'],
    [['--config', 'site.mjs'], 'site.mjs: Unexpected value `7` of the option `path`, expected a folder'],
  ])('%j', async (argv, message) => {
    const {code, stdout, stderr} = await extract('wrong', '../incidents', ...argv)
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr.startsWith(message)).toBe(true)
    expect(stderr).not.toContain('Usage:')
  })

  test.each([
    ['broken', ['../incidents'], 'docusaurus.config.mjs: '],
    [
      '.',
      ['--config', 'website/several.config.mjs'],
      'Missing --id, expected one of `default`, `security`: ',
    ],
    [
      '.',
      ['incidents', '--id', 'x', '--config', 'website/several.config.mjs'],
      'Unexpected id `x`, expected one of `default`,',
    ],
    ['incidents', ['.', '--id', 'x'], 'Unexpected --id, expected it with a configuration'],
    ['.', ['incidents', '--no-config', '--id', 'x'], 'Unexpected --id with --no-config'],
    ['.', ['incidents', '--no-config', '--config', 'x'], 'Unexpected --config with --no-config'],
    ['.', ['--no-config'], 'Missing folder, expected one or more'],
    ['own', ['nowhere'], 'Unexpected path `nowhere` (ENOENT), expected a folder of Markdown files'],
  ])('in %s: %j', async (folder, argv, message) => {
    const {code, stdout, stderr} = await extract(folder, ...argv)
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr.startsWith(message)).toBe(true)
  })
})
