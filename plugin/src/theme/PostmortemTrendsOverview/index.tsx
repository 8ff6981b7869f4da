import PostmortemChartBacklog from '@theme/PostmortemChartBacklog'
import PostmortemChartCompletion from '@theme/PostmortemChartCompletion'
import PostmortemChartCounts from '@theme/PostmortemChartCounts'
import PostmortemChartCoverage from '@theme/PostmortemChartCoverage'
import PostmortemChartDurations from '@theme/PostmortemChartDurations'
import PostmortemChartRepeats from '@theme/PostmortemChartRepeats'
import type {Props} from '@theme/PostmortemTrendsOverview'
import type {ReactNode} from 'react'
import styles from './styles.module.css'

/** What a lead asks first, side by side. */
export default function PostmortemTrendsOverview({trends, fullHref}: Props): ReactNode {
  const props = {trends, fullHref, small: true}
  return (
    <div className={styles.overview} data-postmortem-overview>
      <PostmortemChartCounts {...props} />
      <PostmortemChartDurations {...props} />
      <PostmortemChartBacklog {...props} />
      <PostmortemChartCompletion {...props} />
      <PostmortemChartRepeats {...props} />
      <PostmortemChartCoverage {...props} />
    </div>
  )
}
