import Link from '@docusaurus/Link'
import Translate, {translate} from '@docusaurus/Translate'
import Heading from '@theme/Heading'
import {familyName} from '@theme/PostmortemFamilyName'
import PostmortemItemsThen from '@theme/PostmortemItemsThen'
import type {Props} from '@theme/PostmortemRelated'
import PostmortemSeverityBadge from '@theme/PostmortemSeverityBadge'
import type {IncidentFamily, IncidentLink, RelatedReason} from 'docusaurus-plugin-postmortems/client'
import type {ReactNode} from 'react'
import styles from './styles.module.css'

/** Incidents that the document names, that name it, and that resemble it, with the reason; and their family. */
export default function PostmortemRelated(props: Props): ReactNode {
  const {related, mentions, mentionedBy, unresolved, family} = props
  if (related.length + mentions.length + mentionedBy.length + unresolved.length === 0 && !family) return null
  return (
    <section className={styles.related} aria-labelledby="related-incidents">
      <Heading as="h2" id="related-incidents">
        {translate({id: 'theme.postmortems.related.title', message: 'Related incidents'})}
      </Heading>
      {family && <Family family={family} />}
      <Group
        title={<Translate id="theme.postmortems.related.mentions">Mentioned here</Translate>}
        incidents={mentions}
      />
      <Group
        title={<Translate id="theme.postmortems.related.mentionedBy">Mentioned by</Translate>}
        incidents={mentionedBy}
      />
      <Group
        title={<Translate id="theme.postmortems.related.similar">Similar</Translate>}
        incidents={related}
      />
      {unresolved.length > 0 && (
        <p className={styles.unresolved}>
          <Translate id="theme.postmortems.related.unresolved" values={{names: unresolved.join(', ')}}>
            {'Named here, but not in this folder: {names}'}
          </Translate>
        </p>
      )}
    </section>
  )
}

function Family({family}: {family: IncidentFamily}): ReactNode {
  return (
    <div className={styles.family}>
      <p>
        <Translate
          id="theme.postmortems.related.family"
          values={{
            position: family.position,
            count: family.count,
            family: <Link to={family.permalink}>{familyName(family)}</Link>,
          }}
        >
          {'No. {position} of {count} in the failure family {family}'}
        </Translate>
      </p>
      {family.items && <PostmortemItemsThen items={family.items} />}
    </div>
  )
}

function Group({
  title,
  incidents,
}: {
  title: ReactNode
  incidents: readonly (IncidentLink & {reasons?: readonly RelatedReason[]})[]
}): ReactNode {
  if (incidents.length === 0) return null
  return (
    <>
      <Heading as="h3">{title}</Heading>
      <ul>
        {incidents.map(({permalink, title: name, date, severity, reasons}) => (
          <li key={permalink}>
            <Link to={permalink}>{name}</Link>
            <span className={styles.facts}>
              {severity && <PostmortemSeverityBadge severity={severity} />}
              {date !== undefined && <time dateTime={date}>{date}</time>}
              {reasons && <span>{reasons.map(reasonText).join('; ')}</span>}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

function reasonText(reason: RelatedReason): string {
  switch (reason.type) {
    case 'words':
      return translate(
        {id: 'theme.postmortems.related.reason.words', message: 'both: {words}'},
        {words: reason.words.join(', ')},
      )
    case 'errors':
      return translate(
        {id: 'theme.postmortems.related.reason.errors', message: 'same error: {errors}'},
        {errors: reason.errors.join('; ')},
      )
    case 'alerts':
      return translate(
        {id: 'theme.postmortems.related.reason.alerts', message: 'same alert: {names}'},
        {names: reason.names.join(', ')},
      )
    case 'services':
      return translate(
        {id: 'theme.postmortems.related.reason.services', message: 'both on {services}'},
        {services: reason.names.join(', ')},
      )
    case 'causes':
      return translate(
        {id: 'theme.postmortems.related.reason.causes', message: 'same kind of cause: {causes}'},
        {causes: reason.names.join(', ')},
      )
    case 'time':
      return translate(
        {id: 'theme.postmortems.related.reason.time', message: '{days} days apart'},
        {days: reason.days},
      )
  }
}
