import Loading from '@theme/Loading'
import type {Props} from '@theme/PostmortemPageData'
import {type HeldPage, heldPage, loadPage, SCRIPT_ID} from 'docusaurus-plugin-postmortems/pages'
import {type ReactNode, useEffect, useState} from 'react'

/** A page with what it is given. */
export default function PostmortemPageData<P extends object>({route, Page}: Props<P>): ReactNode {
  const page = usePage(route)
  if (!page) return <Loading isLoading pastDelay timedOut={false} error={undefined} retry={() => {}} />
  return (
    <>
      <Page {...(page.props as P)} />
      <script
        // Data, which no browser runs. Of `application/json`, minifiers would parse and print the whole of every page.
        type="text/json"
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
function usePage(route: Props<object>['route']): HeldPage | undefined {
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
