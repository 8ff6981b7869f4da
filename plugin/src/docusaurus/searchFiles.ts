import {existsSync} from 'node:fs'
import {mkdir, readdir, rm, writeFile} from 'node:fs/promises'
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
export async function writeSearchFiles(files: Iterable<SearchFile>, dir: string): Promise<void> {
  await mkdir(dir, {recursive: true})
  const names = new Set<string>()
  for (const {name, content} of files) {
    names.add(name)
    const file = path.join(dir, name)
    if (/-[0-9a-f]{12}\.json$/.test(name) && existsSync(file)) continue
    await writeFile(file, content)
  }
  const gone = (await readdir(dir)).filter((name) => !names.has(name))
  await Promise.all(gone.map((name) => rm(path.join(dir, name), {recursive: true, force: true})))
}
