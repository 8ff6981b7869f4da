import Link from '@docusaurus/Link'
import Translate from '@docusaurus/Translate'
import type {Props} from '@theme/PostmortemIndexPage'
import type {ReactNode} from 'react'
import styles from './styles.module.css'

/** The way to all incidents, year by year, which needs no JavaScript. */
export default function Archive({index: {archivePermalink, years}}: Props): ReactNode {
  return (
    <p className={styles.archive}>
      <Link to={archivePermalink}>
        <Translate id="theme.postmortems.index.archive">All incidents by year</Translate>
      </Link>
      {years.map(({year, permalink, count}) => (
        <span key={permalink}>
          <Link to={permalink}>
            {year ?? <Translate id="theme.postmortems.archive.undated">Without a date</Translate>}
          </Link>{' '}
          <small>{count}</small>
        </span>
      ))}
    </p>
  )
}
