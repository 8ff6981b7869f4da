import {translate} from '@docusaurus/Translate'
import PostmortemChoice from '@theme/PostmortemChoice'
import {
  type ActionFacet,
  type ActionGrouping,
  type ActionsPageProps,
  type ActionsState,
  actionChoices,
} from 'docusaurus-plugin-postmortems/client'
import {type ReactNode, useDeferredValue, useEffect, useMemo, useState} from 'react'
import styles from './styles.module.css'

/** Time without a key after which a query is run, in milliseconds. */
const PAUSE = 120

interface Props {
  actions: ActionsPageProps
  state: ActionsState
  onChange: (state: ActionsState, step?: 'push' | 'replace') => void
}

/** Search, filters and grouping. */
export default function Controls({actions, state, onChange}: Props): ReactNode {
  const facets: [ActionFacet, string][] = [
    ['teams', translate({id: 'theme.postmortems.filters.team', message: 'Team'})],
    ['owners', translate({id: 'theme.postmortems.backlog.owner', message: 'Owner'})],
    ['services', translate({id: 'theme.postmortems.filters.service', message: 'Service'})],
    ['severities', translate({id: 'theme.postmortems.filters.severity', message: 'Severity'})],
  ]
  // The numbers are not seen before a list is opened: they may come after what is on the screen.
  const later = useDeferredValue(state)
  const choices = useMemo(
    () => new Map(FACETS.map((facet) => [facet, actionChoices(actions, later, facet)])),
    [actions, later],
  )
  return (
    <>
      <noscript>
        <style>{'[data-postmortem-controls]{display:none!important}'}</style>
      </noscript>
      <search className={styles.controls} data-postmortem-controls>
        <Query state={state} onChange={onChange} />
        {facets.map(([facet, label]) => (
          <PostmortemChoice
            key={facet}
            label={label}
            chosen={state[facet]}
            options={choices.get(facet) ?? []}
            onChoose={(chosen) => onChange({...state, [facet]: chosen})}
          />
        ))}
        <PostmortemChoice
          label={translate({id: 'theme.postmortems.backlog.by', message: 'Group by'})}
          chosen={state.grouping === 'urgency' ? [] : [state.grouping]}
          all={translate({id: 'theme.postmortems.backlog.by.urgency', message: 'urgency'})}
          options={[
            {value: 'team', label: translate({id: 'theme.postmortems.backlog.by.team', message: 'team'})},
            {
              value: 'incident',
              label: translate({id: 'theme.postmortems.backlog.by.incident', message: 'incident'}),
            },
          ]}
          onChoose={([grouping]) => onChange({...state, grouping: (grouping ?? 'urgency') as ActionGrouping})}
        />
      </search>
    </>
  )
}

const FACETS: readonly ActionFacet[] = ['teams', 'owners', 'services', 'severities']

function Query({state, onChange}: Omit<Props, 'actions'>): ReactNode {
  const [text, setText] = useState(state.query)
  // The URL changed by itself: the back button, a link, a reset.
  useEffect(() => setText(state.query), [state.query])
  useEffect(() => {
    const query = text.trim()
    if (query === state.query) return undefined
    // The first key of a query is a step to go back to, the others are not.
    const timer = setTimeout(
      () => onChange({...state, query}, state.query === '' ? 'push' : 'replace'),
      PAUSE,
    )
    return () => clearTimeout(timer)
  }, [text, state, onChange])
  return (
    <label className={styles.query}>
      <span>{translate({id: 'theme.postmortems.backlog.search', message: 'Search'})}</span>
      <input
        type="search"
        value={text}
        onChange={({target}) => setText(target.value)}
        placeholder={translate({
          id: 'theme.postmortems.backlog.search.placeholder',
          message: 'Words, owner, ticket, incident …',
        })}
        autoComplete="off"
        spellCheck={false}
      />
    </label>
  )
}
