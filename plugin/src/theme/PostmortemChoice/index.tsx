import {translate} from '@docusaurus/Translate'
import type {Props} from '@theme/PostmortemChoice'
import type {ReactNode} from 'react'
import styles from './styles.module.css'

/** Stands for a state with several values, which a URL can have and a list of one cannot show. */
const SEVERAL = '\u0000'

/** A list from which one value, or all, is chosen. Nothing where there is nothing to choose from. */
export default function PostmortemChoice({label, chosen, options, all, onChoose}: Props): ReactNode {
  if (options.length < 2 && chosen.length === 0) return null
  const several = chosen.length > 1
  return (
    <label className={styles.choice} data-chosen={chosen.length > 0}>
      <span>{label}</span>
      <select
        value={several ? SEVERAL : (chosen[0] ?? '')}
        onChange={({target}) => onChoose(target.value === '' ? [] : [target.value])}
      >
        <option value="">
          {all ?? translate({id: 'theme.postmortems.choice.all', message: 'all', description: 'No filter'})}
        </option>
        {several && (
          <option value={SEVERAL} disabled>
            {translate(
              {id: 'theme.postmortems.choice.several', message: '{count} chosen'},
              {count: chosen.length},
            )}
          </option>
        )}
        {options.map(({value, label: name, count}) => (
          <option key={value} value={value}>
            {name ?? translate({id: 'theme.postmortems.filters.unknown', message: 'not stated'})}
            {count !== undefined && ` (${count})`}
          </option>
        ))}
      </select>
    </label>
  )
}
