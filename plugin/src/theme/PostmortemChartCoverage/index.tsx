import Translate, {translate} from '@docusaurus/Translate'
import PostmortemChartBar from '@theme/PostmortemChartBar'
import type {Props} from '@theme/PostmortemChartCoverage'
import PostmortemChartFrame from '@theme/PostmortemChartFrame'
import type {CoverageKey, CoverageRow} from 'docusaurus-plugin-postmortems/client'
import type {ReactNode} from 'react'
import styles from './styles.module.css'

/** How many documents say what the charts are drawn from. */
export default function PostmortemChartCoverage({trends: {coverage, incidents}}: Props): ReactNode {
  const ofIncidents = coverage.rows.filter(({unit}) => unit === 'incident')
  const ofActions = coverage.rows.filter(({unit}) => unit === 'action')
  const actions = ofActions[0]?.of ?? 0
  return (
    <PostmortemChartFrame
      id="quality"
      title={translate({
        id: 'theme.postmortems.trends.coverage.title',
        message: 'What the documented incidents tell',
      })}
      n={incidents.length}
      coverage={
        <Translate id="theme.postmortems.trends.coverage.coverage" values={{actions}}>
          {'Action items: {actions}.'}
        </Translate>
      }
      definition={
        <Translate id="theme.postmortems.trends.coverage.definition">
          How many documents tell what the charts above are drawn from. What is missing is seldom missing by
          chance: the fewer tell it, the less a chart of it says.
        </Translate>
      }
    >
      <div className={styles.lists}>
        <Rows
          rows={ofIncidents}
          caption={translate({id: 'theme.postmortems.trends.coverage.incidents', message: 'Of incidents'})}
        />
        {actions > 0 && (
          <Rows
            rows={ofActions}
            caption={translate({id: 'theme.postmortems.trends.coverage.actions', message: 'Of action items'})}
          />
        )}
      </div>
    </PostmortemChartFrame>
  )
}

function Rows({rows, caption}: {rows: readonly CoverageRow[]; caption: string}): ReactNode {
  const words = coverageWords()
  return (
    <table className={styles.rows}>
      <caption>{caption}</caption>
      <tbody>
        {rows.map(({key, have, of}) => (
          <tr key={key}>
            <th scope="row">{words[key]}</th>
            <td className={styles.bar}>
              <PostmortemChartBar share={of === 0 ? 0 : have / of} />
            </td>
            <td className={styles.number}>
              <Translate id="theme.postmortems.trends.coverage.share" values={{have, of}}>
                {'{have} of {of}'}
              </Translate>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function coverageWords(): Record<CoverageKey, string> {
  return {
    date: translate({id: 'theme.postmortems.trends.coverage.date', message: 'Date'}),
    severity: translate({id: 'theme.postmortems.trends.coverage.severity', message: 'Severity'}),
    services: translate({id: 'theme.postmortems.trends.coverage.services', message: 'Services'}),
    start: translate({id: 'theme.postmortems.trends.coverage.start', message: 'When it started'}),
    detected: translate({id: 'theme.postmortems.trends.coverage.detected', message: 'When it was detected'}),
    end: translate({id: 'theme.postmortems.trends.coverage.end', message: 'When it was resolved'}),
    duration: translate({id: 'theme.postmortems.trends.coverage.duration', message: 'Duration'}),
    detection: translate({id: 'theme.postmortems.trends.coverage.detection', message: 'Who noticed it'}),
    cause: translate({
      id: 'theme.postmortems.trends.coverage.cause',
      message: 'Cause or contributing factors',
    }),
    actions: translate({id: 'theme.postmortems.trends.coverage.items', message: 'Action items'}),
    consistent: translate({
      id: 'theme.postmortems.trends.coverage.consistent',
      message: 'Read without a warning',
    }),
    owner: translate({id: 'theme.postmortems.trends.coverage.owner', message: 'Owner'}),
    due: translate({id: 'theme.postmortems.trends.coverage.due', message: 'Due date'}),
    status: translate({id: 'theme.postmortems.trends.coverage.status', message: 'State'}),
  }
}
