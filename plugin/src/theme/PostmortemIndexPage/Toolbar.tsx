import Translate, {translate} from '@docusaurus/Translate'
import {type Answer, askIndex, closeIndex} from '@theme/PostmortemSearchEngine'
import {SORT_ORDERS, type SortOrder, toCsv, toJson} from 'docusaurus-plugin-postmortems/client'
import {type ReactNode, useState} from 'react'
import styles from './styles.module.css'
import type {SearchProps} from './types.ts'

/** How the results are ordered and shown, and their download. */
export default function Toolbar({index, state, setState, search: {answer}}: SearchProps): ReactNode {
  const {sort: _sort, ...unsorted} = state
  const {view: _view, ...asList} = state
  const words: Record<SortOrder, string> = {
    relevance: translate({id: 'theme.postmortems.sort.relevance', message: 'Best match'}),
    date: translate({id: 'theme.postmortems.sort.date', message: 'Newest'}),
    oldest: translate({id: 'theme.postmortems.sort.oldest', message: 'Oldest'}),
    duration: translate({id: 'theme.postmortems.sort.duration', message: 'Longest'}),
    severity: translate({id: 'theme.postmortems.sort.severity', message: 'Worst'}),
  }
  const usual: SortOrder = state.query === '' ? 'date' : 'relevance'
  const onSort = (value: string) => {
    const sort = SORT_ORDERS.find((order) => order === value)
    setState(sort === undefined || sort === usual ? unsorted : {...state, sort}, 'push')
  }
  if (answer?.result.docs.length === 0) return null
  return (
    <div className={styles.toolbar} data-postmortem-controls>
      <label>
        <Translate id="theme.postmortems.sort.label">Sort</Translate>{' '}
        <select
          value={state.sort ?? answer?.result.sort ?? usual}
          onChange={({target}) => onSort(target.value)}
        >
          {SORT_ORDERS.filter((order) => order !== 'relevance' || state.query !== '').map((order) => (
            <option key={order} value={order}>
              {words[order]}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        aria-pressed={state.view === 'table'}
        onClick={() => setState(state.view === 'table' ? asList : {...state, view: 'table'}, 'push')}
      >
        <Translate id="theme.postmortems.view.table">Table</Translate>
      </button>
      {answer && <Downloads answer={answer} searchUrl={index.searchUrl} />}
    </div>
  )
}

function Downloads({answer, searchUrl}: {answer: Answer; searchUrl: string}): ReactNode {
  const [failed, setFailed] = useState<Answer>()
  const onClick = (format: 'csv' | 'json') => {
    setFailed(undefined)
    save(answer, searchUrl, format).catch(() => setFailed(answer))
  }
  return (
    <span className={styles.downloads}>
      <Translate id="theme.postmortems.download">Download</Translate>{' '}
      <button type="button" onClick={() => onClick('csv')}>
        CSV
      </button>{' '}
      <button type="button" onClick={() => onClick('json')}>
        JSON
      </button>
      {failed === answer && (
        <span role="alert">
          {' '}
          <Translate id="theme.postmortems.download.failed">
            Some files of the index could not be loaded. Try again.
          </Translate>
        </span>
      )}
    </span>
  )
}

/** Save what is listed; anew where the index changed under the page. */
function save(answer: Answer, url: string, format: 'csv' | 'json'): Promise<void> {
  return download(answer, format).catch(async () => {
    closeIndex(url)
    await download(await askIndex(url, answer.state), format)
  })
}

/** Made in the browser: the file holds what was filtered, in the order on the page. */
async function download({index, result}: Answer, format: 'csv' | 'json'): Promise<void> {
  const records = await index.records(result.docs)
  const [text, type] = format === 'csv' ? [toCsv(records), 'text/csv'] : [toJson(records), 'application/json']
  const url = URL.createObjectURL(new Blob([text], {type: `${type};charset=utf-8`}))
  const link = document.createElement('a')
  link.href = url
  link.download = `postmortems.${format}`
  link.click()
  URL.revokeObjectURL(url)
}
