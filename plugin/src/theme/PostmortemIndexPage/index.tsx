import Link from '@docusaurus/Link'
import Translate, {translate} from '@docusaurus/Translate'
import Heading from '@theme/Heading'
import type {Props} from '@theme/PostmortemIndexPage'
import PostmortemLayout from '@theme/PostmortemLayout'
import type {ReactNode} from 'react'
import IncidentSearch from './IncidentSearch.tsx'
import styles from './styles.module.css'

export default function PostmortemIndexPage({index}: Props): ReactNode {
  return (
    <PostmortemLayout
      title={translate({id: 'theme.postmortems.index.title', message: 'Postmortems'})}
      description={translate({
        id: 'theme.postmortems.index.description',
        message:
          'Documented incidents, newest first: search and filter by severity, service, cause and year.',
      })}
    >
      <header className={styles.header}>
        <Heading as="h1">
          <Translate id="theme.postmortems.index.title">Postmortems</Translate>
        </Heading>
        <PageLinks index={index} />
      </header>
      {index.count === 0 ? <NoIncidents /> : <IncidentSearch index={index} />}
    </PostmortemLayout>
  )
}

function PageLinks({index}: Props): ReactNode {
  if (index.count === 0) return null
  return (
    <nav aria-label={translate({id: 'theme.postmortems.index.pages', message: 'Postmortem pages'})}>
      <Link to={index.trendsPermalink}>
        <Translate id="theme.postmortems.trends.title">Trends</Translate>
      </Link>
      <Link to={index.actionsPermalink}>
        <Translate id="theme.postmortems.backlog.title">Action items</Translate>
      </Link>
      <Link to={index.familiesPermalink}>
        <Translate id="theme.postmortems.families.title">Failure families</Translate>
      </Link>
      <Link to={index.servicesPermalink}>
        <Translate id="theme.postmortems.terms.services">Services</Translate>
      </Link>
      {index.teamsPermalink !== undefined && (
        <Link to={index.teamsPermalink}>
          <Translate id="theme.postmortems.terms.teams">Teams</Translate>
        </Link>
      )}
      <Link to={index.archivePermalink}>
        <Translate id="theme.postmortems.archive.title">Archive</Translate>
      </Link>
    </nav>
  )
}

function NoIncidents(): ReactNode {
  return (
    <p className={styles.empty}>
      <Translate id="theme.postmortems.index.empty">
        There is no postmortem in the folder yet. Every Markdown file that tells of an incident is listed here
        as soon as it is added.
      </Translate>
    </p>
  )
}
