import Translate, {translate} from '@docusaurus/Translate'
import {severityName} from '@theme/PostmortemChartWords'
import PostmortemChoice from '@theme/PostmortemChoice'
import {
  EMPTY_TRENDS,
  narrowsTrends,
  type TrendsPageProps,
  type TrendsState,
  type TrendValue,
} from 'docusaurus-plugin-postmortems/client'
import {type ReactNode, useMemo} from 'react'
import styles from './styles.module.css'

interface Props {
  data: TrendsPageProps
  state: TrendsState
  onChange: (state: TrendsState) => void
}

/** Which incidents the whole page is drawn from. */
export default function Filters({data, state, onChange}: Props): ReactNode {
  const periods = useMemo(() => periodOptions(data), [data])
  const severities = data.severities.flatMap((group) =>
    group.slugs[0] === undefined ? [] : [{value: group.slugs[0], label: severityName(group)}],
  )
  return (
    <>
      <noscript>
        <style>{'[data-postmortem-controls]{display:none!important}'}</style>
      </noscript>
      <search className={styles.filters} data-postmortem-controls>
        <PostmortemChoice
          label={translate({id: 'theme.postmortems.trends.period', message: 'Period'})}
          chosen={state.period === '' ? [] : [state.period]}
          options={periods}
          onChoose={([period = '']) => onChange({...state, period})}
        />
        <PostmortemChoice
          label={translate({id: 'theme.postmortems.filters.severity', message: 'Severity'})}
          chosen={state.severities}
          options={severities}
          onChoose={(chosen) => onChange({...state, severities: chosen})}
        />
        <PostmortemChoice
          label={translate({id: 'theme.postmortems.filters.service', message: 'Service'})}
          chosen={state.services}
          options={toOptions(data.services)}
          onChoose={(services) => onChange({...state, services})}
        />
        <PostmortemChoice
          label={translate({id: 'theme.postmortems.filters.team', message: 'Team'})}
          chosen={state.teams}
          options={toOptions(data.teams)}
          onChoose={(teams) => onChange({...state, teams})}
        />
        {narrowsTrends(state) && (
          <button type="button" className={styles.reset} onClick={() => onChange(EMPTY_TRENDS)}>
            <Translate id="theme.postmortems.trends.reset">Show all</Translate>
          </button>
        )}
      </search>
    </>
  )
}

/** By name; what documents do not state comes last. */
function toOptions(values: readonly TrendValue[]): {value: string; label?: string}[] {
  const named = values.map(({key, label}) => ({value: key, label}))
  return [
    ...named.sort((a, b) => (a.label.toLowerCase() < b.label.toLowerCase() ? -1 : 1)),
    {value: 'unknown'},
  ]
}

/** The last months, then the years in which there are incidents. */
function periodOptions({incidents, asOf}: TrendsPageProps): {value: string; label: string}[] {
  const years = new Set(
    incidents.flatMap(({day}) => (day !== undefined && day <= asOf ? [day.slice(0, 4)] : [])),
  )
  return [
    ...[3, 12, 24].map((months) => ({
      value: `${months}m`,
      label: translate(
        {id: 'theme.postmortems.trends.lastMonths', message: 'last {months} months'},
        {months: String(months)},
      ),
    })),
    ...[...years]
      .sort()
      .reverse()
      .slice(0, 20)
      .map((year) => ({value: year, label: year})),
  ]
}
