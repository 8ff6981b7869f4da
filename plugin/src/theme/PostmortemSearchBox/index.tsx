import {translate} from '@docusaurus/Translate'
import type {Props} from '@theme/PostmortemSearchBox'
import {completeQuery, type Suggestion} from 'docusaurus-plugin-postmortems/client'
import {type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState} from 'react'
import Suggestions from './Suggestions.tsx'
import styles from './styles.module.css'

/** Time without a key after which a query is run, in milliseconds: short enough to feel immediate. */
const PAUSE = 120

/** The search box. `/` puts the cursor into it; arrows and Enter choose what it suggests. */
export default function PostmortemSearchBox({
  query,
  onQuery,
  suggest = nothing,
  onFocus,
  onDown,
  onEnter,
  shortcut = true,
  compact = false,
}: Props): ReactNode {
  const input = useRef<HTMLInputElement>(null)
  const [text, setText] = useState(query)
  const [isOpen, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const written = useRef(query)
  const list = useId()
  const suggestions = isOpen ? suggest(text) : []

  // The URL changed by itself: the back button, a link, a reset.
  useEffect(() => {
    if (query === written.current) return
    written.current = query
    setText(query)
  }, [query])

  useEffect(() => {
    const trimmed = text.trim()
    if (trimmed === written.current) return undefined
    const timer = setTimeout(() => {
      written.current = trimmed
      onQuery(trimmed)
    }, PAUSE)
    return () => clearTimeout(timer)
  }, [text, onQuery])

  useSlash(input, shortcut)

  const write = (next: string) => {
    setText(next)
    setOpen(true)
    setActive(-1)
  }
  const close = () => {
    setOpen(false)
    setActive(-1)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const chosen = suggestions[active]
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown' && suggestions.length === 0) onDown?.()
    else if (event.key === 'ArrowDown') setActive((active + 1) % suggestions.length)
    else if (event.key === 'ArrowUp' && suggestions.length > 0)
      setActive((active < 1 ? suggestions.length : active) - 1)
    else if (event.key === 'Enter' && chosen) write(completeQuery(text, chosen))
    else if (event.key === 'Enter') {
      close()
      onEnter?.(text.trim())
    } else if (event.key === 'Escape' && suggestions.length > 0) close()
    else return
    event.preventDefault()
  }

  return (
    <div className={styles.search} data-compact={compact ? '' : undefined}>
      <input
        ref={input}
        type="search"
        name="q"
        role="combobox"
        value={text}
        onChange={(event) => write(event.target.value)}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
        onBlur={close}
        placeholder={
          compact
            ? translate({id: 'theme.postmortems.search.short', message: 'Search incidents'})
            : translate({id: 'theme.postmortems.search.placeholder', message: 'Error, service, id, cause …'})
        }
        aria-label={translate({id: 'theme.postmortems.search.label', message: 'Search incidents'})}
        aria-keyshortcuts={shortcut ? '/' : undefined}
        aria-autocomplete="list"
        aria-expanded={suggestions.length > 0}
        aria-controls={list}
        aria-activedescendant={active >= 0 ? `${list}-${active}` : undefined}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="search"
      />
      {shortcut && <kbd>/</kbd>}
      <Suggestions
        id={list}
        suggestions={suggestions}
        active={active}
        onChoose={(suggestion) => write(completeQuery(text, suggestion))}
      />
    </div>
  )
}

function nothing(): Suggestion[] {
  return []
}

function useSlash(input: {current: HTMLInputElement | null}, enabled: boolean): void {
  useEffect(() => {
    if (!enabled) return undefined
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return
      event.preventDefault()
      input.current?.focus()
      input.current?.select()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [enabled, input])
}

/** Whether a slash is one to write: not on a filter that was just ticked. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return !/^(?:checkbox|radio|button|submit|reset)$/.test(target.type)
  return target.isContentEditable || /^(?:TEXTAREA|SELECT)$/.test(target.tagName)
}
