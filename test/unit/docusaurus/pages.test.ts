import {mkdtemp, readdir, readFile, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterEach, beforeEach, expect, it} from 'vitest'
import {writePages} from '../../../plugin/src/docusaurus/pages.ts'

let dir: string
beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'pages-'))
})
afterEach(() => rm(dir, {recursive: true}))

const PAGES = [
  {name: 'a.json', json: '{"a":1}'},
  {name: 'b.json', json: '{"b":2}'},
]

it('writes a file for each page, into one folder', async () => {
  const folder = writePages(PAGES, dir)
  expect(folder).toMatch(/^[0-9a-f]{12}$/)
  expect(await readdir(dir)).toEqual([folder])
  expect(await readdir(path.join(dir, folder))).toEqual(['a.json', 'b.json'])
  expect(await readFile(path.join(dir, folder, 'b.json'), 'utf8')).toBe('{"b":2}')
})

it('puts a file where its name says', async () => {
  const folder = writePages(
    [
      {name: '~index.json', json: '{}'},
      {name: 'services/api.json', json: '{}'},
    ],
    dir,
  )
  expect(await readdir(path.join(dir, folder, 'services'))).toEqual(['api.json'])
})

it('names the folder after what it holds', () => {
  const folder = writePages(PAGES, dir)
  expect(writePages(PAGES, dir)).toBe(folder)
  const others = [
    [{name: 'a.json', json: '{"a":1}'}],
    [
      {name: 'a.json', json: '{"a":1}'},
      {name: 'c.json', json: '{"b":2}'},
    ],
    [
      {name: 'a.json', json: '{"a":1}'},
      {name: 'b.json', json: '{"b":3}'},
    ],
    [],
  ]
  const folders = others.map((pages) => writePages(pages, dir))
  expect(new Set([folder, ...folders]).size).toBe(5)
})
