import {translate} from '@docusaurus/Translate'
import Heading from '@theme/Heading'
import type {Props} from '@theme/PostmortemTrendsOverview'
import PostmortemTrendsOverview from '@theme/PostmortemTrendsOverview'
import type {ReactNode} from 'react'
import styles from './styles.module.css'

/** The first screen. */
export default function Overview({trends}: Props): ReactNode {
  return (
    <section aria-labelledby="overview">
      <Heading as="h2" id="overview" className={styles.hidden}>
        {translate({id: 'theme.postmortems.trends.overview', message: 'At a glance'})}
      </Heading>
      <PostmortemTrendsOverview trends={trends} />
    </section>
  )
}
