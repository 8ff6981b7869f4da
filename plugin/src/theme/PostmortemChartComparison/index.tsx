import Translate, {translate} from '@docusaurus/Translate'
import type {Props} from '@theme/PostmortemChartComparison'
import PostmortemChartCurves from '@theme/PostmortemChartCurves'
import PostmortemChartDots from '@theme/PostmortemChartDots'
import PostmortemChartFrame from '@theme/PostmortemChartFrame'
import PostmortemChartKey from '@theme/PostmortemChartKey'
import {leftOut, percent, rangeName} from '@theme/PostmortemChartWords'
import {
  type ComparedTimes,
  comparisonVerdict,
  curvesGeometry,
  ecdf,
  formatDuration,
  type TrendsModel,
} from 'docusaurus-plugin-postmortems/client'
import type {ReactNode} from 'react'

/** What share of the incidents lasted no longer than a time: this period against the one before. */
export default function PostmortemChartComparison({trends}: Props): ReactNode {
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
      id="comparison"
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
        <PostmortemChartDots
          dots={now.points.map((point, index) => ({
            ...point,
            ...geometry.at(point.seconds, (index + 1) / now.n),
          }))}
          incidents={incidents}
          labelOf={({seconds}, {title: name, day}) => `${name}: ${formatDuration(seconds)}, ${day ?? ''}`}
        />
      </PostmortemChartCurves>
    </PostmortemChartFrame>
  )
}

function finding(trends: TrendsModel): string {
  const {ratio} = trends.comparison
  const verdict = comparisonVerdict(trends)
  if (!ratio || !verdict) {
    return translate({
      id: 'theme.postmortems.trends.comparison.few',
      message: 'Fewer than 6 durations are known of one of the two periods: nothing can be said of a change.',
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
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">
            <Translate id="theme.postmortems.trends.period">Period</Translate>
          </th>
          <th scope="col">n</th>
          <th scope="col">
            <Translate id="theme.postmortems.trends.median">Median</Translate>
          </th>
          <th scope="col">
            <Translate id="theme.postmortems.trends.band">95 % band</Translate>
          </th>
        </tr>
      </thead>
      <tbody>
        {[now, before].map(({range, n, median, band}) => (
          <tr key={range.from}>
            <th scope="row">{rangeName(range)}</th>
            <td>{n}</td>
            <td>{median !== undefined && formatDuration(median)}</td>
            <td>{band && `${formatDuration(band[0])} – ${formatDuration(band[1])}`}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
