import Translate, {translate} from '@docusaurus/Translate'
import type {Props} from '@theme/PostmortemChartComparison'
import PostmortemChartCurves from '@theme/PostmortemChartCurves'
import PostmortemChartDots from '@theme/PostmortemChartDots'
import PostmortemChartFrame from '@theme/PostmortemChartFrame'
import PostmortemChartKey from '@theme/PostmortemChartKey'
import PostmortemChartMark from '@theme/PostmortemChartMark'
import PostmortemChartTable from '@theme/PostmortemChartTable'
import {columnWords, leftOut, percent, rangeName, timesCells} from '@theme/PostmortemChartWords'
import {
  type ComparedTimes,
  comparisonVerdict,
  curvesGeometry,
  ecdf,
  formatDuration,
  scopeHref,
  type TrendsModel,
} from 'docusaurus-plugin-postmortems/client'
import type {ReactNode} from 'react'

/** Beyond this many dots the curve stands for itself. */
const MOST_LINKS = 400

/** What share of the incidents lasted no longer than a time: this period against the one before. */
export default function PostmortemChartComparison({trends, id = 'comparison'}: Props): ReactNode {
  const {comparison, incidents} = trends
  const {now, before} = comparison
  if (now.n === 0) return null
  const curves = [now, before].map(({points}) => ({points: ecdf(points.map(({seconds}) => seconds))}))
  const geometry = curvesGeometry(curves, {x: 'time', yMost: 1})
  const title = translate({
    id: 'theme.postmortems.trends.comparison.title',
    message: 'Durations of documented incidents, against the period before',
  })
  return (
    <PostmortemChartFrame
      id={id}
      title={title}
      n={now.n + before.n}
      finding={finding(trends)}
      coverage={leftOut([
        {
          count: now.missing + before.missing,
          why: translate({
            id: 'theme.postmortems.trends.without.duration',
            message: 'without a known duration',
          }),
        },
      ])}
      definition={
        <Translate id="theme.postmortems.trends.comparison.definition">
          For each time the share of incidents that lasted no longer, on a logarithmic axis; dots are the
          incidents of the period. The ratio of the medians has a 95 % bootstrap interval (999 resamples,
          always the same): where it includes 1, the two cannot be told apart.
        </Translate>
      }
      legend={
        <PostmortemChartKey
          form="line"
          entries={[
            {tone: 1, word: `${rangeName(now.range)} (n=${now.n})`},
            {tone: 2, word: `${rangeName(before.range)} (n=${before.n})`},
          ]}
        />
      }
      table={<Table now={now} before={before} />}
    >
      <PostmortemChartCurves geometry={geometry} label={title} xWord={formatDuration} yWord={percent}>
        {now.n > MOST_LINKS ? (
          <PostmortemChartMark
            href={scopeHref(trends, {years: yearsOf(now)})}
            label={`${rangeName(now.range)}: n = ${now.n}`}
            first
            area={geometry.plot}
          />
        ) : (
          <PostmortemChartDots
            dots={now.points.map((point, index) => ({
              ...point,
              ...geometry.at(point.seconds, (index + 1) / now.n),
            }))}
            incidents={incidents}
            labelOf={({seconds}, {title: name, day}) => `${name}: ${formatDuration(seconds)}, ${day ?? ''}`}
          />
        )}
      </PostmortemChartCurves>
    </PostmortemChartFrame>
  )
}

function yearsOf({range: {from, to}}: ComparedTimes): string[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))]
  return Array.from({length: last - first + 1}, (_, index) => String(first + index))
}

function finding(trends: TrendsModel): string {
  const {ratio} = trends.comparison
  const verdict = comparisonVerdict(trends)
  if (!ratio || !verdict) {
    return translate({
      id: 'theme.postmortems.trends.comparison.few',
      message:
        'Fewer than 10 durations are known of one of the two periods: nothing can be said of a change.',
    })
  }
  const values = {low: ratio.interval[0].toFixed(1), high: ratio.interval[1].toFixed(1)}
  if (verdict === 'same') {
    return translate(
      {
        id: 'theme.postmortems.trends.comparison.same',
        message:
          'The median duration is {low} to {high} times that of the period before: the two cannot be told apart.',
      },
      values,
    )
  }
  return verdict === 'more'
    ? translate(
        {
          id: 'theme.postmortems.trends.comparison.more',
          message:
            'The median duration is {low} to {high} times that of the period before: longer, as far as it is documented.',
        },
        values,
      )
    : translate(
        {
          id: 'theme.postmortems.trends.comparison.fewer',
          message:
            'The median duration is {low} to {high} times that of the period before: shorter, as far as it is documented.',
        },
        values,
      )
}

function Table({now, before}: {now: ComparedTimes; before: ComparedTimes}): ReactNode {
  const {period, median, band} = columnWords()
  return (
    <PostmortemChartTable
      columns={[period, 'n', median, band]}
      rows={[now, before].map((times) => ({
        key: times.range.from,
        cells: [rangeName(times.range), ...timesCells(times)],
      }))}
    />
  )
}
