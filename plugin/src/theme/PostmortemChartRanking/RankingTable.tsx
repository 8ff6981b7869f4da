import Link from '@docusaurus/Link'
import Translate from '@docusaurus/Translate'
import type {RankingModel, TrendPoint} from 'docusaurus-plugin-postmortems/client'
import type {ReactNode} from 'react'
import styles from './styles.module.css'

/** So many incidents are named per value, the newest first. */
const MOST_NAMED = 8

interface Props {
  ranking: RankingModel
  incidents: readonly TrendPoint[]
  valueName: string
}

/** The incidents behind each value. */
export default function RankingTable({ranking, incidents, valueName}: Props): ReactNode {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{valueName}</th>
          <th scope="col">n</th>
          <th scope="col">
            <Translate id="theme.postmortems.trends.incidents">Incidents</Translate>
          </th>
        </tr>
      </thead>
      <tbody>
        {ranking.entries.map((entry) => (
          <tr key={entry.key}>
            <th scope="row">{entry.label}</th>
            <td>{entry.incidents.length}</td>
            <td>
              <ul className={styles.incidents}>
                {entry.incidents
                  .slice(-MOST_NAMED)
                  .reverse()
                  .map((index) => {
                    const incident = incidents[index]
                    if (!incident) return null
                    return (
                      <li key={index}>
                        {incident.day} <Link to={incident.permalink}>{incident.title}</Link>
                      </li>
                    )
                  })}
                {entry.incidents.length > MOST_NAMED && (
                  <li>{entry.href ? <Link to={entry.href}>…</Link> : '…'}</li>
                )}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
