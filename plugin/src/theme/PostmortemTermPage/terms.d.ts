// The pages of services, teams, causes and tags, as a site imports them to wrap or replace one.

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

declare module '@theme/PostmortemTermTrends' {
  export {default, type Props} from '@theme/PostmortemTermSummary'
}

declare module '@theme/PostmortemTermActions' {
  import type {TermPageProps} from 'docusaurus-plugin-postmortems/client'
  import type {ReactNode} from 'react'

  export interface Props {
    readonly term: TermPageProps
  }
  export default function PostmortemTermActions(props: Props): ReactNode
}
