import {existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import type {SearchFile} from '../site/index.ts'
import {ASSETS_PATH} from './assets.ts'
import type {PluginOptions} from './options.ts'

/** Folder of the site, under its base URL, in which the index of an instance lies. */
export function searchPath({id}: Pick<PluginOptions, 'id'>): string {
  return `${ASSETS_PATH}/search-${id}`
}

/** Where the pages fetch the index from. */
export function searchUrl(options: Pick<PluginOptions, 'id'>, baseUrl: string): string {
  return `${baseUrl}${searchPath(options)}`
}

/** Puts the files of an index into a directory. Without files, those that are there stay. */
export type WriteSearch = (files?: Iterable<SearchFile>) => Promise<void>

/**
 * Make the function that puts the files of an index into a directory, and removes what else is there but the files of the
 * time before: in `start` there are pages that still have its manifest. The name of a file tells its content, so that
 * what is there already stays; only the manifest, which comes last, has a name that does not, and is replaced as a whole.
 */
export function searchWriter(dir: string): WriteSearch {
  let current: ReadonlySet<string> = new Set()
  let before: ReadonlySet<string> = new Set()
  // One change may come while another is being written.
  let last: Promise<void> = Promise.resolve()
  return (files) => {
    const next = last.then(() => {
      const names = files ? writeFiles(files, dir) : new Set(readdirSync(dir))
      if (!isSame(names, current)) [before, current] = [current, names]
      removeOthers(dir, (name) => current.has(name) || before.has(name))
    })
    last = next.catch(() => {})
    return next
  }
}

/** One after the other: a thousand small files cost a tenth of what they cost through promises. */
function writeFiles(files: Iterable<SearchFile>, dir: string): Set<string> {
  mkdirSync(dir, {recursive: true})
  const names = new Set<string>()
  for (const {name, content} of files) {
    names.add(name)
    const file = path.join(dir, name)
    if (/-[0-9a-f]{12}\.json$/.test(name) && existsSync(file)) continue
    const unfinished = `${file}.unfinished`
    writeFileSync(unfinished, content)
    renameSync(unfinished, file)
  }
  return names
}

function removeOthers(dir: string, stays: (name: string) => boolean): void {
  const gone = readdirSync(dir).filter((name) => !stays(name))
  for (const name of gone) rmSync(path.join(dir, name), {recursive: true, force: true})
}

function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((name) => b.has(name))
}
