import {translate} from '@docusaurus/Translate'
import useIsBrowser from '@docusaurus/useIsBrowser'
import type {Granularity} from 'docusaurus-plugin-postmortems/client'
import type {ReactNode} from 'react'
import styles from './styles.module.css'

interface Props {
  granularities: readonly Granularity[]
  chosen: Granularity
  onChoose(granularity: Granularity): void
}

/** Which length of period is drawn. Without JavaScript it keeps its place and is not shown. */
export default function GranularityChoice({granularities, chosen, onChoose}: Props): ReactNode {
  const isBrowser = useIsBrowser()
  if (granularities.length < 2) return null
  const words: Record<Granularity, string> = {
    month: translate({id: 'theme.postmortems.trends.months.choice', message: 'Months'}),
    quarter: translate({id: 'theme.postmortems.trends.quarters.choice', message: 'Quarters'}),
    year: translate({id: 'theme.postmortems.trends.years.choice', message: 'Years'}),
  }
  return (
    <fieldset className={styles.choice} data-ready={isBrowser}>
      <legend className={styles.hidden}>
        {translate({id: 'theme.postmortems.trends.period', message: 'Period'})}
      </legend>
      {granularities.map((granularity) => (
        <button
          key={granularity}
          type="button"
          aria-pressed={granularity === chosen}
          onClick={() => onChoose(granularity)}
        >
          {words[granularity]}
        </button>
      ))}
    </fieldset>
  )
}
