import type {Search} from '@theme/PostmortemSearchEngine'
import type {IndexPageProps, IndexState} from 'docusaurus-plugin-postmortems/client'
import type {Step} from './useIndexState.ts'

/** What the parts of the page share. */
export interface SearchProps {
  index: IndexPageProps
  state: IndexState
  setState: (state: IndexState, step: Step) => void
  search: Search
}
