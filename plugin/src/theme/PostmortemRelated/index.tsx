import Link from '@docusaurus/Link'
import Translate, {translate} from '@docusaurus/Translate'
import Heading from '@theme/Heading'
import type {Props} from '@theme/PostmortemRelated'
import PostmortemSeverityBadge from '@theme/PostmortemSeverityBadge'
import type {IncidentLink, RelatedReason} from 'docusaurus-plugin-postmortems/client'
import type {ReactNode} from 'react'
import styles from './styles.module.css'

/** Incidents that the document names, that name it, and that resemble it, with the reason. */
export default function PostmortemRelated({related, mentions, mentionedBy}: Props): ReactNode {
  if (related.length + mentions.length + mentionedBy.length === 0) return null
  return (
    <section className={styles.related} aria-labelledby="related-incidents">
      <Heading as="h2" id="related-incidents">
        <Translate id="theme.postmortems.related.title">Related incidents</Translate>
      </Heading>
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
    </section>
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
