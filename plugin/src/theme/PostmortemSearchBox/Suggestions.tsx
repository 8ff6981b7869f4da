import {translate} from '@docusaurus/Translate'
import type {Suggestion} from 'docusaurus-plugin-postmortems/client'
import type {ReactNode} from 'react'
import styles from './styles.module.css'

/** Conditions that may complete the query: the list of a combobox. */
export default function Suggestions({
  id,
  suggestions,
  active,
  onChoose,
}: {
  id: string
  suggestions: readonly Suggestion[]
  active: number
  onChoose: (suggestion: Suggestion) => void
}): ReactNode {
  return (
    <div
      id={id}
      role="listbox"
      className={styles.suggestions}
      hidden={suggestions.length === 0}
      aria-label={translate({id: 'theme.postmortems.search.suggestions', message: 'Suggestions'})}
    >
      {suggestions.map((suggestion, index) => (
        // The keyboard is handled by the box, which keeps the focus.
        <div
          key={suggestion.text}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          // Before the box would lose the focus, and the list with it.
          onMouseDown={(event) => {
            event.preventDefault()
            onChoose(suggestion)
          }}
        >
          <code>{suggestion.text}</code>
          {suggestion.label !== undefined && <span>{suggestion.label}</span>}
          {suggestion.count !== undefined && <small>{suggestion.count}</small>}
        </div>
      ))}
    </div>
  )
}
