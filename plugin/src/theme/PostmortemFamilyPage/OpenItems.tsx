import Link from '@docusaurus/Link'
import Translate, {translate} from '@docusaurus/Translate'
import Heading from '@theme/Heading'
import type {OpenThen} from 'docusaurus-plugin-postmortems/client'
import type {ReactNode} from 'react'
import styles from './styles.module.css'

/** The action items of earlier incidents that were open when the latest happened. */
export default function OpenItems({items}: {items: readonly OpenThen[]}): ReactNode {
  if (items.length === 0) return null
  return (
    <section aria-labelledby="open-items">
      <Heading as="h2" id="open-items">
        {translate({id: 'theme.postmortems.family.openItems', message: 'Still open when it last happened'})}
      </Heading>
      <ul className={styles.items}>
        {items.map((item) => (
          <li key={`${item.incident.permalink}:${item.line}:${item.text}`}>
            <span>{item.text}</span>
            <p className={styles.facts}>
              <span>
                {item.owner ?? translate({id: 'theme.postmortems.family.noOwner', message: 'no owner'})}
              </span>
              <Due item={item} />
              {item.closed !== undefined && (
                <span>
                  <Translate id="theme.postmortems.family.closedOn" values={{day: item.closed}}>
                    {'closed on {day}'}
                  </Translate>
                </span>
              )}
              <span>
                <Translate
                  id="theme.postmortems.family.itemOf"
                  values={{
                    incident: (
                      <Link to={item.incident.permalink}>{item.incident.id ?? item.incident.title}</Link>
                    ),
                  }}
                >
                  {'of {incident}'}
                </Translate>
              </span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Due({item: {due, overdueDays}}: {item: OpenThen}): ReactNode {
  if (due === undefined)
    return (
      <span>
        <Translate id="theme.postmortems.family.noDue">no due day</Translate>
      </span>
    )
  return overdueDays === undefined ? (
    <span>
      <Translate id="theme.postmortems.family.due" values={{day: due}}>
        {'due {day}, not yet overdue then'}
      </Translate>
    </span>
  ) : (
    <span className={styles.overdue}>
      <Translate id="theme.postmortems.family.overdue" values={{day: due, days: overdueDays}}>
        {'due {day}, overdue by {days} days then'}
      </Translate>
    </span>
  )
}
