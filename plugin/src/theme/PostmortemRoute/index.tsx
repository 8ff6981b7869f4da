import Loading from '@theme/Loading'
import PostmortemPage from '@theme/PostmortemPage'
import type {Props} from '@theme/PostmortemRoute'
import {type HeldPage, heldPage, loadPage, SCRIPT_ID} from 'docusaurus-plugin-postmortems/pages'
import {type ReactNode, useEffect, useState} from 'react'

/** An incident's page with what it is given. */
export default function PostmortemRoute({route}: Props): ReactNode {
  const page = usePage(route)
  if (!page) return <Loading isLoading pastDelay timedOut={false} error={undefined} retry={() => {}} />
  return (
    <>
      <PostmortemPage {...page.props} />
      <script
        type="application/json"
        id={SCRIPT_ID}
        data-path={route.path}
        // Only the server writes the text, for the browser to read before it hydrates the page.
        // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON, escaped
        dangerouslySetInnerHTML={{__html: page.json}}
        suppressHydrationWarning
      />
    </>
  )
}

/** What is given to the page; it is nearly always at hand, see `pages/preload.ts`. */
function usePage(route: Props['route']): HeldPage | undefined {
  const [loaded, setLoaded] = useState<HeldPage>()
  const [error, setError] = useState<unknown>()
  const page = heldPage(route) ?? loaded
  useEffect(() => {
    if (!page) loadPage(route).then(setLoaded, setError)
  }, [page, route])
  // For the error page of the site's theme, which offers to try again.
  if (error !== undefined) throw error
  return page
}
