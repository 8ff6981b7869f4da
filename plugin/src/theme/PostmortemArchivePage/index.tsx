import Link from '@docusaurus/Link'
import Translate, {translate} from '@docusaurus/Translate'
import Heading from '@theme/Heading'
import type {Props} from '@theme/PostmortemArchivePage'
import PostmortemBreadcrumbs from '@theme/PostmortemBreadcrumbs'
import PostmortemLayout from '@theme/PostmortemLayout'
import PostmortemSeverityBadge from '@theme/PostmortemSeverityBadge'
import type {ReactNode} from 'react'
import styles from './styles.module.css'

/** Every incident of the site as a plain list: for readers without JavaScript, and for crawlers. */
export default function PostmortemArchivePage({archive}: Props): ReactNode {
  const title = translate({id: 'theme.postmortems.archive.title', message: 'Archive'})
  return (
    <PostmortemLayout
      title={title}
      description={translate({
        id: 'theme.postmortems.archive.description',
        message: 'All documented incidents by year.',
      })}
    >
      <PostmortemBreadcrumbs indexPermalink={archive.indexPermalink} label={title} />
      <Heading as="h1">{title}</Heading>
      {archive.years.map(({year, incidents}) => (
        <section key={year ?? ''}>
          <Heading as="h2" id={year ?? 'undated'}>
            {year ?? <Translate id="theme.postmortems.archive.undated">Without a date</Translate>}
          </Heading>
          <ul className={styles.list}>
            {incidents.map((incident) => (
              <li key={incident.permalink}>
                <PostmortemSeverityBadge severity={incident.severity} />
                {incident.date !== undefined && <time dateTime={incident.date}>{incident.date}</time>}
                <Link to={incident.permalink}>{incident.title}</Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </PostmortemLayout>
  )
}
