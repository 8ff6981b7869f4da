import {execFileSync} from 'node:child_process'
import {chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {FolderError, type FolderOptions, readFolder} from '../../../plugin/src/folder/index.ts'

let base: string
let dir: string

beforeEach(() => {
  base = realpathSync(mkdtempSync(join(tmpdir(), 'folder-')))
  dir = join(base, 'incidents')
  mkdirSync(dir)
})

afterEach(() => rmSync(base, {recursive: true, force: true}))

function put(file: string, content: string | Uint8Array = `# ${file}\n`): void {
  const path = join(dir, file)
  mkdirSync(dirname(path), {recursive: true})
  writeFileSync(path, content)
}

async function read(options?: FolderOptions) {
  const {files, messages} = await readFolder(dir, options)
  return {
    files: files.map(({file}) => file),
    messages: messages.map(({file, message}) => `${file} ${message.ruleId}`),
  }
}

const onUnix = test.skipIf(process.platform === 'win32')

describe('readFolder', () => {
  test('gives every Markdown file, sorted by path', async () => {
    for (const file of ['b.md', 'a/z.markdown', 'B.md', 'a.md', 'a/b/c d.md', 'notes.txt', 'é.md']) put(file)
    expect((await read()).files).toEqual(['B.md', 'a.md', 'a/b/c d.md', 'a/z.markdown', 'b.md', 'é.md'])
  })

  test('gives text, place and source', async () => {
    put('2024/a.md', '\ufeff# A\r\n')
    expect(await readFolder(dir, {sourceName: 'infra'})).toEqual({
      files: [
        {file: '2024/a.md', absolutePath: join(dir, '2024/a.md'), text: '# A\r\n', sourceName: 'infra'},
      ],
      messages: [],
    })
    expect(await readFolder(dir)).not.toHaveProperty('files.0.sourceName')
  })

  test.each<[string, FolderOptions, string[]]>([
    ['by default, not hidden and installed ones', {}, ['_draft.md', 'a.md', 'drafts/b.md', 'x/_y/c.md']],
    ['include', {include: ['drafts/*.md']}, ['drafts/b.md']],
    [
      'exclude a folder',
      {exclude: ['drafts/**']},
      ['_draft.md', 'a.md', 'node_modules/p/README.md', 'x/_y/c.md'],
    ],
    [
      'exclude as Docusaurus does',
      {exclude: ['**/_*.md', '**/_*/**', '**/node_modules/**']},
      ['a.md', 'drafts/b.md'],
    ],
    ['exclude nothing', {include: ['a.md'], exclude: []}, ['a.md']],
    ['include nothing', {include: []}, []],
  ])('%s', async (_, options, files) => {
    for (const file of ['a.md', '_draft.md', 'drafts/b.md', 'x/_y/c.md', '.git/d.md', '.hidden.md']) put(file)
    put('node_modules/p/README.md')
    put('node_modules/.bin/e.md')
    expect(await read(options)).toEqual({files, messages: []})
  })

  test('files that cannot be a document are left out with a message, the others are read', async () => {
    put('binary.md', new Uint8Array([1, 0, 2]))
    put('deep.md', `${'> '.repeat(200)}a`)
    put('empty.md', '')
    put('good.md')
    put('huge.md', 'a'.repeat(600_000))
    put('latin.md', new Uint8Array([0x61, 0xe9]))
    expect(await read()).toEqual({
      files: ['good.md', 'latin.md'],
      messages: [
        'binary.md doc/binary',
        'deep.md doc/too-deep',
        'empty.md doc/empty',
        'huge.md doc/too-large',
        'latin.md doc/encoding',
      ],
    })
  })

  test('a folder with the name of a file is told, and read', async () => {
    put('odd.md/a.md')
    expect(await read()).toEqual({files: ['odd.md/a.md'], messages: ['odd.md doc/unreadable']})
  })

  onUnix('links are followed within the folder, and each file is read once', async () => {
    put('2024/a.md')
    put('notes.txt')
    symlinkSync('2024/a.md', join(dir, 'a-latest.md'))
    symlinkSync('2024', join(dir, '1999'))
    symlinkSync('notes.txt', join(dir, 'notes.md'))
    expect(await read()).toEqual({files: ['2024/a.md', 'notes.md'], messages: []})
  })

  onUnix('links into what is excluded are read in their own place', async () => {
    put('.archive/2019/a.md')
    symlinkSync('.archive', join(dir, 'archive'))
    symlinkSync('.', join(dir, '.archive/2019/loop'))
    expect(await read()).toEqual({files: ['archive/2019/a.md'], messages: []})
  })

  onUnix('links in a circle', async () => {
    put('a.md')
    symlinkSync('.', join(dir, 'self'))
    symlinkSync('one.md', join(dir, 'two.md'))
    symlinkSync('two.md', join(dir, 'one.md'))
    expect(await read()).toEqual({
      files: ['a.md'],
      messages: ['one.md doc/unreadable', 'two.md doc/unreadable'],
    })
  })

  onUnix('links out of the folder are not followed', async () => {
    mkdirSync(join(base, 'incidents-private'))
    writeFileSync(join(base, 'incidents-private/secret.md'), '# secret')
    put('a.md')
    symlinkSync('../incidents-private', join(dir, 'linked'))
    symlinkSync('../incidents-private/secret.md', join(dir, 'secret.md'))
    symlinkSync('/nowhere', join(dir, 'gone.md'))
    symlinkSync('/nowhere', join(dir, 'gone.txt'))
    symlinkSync(base, join(dir, 'node_modules'))
    expect(await read()).toEqual({
      files: ['a.md'],
      messages: ['gone.md doc/unreadable', 'linked doc/outside', 'secret.md doc/outside'],
    })
  })

  onUnix('the folder itself may be a link', async () => {
    put('a.md')
    symlinkSync('incidents', join(base, 'link'))
    const {files} = await readFolder(join(base, 'link'))
    expect(files.map(({file}) => file)).toEqual(['a.md'])
  })

  onUnix('pipes are not opened', async () => {
    put('a.md')
    execFileSync('mkfifo', [join(dir, 'pipe.md')])
    expect(await read()).toEqual({files: ['a.md'], messages: ['pipe.md doc/unreadable']})
  })

  test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)('what may not be read', async () => {
    put('a.md')
    put('closed.md')
    put('shut/b.md')
    chmodSync(join(dir, 'closed.md'), 0)
    chmodSync(join(dir, 'shut'), 0)
    const found = await read()
    chmodSync(join(dir, 'shut'), 0o755)
    expect(found).toEqual({files: ['a.md'], messages: ['closed.md doc/unreadable', 'shut doc/unreadable']})
  })

  test('every message says what is expected', async () => {
    put('odd.md/a.md')
    put('binary.md', new Uint8Array([0]))
    const {messages} = await readFolder(dir)
    for (const {message} of messages) expect(message.reason).toMatch(/^Unexpected .+, expected .+/)
  })

  test('a folder that is missing, or is none, is an error of the configuration', async () => {
    put('a.md')
    const missing = readFolder(join(dir, 'nope'))
    await expect(missing).rejects.toThrow(FolderError)
    await expect(missing).rejects.toThrow(/nope` \(ENOENT\), expected a folder of Markdown files/)
    await expect(readFolder(join(dir, 'a.md'))).rejects.toThrow(/Unexpected file .*a\.md`, expected a folder/)
  })
})
