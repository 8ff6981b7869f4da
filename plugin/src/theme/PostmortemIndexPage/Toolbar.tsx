import Translate, {translate} from '@docusaurus/Translate'
import {SORT_ORDERS, type SortOrder, toCsv, toJson} from 'docusaurus-plugin-postmortems/client'
import type {ReactNode} from 'react'
import styles from './styles.module.css'
import type {SearchProps} from './types.ts'

/** How the results are ordered and shown, and their download. */
export default function Toolbar({state, setState, search: {answer}}: SearchProps): ReactNode {
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
      {answer && answer.result.docs.length > 0 && (
        <span className={styles.downloads}>
          <Translate id="theme.postmortems.download">Download</Translate>{' '}
          <button type="button" onClick={() => download(answer, 'csv').catch(() => {})}>
            CSV
          </button>{' '}
          <button type="button" onClick={() => download(answer, 'json').catch(() => {})}>
            JSON
          </button>
        </span>
      )}
    </div>
  )
}

/** Save what is listed. Made in the browser: the file holds what was filtered, in the order on the page. */
async function download(
  {index, result}: NonNullable<SearchProps['search']['answer']>,
  format: 'csv' | 'json',
): Promise<void> {
  const records = await index.records(result.docs)
  const [text, type] = format === 'csv' ? [toCsv(records), 'text/csv'] : [toJson(records), 'application/json']
  const url = URL.createObjectURL(new Blob([text], {type: `${type};charset=utf-8`}))
  const link = document.createElement('a')
  link.href = url
  link.download = `postmortems.${format}`
  link.click()
  URL.revokeObjectURL(url)
}
