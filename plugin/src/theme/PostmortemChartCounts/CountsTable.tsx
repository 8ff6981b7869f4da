import Link from '@docusaurus/Link'
import Translate from '@docusaurus/Translate'
import {periodName, severityName, soFar} from '@theme/PostmortemChartWords'
import {
  type CountsModel,
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
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">
            <Translate id="theme.postmortems.trends.period">Period</Translate>
          </th>
          {trends.severities.map((group) => (
            <th key={group.key} scope="col">
              {severityName(group)}
            </th>
          ))}
          <th scope="col">
            <Translate id="theme.postmortems.trends.total">Total</Translate>
          </th>
          <th scope="col">
            <Translate id="theme.postmortems.trends.interval">95 % interval</Translate>
          </th>
        </tr>
      </thead>
      <tbody>
        {[...model.periods].reverse().map((period) => (
          <tr key={period.start}>
            <th scope="row">
              <Link to={periodHref(trends, period)}>{periodName(period, model.granularity)}</Link>
              {period.running && ` (${soFar()})`}
            </th>
            {trends.severities.map(({key}) => {
              const segment = period.segments.find(({severity}) => severity === key)
              return (
                <td key={key}>
                  {segment ? (
                    <Link to={segmentHref(trends, period, segment)}>{segment.incidents.length}</Link>
                  ) : (
                    0
                  )}
                </td>
              )
            })}
            <td>{period.total}</td>
            <td>{period.interval && `${period.interval[0].toFixed(1)}–${period.interval[1].toFixed(1)}`}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
