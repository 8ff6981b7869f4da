import {readFileSync} from 'node:fs'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, inject, test} from 'vitest'
import {build, buildEnvironment, type Ended, POSTMORTEMS, runNode} from './docusaurus.ts'
import {listFiles} from './html.ts'
import {copySite, type SiteCopy} from './siteCopy.ts'

// The same site in another directory.
let other: SiteCopy
beforeAll(async () => {
  other = await copySite()
})
afterAll(() => other.remove())

describe('made twice, in two places', () => {
  test('the site is the same, byte for byte', async () => {
    expect((await build(other.dir)).code).toBe(0)
    const {outDir} = inject('site')
    const again = path.join(other.dir, 'build')
    const files = listFiles(outDir)
    expect(listFiles(again)).toEqual(files)
    const different = files.filter(
      (file) => !readFileSync(path.join(outDir, file)).equals(readFileSync(path.join(again, file))),
    )
    expect(different).toEqual([])
  })

  test('the records are the same, and bad files are told apart from them', async () => {
    const first = await extract(inject('site').dir)
    const second = await extract(other.dir)
    expect(first.code).toBe(0)
    expect(second.output).toBe(first.output)
    expect(first.output).toMatch(/^postmortems\/bad\/binary\.md +error +Unexpected binary file/m)
    expect(first.output).toContain('"file":"2026/2026-03-05-hostile.md"')
  })
})

function extract(cwd: string): Promise<Ended> {
  return runNode([POSTMORTEMS, 'extract', 'postmortems', '--format', 'ndjson'], cwd, buildEnvironment())
}
