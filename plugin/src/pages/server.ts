import {readFileSync} from 'node:fs'
import path from 'node:path'
import globalData from '@generated/globalData'
import {
  type HeldPage,
  isPageRoute,
  locationOf,
  type PageProps,
  type PageRoute,
  pageFile,
  SCRIPT_ID,
  SITE_FOLDER,
  toScriptText,
} from './page.ts'

export {type HeldPage, isPageRoute, type PageProps, type PageRoute, SCRIPT_ID}

/** Where the instances of the plugin have their files: set by the plugin, in the server's bundle only. */
declare const POSTMORTEMS_DIR: string

/** The props of a page, from the file that browsers will fetch. */
export function heldPage({path: address, postmortems: id}: PageRoute): HeldPage {
  const {pages, permalink} = locationOf(globalData, id)
  const folder = path.join(POSTMORTEMS_DIR, id, SITE_FOLDER, 'assets', path.basename(pages))
  const json = readFileSync(path.join(folder, pageFile(address, permalink)), 'utf8')
  return {props: JSON.parse(json) as PageProps, json: toScriptText(json)}
}

/** The same, for the one interface of both. */
export async function loadPage(route: PageRoute): Promise<HeldPage> {
  return heldPage(route)
}
