import Link from '@docusaurus/Link'
import Translate, {translate} from '@docusaurus/Translate'
import Heading from '@theme/Heading'
import type {Props} from '@theme/PostmortemTermTrends'
import PostmortemTrendsOverview from '@theme/PostmortemTrendsOverview'
import {EMPTY_TRENDS, trendsModel} from 'docusaurus-plugin-postmortems/client'
import {type ReactNode, useMemo} from 'react'

/** The first screen of the trends, of one service or team. */
export default function PostmortemTermTrends({term: {trends: data, trendsPermalink = ''}}: Props): ReactNode {
  const trends = useMemo(() => data && trendsModel(data, EMPTY_TRENDS), [data])
  if (!trends) return null
  return (
    <section>
      <Heading as="h2" id="trends">
        {translate({id: 'theme.postmortems.trends.title', message: 'Trends'})}
      </Heading>
      <p>
        <Link to={trendsPermalink}>
          <Translate id="theme.postmortems.term.trends">
            All charts, with their definitions, numbers and downloads
          </Translate>
        </Link>
      </p>
      <PostmortemTrendsOverview trends={trends} fullHref={trendsPermalink} />
    </section>
  )
}
