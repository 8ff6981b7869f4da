import {useHistory, useLocation} from '@docusaurus/router'
import useIsBrowser from '@docusaurus/useIsBrowser'
import {
  EMPTY_STATE,
  type IndexState,
  parseIndexState,
  serializeIndexState,
} from 'docusaurus-plugin-postmortems/client'
import {useCallback, useMemo} from 'react'

/** How a change of the state enters the browser's history: a step to go back to, or in place of the present one. */
export type Step = 'push' | 'replace'

/** The state of the index as the URL has it, and the function that changes the URL. */
export function useIndexState(): [IndexState, (state: IndexState, step: Step) => void] {
  const {search} = useLocation()
  const history = useHistory()
  // Static HTML knows no query string: the first rendering in the browser must agree with it.
  const isBrowser = useIsBrowser()
  const state = useMemo(() => (isBrowser ? parseIndexState(search) : EMPTY_STATE), [isBrowser, search])
  const setState = useCallback(
    (next: IndexState, step: Step) => {
      // The location of the hook may be a rendering behind.
      const {location} = history
      const target = {...location, search: serializeIndexState(next, location.search)}
      if (target.search === location.search) return
      // A push by the router moves the focus to the top of the page, away from the box and the filter in hand: the step
      // is the browser's own, a copy of the present entry, which the router then replaces.
      if (step === 'push') window.history.pushState(window.history.state, '')
      history.replace(target)
    },
    [history],
  )
  return [state, setState]
}
