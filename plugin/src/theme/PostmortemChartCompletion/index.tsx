import Translate, {translate} from '@docusaurus/Translate'
import type {Props} from '@theme/PostmortemChartCompletion'
import PostmortemChartFrame from '@theme/PostmortemChartFrame'
import PostmortemChartKey from '@theme/PostmortemChartKey'
import PostmortemChartStacks from '@theme/PostmortemChartStacks'
import PostmortemChartTable from '@theme/PostmortemChartTable'
import {columnWords, leftOut, percent, periodName, periodTitle} from '@theme/PostmortemChartWords'
import {
  type Completed,
  type CompletionModel,
  periodHref,
  SMALL_ROOM,
  STACKS_ROOM,
  stacksGeometry,
} from 'docusaurus-plugin-postmortems/client'
import type {ReactNode} from 'react'

type Key = 'done' | 'open' | 'dropped'

const KEYS: readonly Key[] = ['done', 'open', 'dropped']
const TONES: Record<Key, 1 | 2 | 3 | 4> = {done: 1, open: 2, dropped: 4}

/** How many of the action items of a period's incidents are done. */
export default function PostmortemChartCompletion(props: Props): ReactNode {
  const {trends, id = 'completion', small = false, fullHref} = props
  const {completion} = trends
  const {all, granularity, periods} = completion
  const n = all.done + all.open + all.dropped
  if (n === 0) return null
  const words = completionWords()
  const columns = periods.map((period) => ({
    period,
    groups: KEYS.map((key) => ({key, count: period[key]})),
  }))
  const title = translate({
    id: 'theme.postmortems.trends.completion.title',
    message: 'Action items done, by the day of their incident',
  })
  return (
    <PostmortemChartFrame
      id={id}
      small={small}
      fullHref={fullHref}
      of="items"
      title={title}
      n={n}
      finding={finding(all)}
      coverage={leftOut([
        {
          count: completion.missing,
          why: translate({
            id: 'theme.postmortems.trends.completion.missing',
            message: 'of incidents without a date, from the columns',
          }),
        },
      ])}
      definition={
        <Translate id="theme.postmortems.trends.completion.definition">
          Done, divided by all that were not dropped, with its 95 % score interval (Wilson, 1927). Items of
          young incidents had less time: a lower share there does not mean less zeal.
        </Translate>
      }
      legend={
        <PostmortemChartKey
          form="field"
          entries={KEYS.map((key) => ({tone: TONES[key], word: words[key]}))}
        />
      }
      table={<Table completion={completion} words={words} />}
    >
      {small && (
        <PostmortemChartKey
          form="field"
          entries={KEYS.map((key) => ({tone: TONES[key], word: words[key]}))}
        />
      )}
      <PostmortemChartStacks
        geometry={stacksGeometry(columns, granularity, small ? SMALL_ROOM : STACKS_ROOM)}
        granularity={granularity}
        label={title}
        tones={TONES}
        small={small}
        above={(position) => {
          const share = periods[position]?.share
          return share === undefined || small ? undefined : percent(share)
        }}
        markOf={(period, key, count) => ({
          label: `${periodName(period, granularity)}, ${words[key as Key]}: ${count}`,
          href: periodHref(trends, period),
        })}
      />
    </PostmortemChartFrame>
  )
}

function finding({done, open, share, interval}: Completed): string {
  if (share === undefined || !interval) {
    return translate(
      {
        id: 'theme.postmortems.trends.completion.few',
        message: '{done} of {n} action items that were not dropped are done: too few for a share.',
      },
      {done, n: done + open},
    )
  }
  return translate(
    {
      id: 'theme.postmortems.trends.completion.finding',
      message:
        '{done} of {n} action items that were not dropped are done: {share} (95 % interval {low} to {high}).',
    },
    {done, n: done + open, share: percent(share), low: percent(interval[0]), high: percent(interval[1])},
  )
}

function Table({
  completion: {periods, granularity},
  words,
}: {
  completion: CompletionModel
  words: Record<Key, string>
}): ReactNode {
  const {period: first, interval: last} = columnWords()
  const share = translate({id: 'theme.postmortems.trends.completion.share', message: 'Share done'})
  return (
    <PostmortemChartTable
      columns={[first, ...KEYS.map((key) => words[key]), share, last]}
      rows={[...periods].reverse().map((period) => ({
        key: period.start,
        cells: [
          periodTitle(period, granularity),
          ...KEYS.map((key) => period[key]),
          period.share === undefined ? '' : percent(period.share),
          period.interval ? period.interval.map(percent).join(' – ') : '',
        ],
      }))}
    />
  )
}

function completionWords(): Record<Key, string> {
  return {
    done: translate({id: 'theme.postmortems.actions.status.done', message: 'done'}),
    open: translate({id: 'theme.postmortems.actions.status.open', message: 'open'}),
    dropped: translate({id: 'theme.postmortems.actions.status.dropped', message: 'dropped'}),
  }
}
