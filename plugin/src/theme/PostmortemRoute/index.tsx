import PostmortemPage from '@theme/PostmortemPage'
import PostmortemPageData from '@theme/PostmortemPageData'
import type {Props} from '@theme/PostmortemRoute'
import type {ReactNode} from 'react'

/** An incident's page with what it is given: a component of its own, as a module for each route would cost all pages. */
export default function PostmortemRoute({route}: Props): ReactNode {
  return <PostmortemPageData route={route} Page={PostmortemPage} />
}
