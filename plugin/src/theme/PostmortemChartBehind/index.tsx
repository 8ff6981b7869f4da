import Link from '@docusaurus/Link'
import {translate} from '@docusaurus/Translate'
import type {Props} from '@theme/PostmortemChartBehind'
import type {ReactNode} from 'react'
import styles from './styles.module.css'

/** So many are listed one by one. */
const MOST = 20

/** The incidents behind a mark or a row of a chart, the newest first. */
export default function PostmortemChartBehind(props: Props): ReactNode {
  const {trends, name, incidents, most = MOST, href} = props
  const newest = [...incidents].reverse().slice(0, most)
  const rest = incidents.length - newest.length
  const more = translate(
    {id: 'theme.postmortems.trends.behind.more', message: 'and {rest} more'},
    {rest: String(rest)},
  )
  return (
    // It appears when a mark is chosen, and is told of then.
    <div className={styles.behind} role={name === undefined ? undefined : 'status'}>
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
        {rest > 0 && <li>{href === undefined ? more : <Link to={href}>{more}</Link>}</li>}
      </ul>
    </div>
  )
}
