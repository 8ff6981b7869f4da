// The page of action items and what it shares with others, as a site imports them to wrap or replace one.

declare module '@theme/PostmortemActionsPage' {
  import type {ActionsPageProps} from 'docusaurus-plugin-postmortems/client'
  import type {ReactNode} from 'react'

  export interface Props {
    readonly actions: ActionsPageProps
  }
  export default function PostmortemActionsPage(props: Props): ReactNode
}

declare module '@theme/PostmortemBacklog' {
  import type {ActionGroup, ActionSort, ActionsPageProps} from 'docusaurus-plugin-postmortems/client'
  import type {ReactNode} from 'react'

  export interface Props {
    readonly actions: Pick<ActionsPageProps, 'incidents' | 'asOf'>
    /** What it is called in a caption that is not seen. */
    readonly caption: string
    readonly items: ActionGroup['items']
    readonly sort?: ActionSort
    readonly descending?: boolean
    /** Without it the columns cannot be sorted. */
    readonly onSort?: (sort: ActionSort) => void
    /** Leave out the column of the incident. */
    readonly ofOneIncident?: boolean
    /** How many items are shown at first. Default: 50. */
    readonly most?: number
  }
  export default function PostmortemBacklog(props: Props): ReactNode
}

declare module '@theme/PostmortemChoice' {
  import type {ReactNode} from 'react'

  export interface Props {
    readonly label: string
    /** None: all. */
    readonly chosen: readonly string[]
    readonly options: readonly {value: string; label?: string; count?: number}[]
    /** Name of the choice of all. */
    readonly all?: string
    readonly onChoose: (chosen: string[]) => void
  }
  export default function PostmortemChoice(props: Props): ReactNode
}

declare module '@theme/PostmortemUrlState' {
  /** How a change of the state enters the browser's history: a step to go back to, or in place of the present one. */
  export type Step = 'push' | 'replace'

  /** How a state is read from a query string, and written into one. The same object at every rendering. */
  export interface StateForm<State> {
    readonly parse: (search: string) => State
    readonly serialize: (state: State, search: string) => string
  }
  export function useUrlState<State>(
    form: StateForm<State>,
  ): [state: State, setState: (state: State, step?: Step) => void]
}
