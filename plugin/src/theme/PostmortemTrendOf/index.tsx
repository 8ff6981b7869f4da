import Translate, {translate} from '@docusaurus/Translate'
import PostmortemChartBacklog from '@theme/PostmortemChartBacklog'
import PostmortemChartComparison from '@theme/PostmortemChartComparison'
import PostmortemChartCompletion from '@theme/PostmortemChartCompletion'
import PostmortemChartCounts, {type Props as ChartProps} from '@theme/PostmortemChartCounts'
import PostmortemChartCoverage from '@theme/PostmortemChartCoverage'
import PostmortemChartDetection from '@theme/PostmortemChartDetection'
import PostmortemChartDurations from '@theme/PostmortemChartDurations'
import PostmortemChartLifetimes from '@theme/PostmortemChartLifetimes'
import PostmortemChartPhases from '@theme/PostmortemChartPhases'
import PostmortemChartRanking from '@theme/PostmortemChartRanking'
import PostmortemChartRepeats from '@theme/PostmortemChartRepeats'
import PostmortemChartRhythm from '@theme/PostmortemChartRhythm'
import PostmortemChartTogether from '@theme/PostmortemChartTogether'
import type {Props, TrendChart} from '@theme/PostmortemTrendOf'
import {EMPTY_TRENDS, trendsModel} from 'docusaurus-plugin-postmortems/client'
import {type ComponentType, type ReactNode, useMemo} from 'react'

const CHARTS: Record<TrendChart, ComponentType<ChartProps>> = {
  counts: PostmortemChartCounts,
  durations: PostmortemChartDurations,
  comparison: PostmortemChartComparison,
  phases: PostmortemChartPhases,
  detection: PostmortemChartDetection,
  services: (props) => <PostmortemChartRanking {...props} of="services" />,
  triggers: (props) => <PostmortemChartRanking {...props} of="triggers" />,
  causes: (props) => <PostmortemChartRanking {...props} of="causes" />,
  together: PostmortemChartTogether,
  rhythm: PostmortemChartRhythm,
  backlog: PostmortemChartBacklog,
  completion: PostmortemChartCompletion,
  lifetimes: PostmortemChartLifetimes,
  repeats: PostmortemChartRepeats,
  quality: PostmortemChartCoverage,
}

/** One chart of the trends of an instance of the plugin, of the incidents that the props select. */
export default function PostmortemTrendOf(props: Props): ReactNode {
  const {chart, trends: data, service, team, severity, period = ''} = props
  const id = props.id ?? anchorOf(props)
  const [services, teams, severities] = [service, team, severity].map(toList)
  const key = JSON.stringify([services, teams, severities, period])
  const trends = useMemo(() => {
    const [wantedServices = [], wantedTeams = [], wantedSeverities = [], wantedPeriod = ''] = JSON.parse(
      key,
    ) as [string[], string[], string[], string]
    const state = {services: wantedServices, teams: wantedTeams, severities: wantedSeverities}
    return trendsModel(data, {...EMPTY_TRENDS, ...state, period: wantedPeriod})
  }, [data, key])
  const Chart = CHARTS[chart]
  if (!Chart) {
    const known = Object.keys(CHARTS).join(', ')
    throw new Error(`Unexpected chart \`${chart}\` of PostmortemTrend, expected one of ${known}`)
  }
  if (trends.n === 0) {
    return (
      <p>
        <Translate id="theme.postmortems.trends.noMatch">No incident has all of these filters.</Translate>
      </p>
    )
  }
  return (
    <section aria-label={translate({id: 'theme.postmortems.trends.title', message: 'Trends'})}>
      <Chart trends={trends} id={id} />
    </section>
  )
}

/** Teams and services stand in lower case, as in the URL. */
function toList(value: string | readonly string[] = []): string[] {
  return (typeof value === 'string' ? [value] : [...value]).map((each) => each.toLowerCase())
}

/** The same kind of chart may stand on a page several times, of other incidents. */
function anchorOf({chart, service, team, severity, period}: Props): string {
  const parts = [chart, ...toList(service), ...toList(team), ...toList(severity), period ?? '']
  return parts
    .map((part) => part.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, ''))
    .filter((part) => part !== '')
    .join('-')
}
