/** What a page is given: plain JSON. */
export type PageProps = Readonly<Record<string, unknown>>

/** A route whose page is given its props by a file of the site, and not by the JavaScript bundle: all of the plugin's. */
export interface PageRoute {
  /** Address of the page. */
  path: string
  /** Which instance of the plugin made it. */
  postmortems: string
}

/** The props of a page that are at hand. */
export interface HeldPage {
  props: PageProps
  /** Their JSON for a `script` element of the page: its text on the server, nothing in the browser. */
  json: string
}

/** Id of the element that holds a page's props in its HTML, until the browser has them. */
export const SCRIPT_ID = 'postmortem-page'

/** The key of the plugin in Docusaurus's global data, which tells where each instance has its files. */
export const PLUGIN_NAME = 'docusaurus-plugin-postmortems'

/** Folder of an instance's own files with what the site publishes. */
export const SITE_FOLDER = 'site'

/** What an instance of the plugin keeps in Docusaurus's global data. */
export interface PagesLocation {
  /** URL of the folder that has a file of props for each page, with a slash at its end: named after their content. */
  pages: string
  /** Address of the index, under which all pages stand. */
  permalink: string
}

/** Docusaurus's global data: by plugin, by instance. */
type GlobalData = Readonly<Record<string, Record<string, unknown>>>

/**
 * Where an instance has its files.
 *
 * @throws Where there is no such instance.
 */
export function locationOf(globalData: GlobalData, id: string): PagesLocation {
  const location = globalData[PLUGIN_NAME]?.[id] as PagesLocation | undefined
  if (!location) throw new Error(`Unexpected instance \`${id}\` of ${PLUGIN_NAME}, expected one of the site`)
  return location
}

/** Whether a route's page is given its props by a file. */
export function isPageRoute(route: object): route is PageRoute {
  return (
    'postmortems' in route &&
    typeof route.postmortems === 'string' &&
    'path' in route &&
    typeof route.path === 'string'
  )
}

/**
 * Path of the file with a page's props, under the folder of its instance: the page's address under that of the index. No
 * incident is called `~index`.
 */
export function pageFile(path: string, indexPermalink: string): string {
  const inside = withoutSlash(path).slice(withoutSlash(indexPermalink).length + 1)
  return `${inside === '' ? '~index' : inside}.json`
}

function withoutSlash(path: string): string {
  return path.replace(/\/$/, '')
}

/**
 * JSON as the text of a `script` element, which nothing in it can end, and no parser of scripts of before 2019 stumbles
 * over: still JSON of the same value.
 */
export function toScriptText(json: string): string {
  return json.replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')
}
