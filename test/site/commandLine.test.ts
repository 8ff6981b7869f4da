import {execFile} from 'node:child_process'
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, inject, test} from 'vitest'
import type {Postmortem} from '../../plugin/src/record/types.ts'
import {buildEnvironment, POSTMORTEMS} from './docusaurus.ts'
import {readPages} from './html.ts'
import {ROOT} from './siteCopy.ts'

const DOCUMENT = `# Basket lost orders

- Blast radius: Wobble
- Start: 2031-04-03 10:15

## What broke

The game day went on longer than it was meant to.

## Impact

Customers saw empty baskets.
`

// What a configuration prints is none of the records.
const DIALECT = `console.log('loading')
import type {Dialect} from 'docusaurus-plugin-postmortems'
export const acme: Dialect = {
  name: 'acme',
  sections: {rootCause: ['what broke']},
  fields: {severity: ['blast radius']},
  severities: {Wobble: 4},
}
`

const CONFIGURATION = `import type {Config} from '@docusaurus/types'
import {acme} from './acme'
export default {
  title: 'T', url: 'https://acme.example', baseUrl: '/',
  plugins: [['docusaurus-plugin-postmortems', {path: '../incidents', timeZone: 'Europe/Amsterdam', dialects: [acme]}]],
} satisfies Config
`

let base: string

beforeAll(async () => {
  await mkdir(path.join(ROOT, 'test-results'), {recursive: true})
  base = await mkdtemp(path.join(ROOT, 'test-results/command-line-'))
  for (const folder of ['incidents', 'website']) await mkdir(path.join(base, folder))
  await writeFile(path.join(base, 'incidents/basket.md'), DOCUMENT)
  await writeFile(path.join(base, 'website/acme.ts'), DIALECT)
  await writeFile(path.join(base, 'website/docusaurus.config.ts'), CONFIGURATION)
  await writeFile(path.join(base, 'wrong.json'), '{"timeZone": "Europe/Atlantis"}')
})

afterAll(() => rm(base, {recursive: true, force: true}))

/** Call the program itself, as somebody in a folder would. */
function extract(cwd: string, ...argv: string[]): Promise<{code: number; stdout: string; stderr: string}> {
  return new Promise((resolve) => {
    const args = [POSTMORTEMS, 'extract', ...argv]
    execFile(process.execPath, args, {cwd, env: buildEnvironment()}, (error, stdout, stderr) =>
      resolve({code: error ? Number(error.code) : 0, stdout, stderr}),
    )
  })
}

describe('postmortems extract', () => {
  test.each([
    ['beside the site', '.', ['incidents'], 'website/docusaurus.config.ts'],
    ['in the site', 'website', [], 'docusaurus.config.ts'],
  ])('reads as the site does: %s', async (_case, folder, argv, name) => {
    const {code, stdout, stderr} = await extract(path.join(base, folder), ...argv)
    expect({code, stderr: stderr.split('\n').slice(0, 2)}).toEqual({
      code: 0,
      stderr: ['loading', `Options of ${name}.`],
    })
    expect(JSON.parse(stdout)).toMatchObject([
      {file: 'basket.md', severity: {label: 'Wobble', rank: 4}, startedAt: '2031-04-03T08:15:00Z'},
    ])
  })

  test('reads plainly without a configuration', async () => {
    const {code, stdout} = await extract(base, 'incidents', '--no-config', '--all')
    const [record] = JSON.parse(stdout) as Postmortem[]
    expect({code, file: record?.file}).toEqual({code: 0, file: 'basket.md'})
    for (const field of ['severity', 'startedAt']) expect(record).not.toHaveProperty(field)
  })

  test('ends with 2 where the configuration is wrong', async () => {
    expect(await extract(base, 'incidents', '--config', 'wrong.json')).toEqual({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(
        /^wrong\.json: Unexpected value `Europe\/Atlantis` of the option `timeZone`, .+\n$/,
      ),
    })
  })

  test.each([
    ['default', 'postmortems', undefined],
    ['security', 'security', 'sec'],
    ['empty', 'empty', undefined],
  ])('gives the incidents of the built site: %s', async (id, route, source) => {
    const {dir, outDir, baseUrl} = inject('site')
    const {code, stdout} = await extract(dir, '--id', id)
    const records = JSON.parse(stdout) as Postmortem[]
    const pages = readPages(outDir, `${baseUrl}`).map(({address}) => address)
    const incidents = pages.filter(
      (page) =>
        page.startsWith(`${baseUrl}${route}/`) &&
        !/\/(?:actions|archive|services|causes|families|map|tags|teams|trends)(?:\/[^/]+)?$/.test(page),
    )
    expect(code).toBe(0)
    expect(records.map(({slug}) => `${baseUrl}${route}/${slug}`).sort()).toEqual(incidents.sort())
    for (const record of records) expect(record.source).toBe(source)
  })
})
