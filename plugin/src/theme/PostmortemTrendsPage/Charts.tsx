import PostmortemChartBacklog from '@theme/PostmortemChartBacklog'
import PostmortemChartComparison from '@theme/PostmortemChartComparison'
import PostmortemChartCompletion from '@theme/PostmortemChartCompletion'
import type {Props} from '@theme/PostmortemChartCounts'
import PostmortemChartCounts from '@theme/PostmortemChartCounts'
import PostmortemChartCoverage from '@theme/PostmortemChartCoverage'
import PostmortemChartDetection from '@theme/PostmortemChartDetection'
import PostmortemChartDurations from '@theme/PostmortemChartDurations'
import PostmortemChartLifetimes from '@theme/PostmortemChartLifetimes'
import PostmortemChartPhases from '@theme/PostmortemChartPhases'
import PostmortemChartRanking from '@theme/PostmortemChartRanking'
import PostmortemChartRepeats from '@theme/PostmortemChartRepeats'
import PostmortemChartRhythm from '@theme/PostmortemChartRhythm'
import PostmortemChartTogether from '@theme/PostmortemChartTogether'
import type {ReactNode} from 'react'

/** All charts, each over the whole width. */
export default function Charts({trends}: Props): ReactNode {
  return (
    <div data-postmortem-charts>
      <PostmortemChartCounts trends={trends} />
      <PostmortemChartDurations trends={trends} />
      <PostmortemChartComparison trends={trends} />
      <PostmortemChartPhases trends={trends} />
      <PostmortemChartDetection trends={trends} />
      <PostmortemChartRanking trends={trends} of="services" />
      <PostmortemChartRanking trends={trends} of="triggers" />
      <PostmortemChartRanking trends={trends} of="causes" />
      <PostmortemChartTogether trends={trends} />
      <PostmortemChartRhythm trends={trends} />
      <PostmortemChartBacklog trends={trends} />
      <PostmortemChartCompletion trends={trends} />
      <PostmortemChartLifetimes trends={trends} />
      <PostmortemChartRepeats trends={trends} />
      <PostmortemChartCoverage trends={trends} />
    </div>
  )
}
