import Translate, {translate} from '@docusaurus/Translate'
import type {Props} from '@theme/PostmortemChartCounts'
import PostmortemChartFrame from '@theme/PostmortemChartFrame'
import PostmortemChartLegend from '@theme/PostmortemChartLegend'
import {leftOut} from '@theme/PostmortemChartWords'
import type {Granularity} from 'docusaurus-plugin-postmortems/client'
import {type ReactNode, useState} from 'react'
import CountsPlot from './CountsPlot.tsx'
import CountsTable from './CountsTable.tsx'
import GranularityChoice from './GranularityChoice.tsx'

/** Documented incidents per month, quarter or year: one block each, stacked by severity. */
export default function PostmortemChartCounts({trends}: Props): ReactNode {
  const [chosen, setChosen] = useState<Granularity>()
  const model = trends.counts.find(({granularity}) => granularity === chosen) ?? trends.counts[0]
  if (!model) return null
  const granularities = trends.counts.map(({granularity}) => granularity)
  const title = titleOf(model.granularity)
  return (
    <PostmortemChartFrame
      id="counts"
      title={title}
      n={model.n}
      coverage={leftOut([
        {
          count: trends.undated,
          why: translate({id: 'theme.postmortems.trends.without.date', message: 'without a date'}),
        },
        {
          count: trends.outside,
          why: translate({
            id: 'theme.postmortems.trends.without.sense',
            message: 'with a date that cannot be right',
          }),
        },
      ])}
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
      <CountsPlot key={model.granularity} trends={trends} model={model} label={title} />
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
