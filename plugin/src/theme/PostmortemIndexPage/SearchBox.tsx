import {translate} from '@docusaurus/Translate'
import {type ReactNode, useEffect, useRef, useState} from 'react'
import styles from './styles.module.css'

/** Time without a key after which a query is run, in milliseconds: short enough to feel immediate. */
const PAUSE = 120

/** The search box. `/` puts the cursor into it. */
export default function SearchBox({
  query,
  onQuery,
}: {
  query: string
  onQuery: (query: string) => void
}): ReactNode {
  const input = useRef<HTMLInputElement>(null)
  const [text, setText] = useState(query)
  const written = useRef(query)

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

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return
      event.preventDefault()
      input.current?.focus()
      input.current?.select()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])

  const label = translate({id: 'theme.postmortems.search.label', message: 'Search incidents'})
  return (
    <div className={styles.search}>
      <input
        ref={input}
        type="search"
        name="q"
        value={text}
        onChange={(event) => setText(event.target.value)}
        placeholder={translate({
          id: 'theme.postmortems.search.placeholder',
          message: 'Error, service, id, cause …',
        })}
        aria-label={label}
        aria-keyshortcuts="/"
        autoComplete="off"
        spellCheck={false}
      />
      <kbd>/</kbd>
    </div>
  )
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  )
}
