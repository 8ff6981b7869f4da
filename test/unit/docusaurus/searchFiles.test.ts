import {mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {searchWriter} from '../../../plugin/src/docusaurus/searchFiles.ts'

let dir: string
beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'search-'))
})
afterEach(() => rm(dir, {recursive: true}))

/** An index of one file of terms, and the manifest that leads to it. */
function generation(letter: string) {
  const terms = `terms-${letter.repeat(12)}.json`
  return [
    {name: terms, content: JSON.stringify([letter])},
    {name: 'manifest.json', content: JSON.stringify({terms: [['', terms]]})},
  ]
}

const names = async () => (await readdir(dir)).sort()

describe('the files of the search', () => {
  it('are all that the directory holds after the first time', async () => {
    await writeFile(path.join(dir, 'terms-000000000000.json'), 'of a build before')
    await searchWriter(dir)(generation('a'))
    expect(await names()).toEqual(['manifest.json', 'terms-aaaaaaaaaaaa.json'])
  })

  it('of the time before stay for the pages that have its manifest', async () => {
    const write = searchWriter(dir)
    await write(generation('a'))
    await write(generation('b'))
    expect(await names()).toEqual(['manifest.json', 'terms-aaaaaaaaaaaa.json', 'terms-bbbbbbbbbbbb.json'])
    expect(await readFile(path.join(dir, 'manifest.json'), 'utf8')).toContain('terms-bbbbbbbbbbbb.json')
    await write(generation('c'))
    expect(await names()).toEqual(['manifest.json', 'terms-bbbbbbbbbbbb.json', 'terms-cccccccccccc.json'])
  })

  it('stay when nothing changed', async () => {
    const write = searchWriter(dir)
    await write(generation('a'))
    await write(generation('b'))
    await write(generation('b'))
    expect(await names()).toEqual(['manifest.json', 'terms-aaaaaaaaaaaa.json', 'terms-bbbbbbbbbbbb.json'])
  })

  it('are written one generation after the other', async () => {
    const write = searchWriter(dir)
    await Promise.all(['a', 'b', 'c', 'd'].map((letter) => write(generation(letter))))
    expect(await names()).toEqual(['manifest.json', 'terms-cccccccccccc.json', 'terms-dddddddddddd.json'])
    expect(await readFile(path.join(dir, 'manifest.json'), 'utf8')).toContain('terms-dddddddddddd.json')
  })

  it('can be written after a failure', async () => {
    const write = searchWriter(dir)
    function* broken() {
      yield* generation('a').slice(0, 1)
      throw new Error('no more')
    }
    await expect(write(broken())).rejects.toThrow('no more')
    await write(generation('b'))
    expect(await names()).toEqual(['manifest.json', 'terms-bbbbbbbbbbbb.json'])
  })
})
