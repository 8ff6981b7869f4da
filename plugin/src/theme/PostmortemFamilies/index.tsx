import Link from '@docusaurus/Link'
import {translate} from '@docusaurus/Translate'
import type {Props} from '@theme/PostmortemFamilies'
import {familyName} from '@theme/PostmortemFamilyName'
import PostmortemItemsThen from '@theme/PostmortemItemsThen'
import {usePlural} from '@theme/PostmortemPlural'
import type {FamilyLink} from 'docusaurus-plugin-postmortems/client'
import type {ReactNode} from 'react'
import styles from './styles.module.css'

/** Failure families, each with what its incidents share, how often, and what was still open at the latest. */
export default function PostmortemFamilies({families}: Props): ReactNode {
  if (families.length === 0) return null
  return (
    <ul className={styles.families}>
      {families.map((family) => (
        <li key={family.permalink}>
          <div className={styles.name}>
            <Link to={family.permalink}>{familyName(family)}</Link>
          </div>
          <Summary family={family} />
          {family.items && <PostmortemItemsThen items={family.items} />}
        </li>
      ))}
    </ul>
  )
}

function Summary({family}: {family: FamilyLink}): ReactNode {
  const plural = usePlural()
  const {count, first, last, services, causes, words} = family
  const many = plural(
    count,
    translate(
      {id: 'theme.postmortems.families.count', message: '{count} incident|{count} incidents'},
      {count},
    ),
  )
  return (
    <p className={styles.summary}>
      <span>{many}</span>
      {first !== undefined && last !== undefined && (
        <span>
          <time dateTime={first}>{first}</time> – <time dateTime={last}>{last}</time>
        </span>
      )}
      {services.length > 0 && words.length > 0 && <span>{services.join(', ')}</span>}
      {causes.length > 0 && words.length > 0 && <span>{causes.join(', ')}</span>}
    </p>
  )
}
