// The components of the plugin's theme that pages share, as a site imports them to wrap or replace one.
/// <reference path="./PostmortemActionsPage/actions.d.ts" />
/// <reference path="./PostmortemChartFrame/parts.d.ts" />
/// <reference path="./PostmortemFamiliesPage/families.d.ts" />
/// <reference path="./PostmortemIndexPage/list.d.ts" />
/// <reference path="./PostmortemPage/incident.d.ts" />
/// <reference path="./PostmortemTermPage/terms.d.ts" />
/// <reference path="./PostmortemTrendOf/embedded.d.ts" />
/// <reference path="./PostmortemTrendsPage/charts.d.ts" />

declare module '@theme/PostmortemSeverityBadge' {
  import type {SeverityTag} from 'docusaurus-plugin-postmortems/client'
  import type {ReactNode} from 'react'

  export interface Props {
    /** Absent where the document states none. */
    readonly severity?: SeverityTag
  }
  export default function PostmortemSeverityBadge(props: Props): ReactNode
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

declare module '@theme/PostmortemPlural' {
  /** The function that chooses the form of a message for a number: `One day|{count} days`. */
  export function usePlural(): (count: number, forms: string) => string
}
