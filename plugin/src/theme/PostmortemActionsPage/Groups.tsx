import {translate} from '@docusaurus/Translate'
import PostmortemBacklog from '@theme/PostmortemBacklog'
import {
  type ActionGroup,
  type ActionSort,
  type ActionsPageProps,
  type ActionsState,
  groupActions,
} from 'docusaurus-plugin-postmortems/client'
import {memo, type ReactNode, useCallback, useDeferredValue, useMemo, useState} from 'react'
import GroupTitle, {groupName} from './GroupTitle.tsx'
import styles from './styles.module.css'

/** So many groups are shown at once: there may be one for each incident. */
const MOST = 20

interface Props {
  actions: ActionsPageProps
  found: ActionGroup['items']
  state: ActionsState
  onChange: (state: ActionsState) => void
}

/** What was found, in groups: the first at once, the others, which are further down, when it is painted. */
export default function Groups({actions, found, state, onChange}: Props): ReactNode {
  const [most, setMost] = useState(MOST)
  const list = useMemo(() => ({groups: groupActions(found, actions, state), state}), [found, actions, state])
  const later = useDeferredValue(list)
  const onSort = useCallback(
    (sort: ActionSort) =>
      onChange({...state, sort, descending: state.sort === sort ? !state.descending : false}),
    [state, onChange],
  )
  const laterSort = useDeferredValue(onSort)
  const [first] = list.groups
  const rest = later.groups.slice(0, most).filter(({key}, index) => index > 0 && key !== first?.key)
  const hidden = later.groups.length - most
  return (
    <>
      {first && <Group key={first.key} group={first} actions={actions} state={state} onSort={onSort} />}
      {rest.map((group) => (
        <LaterGroup key={group.key} group={group} actions={actions} state={later.state} onSort={laterSort} />
      ))}
      {hidden > 0 && (
        <p>
          <button
            type="button"
            className="button button--secondary"
            onClick={() => setMost(most + MOST)}
            data-postmortem-controls
          >
            {translate(
              {id: 'theme.postmortems.index.more', message: 'Show more ({rest} left)'},
              {rest: String(hidden)},
            )}
          </button>
        </p>
      )}
    </>
  )
}

interface GroupProps {
  group: ActionGroup
  actions: ActionsPageProps
  state: ActionsState
  onSort: (sort: ActionSort) => void
}

function Group({group, actions, state, onSort}: GroupProps): ReactNode {
  return (
    <section className={styles.group}>
      <GroupTitle group={group} grouping={state.grouping} />
      <PostmortemBacklog
        // Another list begins at its top.
        key={JSON.stringify(state)}
        actions={actions}
        caption={groupName(group)}
        items={group.items}
        sort={state.sort}
        descending={state.descending}
        onSort={onSort}
        ofOneIncident={state.grouping === 'incident'}
      />
    </section>
  )
}

const LaterGroup = memo(Group)
