// The charts of the trends page, as a site imports them to wrap or replace one.

declare module '@theme/PostmortemTrendsPage' {
  import type {TrendsPageProps} from 'docusaurus-plugin-postmortems/client'
  import type {ReactNode} from 'react'

  export interface Props {
    readonly trends: TrendsPageProps
  }
  export default function PostmortemTrendsPage(props: Props): ReactNode
}

declare module '@theme/PostmortemChartFrame' {
  import type {ReactNode} from 'react'

  export interface Props {
    /** Anchor of the chart's heading. */
    readonly id: string
    /** Says "documented incidents": what is not written up is not here. */
    readonly title: string
    /** How many incidents are drawn. */
    readonly n: number
    /** How many are not, and why. */
    readonly coverage: ReactNode
    /** What is measured, from when to when, and how the marks are to be read. */
    readonly definition: ReactNode
    /** Choices above the drawing. */
    readonly controls?: ReactNode
    readonly legend?: ReactNode
    /** The numbers behind the drawing, where the drawing is not a table itself. */
    readonly table?: ReactNode
    readonly children: ReactNode
  }
  export default function PostmortemChartFrame(props: Props): ReactNode
}

declare module '@theme/PostmortemChartPlot' {
  import type {PlotSize} from 'docusaurus-plugin-postmortems/client'
  import type {ReactNode} from 'react'

  export interface Props {
    readonly size: PlotSize
    /** What the drawing shows, for those who do not see it. */
    readonly label: string
    /** SVG left of the plot: it stays in sight while the plot scrolls. */
    readonly axis: ReactNode
    /** Where a narrow screen begins: a plot over time at its newest end. */
    readonly begin?: 'start' | 'end'
    /** SVG. */
    readonly children: ReactNode
  }
  export default function PostmortemChartPlot(props: Props): ReactNode
}

declare module '@theme/PostmortemChartMark' {
  import type {ReactNode} from 'react'

  export interface Props {
    readonly href: string
    /** Says what the mark stands for: its name for a screen reader, and what its tooltip shows. */
    readonly label: string
    /** Whether Tab stops here; arrow keys lead on to the other marks of the chart. */
    readonly first: boolean
    readonly children: ReactNode
  }
  export default function PostmortemChartMark(props: Props): ReactNode
}

declare module '@theme/PostmortemChartDots' {
  import type {Dot, TrendPoint} from 'docusaurus-plugin-postmortems/client'
  import type {ReactNode} from 'react'

  export interface Props {
    readonly dots: readonly Dot[]
    readonly incidents: readonly TrendPoint[]
    /** What the link of a dot says. */
    readonly labelOf: (dot: Dot, incident: TrendPoint) => string
    /** Whether the first dot is where Tab stops in its chart. */
    readonly first?: boolean
  }
  export default function PostmortemChartDots(props: Props): ReactNode
}

declare module '@theme/PostmortemChartLegend' {
  import type {SeverityGroup} from 'docusaurus-plugin-postmortems/client'
  import type {ReactNode} from 'react'

  export interface Props {
    readonly severities: readonly SeverityGroup[]
  }
  export default function PostmortemChartLegend(props: Props): ReactNode
}

declare module '@theme/PostmortemChartBar' {
  import type {ReactNode} from 'react'

  export interface Props {
    /** Length of the bar, 0 to 1. */
    readonly share: number
    /** Ends of the interval around it, 0 to 1. */
    readonly interval?: readonly [low: number, high: number]
  }
  export default function PostmortemChartBar(props: Props): ReactNode
}

declare module '@theme/PostmortemChartCounts' {
  import type {TrendsModel} from 'docusaurus-plugin-postmortems/client'
  import type {ReactNode} from 'react'

  export interface Props {
    readonly trends: TrendsModel
  }
  export default function PostmortemChartCounts(props: Props): ReactNode
}

declare module '@theme/PostmortemChartDurations' {
  import type {Props} from '@theme/PostmortemChartCounts'
  import type {ReactNode} from 'react'

  export type {Props}
  export default function PostmortemChartDurations(props: Props): ReactNode
}

declare module '@theme/PostmortemChartPhases' {
  import type {Props} from '@theme/PostmortemChartCounts'
  import type {ReactNode} from 'react'

  export type {Props}
  export default function PostmortemChartPhases(props: Props): ReactNode
}

declare module '@theme/PostmortemChartRanking' {
  import type {RankingModel, TrendPoint} from 'docusaurus-plugin-postmortems/client'
  import type {ReactNode} from 'react'

  export interface Props {
    readonly id: string
    readonly title: string
    readonly definition: ReactNode
    /** Heading of the column of values. */
    readonly valueName: string
    readonly ranking: RankingModel
    readonly incidents: readonly TrendPoint[]
  }
  export default function PostmortemChartRanking(props: Props): ReactNode
}

declare module '@theme/PostmortemChartCoverage' {
  import type {Props} from '@theme/PostmortemChartCounts'
  import type {ReactNode} from 'react'

  export type {Props}
  export default function PostmortemChartCoverage(props: Props): ReactNode
}

declare module '@theme/PostmortemChartWords' {
  import type {Granularity, Period, SeverityGroup} from 'docusaurus-plugin-postmortems/client'

  export interface LeftOut {
    readonly count: number
    /** Follows the number: `without a date`. */
    readonly why: string
  }
  /** What is not in a chart, and why: only the reasons that apply, or that there is none. */
  export function leftOut(reasons: readonly LeftOut[]): string
  /** What a group of severities is called: in the team's own words, as far as it has any. */
  export function severityName(group: SeverityGroup): string
  /** `Mar`, `Q1` or `2024`: a period below an axis, without its year. */
  export function periodWord(unit: Granularity, number: number): string
  /** `Mar 2024`, `Q1 2024` or `2024`. */
  export function periodName(period: Period, granularity: Granularity): string
  /** What is added to the name of the period that is not over. */
  export function soFar(): string
  /** The warning on fewer than 20 incidents. */
  export function fewIncidents(): string
}
