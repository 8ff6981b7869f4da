import type {RouteConfig} from '@docusaurus/types'
import type {LoadedContent} from './content.ts'

/** Stores a page's props and returns the name of the module that holds them. */
export type CreateModule = (name: string, json: string) => Promise<string>

/**
 * The routes of the site: the index, the archive and its years, the trends, the action items, the families of failures, the
 * map, one per service, team, cause and tag, and one per incident.
 *
 * An incident's page is given its props by a file, which its route tells with the attribute `postmortems`: modules of its
 * own would make the first JavaScript of every page of the site longer.
 *
 * @param id            Of the instance of the plugin.
 * @param createModule  Called once per set of props, with a name that is unique within the instance of the plugin.
 */
export async function buildRoutes(
  content: LoadedContent,
  id: string,
  createModule: CreateModule,
): Promise<RouteConfig[]> {
  const {index, archive, years, terms, trends, actions, families, familyPages, map, pages} = content
  const page = async (
    path: string,
    component: string,
    props: Record<string, unknown>,
  ): Promise<RouteConfig> => {
    const modules: Record<string, string> = {}
    for (const [prop, value] of Object.entries(props)) {
      const name = `${moduleName(path, index.permalink)}-${prop}.json`
      modules[prop] = await createModule(name, JSON.stringify(value))
    }
    return {path, component, exact: true, modules}
  }
  const routes = [
    await page(index.permalink, '@theme/PostmortemIndexPage', {index}),
    await page(index.archivePermalink, '@theme/PostmortemArchivePage', {archive}),
    await page(index.trendsPermalink, '@theme/PostmortemTrendsPage', {trends}),
    await page(actions.permalink, '@theme/PostmortemActionsPage', {actions}),
    await page(families.permalink, '@theme/PostmortemFamiliesPage', {families}),
    await page(map.permalink, '@theme/PostmortemMapPage', {map}),
  ]
  for (const [position, {permalink}] of index.years.entries()) {
    routes.push(await page(permalink, '@theme/PostmortemArchivePage', {archive: years[position]}))
  }
  for (const list of terms.lists) {
    const path = `${index.archivePermalink.replace(/archive$/, '')}${list.kind}`
    routes.push(await page(path, '@theme/PostmortemTermsPage', {list}))
  }
  for (const term of terms.pages) {
    routes.push(await page(term.permalink, '@theme/PostmortemTermPage', {term}))
  }
  for (const family of familyPages)
    routes.push(await page(family.permalink, '@theme/PostmortemFamilyPage', {family}))
  for (const {permalink, sourceFilePath, lastUpdatedAt} of pages) {
    const metadata = {sourceFilePath, lastUpdatedAt}
    routes.push({
      path: permalink,
      component: '@theme/PostmortemRoute',
      exact: true,
      postmortems: id,
      metadata,
    })
  }
  return routes
}

/** `index`, `archive`, or `services--api`. */
function moduleName(path: string, index: string): string {
  if (path === index) return 'index'
  return path.slice(index.replace(/\/$/, '').length + 1).replaceAll('/', '--')
}
