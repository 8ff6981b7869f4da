import Link from '@docusaurus/Link'
import Translate, {translate} from '@docusaurus/Translate'
import PostmortemConflicts from '@theme/PostmortemConflicts'
import type {Props} from '@theme/PostmortemFacts'
import PostmortemFieldName from '@theme/PostmortemFieldName'
import PostmortemOrigin from '@theme/PostmortemOrigin'
import PostmortemSeverityBadge from '@theme/PostmortemSeverityBadge'
import PostmortemTime from '@theme/PostmortemTime'
import {
  type Fact,
  type FactValue,
  formatCount,
  formatDuration,
  isoDuration,
  type PersonRole,
} from 'docusaurus-plugin-postmortems/client'
import type {ReactNode} from 'react'
import styles from './styles.module.css'

/** What is known of an incident. A value that follows from others is marked. */
export default function PostmortemFacts({facts, sourceUrl}: Props): ReactNode {
  if (facts.length === 0) return null
  return (
    <dl className={styles.facts}>
      {facts.map((fact) => (
        <div key={fact.field} data-field={fact.field} title={originTitle(fact)}>
          <dt>
            <PostmortemFieldName field={fact.field} label={fact.label} />
            {fact.origin?.certainty === 'implied' && (
              <span className={styles.implied}>
                <Translate
                  id="theme.postmortems.facts.implied"
                  description="Marks a value that is not written in the document but follows from others"
                >
                  implied
                </Translate>
              </span>
            )}
          </dt>
          {fact.values.map((value) => (
            <dd key={JSON.stringify(value)}>
              <Value value={value} />
            </dd>
          ))}
          {fact.conflicts && (
            <dd className={styles.about}>
              <PostmortemConflicts conflicts={fact.conflicts} />
            </dd>
          )}
          <PostmortemOrigin origin={fact.origin} sourceUrl={sourceUrl} as="dd" className={styles.about} />
        </div>
      ))}
    </dl>
  )
}

function originTitle({origin}: Fact): string | undefined {
  if (origin?.line === undefined) return undefined
  const values = {line: String(origin.line)}
  return origin.certainty === 'stated'
    ? translate({id: 'theme.postmortems.facts.stated.line', message: 'Stated in line {line}'}, values)
    : translate({id: 'theme.postmortems.facts.implied.line', message: 'Implied by line {line}'}, values)
}

function Value({value}: {value: FactValue}): ReactNode {
  switch (value.type) {
    case 'text':
      return value.text
    case 'severity':
      return <PostmortemSeverityBadge severity={value.severity} />
    case 'day':
      return <time dateTime={value.day}>{value.day}</time>
    case 'moment':
      return <PostmortemTime moment={value.moment} />
    case 'duration':
      return <time dateTime={isoDuration(value.seconds)}>{formatDuration(value.seconds)}</time>
    case 'service':
      return (
        <>
          <Link to={value.href}>{value.name}</Link>
          <Note>{[value.team, tierText(value.tier)].filter((text) => text !== undefined).join(', ')}</Note>
        </>
      )
    case 'team':
    case 'cause':
    case 'tag':
      return <Link to={value.href}>{value.name}</Link>
    case 'person':
      return (
        <>
          {value.name}
          <Note>{value.roles.map((role) => ROLES[role]()).join(', ')}</Note>
        </>
      )
    case 'detection':
      return DETECTIONS[value.source]()
    case 'users':
      return translate(
        {id: 'theme.postmortems.facts.users', message: '{count} users'},
        {count: formatCount(value.count)},
      )
    case 'percent':
      return translate(
        {id: 'theme.postmortems.facts.percent', message: '{percent} % affected'},
        {percent: String(value.percent)},
      )
    case 'money':
      return `${formatCount(value.amount)} ${value.currency}`
    case 'slo':
      return value.breached
        ? translate({id: 'theme.postmortems.facts.slo.breached', message: 'SLO missed'})
        : translate({id: 'theme.postmortems.facts.slo.kept', message: 'SLO kept'})
  }
}

function tierText(tier: number | undefined): string | undefined {
  if (tier === undefined) return undefined
  return translate({id: 'theme.postmortems.facts.tier', message: 'tier {tier}'}, {tier: String(tier)})
}

function Note({children}: {children: string}): ReactNode {
  return children === '' ? null : <span className={styles.note}> {children}</span>
}

const DETECTIONS: Record<'monitor' | 'human' | 'customer', () => string> = {
  monitor: () => translate({id: 'theme.postmortems.detection.monitor', message: 'Monitoring'}),
  human: () => translate({id: 'theme.postmortems.detection.human', message: 'A colleague'}),
  customer: () => translate({id: 'theme.postmortems.detection.customer', message: 'A customer'}),
}

const ROLES: Record<PersonRole, () => string> = {
  commander: () => translate({id: 'theme.postmortems.role.commander', message: 'commander'}),
  scribe: () => translate({id: 'theme.postmortems.role.scribe', message: 'scribe'}),
  communications: () => translate({id: 'theme.postmortems.role.communications', message: 'communications'}),
  author: () => translate({id: 'theme.postmortems.role.author', message: 'author'}),
  reviewer: () => translate({id: 'theme.postmortems.role.reviewer', message: 'reviewer'}),
  responder: () => translate({id: 'theme.postmortems.role.responder', message: 'responder'}),
  owner: () => translate({id: 'theme.postmortems.role.owner', message: 'owner'}),
}
