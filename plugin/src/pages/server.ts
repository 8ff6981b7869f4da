import {readFileSync} from 'node:fs'
import path from 'node:path'
import globalData from '@generated/globalData'
import {fileOf, isPageRoute, type PageProps, type PageRoute, SITE_FOLDER} from './page.ts'

export {isPageRoute, type PageProps, type PageRoute}

/** Where the instances of the plugin have their files: set by the plugin, in the server's bundle only. */
declare const POSTMORTEMS_DIR: string

/** What a page is given, from the file that browsers will fetch. */
export function heldProps(route: PageRoute): PageProps {
  const {folder, name} = fileOf(globalData, route)
  const file = path.join(
    POSTMORTEMS_DIR,
    route.postmortems,
    SITE_FOLDER,
    'assets',
    path.basename(folder),
    name,
  )
  return JSON.parse(readFileSync(file, 'utf8')) as PageProps
}

/** The same, for the one interface of both. */
export async function loadProps(route: PageRoute): Promise<PageProps> {
  return heldProps(route)
}

/** The file that the HTML of a page names for the browser to fetch early. */
export function announcedFile(route: PageRoute): string {
  const {folder, name} = fileOf(globalData, route)
  return folder + name
}
