import Translate, {translate} from '@docusaurus/Translate'
import type {Props} from '@theme/PostmortemChartDetection'
import PostmortemChartFrame from '@theme/PostmortemChartFrame'
import PostmortemChartKey from '@theme/PostmortemChartKey'
import PostmortemChartStacks from '@theme/PostmortemChartStacks'
import PostmortemChartTable from '@theme/PostmortemChartTable'
import {columnWords, leftOut, periodName, periodTitle, undatedReasons} from '@theme/PostmortemChartWords'
import {
  type DetectionKey,
  type DetectionModel,
  periodHref,
  stacksGeometry,
} from 'docusaurus-plugin-postmortems/client'
import type {ReactNode} from 'react'

type Key = DetectionKey | 'unknown'

const KEYS: readonly Key[] = ['monitor', 'human', 'customer', 'unknown']
const TONES: Record<Key, 1 | 2 | 3 | 4> = {monitor: 1, human: 3, customer: 2, unknown: 4}

/** Who noticed the incidents, per period. */
export default function PostmortemChartDetection({trends, id = 'detection'}: Props): ReactNode {
  const {detection} = trends
  if (detection.n === 0) return null
  const words = detectionWords()
  const {granularity} = detection
  const columns = detection.periods.map(({groups, ...period}) => ({
    period,
    groups: groups.map(({key, incidents}) => ({key, count: incidents.length})),
  }))
  const title = translate({
    id: 'theme.postmortems.trends.detection.title',
    message: 'Who noticed documented incidents',
  })
  return (
    <PostmortemChartFrame
      id={id}
      title={title}
      n={detection.n}
      finding={finding(detection)}
      coverage={leftOut(undatedReasons(trends))}
      definition={
        <Translate id="theme.postmortems.trends.detection.definition">
          Who noticed an incident first, as its document says: a monitor, somebody of the team, or a customer.
          What it does not say is drawn as unknown.
        </Translate>
      }
      legend={
        <PostmortemChartKey
          form="field"
          entries={KEYS.map((key) => ({tone: TONES[key], word: words[key]}))}
        />
      }
      table={<Table detection={detection} words={words} />}
    >
      <PostmortemChartStacks
        geometry={stacksGeometry(columns, granularity)}
        granularity={granularity}
        label={title}
        tones={TONES}
        markOf={(period, key, count) => ({
          label: `${periodName(period, granularity)}, ${words[key as Key]}: ${count}`,
          href: periodHref(trends, period),
        })}
      />
    </PostmortemChartFrame>
  )
}

function finding({n, missing, periods}: DetectionModel): string {
  const count = (wanted: Key) =>
    periods
      .flatMap(({groups}) => groups.filter(({key}) => key === wanted))
      .reduce((sum, {incidents}) => sum + incidents.length, 0)
  return translate(
    {
      id: 'theme.postmortems.trends.detection.finding',
      message:
        'Of {n} documents that say who noticed, {monitor} name a monitor and {customer} a customer; {missing} do not say.',
    },
    {n, monitor: count('monitor'), customer: count('customer'), missing},
  )
}

function Table({
  detection: {periods, granularity},
  words,
}: {
  detection: DetectionModel
  words: Record<Key, string>
}): ReactNode {
  return (
    <PostmortemChartTable
      columns={[columnWords().period, ...KEYS.map((key) => words[key])]}
      rows={[...periods].reverse().map((period) => ({
        key: period.start,
        cells: [
          periodTitle(period, granularity),
          ...KEYS.map((wanted) => period.groups.find(({key}) => key === wanted)?.incidents.length ?? 0),
        ],
      }))}
    />
  )
}

function detectionWords(): Record<Key, string> {
  return {
    monitor: translate({id: 'theme.postmortems.trends.by.monitor', message: 'a monitor'}),
    human: translate({id: 'theme.postmortems.trends.by.human', message: 'somebody of the team'}),
    customer: translate({id: 'theme.postmortems.trends.by.customer', message: 'a customer'}),
    unknown: translate({id: 'theme.postmortems.trends.unknown', message: 'unknown'}),
  }
}
