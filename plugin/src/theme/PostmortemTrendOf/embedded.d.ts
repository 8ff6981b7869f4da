// Charts for pages of a site's own.

declare module '@theme/PostmortemTrendOf' {
  import type {TrendsPageProps} from 'docusaurus-plugin-postmortems/client'
  import type {ReactNode} from 'react'

  /** Charts by the anchors of the page of trends. */
  export type TrendChart =
    | 'counts'
    | 'durations'
    | 'comparison'
    | 'phases'
    | 'detection'
    | 'services'
    | 'triggers'
    | 'causes'
    | 'together'
    | 'rhythm'
    | 'backlog'
    | 'completion'
    | 'lifetimes'
    | 'repeats'
    | 'quality'

  export interface Selection {
    readonly chart: TrendChart
    /** Slug of a service, or several. Default: all. */
    readonly service?: string | readonly string[]
    /** Name of a team, or several. Default: all. */
    readonly team?: string | readonly string[]
    /** As in the address of the index, such as `sev1`. Default: all. */
    readonly severity?: string | readonly string[]
    /** `12m`, `2025`, `2025-q3`. Default: all. */
    readonly period?: string
    /** Anchor of its heading. Default: the chart and what is selected, such as `durations-payments-api-12m`. */
    readonly id?: string
  }

  export interface Props extends Selection {
    readonly trends: TrendsPageProps
  }
  export default function PostmortemTrendOf(props: Props): ReactNode
}

declare module '@theme/PostmortemTrend' {
  import type {Selection} from '@theme/PostmortemTrendOf'
  import type {ReactNode} from 'react'

  export type Props = Selection
  export default function PostmortemTrend(props: Props): ReactNode
}

declare module '@generated/docusaurus-plugin-postmortems/default/trends-trends.json' {
  import type {TrendsPageProps} from 'docusaurus-plugin-postmortems/client'

  const trends: TrendsPageProps
  export default trends
}
