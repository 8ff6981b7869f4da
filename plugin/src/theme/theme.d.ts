// The components of the plugin's theme, as a site imports them to wrap or replace one.

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

declare module '@theme/PostmortemPage' {
  import type {ContentNode, IncidentPageProps} from 'docusaurus-plugin-postmortems/client'
  import type {ReactNode} from 'react'

  export interface Props {
    readonly incident: IncidentPageProps
    /** The document, rendered at build time. */
    readonly content: readonly ContentNode[]
  }
  export default function PostmortemPage(props: Props): ReactNode
}

declare module '@theme/PostmortemPageData' {
  import type {PageRoute} from 'docusaurus-plugin-postmortems/pages'
  import type {ComponentType, ReactNode} from 'react'

  export interface Props<P extends object> {
    readonly route: PageRoute
    /** The component that is given the data. */
    readonly Page: ComponentType<P>
  }
  export default function PostmortemPageData<P extends object>(props: Props<P>): ReactNode
}

declare module '@theme/PostmortemRoute' {
  import type {PageRoute} from 'docusaurus-plugin-postmortems/pages'
  import type {ReactNode} from 'react'

  export interface Props {
    readonly route: PageRoute
  }
  export default function PostmortemRoute(props: Props): ReactNode
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

declare module '@theme/PostmortemSeverityBadge' {
  import type {SeverityTag} from 'docusaurus-plugin-postmortems/client'
  import type {ReactNode} from 'react'

  export interface Props {
    /** Absent where the document states none. */
    readonly severity?: SeverityTag
  }
  export default function PostmortemSeverityBadge(props: Props): ReactNode
}

declare module '@theme/PostmortemFieldName' {
  import type {ExtraName, FactField} from 'docusaurus-plugin-postmortems/client'
  import type {ReactNode} from 'react'

  export interface Props {
    readonly field: FactField | ExtraName
    /** What the team calls a field of its own. */
    readonly label?: string
  }
  export default function PostmortemFieldName(props: Props): ReactNode
}

declare module '@theme/PostmortemFacts' {
  import type {Fact} from 'docusaurus-plugin-postmortems/client'
  import type {ReactNode} from 'react'

  export interface Props {
    readonly facts: readonly Fact[]
    /** Where the file can be read with its lines. */
    readonly sourceUrl?: string
  }
  export default function PostmortemFacts(props: Props): ReactNode
}

declare module '@theme/PostmortemMilestones' {
  import type {Milestone} from 'docusaurus-plugin-postmortems/client'
  import type {ReactNode} from 'react'

  export interface Props {
    readonly milestones: readonly Milestone[]
    /** Where the file can be read with its lines. */
    readonly sourceUrl?: string
  }
  export default function PostmortemMilestones(props: Props): ReactNode
}

declare module '@theme/PostmortemOrigins' {
  import type {FactField} from 'docusaurus-plugin-postmortems/client'
  import type {ReactNode} from 'react'

  export interface Props {
    readonly missing: readonly FactField[]
    readonly file: string
    /** Where the file can be read with its lines. */
    readonly sourceUrl?: string
    /** How many messages the page lists. */
    readonly findings: number
  }
  export default function PostmortemOrigins(props: Props): ReactNode
}

declare module '@theme/PostmortemOrigin' {
  import type {FactOrigin} from 'docusaurus-plugin-postmortems/client'
  import type {ReactNode} from 'react'

  export interface Props {
    readonly origin?: FactOrigin
    /** Where the file can be read with its lines. */
    readonly sourceUrl?: string
  }
  export default function PostmortemOrigin(props: Props): ReactNode
}

declare module '@theme/PostmortemConflicts' {
  import type {Conflict} from 'docusaurus-plugin-postmortems/client'
  import type {ReactNode} from 'react'

  export interface Props {
    readonly conflicts?: readonly Conflict[]
  }
  export default function PostmortemConflicts(props: Props): ReactNode
}

declare module '@theme/PostmortemTime' {
  import type {Moment} from 'docusaurus-plugin-postmortems/client'
  import type {ReactNode} from 'react'

  export interface Props {
    readonly moment: Moment
    /** Without day and zone, where they were said before. */
    readonly short?: boolean
    /** Write the reader's own time below it; otherwise it is in the title only. */
    readonly showLocal?: boolean
  }
  export default function PostmortemTime(props: Props): ReactNode
}

declare module '@theme/PostmortemTimelinePicture' {
  import type {TimelineEntry, TimelinePicture} from 'docusaurus-plugin-postmortems/client'
  import type {ReactNode} from 'react'

