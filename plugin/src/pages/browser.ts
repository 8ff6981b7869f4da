import globalData from '@generated/globalData'
import {fileOf, isPageRoute, type PageProps, type PageRoute} from './page.ts'

export {isPageRoute, type PageProps, type PageRoute}

/** What the pages that were shown or fetched are given, by their address. */
const held = new Map<string, PageProps>()

/** What is being fetched, so that nothing is asked for twice. */
const fetched = new Map<string, Promise<PageProps>>()

/**
 * What a page is given, where it was fetched before.
 *
 * @returns The same object each time.
 */
export function heldProps({path}: PageRoute): PageProps | undefined {
  return held.get(path)
}

/**
 * Get what a page is given, from its file where it is not at hand.
 *
 * @throws Where the file cannot be fetched, as after the site was published anew: a load of the page itself helps.
 */
export function loadProps(route: PageRoute): Promise<PageProps> {
  const {path} = route
  const known = held.get(path)
  if (known) return Promise.resolve(known)
  const load = fetched.get(path) ?? fetchProps(route).finally(() => fetched.delete(path))
  fetched.set(path, load)
  return load
}

/** The file that the HTML of a page names for the browser to fetch early: in the browser, it is too late for that. */
export function announcedFile(_route: PageRoute): string | undefined {
  return undefined
}

async function fetchProps(route: PageRoute): Promise<PageProps> {
  const {folder, name} = fileOf(globalData, route)
  const response = await fetch(folder + name)
  if (!response.ok) throw new Error(`Unexpected status ${response.status} of ${response.url}, expected 200`)
  const props = (await response.json()) as PageProps
  held.set(route.path, props)
  return props
}
