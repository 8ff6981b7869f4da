import {execFileSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {extractAll} from '../../../plugin/src/extract/corpus.ts'
import {gitDates} from '../../../plugin/src/folder/git.ts'

let base: string
let repository: string
let dir: string

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
  git(date, 'commit', '-m', 'x')
}

const long = (word: string) => `# ${word}\n\n${`${word} went away and came back. `.repeat(20)}\n`

beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'git-'))
  repository = join(base, 'repository')
  dir = join(repository, 'docs', 'incidents')
  mkdirSync(dir, {recursive: true})
  git('2031-01-01', 'init')
  commit('2031-01-01', {'a1.md': 'a1', 'a2.md': 'a2', 'a3.md': 'a3', 'a4.md': 'a4'})
  commit('2031-02-01', {'queue.md': long('Queue'), 'früh am tag.md': long('Morning')})
  commit('2031-03-01', {'queue.md': `${long('Queue')}More.\n`})
  git('2031-04-01', 'mv', 'docs/incidents/queue.md', 'docs/incidents/2031-queue.md')
  commit('2031-04-01', {'again.md': long('Again')})
  git('2031-05-01', 'rm', '-q', 'docs/incidents/again.md')
  commit('2031-05-01', {})
  commit('2031-06-01', {'again.md': long('Once more')})
  writeFileSync(join(dir, 'draft.md'), 'draft')
}, 60_000)

afterAll(() => rmSync(base, {recursive: true, force: true}))

describe('gitDates', () => {
  test.each([
    ['2031-queue.md', '2031-02-01', 'a renamed file has the day of its first name'],
    ['früh am tag.md', '2031-02-01', 'any name will do'],
    ['again.md', '2031-06-01', 'a file that was deleted and written anew is new'],
    ['a1.md', undefined, 'an import of many files says nothing'],
    ['draft.md', undefined, 'what is not committed has no day'],
    ['gone.md', undefined, 'what does not exist has no day'],
  ])('%s: %s (%s)', async (file, date, _why) => {
    const files = [
      '2031-queue.md',
      'früh am tag.md',
      'again.md',
      'a1.md',
      'a2.md',
      'a3.md',
      'a4.md',
      'draft.md',
      'gone.md',
    ]
    const {dates, message} = await gitDates(dir, files)
    expect(dates.get(file)).toBe(date)
    expect(message).toBeUndefined()
  })

  test('a shallow clone has no dates, and says so', async () => {
    const clone = join(base, 'clone')
    execFileSync('git', ['clone', '-q', '--depth', '1', pathToFileURL(repository).href, clone], {
      stdio: 'ignore',
    })
    const {dates, message} = await gitDates(join(clone, 'docs', 'incidents'), ['again.md'])
    expect(dates.size).toBe(0)
    expect(message).toMatchObject({ruleId: 'git/shallow', severity: 'info'})
  })

  test('a folder that is in no repository has none, and there is nothing to say', async () => {
    const plain = mkdtempSync(join(base, 'plain-'))
    expect(await gitDates(plain, ['a.md'])).toEqual({
      dates: new Map(),
      history: {state: 'none', versions: new Map()},
    })
  })
})

describe('a date from git', () => {
  const text =
    '# Queue full\n\n## Impact\n\nOrders waited.\n\n## Timeline\n\n- 10:00 UTC The queue is full.\n\n## Root cause\n\nA consumer stopped.\n'
  const read = (file: string, body: string) =>
    extractAll([{file, text: body, gitDate: '2031-02-01'}])[0]?.postmortem

  test('is the last resort, marked so, and makes no moment of a clock time', () => {
    const record = read('queue.md', text)
    expect(record?.date).toBe('2031-02-01')
    expect(record?.facts.date).toEqual({certainty: 'implied', from: 'git'})
    expect(record?.timeline?.[0]?.at).toBeUndefined()
    expect(record?.messages.map(({ruleId}) => ruleId)).toContain('missing/date')
  })

  test('is not taken where the document or its name has one', () => {
    expect(read('2031-01-20-queue.md', text)?.date).toBe('2031-01-20')
    expect(read('queue.md', text.replace('# Queue full', '# Queue full on 2031-01-21'))?.date).toBe(
      '2031-01-21',
    )
  })

  test('is not given to what is no postmortem', () => {
    expect(read('README.md', '# Our incidents\n\nSee the files beside this one.\n')).toMatchObject({
      kind: 'other',
    })
    expect(read('README.md', '# Our incidents\n\nSee the files beside this one.\n')).not.toHaveProperty(
      'date',
    )
  })
})
