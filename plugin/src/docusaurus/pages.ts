import {createHash} from 'node:crypto'
import {access, mkdir, rename, rm, writeFile} from 'node:fs/promises'
import path from 'node:path'

/** A file with what a page is given. */
export interface PageFile {
  name: string
  json: string
}

/**
 * Write the files of all pages into one folder, named after what they hold: a page that a browser has loaded can never
 * be given what belongs to another state of the site.
 *
 * @param dir  Where the folder goes. What stands there already is right.
 * @returns Name of the folder.
 */
export async function writePages(pages: readonly PageFile[], dir: string): Promise<string> {
  const hash = createHash('sha256')
  for (const {name, json} of pages) hash.update(`${name}\0${json}\0`)
  const folder = hash.digest('hex').slice(0, 12)
  const target = path.join(dir, folder)
  if (await exists(target)) return folder
  // Whole or not at all, should the build be cut short.
  const unfinished = `${target}.unfinished`
  await rm(unfinished, {recursive: true, force: true})
  await mkdir(unfinished, {recursive: true})
  for (const {name, json} of pages) await writeFile(path.join(unfinished, name), json)
  await rename(unfinished, target)
  return folder
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  )
}
