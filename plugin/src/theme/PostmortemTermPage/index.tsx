import Link from '@docusaurus/Link'
import Translate, {translate} from '@docusaurus/Translate'
import Heading from '@theme/Heading'
import PostmortemBreadcrumbs from '@theme/PostmortemBreadcrumbs'
import PostmortemFamilies from '@theme/PostmortemFamilies'
import PostmortemLayout from '@theme/PostmortemLayout'
import PostmortemListItem from '@theme/PostmortemListItem'
import PostmortemTermActions from '@theme/PostmortemTermActions'
import type {Props} from '@theme/PostmortemTermPage'
import PostmortemTermSummary from '@theme/PostmortemTermSummary'
import PostmortemTermTrends from '@theme/PostmortemTermTrends'
import {kindName, listTitle} from '@theme/PostmortemTermWords'
import type {ReactNode} from 'react'
import styles from './styles.module.css'

/** One service, team, cause or tag: its numbers, what is still to be done, and its incidents. Each part is a component. */
export default function PostmortemTermPage({term}: Props): ReactNode {
  const {kind, name, indexPermalink, searchPermalink, count, families, incidents} = term
  return (
    <PostmortemLayout
      title={name}
      description={translate(
        {id: 'theme.postmortems.term.description', message: 'Documented incidents: {name}.'},
        {name},
      )}
    >
      <PostmortemBreadcrumbs
        indexPermalink={indexPermalink}
        parent={{label: listTitle(kind), permalink: `${indexPermalink.replace(/\/$/, '')}/${kind}`}}
        label={name}
      />
      <header className={styles.header}>
        <p>{kindName(kind)}</p>
        <Heading as="h1">{name}</Heading>
      </header>
      <PostmortemTermSummary term={term} />
      <PostmortemTermTrends term={term} />
      {families.length > 0 && (
        <section>
          <Heading as="h2" id="families">
            {translate({id: 'theme.postmortems.term.families', message: 'Failures that came back'})}
          </Heading>
          <PostmortemFamilies families={families} />
        </section>
      )}
      <section>
        <Heading as="h2" id="incidents">
          {translate({id: 'theme.postmortems.index.list', message: 'Incidents'})}
        </Heading>
        <p>
          <Link to={searchPermalink}>
            <Translate id="theme.postmortems.term.search">Search and filter these</Translate>
          </Link>
        </p>
        <div className={styles.list}>
          {incidents.map((incident) => (
            <PostmortemListItem
              key={incident.permalink}
              incident={incident}
              indexPermalink={indexPermalink}
              heading="h3"
            />
          ))}
        </div>
        {count > incidents.length && (
          <p>
            <Link to={searchPermalink}>
              {translate({id: 'theme.postmortems.term.all', message: 'All {count}'}, {count: String(count)})}
            </Link>
          </p>
        )}
      </section>
      <PostmortemTermActions term={term} />
    </PostmortemLayout>
  )
}
