import {mkdirSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
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

/**
 * Put the files of an index into a directory and nothing else. The name of a file tells its content, so that what is there
 * already stays; only the manifest, which comes last, has a name that does not, and is written every time.
 */
export function writeSearchFiles(files: Iterable<SearchFile>, dir: string): void {
  mkdirSync(dir, {recursive: true})
  const present = new Set(readdirSync(dir))
  const gone = new Set(present)
  for (const {name, content} of files) {
    gone.delete(name)
    if (present.has(name) && /-[0-9a-f]{12}\.json$/.test(name)) continue
    writeFileSync(path.join(dir, name), content)
  }
  for (const name of gone) rmSync(path.join(dir, name), {recursive: true, force: true})
}
