import Link from '@docusaurus/Link'
import Translate, {translate} from '@docusaurus/Translate'
import PostmortemSeverityBadge from '@theme/PostmortemSeverityBadge'
import type {Props} from '@theme/PostmortemTermSummary'
import {formatDuration, isoDuration} from 'docusaurus-plugin-postmortems/client'
import type {ReactNode} from 'react'
import styles from './styles.module.css'

/** A service, team, cause or tag in numbers. What no document states has no row. */
export default function PostmortemTermSummary({term}: Props): ReactNode {
  const {count, first, last, durations, severities, openCount, team, tier} = term
  return (
    <dl className={styles.summary}>
      <Row label={translate({id: 'theme.postmortems.term.incidents', message: 'Incidents'})}>{count}</Row>
      {first !== undefined && last !== undefined && (
        <Row label={translate({id: 'theme.postmortems.term.period', message: 'First and last'})}>
          <time dateTime={first}>{first}</time>
          {last !== first && (
            <>
              {' – '}
              <time dateTime={last}>{last}</time>
            </>
          )}
        </Row>
      )}
      {durations?.median !== undefined && durations.band && (
        <Row label={translate({id: 'theme.postmortems.term.duration', message: 'Median duration'})}>
          <time dateTime={isoDuration(durations.median)}>{formatDuration(durations.median)}</time>{' '}
          <small>
            {translate(
              {id: 'theme.postmortems.term.band', message: '95 % band: {low} to {high}; n = {n}'},
              {
                low: formatDuration(durations.band[0]),
                high: formatDuration(durations.band[1]),
                n: String(durations.n),
              },
            )}
          </small>
        </Row>
      )}
      <Row label={<Translate id="theme.postmortems.filters.severity">Severity</Translate>}>
        <ul>
          {severities.map(({severity, count: ofSeverity}) => (
            <li key={severity?.slug ?? ''}>
              <PostmortemSeverityBadge severity={severity} /> {ofSeverity}
            </li>
          ))}
        </ul>
      </Row>
      <Row label={translate({id: 'theme.postmortems.term.open', message: 'Open action items'})}>
        {openCount}
      </Row>
      {team !== undefined && (
        <Row label={<Translate id="theme.postmortems.filters.team">Team</Translate>}>
          {team.permalink === undefined ? team.name : <Link to={team.permalink}>{team.name}</Link>}
          {tier !== undefined &&
            ` · ${translate({id: 'theme.postmortems.facts.tier', message: 'tier {tier}'}, {tier: String(tier)})}`}
        </Row>
      )}
    </dl>
  )
}

function Row({label, children}: {label: ReactNode; children: ReactNode}): ReactNode {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}
