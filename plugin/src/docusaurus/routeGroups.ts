import type {RouteConfig} from '@docusaurus/types'
import {group} from 'd3-array'

/** So many routes may always stand beside each other. */
const MOST = 128

/**
 * How many may, of a number of routes, as a multiple of its square root: then neither what the router tries nor the parents,
 * which make the first JavaScript of all pages longer, grow as fast as the number.
 */
const MOST_OF_ROOT = 4

/** So many in one folder have a parent of their own. */
const MANY = 8

/** The same as `MOST` in such a folder, which few pages stand in: each parent makes the first JavaScript of all longer. */
const MOST_IN_FOLDER = 512

/**
 * Put the routes of each folder below a path under a parent, where there are many: the pages of services, say. For each page
 * that it shows or renders, the router tries the routes one after the other and makes an element of each.
 *
 * @param routes  Their paths are the base path, a name and, in a folder, a second name.
 * @param base    Path of what is no folder, with a slash at its end. At the root of a site, where others may have the same
 *   folders, nothing is put under a parent.
 */
export function groupFolders(routes: readonly RouteConfig[], base: string): RouteConfig[] {
  if (base === '/') return [...routes]
  const folders = group(routes, (route) => folderOf(route, base))
  const large = new Map([...folders].filter(([folder, {length}]) => folder !== '' && length >= MANY))
  return [
    ...routes.filter((route) => !large.has(folderOf(route, base))),
    ...[...large].map(([folder, members]) =>
      toParent(`${folder}:begin([^/]+)`, groupRoutes(members, folder, MOST_IN_FOLDER)),
    ),
  ]
}

/** Path of the folder that a route is in, with a slash at its end; empty for one that stands in none. */
function folderOf({path}: RouteConfig, base: string): string {
  return path.slice(0, path.indexOf('/', base.length) + 1)
}

/**
 * Put routes of one folder under parents, by how their names begin: of a thousand beside each other, the router's work is a
 * third of what a page costs.
 *
 * @param routes  Their paths are the base path and a name without a slash.
 * @param base    Path of the folder, with a slash at its end. At the root of a site, where the pages of others have names of
 *   any beginning, nothing is put under a parent.
 * @param always  So many may always stand beside each other, as far as their names allow, and more where there are many.
 *   Default: 128.
 */
export function groupRoutes(routes: readonly RouteConfig[], base: string, always = MOST): RouteConfig[] {
  const most = Math.max(always, MOST_OF_ROOT * Math.sqrt(routes.length))
  if (routes.length <= most || base === '/') return [...routes]
  return split(routes, base, most, 0)
}

/** Those whose names are alike up to a place are parted by what stands there. */
function split(routes: readonly RouteConfig[], base: string, most: number, at: number): RouteConfig[] {
  const beginOf = (route: RouteConfig) =>
    nameOf(route, base)
      .slice(0, at + 1)
      .join('')
      // The router makes no difference between capitals and small letters.
      .toLowerCase()
  const groups = group(routes, beginOf)
  return [...groups].flatMap(([begin, members]) => {
    const ended = members.filter((route) => nameOf(route, base).length <= at)
    if (ended.length > 0 || members.length === 1) return members
    return members.length > most
      ? split(members, base, most, at + 1)
      : [toParent(pathOf(begin, base), members)]
  })
}

/** The path of all whose names begin so. */
function pathOf(begin: string, base: string): string {
  return `${base}:begin(${begin.replace(/[^\p{L}\p{N}-]/gu, (char) => `\\${char}`)}[^/]*)`
}

function toParent(path: string, routes: RouteConfig[]): RouteConfig {
  return {
    path,
    component: '@theme/PostmortemRouteGroup',
    exact: true,
    // After the parents that other plugins may have under the same address.
    priority: -1,
    routes,
  }
}

function nameOf({path}: RouteConfig, base: string): string[] {
  return [...path.slice(base.length)]
}
