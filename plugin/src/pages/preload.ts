import routes from '@generated/routes'
import {isPageRoute, loadProps} from 'docusaurus-plugin-postmortems/pages'

// Docusaurus waits for a route's `preload` before it hydrates or shows a page, calls it when a link is pointed at, and
// loads the page anew where it fails: what a page is given is loaded there, too. Where that fails with the first page, it
// stays as its HTML has it. On the server it is read when needed.
if (typeof document !== 'undefined') for (const route of routes) withData(route)

function withData(route: (typeof routes)[number]): void {
  // Those below a group are of the same kind, which their type does not tell.
  for (const child of route.routes ?? []) withData(child as typeof route)
  const {component} = route
  if (!isPageRoute(route) || typeof component?.preload !== 'function') return
  const preload = component.preload.bind(component)
  component.preload = () => Promise.all([preload(), loadProps(route)])
}
