import renderRoutes from '@docusaurus/renderRoutes'
import NotFound from '@theme/NotFound'
import type {Props} from '@theme/PostmortemRouteGroup'
import type {ReactNode} from 'react'

/** The page of one of the incidents whose addresses begin alike. */
export default function PostmortemRouteGroup({route}: Props): ReactNode {
  return renderRoutes([...(route.routes ?? []), {component: NotFound}])
}
