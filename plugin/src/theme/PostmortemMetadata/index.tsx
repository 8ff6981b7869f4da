import Head from '@docusaurus/Head'
import {translate} from '@docusaurus/Translate'
import useDocusaurusContext from '@docusaurus/useDocusaurusContext'
import type {Props} from '@theme/PostmortemMetadata'
import type {IncidentPageProps} from 'docusaurus-plugin-postmortems/client'
import type {ReactNode} from 'react'

/** What search engines and chat programs are told of an incident's page, besides title and description. */
export default function PostmortemMetadata({incident}: Props): ReactNode {
  const {siteConfig} = useDocusaurusContext()
  const absolute = (permalink: string) => siteConfig.url + withSlash(permalink, siteConfig.trailingSlash)
  const {publishedOn, lastUpdatedAt} = incident
  const modified = lastUpdatedAt === undefined ? undefined : new Date(lastUpdatedAt).toISOString()
  return (
    <Head>
      <meta property="og:type" content="article" />
      {publishedOn !== undefined && <meta property="article:published_time" content={publishedOn} />}
      {modified !== undefined && <meta property="article:modified_time" content={modified} />}
      <script type="application/ld+json">
        {inert({
          '@context': 'https://schema.org',
          '@graph': [article(incident, modified, absolute), trail(incident, absolute)],
        })}
      </script>
    </Head>
  )
}

function article(
  {permalink, title, id, description, covers, publishedOn}: IncidentPageProps,
  modified: string | undefined,
  absolute: (permalink: string) => string,
): Record<string, unknown> {
  const url = absolute(permalink)
  return {
    '@type': 'Article',
    '@id': url,
    mainEntityOfPage: url,
    url,
    headline: title,
    ...(id !== undefined && {identifier: id}),
    ...(description !== undefined && {description}),
    ...(publishedOn !== undefined && {datePublished: publishedOn}),
    ...(modified !== undefined && {dateModified: modified}),
    // When the incident was, which is not when somebody wrote about it.
    ...(covers && {temporalCoverage: covers.to === undefined ? covers.from : `${covers.from}/${covers.to}`}),
  }
}

function trail(
  {permalink, indexPermalink, title, id}: IncidentPageProps,
  absolute: (permalink: string) => string,
): Record<string, unknown> {
  const places = [
    {
      name: translate({id: 'theme.postmortems.index.title', message: 'Postmortems'}),
      item: absolute(indexPermalink),
    },
    {name: id ?? title, item: absolute(permalink)},
  ]
  return {
    '@type': 'BreadcrumbList',
    itemListElement: places.map((place, index) => ({'@type': 'ListItem', position: index + 1, ...place})),
  }
}

/** As the site's own canonical address has it. */
function withSlash(permalink: string, trailingSlash: boolean | undefined): string {
  if (trailingSlash === undefined || permalink === '/') return permalink
  const bare = permalink.replace(/\/$/, '')
  return trailingSlash ? `${bare}/` : bare
}

/** JSON in which no tag can end the script; a block of data is nothing that a content security policy forbids. */
function inert(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}
