import Translate, {translate} from '@docusaurus/Translate'
import PostmortemChartBar from '@theme/PostmortemChartBar'
import type {Props} from '@theme/PostmortemChartCoverage'
import PostmortemChartFrame from '@theme/PostmortemChartFrame'
import {
  type CoverageKey,
  type CoverageRow,
  type TrendsModel,
  weakestFinding,
} from 'docusaurus-plugin-postmortems/client'
import type {ReactNode} from 'react'
import styles from './styles.module.css'

/** How many documents say what the charts are drawn from. */
export default function PostmortemChartCoverage(props: Props): ReactNode {
  const {trends, id = 'quality', small = false, fullHref} = props
  const {coverage, writing} = trends
  const ofIncidents = coverage.rows.filter(({unit}) => unit === 'incident')
  const ofActions = coverage.rows.filter(({unit}) => unit === 'action')
  const actions = ofActions[0]?.of ?? 0
  return (
    <PostmortemChartFrame
      id={id}
      small={small}
      fullHref={fullHref}
      finding={finding(trends)}
      title={translate({
        id: 'theme.postmortems.trends.coverage.title',
        message: 'What the documented incidents tell',
      })}
      n={trends.n}
      coverage={
        <>
          <Translate id="theme.postmortems.trends.coverage.coverage" values={{actions}}>
            {'Action items: {actions}.'}
          </Translate>{' '}
          <Writing writing={writing} />
        </>
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
          rows={small ? weakest(ofIncidents) : ofIncidents}
          caption={translate({id: 'theme.postmortems.trends.coverage.incidents', message: 'Of incidents'})}
        />
        {actions > 0 && !small && (
          <Rows
            rows={ofActions}
            caption={translate({id: 'theme.postmortems.trends.coverage.actions', message: 'Of action items'})}
          />
        )}
      </div>
    </PostmortemChartFrame>
  )
}

/** Beside others: what the fewest documents say. */
function weakest(rows: readonly CoverageRow[]): CoverageRow[] {
  return [...rows].sort((a, b) => a.have / a.of - b.have / b.of).slice(0, 5)
}

function Writing({writing: {n, median, band}}: Pick<TrendsModel, 'writing'>): ReactNode {
  if (median === undefined || !band) return null
  return (
    <Translate
      id="theme.postmortems.trends.writing"
      values={{n, median: Math.round(median), low: band[0], high: band[1]}}
    >
      {
        'Half of the documents were committed within {median} days of their incident (95 % band: {low} to {high}; n = {n}, by git).'
      }
    </Translate>
  )
}

function finding(trends: TrendsModel): string | undefined {
  const row = weakestFinding(trends)
  if (!row) return undefined
  return row.have === row.of
    ? translate({
        id: 'theme.postmortems.trends.coverage.complete',
        message: 'Every document tells what the charts are drawn from.',
      })
    : translate(
        {
          id: 'theme.postmortems.trends.coverage.finding',
          message: 'The fewest documents tell: {what} ({have} of {of}).',
        },
        {what: coverageWords()[row.key], have: row.have, of: row.of},
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
