import Head from '@docusaurus/Head'
import Loading from '@theme/Loading'
import type {Props} from '@theme/PostmortemPageData'
import {announcedFile, heldProps, loadProps, type PageProps} from 'docusaurus-plugin-postmortems/pages'
import {type ReactNode, useEffect, useState} from 'react'

/** A page with what it is given. */
export default function PostmortemPageData<P extends object>({route, Page}: Props<P>): ReactNode {
  const props = usePage(route)
  if (!props) return <Loading isLoading pastDelay timedOut={false} error={undefined} retry={() => {}} />
  const file = announcedFile(route)
  return (
    <>
      {file !== undefined && (
        <Head>
          <link rel="preload" href={file} as="fetch" crossOrigin="anonymous" />
        </Head>
      )}
      <Page {...(props as P)} />
    </>
  )
}

/** What is given to the page; it is nearly always at hand, see `pages/preload.ts`. */
function usePage(route: Props<object>['route']): PageProps | undefined {
  const [loaded, setLoaded] = useState<PageProps>()
  const [error, setError] = useState<unknown>()
  const props = heldProps(route) ?? loaded
  useEffect(() => {
    if (!props) loadProps(route).then(setLoaded, setError)
  }, [props, route])
  // For the error page of the site's theme, which offers to try again.
  if (error !== undefined) throw error
  return props
}
