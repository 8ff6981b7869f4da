import Translate, {translate} from '@docusaurus/Translate'
import {usePluralForm} from '@docusaurus/theme-common'
import type {Props as FiltersProps} from '@theme/PostmortemFilters'
import {
  type FacetName,
  type FacetOption,
  type IndexState,
  isEmptyState,
} from 'docusaurus-plugin-postmortems/client'
import type {ReactNode} from 'react'
import styles from './styles.module.css'

interface Props extends FiltersProps {
  state: IndexState
  found: number
  all: number
  onReset: () => void
}

/** How many incidents are listed, what the list is narrowed to, and the way out of it. */
export default function ListStatus({state, facets, found, all, onToggle, onReset}: Props): ReactNode {
  const filtered = !isEmptyState(state)
  const allText = useIncidentCount(all)
  return (
    <>
      <div className={styles.status}>
        <p role="status" aria-live="polite">
          {filtered
            ? translate(
                {id: 'theme.postmortems.index.found', message: '{found} of {all}'},
                {found: String(found), all: allText},
              )
            : allText}
        </p>
        {filtered && (
          <button type="button" className={styles.reset} onClick={onReset}>
            <Translate id="theme.postmortems.index.reset">Clear search and filters</Translate>
          </button>
        )}
      </div>
      <ChosenFilters facets={facets} onToggle={onToggle} />
      {found === 0 && <NoMatch state={state} />}
    </>
  )
}

/** Shown here too, since the facet itself may be folded or scrolled away. */
function ChosenFilters({facets, onToggle}: FiltersProps): ReactNode {
  const all: [facet: FacetName, options: readonly FacetOption[]][] = [
    ...(['severities', 'services', 'teams', 'causes', 'years'] as const).map(
      (facet): [FacetName, FacetOption[]] => [facet, facets[facet]],
    ),
    ...facets.extra.map(({name, options}): [FacetName, FacetOption[]] => [name, options]),
  ]
  const chosen = all.flatMap(([facet, options]) =>
    options.filter(({selected}) => selected).map((option) => ({...option, facet})),
  )
  if (chosen.length === 0) return null
  const unknown = translate({id: 'theme.postmortems.filters.unknown', message: 'not stated'})
  return (
    <ul className={styles.chips}>
      {chosen.map(({facet, value, label = unknown}) => (
        <li key={`${facet}:${value}`}>
          <button
            type="button"
            onClick={() => onToggle(facet, value)}
            aria-label={translate(
              {id: 'theme.postmortems.index.removeFilter', message: 'Remove the filter {label}'},
              {label},
            )}
          >
            {label} ×
          </button>
        </li>
      ))}
    </ul>
  )
}

function NoMatch({state}: {state: IndexState}): ReactNode {
  const {query} = state
  const values = {query}
  return (
    <p className={styles.empty}>
      {query === ''
        ? translate({
            id: 'theme.postmortems.index.noMatch.filters',
            message: 'No incident has all of these filters.',
          })
        : isEmptyState({...state, query: ''})
          ? translate(
              {id: 'theme.postmortems.index.noMatch.query', message: 'No incident matches “{query}”.'},
              values,
            )
          : translate(
              {
                id: 'theme.postmortems.index.noMatch.both',
                message: 'No incident matches “{query}” with these filters.',
              },
              values,
            )}
    </p>
  )
}

function useIncidentCount(count: number): string {
  const {selectMessage} = usePluralForm()
  return selectMessage(
    count,
    translate(
      {
        id: 'theme.postmortems.index.count',
        message: 'One incident|{count} incidents',
        description: 'Pluralized label for the number of incidents; use "|" to separate plural forms',
      },
      {count: String(count)},
    ),
  )
}
