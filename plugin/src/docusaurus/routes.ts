import type {RouteConfig} from '@docusaurus/types'
import type {LoadedContent} from './content.ts'
import {groupFolders, groupRoutes} from './routeGroups.ts'

/** A page of the site, with what its component is given. */
export interface SitePage {
  permalink: string
  /** The component of a list. An incident has none of its own. */
  component?: string
  /** Props as JSON. */
  json: string
  /** Of an incident. */
  metadata?: {sourceFilePath: string; lastUpdatedAt?: number | null}
}

/**
 * The pages of the site: the index, the archive and its years, the trends, the action items, the families of failures, the
 * map, one per service, team, cause and tag, and one per incident.
 */
export function toPages(content: LoadedContent): SitePage[] {
  const {index, archive, years, terms, trends, actions, families, familyPages, map, pages} = content
  const list = (permalink: string, component: string, props: object): SitePage => ({
    permalink,
    component,
    json: JSON.stringify(props),
  })
  return [
    list(index.permalink, '@theme/PostmortemIndexPage', {index}),
    list(index.archivePermalink, '@theme/PostmortemArchivePage', {archive}),
    list(index.trendsPermalink, '@theme/PostmortemTrendsPage', {trends}),
    list(actions.permalink, '@theme/PostmortemActionsPage', {actions}),
    list(families.permalink, '@theme/PostmortemFamiliesPage', {families}),
    list(map.permalink, '@theme/PostmortemMapPage', {map}),
    ...index.years.map(({permalink}, position) =>
      list(permalink, '@theme/PostmortemArchivePage', {archive: years[position]}),
    ),
    ...terms.lists.map((each) =>
      list(`${index.archivePermalink.replace(/archive$/, '')}${each.kind}`, '@theme/PostmortemTermsPage', {
        list: each,
      }),
    ),
    ...terms.pages.map((term) => list(term.permalink, '@theme/PostmortemTermPage', {term})),
    ...familyPages.map((family) => list(family.permalink, '@theme/PostmortemFamilyPage', {family})),
    ...pages.map(({permalink, json, sourceFilePath, lastUpdatedAt}) => ({
      permalink,
      json,
      metadata: {sourceFilePath, lastUpdatedAt},
    })),
  ]
}

/**
 * The routes of pages. A page is given its props by a file, which its route, or the parent that it stands under, tells with
 * the attribute `postmortems`: modules of its own would make the first JavaScript of every page of the site longer, and the
 * bundler work on them.
 *
 * @param id     Of the instance of the plugin.
 * @param index  Address of the index, under which all pages stand.
 */
export function buildRoutes(
  pages: readonly Omit<SitePage, 'json'>[],
  id: string,
  index: string,
): RouteConfig[] {
  const base = `${index.replace(/\/$/, '')}/`
  const lists: RouteConfig[] = []
  const incidents: RouteConfig[] = []
  for (const {permalink, component, metadata} of pages) {
    const route = {path: permalink, exact: true}
    if (component === undefined)
      incidents.push({...route, component: '@theme/PostmortemRoute', ...(metadata && {metadata})})
    else lists.push({...route, component: '@theme/PostmortemPageData', modules: {Page: component}})
  }
  const outermost = [...groupFolders(lists, base), ...groupRoutes(incidents, base)]
  return outermost.map((route) => ({...route, postmortems: id}))
}
