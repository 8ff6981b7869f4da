import Link from '@docusaurus/Link'
import Translate, {translate} from '@docusaurus/Translate'
import Heading from '@theme/Heading'
import type {Props} from '@theme/PostmortemFamilyPage'
import PostmortemSeverityBadge from '@theme/PostmortemSeverityBadge'
import type {FamilyOccurrence} from 'docusaurus-plugin-postmortems/client'
import type {ReactNode} from 'react'
import styles from './styles.module.css'

/** The incidents of a family in their order, and what was open of the earlier ones at each. */
export default function Occurrences({family}: Props): ReactNode {
  return (
    <section aria-labelledby="incidents">
      <Heading as="h2" id="incidents">
        {translate(
          {id: 'theme.postmortems.family.occurrences', message: 'Incidents ({count})'},
          {count: family.count},
        )}
      </Heading>
      <ol className={styles.occurrences}>
        {family.occurrences.map((occurrence) => (
          <li key={occurrence.permalink}>
            <div>
              {occurrence.date !== undefined && <time dateTime={occurrence.date}>{occurrence.date}</time>}
              <PostmortemSeverityBadge severity={occurrence.severity} />
            </div>
            <div>
              <Link to={occurrence.permalink}>{occurrence.title}</Link>
              <p className={styles.facts}>
                {occurrence.id !== undefined && occurrence.id !== occurrence.title && (
                  <span>{occurrence.id}</span>
                )}
                {occurrence.services.length > 0 && <span>{occurrence.services.join(', ')}</span>}
                <Since occurrence={occurrence} />
              </p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Since({occurrence: {daysSince, recurrenceOf, items}}: {occurrence: FamilyOccurrence}): ReactNode {
  return (
    <>
      {daysSince !== undefined && (
        <span>
          <Translate id="theme.postmortems.family.daysSince" values={{days: daysSince}}>
            {'{days} days after the one before'}
          </Translate>
        </span>
      )}
      {recurrenceOf.length > 0 && (
        <span>
          {translate(
            {id: 'theme.postmortems.family.recurrenceOf', message: 'calls itself a repeat of {incidents}'},
            {incidents: recurrenceOf.map(({id, title}) => id ?? title).join(', ')},
          )}
        </span>
      )}
      {items && (
        <span>
          <Translate
            id="theme.postmortems.family.openThen"
            values={{open: items.open, total: items.total, overdue: items.overdue}}
          >
            {'earlier action items known to be open: {open} of {total}, overdue: {overdue}'}
          </Translate>
        </span>
      )}
    </>
  )
}
