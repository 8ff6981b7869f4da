import Translate, {translate} from '@docusaurus/Translate'
import type {Props} from '@theme/PostmortemChartCounts'
import PostmortemChartFrame from '@theme/PostmortemChartFrame'
import PostmortemChartLegend from '@theme/PostmortemChartLegend'
import {leftOut, undatedReasons} from '@theme/PostmortemChartWords'
import type {Granularity} from 'docusaurus-plugin-postmortems/client'
import {type ReactNode, useState} from 'react'
import CountsPlot from './CountsPlot.tsx'
import CountsTable from './CountsTable.tsx'
import {countSentence} from './countSentence.ts'
import GranularityChoice from './GranularityChoice.tsx'

/** So many columns have room where the chart stands beside others. */
const MOST_SMALL = 14

/** Documented incidents per month, quarter or year: one block each, stacked by severity. */
export default function PostmortemChartCounts(props: Props): ReactNode {
  const {trends, id = 'counts', small = false, fullHref} = props
  const [chosen, setChosen] = useState<Granularity>()
  const model = small
    ? (trends.counts.find(({periods}) => periods.length <= MOST_SMALL) ?? trends.counts.at(-1))
    : (trends.counts.find(({granularity}) => granularity === chosen) ?? trends.counts[0])
  if (!model) return null
  const granularities = trends.counts.map(({granularity}) => granularity)
  const title = titleOf(model.granularity)
  return (
    <PostmortemChartFrame
      id={id}
      small={small}
      fullHref={fullHref}
      title={title}
      finding={countSentence(trends)}
      n={model.n}
      coverage={leftOut(undatedReasons(trends))}
      definition={
        <Translate id="theme.postmortems.trends.counts.definition">
          One block is one incident, on the day it began; the most severe stand at the bottom. The line beside
          a column is the exact 95 % Poisson interval of its total: where two lines overlap, the difference
          may be chance. More documents can also mean better reporting.
        </Translate>
      }
      legend={<PostmortemChartLegend severities={trends.severities} />}
      controls={
        <GranularityChoice granularities={granularities} chosen={model.granularity} onChoose={setChosen} />
      }
      table={<CountsTable trends={trends} model={model} />}
    >
      <CountsPlot key={model.granularity} trends={trends} model={model} label={title} small={small} />
    </PostmortemChartFrame>
  )
}

function titleOf(granularity: Granularity): string {
  const titles: Record<Granularity, string> = {
    month: translate({
      id: 'theme.postmortems.trends.counts.month',
      message: 'Documented incidents per month, by severity',
    }),
    quarter: translate({
      id: 'theme.postmortems.trends.counts.quarter',
      message: 'Documented incidents per quarter, by severity',
    }),
    year: translate({
      id: 'theme.postmortems.trends.counts.year',
      message: 'Documented incidents per year, by severity',
    }),
  }
  return titles[granularity]
}
