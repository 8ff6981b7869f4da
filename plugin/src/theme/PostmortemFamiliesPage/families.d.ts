// The components of failure families and of the map, as a site imports them to wrap or replace one.

declare module '@theme/PostmortemFamiliesPage' {
  import type {FamiliesPageProps} from 'docusaurus-plugin-postmortems/client'
  import type {ReactNode} from 'react'

  export interface Props {
    readonly families: FamiliesPageProps
  }
  export default function PostmortemFamiliesPage(props: Props): ReactNode
}

declare module '@theme/PostmortemFamilyPage' {
  import type {FamilyPageProps} from 'docusaurus-plugin-postmortems/client'
  import type {ReactNode} from 'react'

  export interface Props {
    readonly family: FamilyPageProps
  }
  export default function PostmortemFamilyPage(props: Props): ReactNode
}

declare module '@theme/PostmortemMapPage' {
  import type {MapPageProps} from 'docusaurus-plugin-postmortems/client'
  import type {ReactNode} from 'react'

  export interface Props {
    readonly map: MapPageProps
  }
  export default function PostmortemMapPage(props: Props): ReactNode
}

declare module '@theme/PostmortemFamilies' {
  import type {FamilyLink} from 'docusaurus-plugin-postmortems/client'
  import type {ReactNode} from 'react'

  export interface Props {
    /** May be empty: then nothing is shown. */
    readonly families: readonly FamilyLink[]
  }
  export default function PostmortemFamilies(props: Props): ReactNode
}

declare module '@theme/PostmortemFamilyName' {
  import type {FamilyLink} from 'docusaurus-plugin-postmortems/client'

  /** What a family is called: what its incidents have in common. */
  export function familyName(family: Pick<FamilyLink, 'words' | 'causes' | 'services'>): string
}

declare module '@theme/PostmortemItemsThen' {
  import type {ItemsThen} from 'docusaurus-plugin-postmortems/client'
  import type {ReactNode} from 'react'

  export interface Props {
    readonly items: ItemsThen
    /** Whether it is followed by how this is known. Default: no. */
    readonly explained?: boolean
  }
  export default function PostmortemItemsThen(props: Props): ReactNode
}
