// The index with its search, and the archive, as a site imports them to wrap or replace one.

declare module '@theme/PostmortemIndexPage' {
  import type {IndexPageProps} from 'docusaurus-plugin-postmortems/client'
  import type {ReactNode} from 'react'

  export interface Props {
    readonly index: IndexPageProps
  }
  export default function PostmortemIndexPage(props: Props): ReactNode
}

declare module '@theme/PostmortemArchivePage' {
  import type {ArchivePageProps} from 'docusaurus-plugin-postmortems/client'
  import type {ReactNode} from 'react'

  export interface Props {
    readonly archive: ArchivePageProps
  }
  export default function PostmortemArchivePage(props: Props): ReactNode
}

declare module '@theme/PostmortemFilters' {
  import type {Facet, FacetName} from 'docusaurus-plugin-postmortems/client'
  import type {ReactNode} from 'react'

  export interface Props {
    readonly facets: readonly Facet[]
    readonly onToggle: (facet: FacetName, value: string) => void
  }
  export default function PostmortemFilters(props: Props): ReactNode
}

declare module '@theme/PostmortemListItem' {
  import type {ExcerptPart, IndexIncident} from 'docusaurus-plugin-postmortems/client'
  import type {ReactNode} from 'react'

  export interface Props {
    readonly incident: IndexIncident
    /** The title with what a search found in it. */
    readonly titleParts?: readonly ExcerptPart[]
    /** Where a search found it, instead of the start of the summary. */
    readonly excerptParts?: readonly ExcerptPart[]
    /** Rank of its heading. Default: `h2`. */
    readonly heading?: 'h2' | 'h3'
    /** Address of the index, which services link to. */
    readonly indexPermalink: string
  }
  export default function PostmortemListItem(props: Props): ReactNode
}

declare module '@theme/PostmortemMarked' {
  import type {ExcerptPart} from 'docusaurus-plugin-postmortems/client'
  import type {ReactNode} from 'react'

  export interface Props {
    readonly parts: readonly ExcerptPart[]
  }
  export default function PostmortemMarked(props: Props): ReactNode
}

declare module '@theme/PostmortemFacetWords' {
  import type {Facet, FacetOption} from 'docusaurus-plugin-postmortems/client'

  export function facetLabel(facet: Facet): string
  export function optionLabel(option: FacetOption): string
}

declare module '@theme/PostmortemSearchEngine' {
  import type {IndexState, SearchIndex, SearchResult} from 'docusaurus-plugin-postmortems/client'

  export interface Answer {
    index: SearchIndex
    result: SearchResult
    /** What was asked. */
    state: IndexState
  }
  export interface Search {
    answer?: Answer
    pending: boolean
    error?: unknown
    retry: () => void
  }
  export function openIndex(url: string): Promise<SearchIndex>
  export function closeIndex(url: string): void
  export function askIndex(url: string, state: IndexState): Promise<Answer>
  export function useSearch(url: string, state: IndexState | undefined): Search
}

declare module '@theme/PostmortemSearchBox' {
  import type {Suggestion} from 'docusaurus-plugin-postmortems/client'
  import type {ReactNode} from 'react'

  export interface Props {
    readonly query: string
    /** Called when the reader pauses. */
    readonly onQuery: (query: string) => void
    /** What may complete the query. Default: nothing. */
    readonly suggest?: (query: string) => Suggestion[]
    readonly onFocus?: () => void
    /** The arrow down, where there is no suggestion to go to. */
    readonly onDown?: () => void
    /** Enter, where no suggestion is chosen. */
    readonly onEnter?: (query: string) => void
    /** Whether `/` puts the cursor into the box. Default: yes. */
    readonly shortcut?: boolean
    /** For the navigation bar. Default: no. */
    readonly compact?: boolean
  }
  export default function PostmortemSearchBox(props: Props): ReactNode
}

declare module '@theme/PostmortemNavbarSearch' {
  import type {ReactNode} from 'react'

  export interface Props {
    /** In the menu of narrow screens. */
    readonly mobile?: boolean
    /** Which instance of the plugin. Default: `default`. */
    readonly id?: string
    readonly className?: string
  }
  export default function PostmortemNavbarSearch(props: Props): ReactNode
}
