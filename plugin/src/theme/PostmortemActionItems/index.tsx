import Link from '@docusaurus/Link'
import Translate, {translate} from '@docusaurus/Translate'
import type {Props} from '@theme/PostmortemActionItems'
import type {ActionEntry, ActionStatus} from 'docusaurus-plugin-postmortems/client'
import type {ReactNode} from 'react'
import styles from './styles.module.css'

/** The action items of an incident as they were read from its document. */
export default function PostmortemActionItems({actionItems, asOf}: Props): ReactNode {
  return (
    <>
      <ul className={styles.items}>
        {actionItems.map((item, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and two items may read the same
          <li key={index} data-status={item.status}>
            <span className={styles.text}>{item.text}</span>
            <Notes item={item} />
          </li>
        ))}
      </ul>
      {actionItems.some(({overdue}) => overdue) && (
        <p className={styles.asOf}>
          {translate({id: 'theme.postmortems.actions.asOf', message: 'Overdue as of {day}.'}, {day: asOf})}
        </p>
      )}
    </>
  )
}

function Notes({item: {status, owner, due, overdue, priority, ticket}}: {item: ActionEntry}): ReactNode {
  return (
    <span className={styles.notes}>
      {status && <span className={styles.status}>{STATUSES[status]()}</span>}
      {owner !== undefined && <span>{owner}</span>}
      {due !== undefined && (
        <span className={overdue && styles.overdue}>
          <Translate id="theme.postmortems.actions.due" values={{day: <time dateTime={due}>{due}</time>}}>
            {'due {day}'}
          </Translate>
          {overdue && (
            <>
              , <Translate id="theme.postmortems.actions.overdue">overdue</Translate>
            </>
          )}
        </span>
      )}
      {priority !== undefined && <span>{priority}</span>}
      {ticket && (
        <span>{ticket.href === undefined ? ticket.text : <Link to={ticket.href}>{ticket.text}</Link>}</span>
      )}
    </span>
  )
}

const STATUSES: Record<ActionStatus, () => string> = {
  open: () => translate({id: 'theme.postmortems.actions.status.open', message: 'open'}),
  'in-progress': () => translate({id: 'theme.postmortems.actions.status.inProgress', message: 'in progress'}),
  done: () => translate({id: 'theme.postmortems.actions.status.done', message: 'done'}),
  dropped: () => translate({id: 'theme.postmortems.actions.status.dropped', message: 'dropped'}),
}
