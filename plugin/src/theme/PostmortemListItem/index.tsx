import Link from '@docusaurus/Link'
import Heading from '@theme/Heading'
import type {Props} from '@theme/PostmortemListItem'
import PostmortemMarked from '@theme/PostmortemMarked'
import PostmortemSeverityBadge from '@theme/PostmortemSeverityBadge'
import {formatDuration, isoDuration, termPermalink} from 'docusaurus-plugin-postmortems/client'
import type {ReactNode} from 'react'
import styles from './styles.module.css'

export default function PostmortemListItem({
  incident,
  indexPermalink,
  titleParts,
  excerptParts,
  heading = 'h2',
}: Props): ReactNode {
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
      <Heading as={heading} className={styles.title}>
        <Link to={permalink} data-postmortem-result>
          {titleParts ? <PostmortemMarked parts={titleParts} /> : title}
        </Link>
      </Heading>
      {excerptParts ? (
        <p className={styles.excerpt}>
          <PostmortemMarked parts={excerptParts} />
        </p>
      ) : (
        excerpt !== undefined && <p className={styles.excerpt}>{excerpt}</p>
      )}
      {services.length > 0 && (
        <ul className={styles.services}>
          {services.map(({name, slug}) => (
            <li key={slug}>
              <Link to={termPermalink(indexPermalink, 'services', slug)}>{name}</Link>
            </li>
          ))}
        </ul>
      )}
    </article>
  )
}
