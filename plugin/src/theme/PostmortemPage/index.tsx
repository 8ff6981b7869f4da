import Translate, {translate} from '@docusaurus/Translate'
import {useWindowSize} from '@docusaurus/theme-common'
import EditMetaRow from '@theme/EditMetaRow'
import Heading from '@theme/Heading'
import PaginatorNavLink from '@theme/PaginatorNavLink'
import PostmortemBreadcrumbs from '@theme/PostmortemBreadcrumbs'
import PostmortemContent from '@theme/PostmortemContent'
import PostmortemFacts from '@theme/PostmortemFacts'
import PostmortemLayout from '@theme/PostmortemLayout'
import PostmortemMessages from '@theme/PostmortemMessages'
import PostmortemMetadata from '@theme/PostmortemMetadata'
import PostmortemMilestones from '@theme/PostmortemMilestones'
import PostmortemOrigins from '@theme/PostmortemOrigins'
import type {Props} from '@theme/PostmortemPage'
import PostmortemRelated from '@theme/PostmortemRelated'
import TOC from '@theme/TOC'
import TOCCollapsible from '@theme/TOCCollapsible'
import type {ReactNode} from 'react'
import Extracts from './Extracts.tsx'
import styles from './styles.module.css'

export default function PostmortemPage({incident, content}: Props): ReactNode {
  const {title, id, description, facts, milestones, missing, file, contents, sourceUrl} = incident
  const findings = incident.messages.filter(({severity}) => severity !== 'info').length
  const windowSize = useWindowSize()
  const hasContents = contents.length > 0
  return (
    <PostmortemLayout title={id === undefined ? title : `${id}: ${title}`} description={description}>
      <PostmortemMetadata incident={incident} />
      <div className="row">
        <div className={`col ${hasContents ? 'col--9' : ''}`}>
          <article>
            <PostmortemBreadcrumbs indexPermalink={incident.indexPermalink} label={id ?? title} />
            <header>
              <Heading as="h1" className={styles.title}>
                {title}
              </Heading>
            </header>
            <section
              className={styles.panel}
              data-postmortem-facts=""
              aria-label={translate({id: 'theme.postmortems.facts.title', message: 'Facts'})}
            >
              <PostmortemFacts facts={facts} sourceUrl={sourceUrl} />
              <PostmortemMilestones milestones={milestones} sourceUrl={sourceUrl} />
              <PostmortemOrigins missing={missing} file={file} sourceUrl={sourceUrl} findings={findings} />
            </section>
            <PostmortemMessages messages={incident.messages} />
            <Extracts incident={incident} />
            {hasContents && <TOCCollapsible toc={contents} className={styles.contentsOnPhone} />}
            <PostmortemContent content={content} />
          </article>
          <PostmortemRelated
            related={incident.related}
            mentions={incident.mentions}
            mentionedBy={incident.mentionedBy}
            unresolved={incident.unresolved}
            family={incident.family}
          />
          {(incident.editUrl !== undefined || incident.lastUpdatedAt !== undefined) && (
            <EditMetaRow
              className="margin-top--lg"
              editUrl={incident.editUrl}
              lastUpdatedAt={incident.lastUpdatedAt}
              lastUpdatedBy={undefined}
            />
          )}
          <Neighbours incident={incident} />
        </div>
        {hasContents && windowSize !== 'mobile' && (
          <div className="col col--3">
            <TOC toc={contents} />
          </div>
        )}
      </div>
    </PostmortemLayout>
  )
}

function Neighbours({incident: {previous, next}}: Pick<Props, 'incident'>): ReactNode {
  if (!previous && !next) return null
  return (
    <nav
      className="pagination-nav margin-top--lg"
      aria-label={translate({id: 'theme.postmortems.neighbours', message: 'Incidents before and after'})}
    >
      {previous && (
        <PaginatorNavLink
          permalink={previous.permalink}
          title={previous.title}
          subLabel={<Translate id="theme.postmortems.previous">Earlier incident</Translate>}
        />
      )}
      {next && (
        <PaginatorNavLink
          permalink={next.permalink}
          title={next.title}
          subLabel={<Translate id="theme.postmortems.next">Later incident</Translate>}
          isNext
        />
      )}
    </nav>
  )
}
