import Translate, {translate} from '@docusaurus/Translate'
import {optionLabel} from '@theme/PostmortemFacetWords'
import {usePlural} from '@theme/PostmortemPlural'
import {type Facet, type FacetName, isEmptyState} from 'docusaurus-plugin-postmortems/client'
import type {ReactNode} from 'react'
import Notes from './Notes.tsx'
import styles from './styles.module.css'
import type {SearchProps} from './types.ts'

interface Props extends SearchProps {
  onToggle: (facet: FacetName, value: string) => void
  onReset: () => void
}

/** How many incidents are listed, what the list is narrowed to, and the way out of it. */
export default function ListStatus(props: Props): ReactNode {
  const {index, state, search, onToggle, onReset} = props
  const {answer, error} = search
  // The index may be newer than the page.
  const allText = useIncidentCount(answer?.index.count ?? index.count)
  const filtered = !isEmptyState(state)
  const found = answer ? answer.result.docs.length : index.count
  return (
    <>
      <div className={styles.status}>
        <p role="status" aria-live="polite">
          {error !== undefined || (filtered && !answer)
            ? ''
            : filtered
              ? translate(
                  {id: 'theme.postmortems.index.found', message: '{found} of {all}'},
                  {found: String(found), all: allText},
                )
              : allText}
        </p>
        {state.query !== '' && <p className={styles.asked}>“{state.query}”</p>}
        {filtered && (
          <button type="button" className={styles.reset} onClick={onReset}>
            <Translate id="theme.postmortems.index.reset">Clear search and filters</Translate>
          </button>
        )}
      </div>
      <ChosenFilters facets={answer?.result.facets ?? []} onToggle={onToggle} />
      {error === undefined && answer && <Notes {...props} answer={answer} />}
    </>
  )
}

/** Shown here too, since the facet itself may be folded or scrolled away. */
function ChosenFilters({
  facets,
  onToggle,
}: {
  facets: readonly Facet[]
  onToggle: Props['onToggle']
}): ReactNode {
  const chosen = facets.flatMap(({name, options}) =>
    options.filter(({selected}) => selected).map((option) => ({option, name})),
  )
  if (chosen.length === 0) return null
  return (
    <ul className={styles.chips}>
      {chosen.map(({name, option}) => (
        <li key={`${name}:${option.value}`}>
          <button
            type="button"
            onClick={() => onToggle(name, option.value)}
            aria-label={translate(
              {id: 'theme.postmortems.index.removeFilter', message: 'Remove the filter {label}'},
              {label: optionLabel(option)},
            )}
          >
            {optionLabel(option)} ×
          </button>
        </li>
      ))}
    </ul>
  )
}

function useIncidentCount(count: number): string {
  const plural = usePlural()
  return plural(
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
