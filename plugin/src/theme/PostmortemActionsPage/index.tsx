import Translate, {translate} from '@docusaurus/Translate'
import Heading from '@theme/Heading'
import type {Props} from '@theme/PostmortemActionsPage'
import PostmortemBreadcrumbs from '@theme/PostmortemBreadcrumbs'
import PostmortemLayout from '@theme/PostmortemLayout'
import {useUrlState} from '@theme/PostmortemUrlState'
import {
  EMPTY_ACTIONS,
  filterActions,
  narrowsActions,
  parseActionsState,
  serializeActionsState,
} from 'docusaurus-plugin-postmortems/client'
import {type ReactNode, useMemo} from 'react'
import Controls from './Controls.tsx'
import Definitions from './Definitions.tsx'
import Downloads from './Downloads.tsx'
import Groups from './Groups.tsx'
import Stages from './Stages.tsx'
import styles from './styles.module.css'

const FORM = {parse: parseActionsState, serialize: serializeActionsState}

/** Every action item of every incident, and what has become of it. */
export default function PostmortemActionsPage({actions}: Props): ReactNode {
  const title = translate({id: 'theme.postmortems.backlog.title', message: 'Action items'})
  return (
    <PostmortemLayout
      title={title}
      description={translate({
        id: 'theme.postmortems.backlog.description',
        message: 'Every action item of every incident, with owner, due day, age and status.',
      })}
    >
      <PostmortemBreadcrumbs indexPermalink={actions.indexPermalink} label={title} />
      <header className={styles.header}>
        <Heading as="h1">{title}</Heading>
        <Downloads actions={actions} />
      </header>
      {actions.items.length === 0 ? (
        <p>
          <Translate id="theme.postmortems.backlog.none">No incident lists an action item yet.</Translate>
        </p>
      ) : (
        <Backlog actions={actions} />
      )}
    </PostmortemLayout>
  )
}

function Backlog({actions}: Props): ReactNode {
  const [state, setState] = useUrlState(FORM)
  const found = useMemo(() => filterActions(actions, state), [actions, state])
  return (
    <>
      <Stages actions={actions} state={state} onChange={setState} />
      <Controls actions={actions} state={state} onChange={setState} />
      <p className={styles.status} role="status">
        {narrowsActions(state) ? (
          <>
            {translate(
              {id: 'theme.postmortems.backlog.found', message: '{found} of {all} action items.'},
              {found: String(found.length), all: String(actions.items.length)},
            )}{' '}
            <button type="button" onClick={() => setState({...EMPTY_ACTIONS, grouping: state.grouping})}>
              <Translate id="theme.postmortems.index.reset">Clear search and filters</Translate>
            </button>
          </>
        ) : (
          translate(
            {
              id: 'theme.postmortems.backlog.count',
              message: 'Action items: {count}, of {incidents} incidents.',
            },
            {count: String(actions.items.length), incidents: String(actions.incidents.length)},
          )
        )}
      </p>
      <Groups actions={actions} found={found} state={state} onChange={setState} />
      <Definitions actions={actions} />
    </>
  )
}