  export interface Props {
    readonly picture: TimelinePicture
    /** The events, to which the picture leads. */
    readonly timeline: readonly TimelineEntry[]
  }
  export default function PostmortemTimelinePicture(props: Props): ReactNode
}

declare module '@theme/PostmortemMetadata' {
  import type {IncidentPageProps} from 'docusaurus-plugin-postmortems/client'
  import type {ReactNode} from 'react'

  export interface Props {
    readonly incident: IncidentPageProps
  }
  export default function PostmortemMetadata(props: Props): ReactNode
}

declare module '@theme/PostmortemTimeline' {
  import type {TimelineEntry} from 'docusaurus-plugin-postmortems/client'
  import type {ReactNode} from 'react'

  export interface Props {
    readonly timeline: readonly TimelineEntry[]
  }
  export default function PostmortemTimeline(props: Props): ReactNode
}

declare module '@theme/PostmortemActionItems' {
  import type {ActionEntry, CalendarDate} from 'docusaurus-plugin-postmortems/client'
  import type {ReactNode} from 'react'

  export interface Props {
    readonly actionItems: readonly ActionEntry[]
    /** Day of the build. */
    readonly asOf: CalendarDate
  }
  export default function PostmortemActionItems(props: Props): ReactNode
}

declare module '@theme/PostmortemRelated' {
  import type {IncidentFamily, IncidentLink, RelatedLink} from 'docusaurus-plugin-postmortems/client'
  import type {ReactNode} from 'react'

  export interface Props {
    readonly related: readonly RelatedLink[]
    readonly mentions: readonly IncidentLink[]
    readonly mentionedBy: readonly IncidentLink[]
    /** Names of incidents that are in no folder. */
    readonly unresolved: readonly string[]
    readonly family?: IncidentFamily
  }
  export default function PostmortemRelated(props: Props): ReactNode
}

declare module '@theme/PostmortemMessages' {
  import type {Message} from 'docusaurus-plugin-postmortems/client'
  import type {ReactNode} from 'react'

  export interface Props {
    readonly messages: readonly Message[]
  }
  export default function PostmortemMessages(props: Props): ReactNode
}

declare module '@theme/PostmortemContent' {
  import type {ContentNode} from 'docusaurus-plugin-postmortems/client'
  import type {ReactNode} from 'react'

  export interface Props {
    readonly content: readonly ContentNode[]
  }
  export default function PostmortemContent(props: Props): ReactNode
}

declare module '@theme/PostmortemBreadcrumbs' {
  import type {ReactNode} from 'react'

  export interface Props {
    readonly indexPermalink: string
    /** The page between the index and this one. */
    readonly parent?: {label: string; permalink: string}
    /** The page itself. */
    readonly label: string
  }
  export default function PostmortemBreadcrumbs(props: Props): ReactNode
}

declare module '@theme/PostmortemLayout' {
  import type {ReactNode} from 'react'

  export interface Props {
    readonly title: string
    readonly description?: string
    readonly children: ReactNode
  }
  export default function PostmortemLayout(props: Props): ReactNode
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

declare module '@theme/PostmortemTermWords' {
  import type {TermKind} from 'docusaurus-plugin-postmortems/client'

  export function listTitle(kind: TermKind): string
  export function kindName(kind: TermKind): string
}

declare module '@theme/PostmortemTermsPage' {
  import type {TermsPageProps} from 'docusaurus-plugin-postmortems/client'
  import type {ReactNode} from 'react'

  export interface Props {
    readonly list: TermsPageProps
  }
  export default function PostmortemTermsPage(props: Props): ReactNode
}

declare module '@theme/PostmortemTermPage' {
  import type {TermPageProps} from 'docusaurus-plugin-postmortems/client'
  import type {ReactNode} from 'react'

  export interface Props {
    readonly term: TermPageProps
  }
  export default function PostmortemTermPage(props: Props): ReactNode
}

declare module '@theme/PostmortemTermSummary' {
  import type {TermPageProps} from 'docusaurus-plugin-postmortems/client'
  import type {ReactNode} from 'react'

  export interface Props {
    readonly term: TermPageProps
  }
  export default function PostmortemTermSummary(props: Props): ReactNode
}

declare module '@theme/PostmortemTermActions' {
  import type {TermPageProps} from 'docusaurus-plugin-postmortems/client'
  import type {ReactNode} from 'react'

  export interface Props {
    readonly term: TermPageProps
  }
  export default function PostmortemTermActions(props: Props): ReactNode
}
