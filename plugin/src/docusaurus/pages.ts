import {createHash} from 'node:crypto'
import {existsSync, mkdirSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'

/** A file with what a page is given. */
export interface PageFile {
  /** Path under the folder, with `/`. */
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
export function writePages(pages: readonly PageFile[], dir: string): string {
  const hash = createHash('sha256')
  for (const {name, json} of pages) hash.update(`${name}\0${json}\0`)
  const folder = hash.digest('hex').slice(0, 12)
  const target = path.join(dir, folder)
  if (existsSync(target)) return folder
  // Whole or not at all, should the build be cut short.
  const unfinished = `${target}.unfinished`
  rmSync(unfinished, {recursive: true, force: true})
  for (const parent of new Set(pages.map(({name}) => path.dirname(name))))
    mkdirSync(path.join(unfinished, parent), {recursive: true})
  mkdirSync(unfinished, {recursive: true})
  // One after the other: a thousand small files cost a tenth of what they cost through promises.
  for (const {name, json} of pages) writeFileSync(path.join(unfinished, name), json)
  renameSync(unfinished, target)
  return folder
}
