import {facetLabel, optionLabel} from '@theme/PostmortemFacetWords'
import type {Props} from '@theme/PostmortemFilters'
import type {Facet} from 'docusaurus-plugin-postmortems/client'
import type {ReactNode} from 'react'
import styles from './styles.module.css'

export default function PostmortemFilters({facets, onToggle}: Props): ReactNode {
  return facets.map((facet) => <FacetChoice key={facet.name} facet={facet} onToggle={onToggle} />)
}

function FacetChoice({facet, onToggle}: {facet: Facet; onToggle: Props['onToggle']}): ReactNode {
  return (
    <fieldset className={styles.facet}>
      <legend>{facetLabel(facet)}</legend>
      <ul>
        {facet.options.map((option) => (
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
    </fieldset>
  )
}
