import Translate, {translate} from '@docusaurus/Translate'
import Heading from '@theme/Heading'
import type {Props} from '@theme/PostmortemActionsPage'
import type {ReactNode} from 'react'
import styles from './styles.module.css'

/** What the words on the page mean, and where its days are from. */
export default function Definitions({actions: {asOf, history}}: Props): ReactNode {
  return (
    <section className={styles.definitions}>
      <Heading as="h2" id="definitions">
        {translate({id: 'theme.postmortems.backlog.definitions', message: 'What the words mean'})}
      </Heading>
      <dl>
        <dt>
          <Translate id="theme.postmortems.backlog.define.stages">
            Proposed, committed, done, dropped
          </Translate>
        </dt>
        <dd>
          <Translate id="theme.postmortems.backlog.define.stages.text">
            An item is committed once work on it has begun, or once it has an owner together with a due day or
            a ticket; before that it is only proposed. What will not be done is dropped, even where its box is
            ticked.
          </Translate>
        </dd>
        <dt>
          <Translate id="theme.postmortems.backlog.define.overdue">Overdue</Translate>
        </dt>
        <dd>
          <Translate id="theme.postmortems.backlog.define.overdue.text" values={{asOf}}>
            {'Due before {asOf}, the day of the build, and neither done nor dropped.'}
          </Translate>
        </dd>
        <dt>
          <Translate id="theme.postmortems.backlog.define.team">Team</Translate>
        </dt>
        <dd>
          <Translate id="theme.postmortems.backlog.define.team.text">
            As the document names it beside the owner; else the owner where that is a team, else the teams of
            the incident. An item of two teams is listed under both.
          </Translate>
        </dd>
        <dt>
          <Translate id="theme.postmortems.backlog.ageTitle">Age</Translate>
        </dt>
        <dd>
          <Age history={history} />
        </dd>
      </dl>
    </section>
  )
}

function Age({history}: Pick<Props['actions'], 'history'>): ReactNode {
  if (history === 'complete')
    return (
      <Translate id="theme.postmortems.backlog.define.age.complete">
        From the day the item was written down until it was marked as finished, by the history of git. Where
        git cannot tell (an import of many documents at once, a change not committed yet) it is counted from
        the day of the incident, and marked with ≤.
      </Translate>
    )
  if (history === 'shallow')
    return (
      <Translate id="theme.postmortems.backlog.define.age.shallow">
        From the day of the incident, so an item may be younger (≤). The site was built from a shallow clone,
        which does not hold the history: it does not tell when items were written down or finished.
      </Translate>
    )
  return (
    <Translate id="theme.postmortems.backlog.define.age.none">
      From the day of the incident, so an item may be younger (≤). There is no history of git to tell when
      items were written down or finished.
    </Translate>
  )
}
