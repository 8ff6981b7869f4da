// What charts are made of, as a site imports it to wrap or replace a part.

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
    /** One sentence: what the numbers support, and no more. */
    readonly finding?: ReactNode
    /** What `n` counts. Default: `incidents`, of which fewer than 20 are few. */
    readonly of?: 'incidents' | 'items'
    /** Beside others: only what it says, and the drawing. */
    readonly small?: boolean
    /** Page on which a small one is shown in full. Default: this one. */
    readonly fullHref?: string
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
    /** Drawn to fit, however narrow. */
    readonly small?: boolean
    /** SVG. */
    readonly children: ReactNode
  }
  export default function PostmortemChartPlot(props: Props): ReactNode
}

declare module '@theme/PostmortemChartPeriods' {
  import type {AxisTick, Box, Period, PeriodLabel, PlotSize} from 'docusaurus-plugin-postmortems/client'
  import type {ReactNode} from 'react'

  export interface Props {
    readonly geometry: {
      readonly size: PlotSize
      readonly baseline: number
      readonly ticks: readonly AxisTick[]
      readonly columns: readonly {readonly period: Period; readonly slot: Box}[]
      readonly labels: readonly PeriodLabel[]
    }
  }
  export default function PostmortemChartPeriods(props: Props): ReactNode
}

declare module '@theme/PostmortemChartMark' {
  import type {Box} from 'docusaurus-plugin-postmortems/client'
  import type {ReactNode} from 'react'

  export interface Props {
    readonly href: string
    /** Says what the mark stands for: its name for a screen reader, and what its tooltip shows. */
    readonly label: string
    /** Whether Tab stops here; arrow keys lead on to the other marks of the chart. */
    readonly first: boolean
    /** A field that is not seen, where the mark can be pointed at, and which bears the ring of the focus. */
    readonly area?: Box
    readonly children?: ReactNode
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

declare module '@theme/PostmortemChartTable' {
  import type {ReactNode} from 'react'

  export interface Props {
    /** Each differs from the others. */
    readonly columns: readonly string[]
    /** As many cells as columns; the first names the row. */
    readonly rows: readonly {readonly key: string | number; readonly cells: readonly ReactNode[]}[]
  }
  export default function PostmortemChartTable(props: Props): ReactNode
}

declare module '@theme/PostmortemChartWords' {
  import type {Granularity, Period, SeverityGroup, TimesSummary} from 'docusaurus-plugin-postmortems/client'

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
  /** `47 %` */
  export function percent(share: number): string
  /** `2024-03-16 – 2025-03-15` */
  export function rangeName(range: {from: string; to: string}): string
  /** Why something drawn over time is not drawn. */
  export function undatedReasons(of: {undated: number; outside: number}): LeftOut[]
  /** Headings of columns that several tables have. */
  export function columnWords(): Record<
    'period' | 'median' | 'band' | 'p90' | 'interval' | 'incidents' | 'unknown',
    string
  >
  /** Number, median and its band: what is not known is empty. */
  export function timesCells(of: TimesSummary): [n: number, median: string, band: string]
  /** `Q1 2024 (so far)` */
  export function periodTitle(period: Period, granularity: Granularity): string
  /** The warning on fewer than 20 incidents. */
  export function fewIncidents(): string
}

declare module '@theme/PostmortemChartCurves' {
  import type {CurvesGeometry} from 'docusaurus-plugin-postmortems/client'
  import type {ReactNode} from 'react'

  export interface Props {
    readonly geometry: CurvesGeometry
    readonly label: string
    readonly xWord: (value: number) => string
    readonly yWord: (value: number) => string
    readonly small?: boolean
    /** Area around the first curve, as the `d` of a path. */
    readonly band?: string
    /** Above the curves. */
    readonly children?: ReactNode
  }
  export default function PostmortemChartCurves(props: Props): ReactNode
}

declare module '@theme/PostmortemChartStacks' {
  import type {Granularity, StackColumn, StacksGeometry} from 'docusaurus-plugin-postmortems/client'
  import type {ReactNode} from 'react'

  export interface Props {
    readonly geometry: StacksGeometry
    readonly granularity: Granularity
    readonly label: string
    /** Which of the patterns 1 to 4 a group has. */
    readonly tones: Readonly<Record<string, 1 | 2 | 3 | 4>>
    /** What a part of a column says, and where it leads. */
    readonly markOf: (
      period: StackColumn['period'],
      key: string,
      count: number,
    ) => {label: string; href: string}
    readonly small?: boolean
    /** A word over each column. */
    readonly above?: (position: number) => string | undefined
  }
  export default function PostmortemChartStacks(props: Props): ReactNode
}

declare module '@theme/PostmortemChartKey' {
  import type {ReactNode} from 'react'

  export interface Props {
    readonly entries: readonly {tone: 1 | 2 | 3 | 4; word: string}[]
    /** Lines, or the fields of a column. */
    readonly form: 'line' | 'field'
  }
  export default function PostmortemChartKey(props: Props): ReactNode
}

declare module '@theme/PostmortemChartBehind' {
  import type {TrendsModel} from 'docusaurus-plugin-postmortems/client'
  import type {ReactNode} from 'react'

  export interface Props {
    readonly trends: Pick<TrendsModel, 'incidents'>
    /** What the field is called, where one was chosen. */
    readonly name?: string
    readonly incidents: readonly number[]
    /** How many are listed. Default: 20. */
    readonly most?: number
    /** Where all of them are listed. Default: nowhere. */
    readonly href?: string
  }
  export default function PostmortemChartBehind(props: Props): ReactNode
}
