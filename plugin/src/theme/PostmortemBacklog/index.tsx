import {translate} from '@docusaurus/Translate'
import type {Props} from '@theme/PostmortemBacklog'
import type {ActionSort} from 'docusaurus-plugin-postmortems/client'
import {type ReactNode, useState} from 'react'
import Row from './Row.tsx'
import styles from './styles.module.css'
import {columnWords} from './words.ts'

/** How many items are shown at once, and stand in the static HTML. */
const MOST = 50

const COLUMNS: readonly ActionSort[] = ['text', 'status', 'owner', 'team', 'due', 'age', 'priority', 'ticket']

/** Action items as a table; on a narrow screen each is a block. */
export default function PostmortemBacklog(props: Props): ReactNode {
  const {
    actions,
    caption,
    items,
    sort,
    descending = false,
    onSort,
    ofOneIncident = false,
    most = MOST,
  } = props
  const [shown, setShown] = useState(most)
  const words = columnWords()
  // A column in which no item says anything would only take room.
  const columns = COLUMNS.filter(
    (column) => column !== 'priority' || items.some((item) => item.priority),
  ).filter((column) => column !== 'ticket' || items.some((item) => item.ticket))
  return (
    <div className={styles.backlog}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column}
                scope="col"
                data-column={column}
                aria-sort={column === sort ? (descending ? 'descending' : 'ascending') : undefined}
              >
                {onSort ? (
                  <button type="button" onClick={() => onSort(column)}>
                    {words[column]}
                    <span aria-hidden="true">{column === sort ? (descending ? ' ↓' : ' ↑') : ''}</span>
                  </button>
                ) : (
                  words[column]
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.slice(0, shown).map((item) => (
            <Row
              key={`${item.incident}:${item.line}:${item.text}`}
              item={item}
              columns={columns}
              words={words}
              incident={ofOneIncident ? undefined : actions.incidents[item.incident]}
            />
          ))}
        </tbody>
      </table>
      {items.length > shown && (
        <p className={styles.more}>
          <button
            type="button"
            className="button button--secondary button--sm"
            onClick={() => setShown(shown + 4 * most)}
            data-postmortem-controls
          >
            {translate(
              {id: 'theme.postmortems.index.more', message: 'Show more ({rest} left)'},
              {rest: String(items.length - shown)},
            )}
          </button>
          <noscript>
            {translate(
              {id: 'theme.postmortems.backlog.rest', message: '{rest} more are in the CSV file.'},
              {rest: String(items.length - shown)},
            )}
          </noscript>
        </p>
      )}
    </div>
  )
}
