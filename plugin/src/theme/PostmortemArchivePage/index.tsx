import Link from '@docusaurus/Link'
import Translate, {translate} from '@docusaurus/Translate'
import Heading from '@theme/Heading'
import type {Props} from '@theme/PostmortemArchivePage'
import PostmortemBreadcrumbs from '@theme/PostmortemBreadcrumbs'
import PostmortemLayout from '@theme/PostmortemLayout'
import PostmortemSeverityBadge from '@theme/PostmortemSeverityBadge'
import {UNKNOWN} from 'docusaurus-plugin-postmortems/client'
import type {ReactNode} from 'react'
import styles from './styles.module.css'

/** Incidents as plain lists, of all years or of one: for readers without JavaScript, and for crawlers. */
export default function PostmortemArchivePage({archive}: Props): ReactNode {
  const {indexPermalink, archivePermalink, years} = archive
  const all = translate({id: 'theme.postmortems.archive.title', message: 'Archive'})
  const undated = translate({id: 'theme.postmortems.archive.undated', message: 'Without a date'})
  const [only] = archivePermalink === undefined ? [] : years
  const title = only ? (only.year ?? undated) : all
  return (
    <PostmortemLayout
      title={only ? `${title} – ${all}` : title}
      description={
        only
          ? translate(
              {id: 'theme.postmortems.archive.ofYear', message: 'Documented incidents: {year}.'},
              {year: title},
            )
          : translate({
              id: 'theme.postmortems.archive.description',
              message: 'All documented incidents by year.',
            })
      }
    >
      <PostmortemBreadcrumbs
        indexPermalink={indexPermalink}
        {...(archivePermalink !== undefined && {parent: {label: all, permalink: archivePermalink}})}
        label={title}
      />
      <Heading as="h1">{title}</Heading>
      {only && (
        <p>
          <Link to={`${indexPermalink}?year=${only.year ?? UNKNOWN}`}>
            <Translate id="theme.postmortems.term.search">Search and filter these</Translate>
          </Link>{' '}
          <small className={styles.count}>{only.count}</small>
        </p>
      )}
      {years.map(({year, permalink, count, incidents}) => (
        <section key={year ?? ''}>
          {!only && (
            <Heading as="h2" id={year ?? 'undated'}>
              <Link to={permalink}>{year ?? undated}</Link> <small className={styles.count}>{count}</small>
            </Heading>
          )}
          {incidents && (
            <ul className={styles.list}>
              {incidents.map((incident) => (
                <li key={incident.permalink}>
                  <PostmortemSeverityBadge severity={incident.severity} />
                  {incident.date !== undefined && <time dateTime={incident.date}>{incident.date}</time>}
                  <Link to={incident.permalink}>{incident.title}</Link>
                </li>
              ))}
            </ul>
          )}
        </section>
      ))}
      {years.length === 0 && (
        <p>
          <Translate id="theme.postmortems.archive.empty">There is no incident yet.</Translate>
        </p>
      )}
    </PostmortemLayout>
  )
}
