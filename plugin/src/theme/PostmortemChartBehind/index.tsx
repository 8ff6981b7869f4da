import Link from '@docusaurus/Link'
import Translate from '@docusaurus/Translate'
import type {Props} from '@theme/PostmortemChartBehind'
import {scopeHref} from 'docusaurus-plugin-postmortems/client'
import type {ReactNode} from 'react'
import styles from './styles.module.css'

/** So many are listed one by one. */
const MOST = 20

/** The incidents behind a field of a chart that no filter of the index selects. */
export default function PostmortemChartBehind({trends, name, incidents}: Props): ReactNode {
  const newest = [...incidents].reverse().slice(0, MOST)
  return (
    <div className={styles.behind} role="status">
      {name !== undefined && (
        <p>
          <strong>{name}</strong>
        </p>
      )}
      <ul>
        {newest.map((index) => {
          const incident = trends.incidents[index]
          return (
            incident && (
              <li key={index}>
                {incident.day} <Link to={incident.permalink}>{incident.title}</Link>
              </li>
            )
          )
        })}
        {incidents.length > MOST && (
          <li>
            <Link to={scopeHref(trends)}>
              <Translate id="theme.postmortems.trends.behind.all">All incidents</Translate>
            </Link>
          </li>
        )}
      </ul>
    </div>
  )
}
