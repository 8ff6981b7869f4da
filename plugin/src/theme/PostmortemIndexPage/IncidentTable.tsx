import Link from '@docusaurus/Link'
import Translate from '@docusaurus/Translate'
import PostmortemMarked from '@theme/PostmortemMarked'
import PostmortemSeverityBadge from '@theme/PostmortemSeverityBadge'
import {
  formatDuration,
  type IndexIncident,
  isoDuration,
  markText,
  termPermalink,
} from 'docusaurus-plugin-postmortems/client'
import type {ReactNode} from 'react'
import styles from './styles.module.css'

/** Incidents a line each. */
export default function IncidentTable({
  incidents,
  terms,
  indexPermalink,
}: {
  incidents: readonly IndexIncident[]
  terms: readonly string[]
  indexPermalink: string
}): ReactNode {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">
            <Translate id="theme.postmortems.table.date">Date</Translate>
          </th>
          <th scope="col">
            <Translate id="theme.postmortems.filters.severity">Severity</Translate>
          </th>
          <th scope="col">
            <Translate id="theme.postmortems.table.incident">Incident</Translate>
          </th>
          <th scope="col">
            <Translate id="theme.postmortems.table.duration">Duration</Translate>
          </th>
          <th scope="col">
            <Translate id="theme.postmortems.table.services">Services</Translate>
          </th>
        </tr>
      </thead>
      <tbody>
        {incidents.map(({permalink, title, id, date, severity, durationSeconds, services}) => (
          <tr key={permalink}>
            <td>{date !== undefined && <time dateTime={date}>{date}</time>}</td>
            <td>
              <PostmortemSeverityBadge severity={severity} />
            </td>
            <td>
              <Link to={permalink} data-postmortem-result>
                <PostmortemMarked parts={markText(title, terms)} />
              </Link>{' '}
              {id !== undefined && <small>{id}</small>}
            </td>
            <td>
              {durationSeconds !== undefined && (
                <time dateTime={isoDuration(durationSeconds)}>{formatDuration(durationSeconds)}</time>
              )}
            </td>
            <td>
              {services.map(({name, slug}, at) => (
                <span key={slug}>
                  {at > 0 && ', '}
                  <Link to={termPermalink(indexPermalink, 'services', slug)}>{name}</Link>
                </span>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
