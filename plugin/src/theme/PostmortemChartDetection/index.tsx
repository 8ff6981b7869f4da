import Translate, {translate} from '@docusaurus/Translate'
import type {Props} from '@theme/PostmortemChartDetection'
import PostmortemChartFrame from '@theme/PostmortemChartFrame'
import PostmortemChartKey from '@theme/PostmortemChartKey'
import PostmortemChartStacks from '@theme/PostmortemChartStacks'
import {leftOut, periodName, soFar, undatedReasons} from '@theme/PostmortemChartWords'
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
export default function PostmortemChartDetection({trends}: Props): ReactNode {
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
      id="detection"
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

function Table({detection, words}: {detection: DetectionModel; words: Record<Key, string>}): ReactNode {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">
            <Translate id="theme.postmortems.trends.period">Period</Translate>
          </th>
          {KEYS.map((key) => (
            <th key={key} scope="col">
              {words[key]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[...detection.periods].reverse().map((period) => (
          <tr key={period.start}>
            <th scope="row">
              {periodName(period, detection.granularity)}
              {period.running && ` (${soFar()})`}
            </th>
            {KEYS.map((wanted) => (
              <td key={wanted}>{period.groups.find(({key}) => key === wanted)?.incidents.length ?? 0}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
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
