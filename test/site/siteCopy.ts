import {cp, mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises'
import path from 'node:path'

/** Root of the repository. */
export const ROOT = path.resolve(import.meta.dirname, '../..')

/** The site of the tests, as it is kept. */
export const FIXTURE = path.join(ROOT, 'test/fixtures/site')

// Inside the repository, so that the packages of the workspace are found; not under `node_modules`, which bundlers leave
// as they are.
const RESULTS = path.join(ROOT, 'test-results')

/** A site of its own on disk; two builds in one directory would spoil each other. */
export interface SiteCopy {
  dir: string
  remove(): Promise<void>
}

/** Copy the site, and add the files that no one could keep under version control with pleasure. */
export async function copySite(): Promise<SiteCopy> {
  await mkdir(RESULTS, {recursive: true})
  const dir = await mkdtemp(path.join(RESULTS, 'site-'))
  await cp(FIXTURE, dir, {recursive: true})
  const bad = path.join(dir, 'postmortems/bad')
  await mkdir(bad)
  await writeFile(
    path.join(bad, 'binary.md'),
    Uint8Array.from({length: 512}, (_, index) => index % 7),
  )
  await writeFile(path.join(bad, 'empty.md'), '')
  await writeFile(path.join(bad, 'huge.md'), '# Too much\n\nMore and more words. '.repeat(40_000))
  await writeFile(
    path.join(bad, 'latin-1.md'),
    Buffer.from('# Störung am Bahnhof\n\nDatum: 03.02.2025\n', 'latin1'),
  )
  await writeFile(path.join(bad, 'deep.md'), `${'> '.repeat(5000)}deep\n`)
  return {dir, remove: () => rm(dir, {recursive: true, force: true})}
}
