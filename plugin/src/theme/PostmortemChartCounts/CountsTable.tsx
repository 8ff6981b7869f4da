import Link from '@docusaurus/Link'
import {translate} from '@docusaurus/Translate'
import PostmortemChartTable from '@theme/PostmortemChartTable'
import {columnWords, periodName, periodTitle, severityName, soFar} from '@theme/PostmortemChartWords'
import {
  type CountsModel,
  type CountsPeriod,
  periodHref,
  segmentHref,
  type TrendsModel,
} from 'docusaurus-plugin-postmortems/client'
import type {ReactNode} from 'react'

interface Props {
  trends: TrendsModel
  model: CountsModel
}

/** The counts as numbers, the newest period first. */
export default function CountsTable({trends, model}: Props): ReactNode {
  const {period: first, interval: last} = columnWords()
  const total = translate({id: 'theme.postmortems.trends.total', message: 'Total'})
  const countOf = (period: CountsPeriod, wanted: string) => {
    const segment = period.segments.find(({severity}) => severity === wanted)
    return segment ? (
      <Link key={wanted} to={segmentHref(trends, period, segment)}>
        {segment.incidents.length}
      </Link>
    ) : (
      0
    )
  }
  return (
    <PostmortemChartTable
      columns={[first, ...trends.severities.map(severityName), total, last]}
      rows={[...model.periods].reverse().map((period) => ({
        key: period.start,
        cells: [
          <Period key="period" trends={trends} period={period} model={model} />,
          ...trends.severities.map(({key}) => countOf(period, key)),
          period.total,
          period.interval ? `${period.interval[0].toFixed(1)}–${period.interval[1].toFixed(1)}` : '',
        ],
      }))}
    />
  )
}

function Period({trends, period, model}: Props & {period: CountsPeriod}): ReactNode {
  // A list of none is no place to go.
  if (period.total === 0) return periodTitle(period, model.granularity)
  return (
    <>
      <Link to={periodHref(trends, period)}>{periodName(period, model.granularity)}</Link>
      {period.running && ` (${soFar()})`}
    </>
  )
}
