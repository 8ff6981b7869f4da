/** What a page is given: plain JSON. */
export type PageProps = Readonly<Record<string, unknown>>

/** A route whose page is given its props by a file of the site, and not by the JavaScript bundle: all of the plugin's. */
export interface PageRoute {
  /** Address of the page. */
  path: string
  /** Which instance of the plugin made it. */
  postmortems: string
}

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
 * The file with a page's props: URL of the folder, and its name there.
 *
 * @throws Where the site has no such instance.
 */
export function fileOf(
  globalData: GlobalData,
  {path, postmortems: id}: PageRoute,
): {folder: string; name: string} {
  const location = globalData[PLUGIN_NAME]?.[id] as PagesLocation | undefined
  if (!location) throw new Error(`Unexpected instance \`${id}\` of ${PLUGIN_NAME}, expected one of the site`)
  return {folder: location.pages, name: pageFile(path, location.permalink)}
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
