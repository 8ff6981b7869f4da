import Link from '@docusaurus/Link'
import Heading from '@theme/Heading'
import type {Props} from '@theme/PostmortemListItem'
import PostmortemSeverityBadge from '@theme/PostmortemSeverityBadge'
import {formatDuration, isoDuration} from 'docusaurus-plugin-postmortems/client'
import type {ReactNode} from 'react'
import styles from './styles.module.css'

export default function PostmortemListItem({incident, indexPermalink}: Props): ReactNode {
  const {permalink, title, id, date, severity, durationSeconds, services, excerpt} = incident
  return (
    <article className={styles.item}>
      <div className={styles.facts}>
        <PostmortemSeverityBadge severity={severity} />
        {date !== undefined && <time dateTime={date}>{date}</time>}
        {durationSeconds !== undefined && (
          <time dateTime={isoDuration(durationSeconds)}>{formatDuration(durationSeconds)}</time>
        )}
        {id !== undefined && <span className={styles.id}>{id}</span>}
      </div>
      <Heading as="h2" className={styles.title}>
        <Link to={permalink}>{title}</Link>
      </Heading>
      {excerpt !== undefined && <p className={styles.excerpt}>{excerpt}</p>}
      {services.length > 0 && (
        <ul className={styles.services}>
          {services.map(({name, slug}) => (
            <li key={slug}>
              <Link to={`${indexPermalink}?service=${encodeURIComponent(slug)}`}>{name}</Link>
            </li>
          ))}
        </ul>
      )}
    </article>
  )
}
