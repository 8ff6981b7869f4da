import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {messageLine} from '../../../plugin/src/cli/extract.ts'
import {sourceNames} from '../../../plugin/src/cli/reading.ts'
import {run} from '../../../plugin/src/cli/run.ts'

const QUEUE = `# Postmortem: Queue full

**Date**: 2024-05-02
**Severity**: SEV2

## Summary

Orders waited for an hour.

## Root cause

A consumer was stopped.

## Action items

- [ ] Alert on the age of the oldest message
`

const TEMPLATE =
  '# Postmortem: [TITLE]\n\n**Date**: YYYY-MM-DD\n\n## Summary\n\n<what happened>\n\n## Root cause\n'

let base: string
let dir: string

beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'cli-'))
  dir = join(base, 'incidents')
  for (const name of ['incidents/2024', 'other/incidents']) mkdirSync(join(base, name), {recursive: true})
  writeFileSync(join(dir, '2024/queue.md'), QUEUE)
  writeFileSync(join(dir, 'disk.md'), QUEUE.replaceAll('Queue', 'Disk'))
  writeFileSync(join(dir, 'template.md'), TEMPLATE)
  writeFileSync(join(dir, 'bad.md'), new Uint8Array([0, 1]))
  writeFileSync(join(base, 'other/incidents/cert.md'), QUEUE.replaceAll('Queue', 'Certificate'))
})

afterAll(() => rmSync(base, {recursive: true, force: true}))

async function call(...argv: string[]) {
  const written = {stdout: '', stderr: ''}
  const stream = (name: 'stdout' | 'stderr') => ({
    write(text: string) {
      written[name] += text
    },
  })
  const code = await run(argv, {stdout: stream('stdout'), stderr: stream('stderr'), cwd: () => base})
  return {code, ...written}
}

interface Printed {
  file: string
  kind: string
  source?: string
}

describe('postmortems extract', () => {
  test('prints an array of records, and tells of bad files on standard error', async () => {
    const {code, stdout, stderr} = await call('extract', dir)
    const records = JSON.parse(stdout) as Printed[]
    expect(code).toBe(0)
    expect(records.map(({file}) => file)).toEqual(['2024/queue.md', 'disk.md'])
    expect(records[0]).toMatchObject({kind: 'postmortem', date: '2024-05-02', severity: {label: 'SEV2'}})
    expect(records[0]).not.toHaveProperty('source')
    expect(stdout).toMatch(/^\[\n {2}\{\n {4}"file"/)
    expect(stderr).toBe(`${dir}/bad.md  error  Unexpected binary file, expected text  doc/binary\n`)
  })

  test('ndjson is one record a line', async () => {
    const {stdout} = await call('extract', dir, '--format', 'ndjson')
    const lines = stdout.split('\n')
    expect(lines.pop()).toBe('')
    expect(lines.map((line) => (JSON.parse(line) as Printed).file)).toEqual(['2024/queue.md', 'disk.md'])
  })

  test('--all also prints what is no postmortem', async () => {
    const {stdout} = await call('extract', dir, '--all', '--format=ndjson')
    expect(stdout).toContain('"file":"template.md"')
    expect(stdout).toContain('"kind":"other"')
  })

  test('with several folders, each record says from which', async () => {
    const {stdout} = await call('extract', dir, join(base, 'other/incidents/'))
    expect((JSON.parse(stdout) as Printed[]).map(({source, file}) => `${source} ${file}`)).toEqual([
      'incidents 2024/queue.md',
      'incidents disk.md',
      'incidents-2 cert.md',
    ])
  })

  test('--out writes a file', async () => {
    const out = join(base, 'records.json')
    expect(await call('extract', dir, '--out', out)).toMatchObject({code: 0, stdout: ''})
    expect(readFileSync(out, 'utf8')).toBe((await call('extract', dir)).stdout)
  })

  test('a folder without postmortems gives none', async () => {
    mkdirSync(join(base, 'none'), {recursive: true})
    expect(await call('extract', join(base, 'none'))).toEqual({code: 0, stdout: '[]\n', stderr: ''})
    expect(await call('extract', join(base, 'none'), '--format', 'ndjson')).toMatchObject({stdout: ''})
  })
})

describe('wrong use', () => {
  test.each([
    [[], 'Missing command, expected extract'],
    [['export'], 'Unexpected `export`, expected extract'],
    [['constructor'], 'Unexpected `constructor`, expected extract'],
    [['extract'], 'Missing folder, expected one or more'],
    [['extract', '.', '--format', 'xml'], 'Unexpected format `xml`, expected json or ndjson'],
    [['extract', '.', '--format', 'toString'], 'Unexpected format `toString`, expected json or ndjson'],
    [['extract', '.', '--nope'], "Unknown option '--nope'"],
    [['extract', '.', '--all=1'], "Option '--all' does not take an argument"],
    [['extract', '.', '--out'], "Option '--out <value>' argument missing"],
    [
      ['extract', 'no/such/folder'],
      'Unexpected path `no/such/folder` (ENOENT), expected a folder of Markdown files',
    ],
  ])('%j', async (argv, message) => {
    const {code, stdout, stderr} = await call(...argv)
    expect(code).toBe(2)
    expect(stdout).toBe('')
    expect(stderr.split('\n')[0]).toBe(message)
    expect(stderr).toContain('\n\nUsage: postmortems ')
  })

  test('a file that cannot be written', async () => {
    const {code, stderr} = await call('extract', dir, '--out', join(base, 'no/such/file.json'))
    expect(code).toBe(2)
    expect(stderr).toContain('(ENOENT), expected a file that can be written')
  })
})

describe('help', () => {
  test.each([
    [['--help'], 'Usage: postmortems <command>'],
    [['-h'], 'Usage: postmortems <command>'],
    [['extract', '--help'], 'Usage: postmortems extract [DIR...]'],
    [['extract', '--nope', '-h'], 'Usage: postmortems extract [DIR...]'],
  ])('%j', async (argv, usage) => {
    const {code, stdout, stderr} = await call(...argv)
    expect({code, stderr}).toEqual({code: 0, stderr: ''})
    expect(stdout.startsWith(usage)).toBe(true)
  })

  test('--version', async () => {
    expect((await call('--version')).stdout).toMatch(/^\d+\.\d+\.\d+\S*\n$/)
  })
})

describe('parts', () => {
  test.each([
    [{line: 3, column: 5}, 'a.md:3:5  warning  Unexpected x, expected y  a/b\n'],
    [{line: 3}, 'a.md:3:1  warning  Unexpected x, expected y  a/b\n'],
    [{}, 'a.md  warning  Unexpected x, expected y  a/b\n'],
  ])('a message with the place %j', (place, line) => {
    const message = {
      ruleId: 'a/b',
      severity: 'warning',
      reason: 'Unexpected x, expected y',
      ...place,
    } as const
    expect(messageLine('a.md', message)).toBe(line)
  })

  test('names of folders are their base names, each once', () => {
    expect(sourceNames(['a/infra', 'b/infra/', './web', 'c/infra'])).toEqual([
      'infra',
      'infra-2',
      'web',
      'infra-3',
    ])
    expect(sourceNames(['/'])).toEqual(['root'])
  })
})
