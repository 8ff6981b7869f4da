import Link from '@docusaurus/Link'
import Translate, {translate} from '@docusaurus/Translate'
import Heading from '@theme/Heading'
import PostmortemFilters from '@theme/PostmortemFilters'
import type {Props} from '@theme/PostmortemIndexPage'
import PostmortemLayout from '@theme/PostmortemLayout'
import {
  countChosen,
  countFacets,
  EMPTY_STATE,
  type FacetName,
  filterIncidents,
  toggleFacet,
} from 'docusaurus-plugin-postmortems/client'
import {type ReactNode, useCallback, useMemo} from 'react'
import ListStatus from './ListStatus.tsx'
import Results from './Results.tsx'
import SearchBox from './SearchBox.tsx'
import styles from './styles.module.css'
import {useIndexState} from './useIndexState.ts'

export default function PostmortemIndexPage({index}: Props): ReactNode {
  return (
    <PostmortemLayout
      title={translate({id: 'theme.postmortems.index.title', message: 'Postmortems'})}
      description={translate({
        id: 'theme.postmortems.index.description',
        message:
          'Documented incidents, newest first: search and filter by severity, service, cause and year.',
      })}
    >
      <header className={styles.header}>
        <Heading as="h1">
          <Translate id="theme.postmortems.index.title">Postmortems</Translate>
        </Heading>
        <PageLinks index={index} />
      </header>
      {index.incidents.length === 0 ? <NoIncidents /> : <IncidentSearch index={index} />}
    </PostmortemLayout>
  )
}

function IncidentSearch({index: {incidents, permalink, archivePermalink, extraFacets}}: Props): ReactNode {
  const [state, setState] = useIndexState()
  const found = useMemo(() => filterIncidents(incidents, state), [incidents, state])
  const facets = useMemo(() => countFacets(incidents, state, extraFacets), [incidents, state, extraFacets])
  const onToggle = useCallback(
    (facet: FacetName, value: string) => setState(toggleFacet(state, facet, value), 'push'),
    [state, setState],
  )
  // The first key of a query is a step to go back to, the others are not.
  const onQuery = useCallback(
    (query: string) => setState({...state, query}, state.query === '' ? 'push' : 'replace'),
    [state, setState],
  )
  const onReset = useCallback(() => setState(EMPTY_STATE, 'push'), [setState])
  const chosen = countChosen(state)
  const filters = <PostmortemFilters facets={facets} onToggle={onToggle} />

  return (
    <>
      <NoScript />
      <search className={styles.controls} data-postmortem-controls>
        <SearchBox query={state.query} onQuery={onQuery} />
      </search>
      <div className={styles.columns}>
        <aside className={styles.filters} data-postmortem-controls>
          <details className={styles.disclosure}>
            <summary>
              <Translate id="theme.postmortems.filters.title">Filters</Translate>
              {chosen > 0 && ` (${chosen})`}
            </summary>
            {filters}
          </details>
          <div className={styles.sidebar}>{filters}</div>
        </aside>
        <section aria-label={translate({id: 'theme.postmortems.index.list', message: 'Incidents'})}>
          <ListStatus
            state={state}
            facets={facets}
            found={found.length}
            all={incidents.length}
            onToggle={onToggle}
            onReset={onReset}
          />
          <Results key={JSON.stringify(state)} incidents={found} indexPermalink={permalink} />
          <p className={styles.archive}>
            <Link to={archivePermalink}>
              <Translate id="theme.postmortems.index.archive">All incidents by year</Translate>
            </Link>
          </p>
        </section>
      </div>
    </>
  )
}

function PageLinks({index}: Props): ReactNode {
  if (index.incidents.length === 0) return null
  return (
    <nav aria-label={translate({id: 'theme.postmortems.index.pages', message: 'Postmortem pages'})}>
      <Link to={index.trendsPermalink}>
        <Translate id="theme.postmortems.trends.title">Trends</Translate>
      </Link>
      <Link to={index.familiesPermalink}>
        <Translate id="theme.postmortems.families.title">Failure families</Translate>
      </Link>
      <Link to={index.archivePermalink}>
        <Translate id="theme.postmortems.archive.title">Archive</Translate>
      </Link>
    </nav>
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

function NoIncidents(): ReactNode {
  return (
    <p className={styles.empty}>
      <Translate id="theme.postmortems.index.empty">
        There is no postmortem in the folder yet. Every Markdown file that tells of an incident is listed here
        as soon as it is added.
      </Translate>
    </p>
  )
}
