import {execFileSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import type {LoadContext} from '@docusaurus/types'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {loadContent} from '../../../plugin/src/docusaurus/content.ts'
import {readInputs} from '../../../plugin/src/docusaurus/inputs.ts'
import {DEFAULT_OPTIONS} from '../../../plugin/src/docusaurus/options.ts'

let siteDir: string

beforeEach(() => {
  siteDir = mkdtempSync(path.join(tmpdir(), 'postmortems-'))
  mkdirSync(path.join(siteDir, 'pm'))
  git('2031-01-01', 'init')
})

afterEach(() => rmSync(siteDir, {recursive: true}))

function git(day: string, ...args: string[]): void {
  const date = `${day}T10:00:00Z`
  const env = {
    ...process.env,
    GIT_COMMITTER_DATE: date,
    GIT_AUTHOR_DATE: date,
    GIT_CONFIG_GLOBAL: '/dev/null',
  }
  const identity = [
    '-c',
    'user.name=Noor',
    '-c',
    'user.email=noor@shop.example',
    '-c',
    'commit.gpgsign=false',
  ]
  execFileSync('git', [...identity, ...args], {cwd: siteDir, env, stdio: 'ignore'})
}

function commit(day: string, file: string, text: string): void {
  writeFileSync(path.join(siteDir, 'pm', file), text)
  git(day, 'add', '-A')
  git(day, 'commit', '-m', file)
}

async function load() {
  const context = {
    siteDir,
    baseUrl: '/',
    siteConfig: {url: 'https://shop.example', title: 'Shop', markdown: {mermaid: false}, future: {}},
  } as unknown as LoadContext
  const options = {...DEFAULT_OPTIONS, path: 'pm'}
  return (await loadContent(options, [], context, await readInputs(options, siteDir, context.siteConfig)))
    .content
}

const FIRST = (box: string) => `# Checkout refused cards

- ID: INC-1
- Date: 2031-01-09
- Services: checkout

## Root cause

The certificate of the card gateway had expired.

## Action items

- [${box}] Renew the certificate by machine (owner: Kim)
- [ ] Alert thirty days before (owner: Noor, due: 2031-02-01)
`

const SECOND = `# Checkout refused cards again

- ID: INC-2
- Date: 2031-03-01
- Services: checkout

Recurrence of INC-1.

## Root cause

The certificate of the card gateway had expired.
`

describe('the history of git', () => {
  it('tells which action items were open when it happened again', async () => {
    commit('2031-01-12', 'first.md', FIRST(' '))
    commit('2031-03-03', 'second.md', SECOND)
    commit('2031-03-20', 'first.md', FIRST('x'))
    const {familyPages, families, terms, pages} = await load()
    const items = {total: 2, open: 2, closed: 0, closedSometime: 0, unsaid: 0, overdue: 1}
    expect(familyPages).toMatchObject([
      {
        items,
        openItems: [
          {text: 'Alert thirty days before', overdueDays: 28, status: 'open'},
          {text: 'Renew the certificate by machine', status: 'done', closed: '2031-03-20'},
        ],
      },
    ])
    expect(families.families).toMatchObject([{items}])
    const service = terms.pages.find(({permalink}) => permalink.endsWith('/services/checkout'))
    expect(service?.families).toMatchObject([{items}])
    const second = pages.find(({json}) => json.includes('refused cards again'))
    expect(JSON.parse(second?.json ?? '')).toMatchObject({incident: {family: {items}}})
  })

  it('does not count what was done before, or written down later', async () => {
    commit('2031-01-12', 'first.md', FIRST(' '))
    commit('2031-02-20', 'first.md', FIRST('x'))
    commit('2031-03-03', 'second.md', SECOND)
    commit('2031-03-20', 'first.md', `${FIRST('x')}- [ ] Tell the customers (owner: Kim)\n`)
    const {familyPages} = await load()
    expect(familyPages).toMatchObject([{items: {total: 2, open: 1, closed: 1}}])
  })

  it('tells the items of each incident of one file apart', async () => {
    const log = (one: string, two: string) => `# Log

## 2031-01-09: Doors shut

- Severity: SEV1
- Duration: 2 h

### Action items

- [${one}] Oil the hinges

## 2031-01-10: Lamps out

- Severity: SEV2
- Duration: 1 h

### Action items

- [${two}] Keep spare bulbs
`
    commit('2031-01-12', 'log.md', log(' ', ' '))
    commit('2031-02-01', 'log.md', log('x', ' '))
    commit('2031-02-10', 'log.md', log('x', 'x'))
    const {actions} = await load()
    expect(actions.items.map(({text, closed}) => [text, closed]).sort()).toEqual([
      ['Keep spare bulbs', '2031-02-10'],
      ['Oil the hinges', '2031-02-01'],
    ])
  })
})
