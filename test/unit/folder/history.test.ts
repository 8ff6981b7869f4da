import {execFileSync} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {extractAll} from '../../../plugin/src/extract/index.ts'
import {followItems} from '../../../plugin/src/folder/history/follow.ts'
import {followFolder, gitDates} from '../../../plugin/src/folder/index.ts'

let base: string
let repository: string
let dir: string
/** How many documents were read. */
let readings = 0

/** Run git in the repository, at a moment of its own, whatever the machine's configuration is. */
function git(date: string, ...args: string[]): void {
  const moment = `${date}T23:30:00+09:00`
  const identity = ['-c', 'user.name=A', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false']
  execFileSync('git', [...identity, '-c', 'init.defaultBranch=main', ...args], {
    cwd: repository,
    env: {
      ...process.env,
      GIT_AUTHOR_DATE: moment,
      GIT_COMMITTER_DATE: moment,
      GIT_CONFIG_GLOBAL: '/dev/null',
    },
    stdio: 'ignore',
  })
}

function commit(date: string, files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(dir, name), text)
  git(date, 'add', '-A')
  git(date, 'commit', '--allow-empty', '-m', 'x')
}

const document = (...items: string[]) =>
  `# The queue was full\n\n- Date: 2031-01-30\n\n## Impact\n\nOrders waited for two hours.\n\n## Action items\n\n${items.map((item) => `- ${item}`).join('\n')}\n`

const read = async (documents: readonly {file: string; text: string}[]) => {
  readings += documents.length
  return documents.map((each) => extractAll([each])[0]?.postmortem.actionItems ?? [])
}

const itemsOf = (file: string) =>
  extractAll([{file, text: readFileSync(join(dir, file), 'utf8')}])[0]?.postmortem.actionItems ?? []

const followed = async (cacheFile?: string, cacheKey = 'a') => {
  const files = ['queue-2031.md', 'i1.md'].map((file) => ({file, actionItems: itemsOf(file)}))
  const names = ['queue-2031.md', 'i1.md', 'i2.md', 'i3.md', 'i4.md']
  const {history} = await gitDates(dir, names)
  return followFolder(dir, files, history, {read, cacheKey, ...(cacheFile !== undefined && {cacheFile})})
}

beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'history-'))
  repository = join(base, 'repository')
  dir = join(repository, 'docs', 'incidents')
  mkdirSync(dir, {recursive: true})
  git('2031-01-01', 'init')
  const imported = document('[ ] Look into it')
  commit('2031-01-01', {'i1.md': imported, 'i2.md': imported, 'i3.md': imported, 'i4.md': imported})
  commit('2031-02-01', {
    'queue.md': document('[ ] Alert on the depth of the queue', '[ ] Raise the limit', '[x] Restart it'),
  })
  commit('2031-02-10', {
    'queue.md': document(
      '[ ] Alert on the depth of the order queue',
      '[x] Raise the limit',
      '[x] Restart it',
      '[ ] Load test each quarter',
    ),
  })
  git('2031-03-01', 'mv', 'docs/incidents/queue.md', 'docs/incidents/queue-2031.md')
  commit('2031-03-01', {})
  commit('2031-03-05', {
    'queue-2031.md': document(
      '[x] Alert on the depth of the order queue',
      '[x] Raise the limit',
      '[x] Restart it',
      "[x] Won't do: Load test each quarter",
    ),
    'i1.md': document('[x] Look into it'),
  })
  commit('2031-03-09', {
    'queue-2031.md': document(
      '[x] Alert on the depth of the order queue',
      '[ ] Raise the limit',
      '[x] Restart it',
      "[x] Won't do: Load test each quarter",
    ),
  })
  writeFileSync(
    join(dir, 'queue-2031.md'),
    document(
      '[x] Alert on the depth of the order queue',
      '[x] Raise the limit',
      '[x] Restart it',
      "[x] Won't do: Load test each quarter",
      '[ ] Written this morning',
    ),
  )
}, 60_000)

