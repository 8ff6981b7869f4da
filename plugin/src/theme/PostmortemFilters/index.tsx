import {translate} from '@docusaurus/Translate'
import {facetLabel, optionLabel} from '@theme/PostmortemFacetWords'
import type {Props} from '@theme/PostmortemFilters'
import type {Facet, FacetOption} from 'docusaurus-plugin-postmortems/client'
import {type ReactNode, useState} from 'react'
import styles from './styles.module.css'

/** How many values of a facet are offered at first. A large site has hundreds of services and tags. */
const SHOWN = 10

export default function PostmortemFilters({facets, onToggle}: Props): ReactNode {
  return facets.map((facet) => <FacetChoice key={facet.name} facet={facet} onToggle={onToggle} />)
}

function FacetChoice({facet, onToggle}: {facet: Facet; onToggle: Props['onToggle']}): ReactNode {
  const [isWhole, setWhole] = useState(false)
  const {options} = facet
  return (
    <fieldset className={styles.facet}>
      <legend>{facetLabel(facet)}</legend>
      <ul>
        {(isWhole ? options : firstOf(options)).map((option) => (
          <li key={option.value}>
            <label data-empty={option.count === 0 && !option.selected ? '' : undefined}>
              <input
                type="checkbox"
                checked={option.selected}
                onChange={() => onToggle(facet.name, option.value)}
              />
              <span className={styles.label}>{optionLabel(option)}</span>
              <span className={styles.count}>{option.count}</span>
            </label>
          </li>
        ))}
      </ul>
      {options.length > SHOWN && (
        <button
          type="button"
          className={styles.more}
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
        >
          {isWhole
            ? translate({id: 'theme.postmortems.filters.fewer', message: 'Show fewer'})
            : translate(
                {id: 'theme.postmortems.filters.all', message: 'Show all {count}'},
                {count: String(options.length)},
              )}
        </button>
      )}
    </fieldset>
  )
}

/** What is chosen, and the first that would find something; then others, all in their order. */
function firstOf(options: readonly FacetOption[]): FacetOption[] {
  if (options.length <= SHOWN) return [...options]
  const useful = options.filter(({count, selected}) => count > 0 || selected)
  const chosen = options.filter(({selected}) => selected)
  const rest = options.filter(({count, selected}) => count === 0 && !selected)
  const shown = new Set([...chosen, ...[...useful, ...rest].slice(0, SHOWN)])
  return options.filter((option) => shown.has(option))
}
