import Link from '@docusaurus/Link'
import Translate, {translate} from '@docusaurus/Translate'
import PostmortemSeverityBadge from '@theme/PostmortemSeverityBadge'
import type {ActionIncident, ActionSort, BacklogItem} from 'docusaurus-plugin-postmortems/client'
import type {ReactNode} from 'react'
import styles from './styles.module.css'
import {stageWords} from './words.ts'

interface Props {
  item: BacklogItem
  columns: readonly ActionSort[]
  words: Record<ActionSort, string>
  /** Absent where all are of one. */
  incident?: ActionIncident
}

/** One action item: its own words, the incident it came from, and what is known of it. */
export default function Row({item, columns, words, incident}: Props): ReactNode {
  return (
    <tr data-stage={item.stage}>
      {columns.map((column) =>
        column === 'text' ? (
          <th key={column} scope="row" data-column="text">
            <span className={styles.text}>{item.text}</span>
            {incident && (
              <span className={styles.incident}>
                {incident.severity && <PostmortemSeverityBadge severity={incident.severity} />}{' '}
                <Link to={incident.permalink}>{incident.title}</Link>
              </span>
            )}
          </th>
        ) : (
          <td key={column} data-column={column}>
            <span className={styles.label}>{words[column]}</span>
            <Value item={item} column={column} />
          </td>
        ),
      )}
    </tr>
  )
}

function Value({item, column}: {item: BacklogItem; column: ActionSort}): ReactNode {
  const {stage, begun, owner, teams, ticket, priority} = item
  switch (column) {
    case 'status':
      return (
        <span className={styles.stage} data-stage={stage}>
          {stageWords()[stage]}
          {begun && (
            <>
              , <Translate id="theme.postmortems.backlog.begun">begun</Translate>
            </>
          )}
        </span>
      )
    case 'owner':
      return owner === undefined ? <Nothing /> : owner
    case 'team':
      return teams ? teams.map(({name}) => name).join(', ') : <Nothing />
    case 'due':
      return <Due item={item} />
    case 'age':
      return <Age item={item} />
    case 'priority':
      return priority ?? <Nothing />
    case 'ticket':
      if (!ticket) return <Nothing />
      return ticket.href === undefined ? ticket.text : <Link to={ticket.href}>{ticket.text}</Link>
    default:
      return null
  }
}

function Due({item: {due, overdueDays}}: {item: BacklogItem}): ReactNode {
  if (due === undefined) return <Nothing />
  return (
    <>
      <time dateTime={due}>{due}</time>
      {overdueDays !== undefined && (
        <span className={styles.overdue}>
          {translate(
            {id: 'theme.postmortems.backlog.late', message: '{days} d overdue'},
            {days: String(overdueDays)},
          )}
        </span>
      )}
    </>
  )
}

/** Where only the day of the incident is known, the item may be younger: the age is an upper bound. */
function Age({item: {ageDays, sinceIncident, closed}}: {item: BacklogItem}): ReactNode {
  if (ageDays === undefined) return <Nothing />
  return (
    <>
      {translate(
        sinceIncident
          ? {
              id: 'theme.postmortems.backlog.ageAtMost',
              message: '≤ {days} d',
              description: 'Age of an action item, counted from its incident: it may be younger',
            }
          : {id: 'theme.postmortems.backlog.age', message: '{days} d', description: 'Age of an action item'},
        {days: String(ageDays)},
      )}
      {closed !== undefined && (
        <span className={styles.closed}>
          <Translate
            id="theme.postmortems.backlog.closed"
            values={{day: <time dateTime={closed}>{closed}</time>}}
          >
            {'until {day}'}
          </Translate>
        </span>
      )}
    </>
  )
}

function Nothing(): ReactNode {
  return (
    <>
      <span className={styles.nothing} aria-hidden="true">
        –
      </span>
      <span className={styles.hidden}>
        <Translate id="theme.postmortems.filters.unknown">not stated</Translate>
      </span>
    </>
  )
}
