import routes from '@generated/routes'
import {isPageRoute, loadProps} from 'docusaurus-plugin-postmortems/pages'

type Route = (typeof routes)[number]

for (const route of routes) prepare(route)

/**
 * Tell each page its instance, which of a group only the group's route names: on all of them it would make the first
 * JavaScript of every page longer.
 */
function prepare(route: Route): void {
  if (!('postmortems' in route)) return
  for (const child of route.routes ?? []) {
    Object.assign(child, {postmortems: route.postmortems})
    // They are of the same kind, which their type does not tell.
    prepare(child as Route)
  }
  // On the server, props are read when needed.
  if (!route.routes && typeof document !== 'undefined') withProps(route)
}

/**
 * Docusaurus waits for a route's `preload` before it hydrates or shows a page, calls it when a link is pointed at, and loads
 * the page anew where it fails: what a page is given is loaded there, too. Where that fails with the first page, it stays as
 * its HTML has it.
 */
function withProps(route: Route): void {
  const {component} = route
  if (!isPageRoute(route) || typeof component?.preload !== 'function') return
  const preload = component.preload.bind(component)
  component.preload = () => Promise.all([preload(), loadProps(route)])
}
