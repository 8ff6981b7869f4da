import {translate} from '@docusaurus/Translate'
import Heading from '@theme/Heading'
import PostmortemChartBacklog from '@theme/PostmortemChartBacklog'
import PostmortemChartCompletion from '@theme/PostmortemChartCompletion'
import type {Props} from '@theme/PostmortemChartCounts'
import PostmortemChartCounts from '@theme/PostmortemChartCounts'
import PostmortemChartCoverage from '@theme/PostmortemChartCoverage'
import PostmortemChartDurations from '@theme/PostmortemChartDurations'
import PostmortemChartRepeats from '@theme/PostmortemChartRepeats'
import type {ReactNode} from 'react'
import styles from './styles.module.css'

/** What a lead asks first, on one screen. */
export default function Overview({trends}: Props): ReactNode {
  return (
    <section aria-labelledby="overview">
      <Heading as="h2" id="overview" className={styles.hidden}>
        {translate({id: 'theme.postmortems.trends.overview', message: 'At a glance'})}
      </Heading>
      <div className={styles.overview}>
        <PostmortemChartCounts trends={trends} small />
        <PostmortemChartDurations trends={trends} small />
        <PostmortemChartBacklog trends={trends} small />
        <PostmortemChartCompletion trends={trends} small />
        <PostmortemChartRepeats trends={trends} small />
        <PostmortemChartCoverage trends={trends} small />
      </div>
    </section>
  )
}
