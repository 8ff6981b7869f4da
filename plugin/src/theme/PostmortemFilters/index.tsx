import Translate, {translate} from '@docusaurus/Translate'
import type {Props} from '@theme/PostmortemFilters'
import type {FacetName, FacetOption} from 'docusaurus-plugin-postmortems/client'
import type {ReactNode} from 'react'
import styles from './styles.module.css'

export default function PostmortemFilters({facets, onToggle}: Props): ReactNode {
  return (
    <>
      <Facet
        name="severities"
        legend={<Translate id="theme.postmortems.filters.severity">Severity</Translate>}
        options={facets.severities}
        onToggle={onToggle}
      />
      <Facet
        name="services"
        legend={<Translate id="theme.postmortems.filters.service">Service</Translate>}
        options={facets.services}
        onToggle={onToggle}
      />
      <Facet
        name="teams"
        legend={<Translate id="theme.postmortems.filters.team">Team</Translate>}
        options={facets.teams}
        onToggle={onToggle}
      />
      <Facet
        name="causes"
        legend={<Translate id="theme.postmortems.filters.cause">Cause</Translate>}
        options={facets.causes}
        onToggle={onToggle}
      />
      <Facet
        name="years"
        legend={<Translate id="theme.postmortems.filters.year">Year</Translate>}
        options={facets.years}
        onToggle={onToggle}
      />
      {facets.extra.map(({name, label, options}) => (
        <Facet key={name} name={name} legend={label} options={options} onToggle={onToggle} />
      ))}
    </>
  )
}

function Facet({
  name,
  legend,
  options,
  onToggle,
}: {
  name: FacetName
  legend: ReactNode
  options: readonly FacetOption[]
  onToggle: Props['onToggle']
}): ReactNode {
  if (options.length === 0) return null
  const unknown = translate({
    id: 'theme.postmortems.filters.unknown',
    message: 'not stated',
    description:
      'The filter for incidents whose document does not state a severity, service, team, cause or date',
  })
  return (
    <fieldset className={styles.facet}>
      <legend>{legend}</legend>
      <ul>
        {options.map(({value, label = unknown, count, selected}) => (
          <li key={value}>
            <label data-empty={count === 0 && !selected ? '' : undefined}>
              <input type="checkbox" checked={selected} onChange={() => onToggle(name, value)} />
              <span className={styles.label}>{label}</span>
              <span className={styles.count}>{count}</span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
