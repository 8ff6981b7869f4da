import Link from '@docusaurus/Link'
import Translate, {translate} from '@docusaurus/Translate'
import Heading from '@theme/Heading'
import PostmortemBreadcrumbs from '@theme/PostmortemBreadcrumbs'
import PostmortemFamilies from '@theme/PostmortemFamilies'
import type {Props} from '@theme/PostmortemFamiliesPage'
import PostmortemLayout from '@theme/PostmortemLayout'
import type {ReactNode} from 'react'
import Repeats from './Repeats.tsx'
import styles from './styles.module.css'

/** All failure families and repeats of the site. */
export default function PostmortemFamiliesPage({families}: Props): ReactNode {
  const title = translate({id: 'theme.postmortems.families.title', message: 'Failure families'})
  return (
    <PostmortemLayout
      title={title}
      description={translate({
        id: 'theme.postmortems.families.description',
        message: 'Groups of incidents that are cases of one failure, and what was left open between them.',
      })}
    >
      <div className={styles.page}>
        <PostmortemBreadcrumbs indexPermalink={families.indexPermalink} label={title} />
        <Heading as="h1">{title}</Heading>
        <p>
          <Translate id="theme.postmortems.families.intro">
            A family gathers documented incidents that look like cases of one failure: their texts are alike,
            or one calls another an earlier case. Which are is computed, and may be wrong; each family says
            what it rests on.
          </Translate>{' '}
          <Link to={families.mapPermalink}>
            <Translate id="theme.postmortems.families.toMap">
              Services, causes and families on a map
            </Translate>
          </Link>
        </p>
        {families.families.length === 0 ? (
          <p>
            <Translate id="theme.postmortems.families.none">No two incidents are that much alike.</Translate>
          </p>
        ) : (
          <PostmortemFamilies families={families.families} />
        )}
        <Repeats repeats={families.repeats} days={families.repeatDays} />
      </div>
    </PostmortemLayout>
  )
}
