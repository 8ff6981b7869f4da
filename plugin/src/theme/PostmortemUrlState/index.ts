import {useHistory, useLocation} from '@docusaurus/router'
import useIsBrowser from '@docusaurus/useIsBrowser'
import type {StateForm, Step} from '@theme/PostmortemUrlState'
import {useCallback, useMemo} from 'react'

/** The state of a page as the URL has it, and the function that changes the URL. */
export function useUrlState<State>(
  form: StateForm<State>,
): [state: State, setState: (state: State, step?: Step) => void] {
  const {search} = useLocation()
  const history = useHistory()
  // Static HTML knows no query string: the first rendering in the browser must agree with it.
  const isBrowser = useIsBrowser()
  const state = useMemo(() => form.parse(isBrowser ? search : ''), [form, isBrowser, search])
  const setState = useCallback(
    (next: State, step: Step = 'push') => {
      // The location of the hook may be a rendering behind.
      const {location} = history
      const target = {...location, search: form.serialize(next, location.search)}
      if (target.search === location.search) return
      // A push by the router moves the focus to the top of the page, away from the control in hand: the step is the
      // browser's own, a copy of the present entry, which the router then replaces.
      if (step === 'push') window.history.pushState(window.history.state, '')
      history.replace(target)
    },
    [form, history],
  )
  return [state, setState]
}
