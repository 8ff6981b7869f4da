import globalData from '@generated/globalData'
import {
  type HeldPage,
  isPageRoute,
  locationOf,
  type PageProps,
  type PageRoute,
  pageFile,
  SCRIPT_ID,
} from './page.ts'

export {type HeldPage, isPageRoute, type PageProps, type PageRoute, SCRIPT_ID}

/** The pages that were shown or fetched, by their address. */
const held = new Map<string, HeldPage>()

/** What is being fetched, so that nothing is asked for twice. */
const fetched = new Map<string, Promise<HeldPage>>()

/**
 * The props of a page, where they are at hand: fetched before, or in the HTML that the browser has loaded.
 *
 * @returns The same object each time.
 */
export function heldPage({path}: PageRoute): HeldPage | undefined {
  const page = held.get(path) ?? readScript(path)
  if (page) held.set(path, page)
  return page
}

/**
 * Get the props of a page, from its file where they are not at hand.
 *
 * @throws Where the file cannot be fetched, as after the site was published anew: a load of the page itself helps.
 */
export function loadPage(route: PageRoute): Promise<HeldPage> {
  const page = heldPage(route)
  if (page) return Promise.resolve(page)
  const {path} = route
  const load = fetched.get(path) ?? fetchPage(route).finally(() => fetched.delete(path))
  fetched.set(path, load)
  return load
}

async function fetchPage({path, postmortems: id}: PageRoute): Promise<HeldPage> {
  const {pages, permalink} = locationOf(globalData, id)
  const response = await fetch(`${pages}${pageFile(path, permalink)}`)
  if (!response.ok) throw new Error(`Unexpected status ${response.status} of ${response.url}, expected 200`)
  const page = {props: (await response.json()) as PageProps, json: ''}
  held.set(path, page)
  return page
}

function readScript(path: string): HeldPage | undefined {
  const script = document.getElementById(SCRIPT_ID)
  // Where React made the element, it is empty.
  if (script?.dataset.path !== path || !script.textContent) return undefined
  return {props: JSON.parse(script.textContent) as PageProps, json: ''}
}
