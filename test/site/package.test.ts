import {execFileSync} from 'node:child_process'
import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {publint} from 'publint'
import {formatMessage} from 'publint/utils'
import {describe, expect, test} from 'vitest'
import {POSTMORTEMS} from './docusaurus.ts'
import {ROOT} from './siteCopy.ts'

const PLUGIN = path.join(ROOT, 'plugin')

describe('the package', () => {
  const files = packedFiles()

  test.each([
    'package.json',
    'README.md',
    'LICENSE',
    'lib/index.js',
    'lib/index.d.ts',
    'lib/client/index.js',
    'lib/client/index.d.ts',
    'bin/postmortems.js',
    'lib/cli/main.js',
    'lib/docusaurus/native.cjs',
    'lib/pages/browser.js',
    'lib/pages/server.js',
    'lib/pages/preload.js',
    'lib/theme/PostmortemPage/index.js',
    'lib/theme/PostmortemPage/styles.js',
    'lib/theme/theme.css',
    'src/theme/PostmortemPage/index.tsx',
    'src/theme/PostmortemPage/styles.module.css',
    'schema/postmortem.schema.json',
  ])('holds %s', (file) => {
    expect(files).toContain(file)
  })

  test('has the classes of every component in one style sheet, by names that tell whose they are', () => {
    const sheet = readFileSync(path.join(PLUGIN, 'lib/theme/theme.css'), 'utf8')
    expect(sheet).toContain('.pm-severityBadge_badge')
    const sources = files.filter((file) => file.startsWith('src/') && file.endsWith('/styles.module.css'))
    expect(sources.length).toBeGreaterThan(50)
    for (const source of sources) {
      const names = path.join(PLUGIN, source.replace(/^src/, 'lib').replace('styles.module.css', 'styles.js'))
      const classes = readFileSync(names, 'utf8').match(/"pm-\w+"/g) ?? []
      expect(classes.filter((name) => !sheet.includes(`.${name.slice(1, -1)}`))).toEqual([])
    }
  })

  test('holds nothing else', () => {
    const known = /^(?:(?:bin|lib|src|schema)\/|package\.json$|README\.md$|LICENSE$)/
    expect(files.filter((file) => !known.test(file))).toEqual([])
    expect(files.filter((file) => /\.test\.|\.tsbuildinfo$|\/\./.test(file))).toEqual([])
  })

  test('is as publint wants it', async () => {
    const {messages, pkg} = await publint({pkgDir: PLUGIN, strict: true, pack: false})
    expect(messages.map((message) => formatMessage(message, pkg ?? {}))).toEqual([])
  })

  test('has a program that says its version', () => {
    const manifest = JSON.parse(readFileSync(path.join(PLUGIN, 'package.json'), 'utf8')) as {version: string}
    expect(readFileSync(POSTMORTEMS, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/)
    expect(execFileSync(process.execPath, [POSTMORTEMS, '--version'], {encoding: 'utf8'}).trim()).toBe(
      manifest.version,
    )
  })

  test('has the licence of the repository', () => {
    expect(existsSync(path.join(PLUGIN, 'LICENSE'))).toBe(true)
    expect(readFileSync(path.join(PLUGIN, 'LICENSE'), 'utf8')).toBe(
      readFileSync(path.join(ROOT, 'LICENSE'), 'utf8'),
    )
  })
})

function packedFiles(): string[] {
  const output = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: PLUGIN,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32',
  })
  const [packed] = JSON.parse(output) as {files: {path: string}[]}[]
  return (packed?.files ?? []).map((file) => file.path)
}
