import Translate, {translate} from '@docusaurus/Translate'
import PostmortemFilters from '@theme/PostmortemFilters'
import type {Props} from '@theme/PostmortemIndexPage'
import PostmortemSearchBox from '@theme/PostmortemSearchBox'
import {useSearch} from '@theme/PostmortemSearchEngine'
import {
  countChosen,
  EMPTY_STATE,
  type FacetName,
  isEmptyState,
  markChosen,
  toggleFacet,
} from 'docusaurus-plugin-postmortems/client'
import {type KeyboardEvent, type ReactNode, useCallback, useId, useRef, useState} from 'react'
import Archive from './Archive.tsx'
import ListStatus from './ListStatus.tsx'
import Results from './Results.tsx'
import styles from './styles.module.css'
import Toolbar from './Toolbar.tsx'
import {useIndexState} from './useIndexState.ts'

/** Search box, filters and results. Nothing is fetched until the reader asks for something. */
export default function IncidentSearch({index}: Props): ReactNode {
  const [state, setState] = useIndexState()
  const [touched, setTouched] = useState(false)
  // Beside a narrow list the filters are folded away.
  const [isOpen, setOpen] = useState(false)
  const filtersId = useId()
  const results = useRef<HTMLElement>(null)
  const isAsked = touched || !isEmptyState(state) || state.sort !== undefined || state.view !== undefined
  const search = useSearch(index.searchUrl, isAsked ? state : undefined)
  const {answer} = search
  const touch = useCallback(() => setTouched(true), [])
  const onToggle = useCallback(
    (facet: FacetName, value: string) => setState(toggleFacet(state, facet, value), 'push'),
    [state, setState],
  )
  // The first key of a query is a step to go back to, the others are not.
  const onQuery = useCallback(
    (query: string) => setState({...state, query}, state.query === '' ? 'push' : 'replace'),
    [state, setState],
  )
  const chosen = countChosen(state)
  // A box that is ticked must show it at once, also while the index is being fetched.
  const facets = markChosen(answer?.result.facets ?? index.facets, state)
  const props = {index, state, setState, search}

  return (
    <>
      <NoScript />
      <search className={styles.controls} data-postmortem-controls>
        <PostmortemSearchBox
          query={state.query}
          onQuery={onQuery}
          suggest={answer?.index.suggest}
          onFocus={touch}
          onDown={() => resultLinks(results.current)[0]?.focus()}
        />
        <Syntax />
      </search>
      <div className={styles.columns}>
        <aside className={styles.filters} data-postmortem-controls onPointerEnter={touch} onFocus={touch}>
          <button
            type="button"
            className={styles.disclosure}
            aria-expanded={isOpen}
            aria-controls={filtersId}
            onClick={() => setOpen(!isOpen)}
          >
            <Translate id="theme.postmortems.filters.title">Filters</Translate>
            {chosen > 0 && ` (${chosen})`}
          </button>
          <div id={filtersId} className={styles.sidebar} data-open={isOpen ? '' : undefined}>
            <PostmortemFilters facets={facets} onToggle={onToggle} />
          </div>
        </aside>
        <section
          ref={results}
          aria-label={translate({id: 'theme.postmortems.index.list', message: 'Incidents'})}
          aria-busy={search.pending}
          onKeyDown={(event) => moveFocus(event, results.current)}
        >
          <ListStatus {...props} onToggle={onToggle} onReset={() => setState(EMPTY_STATE, 'push')} />
          <Toolbar {...props} />
          <Results {...props} onAsk={touch} />
          <Archive index={index} />
        </section>
      </div>
    </>
  )
}

/** From result to result with the arrows, and back into the box above the first. */
function moveFocus(event: KeyboardEvent, results: HTMLElement | null): void {
  const links = resultLinks(results)
  const at = event.target instanceof HTMLElement ? links.indexOf(event.target) : -1
  if (at < 0 || event.altKey || event.ctrlKey || event.metaKey) return
  if (event.key === 'ArrowDown') links[Math.min(at + 1, links.length - 1)]?.focus()
  else if (event.key === 'ArrowUp' && at > 0) links[at - 1]?.focus()
  else if (event.key === 'ArrowUp' || event.key === 'Escape')
    document.querySelector<HTMLElement>('[data-postmortem-controls] input[type=search]')?.focus()
  else return
  event.preventDefault()
}

function resultLinks(results: HTMLElement | null): HTMLElement[] {
  return [...(results?.querySelectorAll<HTMLElement>('[data-postmortem-result]') ?? [])]
}

/** What a query may hold besides words. The box suggests the same while one types. */
function Syntax(): ReactNode {
  const rows: [example: string, meaning: string][] = [
    [
      '"timeout acquiring"',
      translate({id: 'theme.postmortems.syntax.phrase', message: 'exactly these words in this order'}),
    ],
    [
      '-retry',
      translate({
        id: 'theme.postmortems.syntax.without',
        message: 'without this word; also before a phrase or a condition',
      }),
    ],
    [
      'severity:sev1 service:api team:core cause:deploy tag:dns status:final',
      translate({id: 'theme.postmortems.syntax.facts', message: 'what the documents state'}),
    ],
    [
      'after:2024-06 before:2025 year:2024',
      translate({id: 'theme.postmortems.syntax.dates', message: 'the day of the incident'}),
    ],
    [
      'has:open-actions',
      translate({
        id: 'theme.postmortems.syntax.open',
        message: 'with action items that are neither done nor dropped',
      }),
    ],
  ]
  return (
    <details className={styles.syntax}>
      <summary>
        <Translate id="theme.postmortems.syntax.title">What can be asked for</Translate>
      </summary>
      <dl>
        {rows.map(([example, meaning]) => (
          <div key={example}>
            <dt>
              <code>{example}</code>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

/** Hides what does nothing without JavaScript. */
function NoScript(): ReactNode {
  return (
    <noscript>
      <style>{'[data-postmortem-controls]{display:none!important}'}</style>
      <p>
        <Translate id="theme.postmortems.index.noScript">
          Searching and filtering need JavaScript. The list below and the archive do not.
        </Translate>
      </p>
    </noscript>
  )
}
