import routes from '@generated/routes'
import {isPageRoute, loadPage} from 'docusaurus-plugin-postmortems/pages'

// Docusaurus waits for a route's `preload` before it hydrates or shows a page, calls it when a link is pointed at, and
// loads the page anew where it fails: what a page is given is loaded there, too. On the server it is read when needed.
if (typeof document !== 'undefined') {
  for (const route of routes) {
    const {component} = route
    if (!isPageRoute(route) || typeof component?.preload !== 'function') continue
    const preload = component.preload.bind(component)
    component.preload = () => Promise.all([preload(), loadPage(route)])
  }
}
