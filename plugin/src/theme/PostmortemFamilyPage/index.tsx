import Link from '@docusaurus/Link'
import Translate, {translate} from '@docusaurus/Translate'
import Heading from '@theme/Heading'
import PostmortemBreadcrumbs from '@theme/PostmortemBreadcrumbs'
import {familyName} from '@theme/PostmortemFamilyName'
import type {Props} from '@theme/PostmortemFamilyPage'
import PostmortemItemsThen from '@theme/PostmortemItemsThen'
import PostmortemLayout from '@theme/PostmortemLayout'
import type {SharedValue} from 'docusaurus-plugin-postmortems/client'
import type {ReactNode} from 'react'
import Occurrences from './Occurrences.tsx'
import OpenItems from './OpenItems.tsx'
import styles from './styles.module.css'

/** The incidents that are cases of one failure: what they share, how often, and what was left open between them. */
export default function PostmortemFamilyPage({family}: Props): ReactNode {
  const name = familyName(family)
  const title = translate({id: 'theme.postmortems.family.title', message: 'Failure family: {name}'}, {name})
  return (
    <PostmortemLayout
      title={title}
      description={translate(
        {
          id: 'theme.postmortems.family.description',
          message: 'Documented incidents that are alike: {count}.',
        },
        {count: family.count},
      )}
    >
      <div className={styles.page}>
        <PostmortemBreadcrumbs indexPermalink={family.indexPermalink} label={name} />
        <Heading as="h1">{title}</Heading>
        {family.items && (
          <div className={styles.headline}>
            <PostmortemItemsThen items={family.items} explained />
          </div>
        )}
        <Occurrences family={family} />
        <OpenItems items={family.openItems} />
        <section aria-labelledby="shared">
          <Heading as="h2" id="shared">
            {translate({id: 'theme.postmortems.family.shared', message: 'What they share'})}
          </Heading>
          <dl className={styles.shared}>
            <Values
              name={translate({id: 'theme.postmortems.family.words', message: 'Words'})}
              values={family.words}
            />
            <Links
              name={translate({id: 'theme.postmortems.family.services', message: 'Services'})}
              values={family.sharedServices}
            />
            <Links
              name={translate({id: 'theme.postmortems.family.causes', message: 'Kinds of cause'})}
              values={family.sharedCauses}
            />
            <Values
              name={translate({id: 'theme.postmortems.family.errors', message: 'Error messages'})}
              values={family.errors}
              isCode
            />
          </dl>
        </section>
        <p>
          <Link to={family.familiesPermalink}>
            <Translate id="theme.postmortems.family.all">All failure families</Translate>
          </Link>
        </p>
      </div>
    </PostmortemLayout>
  )
}

function Values({
  name,
  values,
  isCode = false,
}: {
  name: string
  values: readonly string[]
  isCode?: boolean
}): ReactNode {
  if (values.length === 0) return null
  return (
    <div>
      <dt>{name}</dt>
      {values.map((value) => (
        <dd key={value}>{isCode ? <code>{value}</code> : value}</dd>
      ))}
    </div>
  )
}

function Links({name, values}: {name: string; values: readonly SharedValue[]}): ReactNode {
  if (values.length === 0) return null
  return (
    <div>
      <dt>{name}</dt>
      {values.map(({name: value, href, count}) => (
        <dd key={value}>
          <Link to={href}>{value}</Link>{' '}
          <Translate
            id="theme.postmortems.family.incidents"
            description="How many of the incidents of the family have the value before it"
            values={{count}}
          >
            {'(in {count})'}
          </Translate>
        </dd>
      ))}
    </div>
  )
}
