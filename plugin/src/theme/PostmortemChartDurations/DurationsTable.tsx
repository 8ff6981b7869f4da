import Link from '@docusaurus/Link'
import Translate from '@docusaurus/Translate'
import {periodName, severityName, soFar} from '@theme/PostmortemChartWords'
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
  return (
    <>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <Translate id="theme.postmortems.trends.period">Period</Translate>
            </th>
            <th scope="col">n</th>
            <th scope="col">
              <Translate id="theme.postmortems.trends.median">Median</Translate>
            </th>
            <th scope="col">
              <Translate id="theme.postmortems.trends.band">95 % band</Translate>
            </th>
            <th scope="col">
              <Translate id="theme.postmortems.trends.p90">90th percentile</Translate>
            </th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">
              <Translate id="theme.postmortems.trends.all">All</Translate>
            </th>
            <Summary of={durations} />
          </tr>
          {[...durations.periods].reverse().map((period) => (
            <tr key={period.start}>
              <th scope="row">
                <Link to={periodHref(trends, period)}>{periodName(period, durations.granularity)}</Link>
                {period.running && ` (${soFar()})`}
              </th>
              <Summary of={period} />
            </tr>
          ))}
        </tbody>
      </table>
      <Incidents trends={trends} />
    </>
  )
}

function Summary({of: {n, median, band, p90}}: {of: TimesSummary}): ReactNode {
  return (
    <>
      <td>{n}</td>
      <td>{median !== undefined && formatDuration(median)}</td>
      <td>{band && `${formatDuration(band[0])} – ${formatDuration(band[1])}`}</td>
      <td>{p90 !== undefined && formatDuration(p90)}</td>
    </>
  )
}

function Incidents({trends: {durations, incidents, severities}}: {trends: TrendsModel}): ReactNode {
  const names = new Map(severities.map((group) => [group.key, severityName(group)]))
  const newest = durations.points.slice(-MOST_ROWS).reverse()
  const left = durations.points.length - newest.length
  return (
    <>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <Translate id="theme.postmortems.trends.began">Began</Translate>
            </th>
            <th scope="col">
              <Translate id="theme.postmortems.trends.incident">Incident</Translate>
            </th>
            <th scope="col">
              <Translate id="theme.postmortems.trends.severity">Severity</Translate>
            </th>
            <th scope="col">
              <Translate id="theme.postmortems.trends.duration">Duration</Translate>
            </th>
          </tr>
        </thead>
        <tbody>
          {newest.map(({incident, seconds}) => {
            const point = incidents[incident]
            if (!point) return null
            return (
              <tr key={incident}>
                <td>{point.day}</td>
                <td>
                  <Link to={point.permalink}>{point.title}</Link>
                </td>
                <td>{names.get(point.severity)}</td>
                <td>{formatDuration(seconds)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
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
