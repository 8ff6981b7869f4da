// The page of trends and its charts, as a site imports them to wrap or replace one.

declare module '@theme/PostmortemTrendsPage' {
  import type {TrendsPageProps} from 'docusaurus-plugin-postmortems/client'
  import type {ReactNode} from 'react'

  export interface Props {
    readonly trends: TrendsPageProps
  }
  export default function PostmortemTrendsPage(props: Props): ReactNode
}

declare module '@theme/PostmortemTrendsOverview' {
  import type {TrendsModel} from 'docusaurus-plugin-postmortems/client'
  import type {ReactNode} from 'react'

  export interface Props {
    readonly trends: TrendsModel
    /** Page that has the charts in full. Default: this one. */
    readonly fullHref?: string
  }
  export default function PostmortemTrendsOverview(props: Props): ReactNode
}

declare module '@theme/PostmortemChartCounts' {
  import type {TrendsModel} from 'docusaurus-plugin-postmortems/client'
  import type {ReactNode} from 'react'

  export interface Props {
    readonly trends: TrendsModel
    /** Anchor of its heading, unique on its page. Default: one for each kind of chart, such as `durations`. */
    readonly id?: string
    /** Beside others, if it can be. Default: over the whole width. */
    readonly small?: boolean
    /** Page on which a small one is shown in full. Default: this one. */
    readonly fullHref?: string
  }
  export default function PostmortemChartCounts(props: Props): ReactNode
}

declare module '@theme/PostmortemChartDurations' {
  export {default, type Props} from '@theme/PostmortemChartCounts'
}

declare module '@theme/PostmortemChartPhases' {
  export {default, type Props} from '@theme/PostmortemChartCounts'
}

declare module '@theme/PostmortemChartRanking' {
  import type {TrendsModel} from 'docusaurus-plugin-postmortems/client'
  import type {ReactNode} from 'react'

  export interface Props {
    readonly trends: TrendsModel
    /** What is ranked by how many incidents name it. */
    readonly of: 'services' | 'causes' | 'triggers'
    /** Anchor of its heading. Default: what is ranked. */
    readonly id?: string
  }
  export default function PostmortemChartRanking(props: Props): ReactNode
}

declare module '@theme/PostmortemChartCoverage' {
  export {default, type Props} from '@theme/PostmortemChartCounts'
}

declare module '@theme/PostmortemChartComparison' {
  export {default, type Props} from '@theme/PostmortemChartCounts'
}

declare module '@theme/PostmortemChartDetection' {
  export {default, type Props} from '@theme/PostmortemChartCounts'
}

declare module '@theme/PostmortemChartTogether' {
  export {default, type Props} from '@theme/PostmortemChartCounts'
}

declare module '@theme/PostmortemChartRhythm' {
  export {default, type Props} from '@theme/PostmortemChartCounts'
}

declare module '@theme/PostmortemChartBacklog' {
  export {default, type Props} from '@theme/PostmortemChartCounts'
}

declare module '@theme/PostmortemChartCompletion' {
  export {default, type Props} from '@theme/PostmortemChartCounts'
}

declare module '@theme/PostmortemChartLifetimes' {
  export {default, type Props} from '@theme/PostmortemChartCounts'
}

declare module '@theme/PostmortemChartRepeats' {
  export {default, type Props} from '@theme/PostmortemChartCounts'
}
