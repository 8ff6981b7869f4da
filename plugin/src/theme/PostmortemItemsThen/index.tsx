import Translate, {translate} from '@docusaurus/Translate'
import type {Props} from '@theme/PostmortemItemsThen'
import {usePlural} from '@theme/PostmortemPlural'
import type {ReactNode} from 'react'
import styles from './styles.module.css'

/** Which action items of the earlier incidents were open when the latest happened, as a sentence. */
export default function PostmortemItemsThen({items, explained = false}: Props): ReactNode {
  const plural = usePlural()
  const {day, incidents, total, open, overdue, closed} = items
  const unknown = items.closedSometime + items.unsaid
  const values = {day, total, open}
  const main =
    open > 0
      ? plural(
          incidents,
          translate(
            {
              id: 'theme.postmortems.itemsThen.open',
              message:
                'When it happened again on {day}, {open} of the {total} action items of the earlier incident were still open|When it happened again on {day}, {open} of the {total} action items of the {incidents} earlier incidents were still open',
            },
            {...values, incidents},
          ),
        )
      : plural(
          incidents,
          translate(
            {
              id: 'theme.postmortems.itemsThen.none',
              message:
                'When it happened again on {day}, none of the {total} action items of the earlier incident is known to have been open|When it happened again on {day}, none of the {total} action items of the {incidents} earlier incidents is known to have been open',
            },
            {...values, incidents},
          ),
        )
  return (
    <div className={styles.then}>
      <p className={styles.sentence} data-open={open > 0}>
        <strong>
          {main}
          {overdue > 0 &&
            translate(
              {id: 'theme.postmortems.itemsThen.overdue', message: ', {overdue} of them past their due day'},
              {overdue},
            )}
          .
        </strong>
      </p>
      {(unknown > 0 || closed > 0) && (
        <p className={styles.rest}>
          {closed > 0 && (
            <Translate id="theme.postmortems.itemsThen.closed" values={{count: closed}}>
              {'Known to have been closed before: {count}.'}
            </Translate>
          )}{' '}
          {items.closedSometime > 0 && (
            <Translate id="theme.postmortems.itemsThen.closedSometime" values={{count: items.closedSometime}}>
              {'Closed by now, on a day that the documents do not say: {count}.'}
            </Translate>
          )}{' '}
          {items.unsaid > 0 && (
            <Translate id="theme.postmortems.itemsThen.unsaid" values={{count: items.unsaid}}>
              {'Without a state in the documents: {count}.'}
            </Translate>
          )}
        </p>
      )}
      {explained && (
        <p className={styles.how}>
          <Translate id="theme.postmortems.itemsThen.how">
            An item counts as open on that day where its document has it as open or in progress to this day,
            or where the day it was closed is known and later. Items without a state, and those closed on a
            day that nobody says, are not counted as open: they may have been.
          </Translate>
        </p>
      )}
    </div>
  )
}
