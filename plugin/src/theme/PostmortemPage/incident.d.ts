// The page of an incident and its parts, as a site imports them to wrap or replace one.

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

declare module '@theme/PostmortemRouteGroup' {
  import type {ReactNode} from 'react'
  import type {RouteConfig} from 'react-router-config'

  export interface Props {
    readonly route: RouteConfig
  }
  export default function PostmortemRouteGroup(props: Props): ReactNode
}

declare module '@theme/PostmortemRoute' {
  import type {PageRoute} from 'docusaurus-plugin-postmortems/pages'
  import type {ReactNode} from 'react'

  export interface Props {
    readonly route: PageRoute
  }
  export default function PostmortemRoute(props: Props): ReactNode
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
    /** The element that it is. Default: `span`. */
    readonly as?: 'span' | 'dd'
    readonly className?: string
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
