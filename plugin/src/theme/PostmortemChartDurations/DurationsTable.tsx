import Link from '@docusaurus/Link'
import Translate, {translate} from '@docusaurus/Translate'
import PostmortemChartTable from '@theme/PostmortemChartTable'
import {
  columnWords,
  periodName,
  periodTitle,
  severityName,
  soFar,
  timesCells,
} from '@theme/PostmortemChartWords'
import {
  formatDuration,
  periodHref,
  type TimesSummary,
  type TrendsModel,
} from 'docusaurus-plugin-postmortems/client'
import type {ReactNode} from 'react'

/** So many incidents are listed one by one; the index has them all. */
const MOST_ROWS = 60

/** Medians per period, the newest first, and then the incidents themselves. */
export default function DurationsTable({trends}: {trends: TrendsModel}): ReactNode {
  const {durations} = trends
  const {period: first, median, band, p90} = columnWords()
  return (
    <>
      <PostmortemChartTable
        columns={[first, 'n', median, band, p90]}
        rows={[
          {
            key: 'all',
            cells: [
              <Translate key="all" id="theme.postmortems.trends.all">
                All
              </Translate>,
              ...summary(durations),
            ],
          },
          ...[...durations.periods].reverse().map((period) => ({
            key: period.start,
            cells: [
              period.n === 0 ? (
                periodTitle(period, durations.granularity)
              ) : (
                <span key="period">
                  <Link to={periodHref(trends, period)}>{periodName(period, durations.granularity)}</Link>
                  {period.running && ` (${soFar()})`}
                </span>
              ),
              ...summary(period),
            ],
          })),
        ]}
      />
      <Incidents trends={trends} />
    </>
  )
}

function summary(times: TimesSummary): ReactNode[] {
  return [...timesCells(times), times.p90 === undefined ? '' : formatDuration(times.p90)]
}

function Incidents({trends: {durations, incidents, severities}}: {trends: TrendsModel}): ReactNode {
  const names = new Map(severities.map((group) => [group.key, severityName(group)]))
  const newest = durations.points.slice(-MOST_ROWS).reverse()
  const left = durations.points.length - newest.length
  return (
    <>
      <PostmortemChartTable
        columns={[
          translate({id: 'theme.postmortems.trends.incident', message: 'Incident'}),
          translate({id: 'theme.postmortems.trends.began', message: 'Began'}),
          translate({id: 'theme.postmortems.trends.severity', message: 'Severity'}),
          translate({id: 'theme.postmortems.trends.duration', message: 'Duration'}),
        ]}
        rows={newest.flatMap(({incident, seconds}) => {
          const point = incidents[incident]
          if (!point) return []
          const link = (
            <Link key="incident" to={point.permalink}>
              {point.title}
            </Link>
          )
          return [
            {key: incident, cells: [link, point.day, names.get(point.severity), formatDuration(seconds)]},
          ]
        })}
      />
      {left > 0 && (
        <p>
          <Translate id="theme.postmortems.trends.older" values={{count: left}}>
            {'Older ones, not listed here: {count}.'}
          </Translate>
        </p>
      )}
    </>
  )
}
