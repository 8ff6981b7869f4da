import {translate} from '@docusaurus/Translate'
import PostmortemListItem from '@theme/PostmortemListItem'
import type {Answer} from '@theme/PostmortemSearchEngine'
import {
  type IndexIncident,
  type IndexState,
  isEmptyState,
  markText,
} from 'docusaurus-plugin-postmortems/client'
import {type ReactNode, useEffect, useRef, useState} from 'react'
import Failure from './Failure.tsx'
import Found from './Found.tsx'
import IncidentTable from './IncidentTable.tsx'
import styles from './styles.module.css'
import type {SearchProps} from './types.ts'

/** How many results are shown at once, and how many more at a time. */
const PAGE_SIZE = 20
const MORE = 100

interface Props extends SearchProps {
  /** Has the index asked although the reader narrowed nothing. */
  onAsk: () => void
}

/** The incidents that were found, a page at a time; before anything was asked, the newest. */
export default function Results({index, state, search: {answer, error, retry}, onAsk}: Props): ReactNode {
  const {permalink, incidents, count} = index
  const [isWhole, setWhole] = useState(false)
  const isNewest = !isWhole && asksNothing(state)
  // Until the first question is answered, the newest stay.
  const isWaiting = !isWhole && answer !== undefined && asksNothing(answer.state)
  if (error !== undefined && !isNewest) return <Failure onRetry={retry} />
  if (answer && !isNewest && !isWaiting)
    return (
      <Pages
        answer={answer}
        first={isWhole ? incidents.length + MORE : PAGE_SIZE}
        indexPermalink={permalink}
        isTable={state.view === 'table'}
        onRetry={retry}
      />
    )
  // A narrowed list that is not there yet is not the newest incidents.
  if (!isNewest && !isWhole && !isWaiting) return <div className={styles.results} />
  return (
    <div className={styles.results}>
      {incidents.map((incident) => (
        <PostmortemListItem key={incident.permalink} incident={incident} indexPermalink={permalink} />
      ))}
      {count > incidents.length && (
        <MoreButton
          rest={count - incidents.length}
          onMore={() => {
            setWhole(true)
            onAsk()
          }}
        />
      )}
    </div>
  )
}

function asksNothing(state: IndexState): boolean {
  return isEmptyState(state) && state.sort === undefined && state.view === undefined
}

function MoreButton({rest, onMore}: {rest: number; onMore: () => void}): ReactNode {
  return (
    <button type="button" className="button button--secondary" onClick={onMore} data-postmortem-controls>
      {translate(
        {id: 'theme.postmortems.index.more', message: 'Show more ({rest} left)'},
        {rest: String(rest)},
      )}
    </button>
  )
}

interface PagesProps {
  answer: Answer
  /** How many are shown at first. */
  first: number
  indexPermalink: string
  isTable: boolean
  onRetry: () => void
}

function Pages({answer, first, indexPermalink, isTable, onRetry}: PagesProps): ReactNode {
  const [more, setMore] = useState<{answer: Answer; shown: number}>()
  const shown = more?.answer === answer ? more.shown : first
  const page = usePage(answer, shown, onRetry)
  if (page === 'failed') return <Failure onRetry={onRetry} />
  const {terms} = page.answer.result
  const rest = answer.result.docs.length - shown
  return (
    <div className={styles.results} data-postmortem-results>
      {isTable && page.items.length > 0 ? (
        <IncidentTable
          incidents={page.items.map(({incident}) => incident)}
          terms={terms}
          indexPermalink={indexPermalink}
        />
      ) : (
        page.items.map(({doc, incident}) => (
          <Found
            key={incident.permalink}
            answer={page.answer}
            doc={doc}
            incident={incident}
            titleParts={markText(incident.title, terms)}
            indexPermalink={indexPermalink}
          />
        ))
      )}
      {rest > 0 && page.items.length > 0 && (
        <MoreButton rest={rest} onMore={() => setMore({answer, shown: shown + MORE})} />
      )}
    </div>
  )
}

interface Page {
  answer: Answer
  items: {doc: number; incident: IndexIncident}[]
}

/**
 * The first of the results. While their titles are on their way, what was there before. Where they do not come, the index
 * may have changed under the page: it is asked anew, once.
 */
function usePage(answer: Answer, length: number, onRetry: () => void): Page | 'failed' {
  const [page, setPage] = useState<Page | 'failed'>({answer, items: []})
  const retried = useRef(false)
  useEffect(() => {
    let outdated = false
    const docs = answer.result.docs.slice(0, length)
    answer.index.list(docs).then(
      (incidents) => {
        if (outdated) return
        retried.current = false
        setPage({answer, items: incidents.map((incident, at) => ({doc: docs[at] ?? 0, incident}))})
      },
      () => {
        if (outdated) return
        if (retried.current) return setPage('failed')
        retried.current = true
        onRetry()
      },
    )
    return () => {
      outdated = true
    }
  }, [answer, length, onRetry])
  return page
}