afterAll(() => rmSync(base, {recursive: true, force: true}))

describe('the history of a folder', () => {
  test('tells when an item was written down and finished, through edits and a new name', async () => {
    const {state, items} = await followed()
    expect(state).toBe('complete')
    expect(items.get('queue-2031.md')).toEqual([
      {opened: '2031-02-01', closed: '2031-03-05'},
      // Ticked, taken back, and ticked again in a file that is not committed.
      {opened: '2031-02-01'},
      // Done from the first.
      {opened: '2031-02-01'},
      {opened: '2031-02-10', closed: '2031-03-05'},
      {},
    ])
  })

  test('an import does not say when an item was written down, a later commit when it was finished', async () => {
    expect((await followed()).items.get('i1.md')).toEqual([{closed: '2031-03-05'}])
  })

  test('reads no state twice, until it would read it otherwise', async () => {
    const cacheFile = join(base, 'cache', 'history.json')
    readings = 0
    const first = await followed(cacheFile)
    const atFirst = readings
    expect(atFirst).toBeGreaterThan(0)
    expect(existsSync(cacheFile)).toBe(true)
    const second = await followed(cacheFile)
    expect(second).toEqual(first)
    expect(readings).toBe(atFirst)
    await followed(cacheFile, 'b')
    expect(readings).toBe(2 * atFirst)
  })

  test('a cache that is broken is none', async () => {
    const cacheFile = join(base, 'broken.json')
    writeFileSync(cacheFile, '{"key":')
    expect((await followed(cacheFile)).items.get('i1.md')).toEqual([{closed: '2031-03-05'}])
  })

  test('a shallow clone cannot tell, and says so', async () => {
    const clone = join(base, 'clone')
    execFileSync('git', ['clone', '-q', '--depth', '1', pathToFileURL(repository).href, clone], {
      stdio: 'ignore',
    })
    const folder = join(clone, 'docs', 'incidents')
    const {history} = await gitDates(folder, ['i1.md'])
    expect(await followFolder(folder, [], history, {read})).toEqual({state: 'shallow', items: new Map()})
  })

  test('nor can a folder that is in no repository', async () => {
    const plain = mkdtempSync(join(base, 'plain-'))
    const {history} = await gitDates(plain, ['i1.md'])
    expect(await followFolder(plain, [], history, {read})).toEqual({state: 'none', items: new Map()})
  })
})

describe('an item is the same', () => {
  const days = ['2031-01-01', '2031-02-01']
  const follow = (...states: Parameters<typeof followItems>[1][]) =>
    followItems(
      states.map((items, index) => ({day: days[index] ?? '', imported: false, items})),
      states.at(-1) ?? [],
    )
  const open = (text: string, ticket?: string) => ({text, status: 'open' as const, ...(ticket && {ticket})})
  const done = (text: string, ticket?: string) => ({text, status: 'done' as const, ...(ticket && {ticket})})

  test.each([
    ['with other punctuation', [open('Alert on depth')], [done('alert, on depth.')]],
    ['with its ticket', [open('Alert', 'OPS-1')], [done('Page somebody', 'OPS-1')]],
    ['with most of its words', [open('Alert on the queue depth')], [done('Alert on the order queue depth')]],
  ])('%s', (_how, before, after) => {
    expect(follow(before, after)).toEqual([{opened: '2031-01-01', closed: '2031-02-01'}])
  })

  test('and another where most words are others', () => {
    expect(follow([open('Alert on depth')], [done('Rewrite the consumer in Rust')])).toEqual([
      {opened: '2031-02-01'},
    ])
  })

  test('even where the order changes and two read the same', () => {
    expect(
      follow([open('A b'), open('Same'), open('Same')], [open('Same'), done('Same'), open('A b')]),
    ).toEqual([{opened: '2031-01-01'}, {opened: '2031-01-01', closed: '2031-02-01'}, {opened: '2031-01-01'}])
  })
})
