import Link from '@docusaurus/Link'
import Translate, {translate} from '@docusaurus/Translate'
import Heading from '@theme/Heading'
import PostmortemBreadcrumbs from '@theme/PostmortemBreadcrumbs'
import PostmortemLayout from '@theme/PostmortemLayout'
import type {Props} from '@theme/PostmortemMapPage'
import type {ReactNode} from 'react'
import Families from './Families.tsx'
import Matrix from './Matrix.tsx'
import styles from './styles.module.css'

/** Incidents, services and causes as a picture: which service failed how, and which failures came back. */
export default function PostmortemMapPage({map}: Props): ReactNode {
  const title = translate({id: 'theme.postmortems.map.title', message: 'Map of failures'})
  return (
    <PostmortemLayout
      title={title}
      description={translate({
        id: 'theme.postmortems.map.description',
        message: 'Which services failed with which kind of cause, and which failures came back.',
      })}
    >
      <div className={styles.page}>
        <PostmortemBreadcrumbs indexPermalink={map.indexPermalink} label={title} />
        <Heading as="h1">{title}</Heading>
        <p>
          <Link to={map.familiesPermalink}>
            <Translate id="theme.postmortems.map.toFamilies">All failure families, as a list</Translate>
          </Link>
        </p>
        {map.cells.length + map.families.length === 0 && (
          <p>
            <Translate id="theme.postmortems.trends.none">There is nothing to draw yet.</Translate>
          </p>
        )}
        {map.cells.length > 0 && <Matrix map={map} />}
        {map.families.length > 0 && <Families map={map} />}
      </div>
    </PostmortemLayout>
  )
}
