import Translate, {translate} from '@docusaurus/Translate'
import PostmortemChartCurves from '@theme/PostmortemChartCurves'
import PostmortemChartFrame from '@theme/PostmortemChartFrame'
import type {Props} from '@theme/PostmortemChartLifetimes'
import PostmortemChartTable from '@theme/PostmortemChartTable'
import {columnWords, leftOut, percent} from '@theme/PostmortemChartWords'
import {bandPath, curvesGeometry, type LifetimeModel} from 'docusaurus-plugin-postmortems/client'
import type {ReactNode} from 'react'

/** More steps than this are no table to read. */
const MOST_ROWS = 60

/** What share of action items is still open after so many days. */
export default function PostmortemChartLifetimes({trends: {lifetimes}, id = 'lifetimes'}: Props): ReactNode {
  const {steps, n, longest} = lifetimes
  if (steps.length === 0) return null
  const curve = {points: steps.map(({time, share}) => ({x: time, y: share})), from: 1, until: longest}
  const geometry = curvesGeometry([curve], {x: 'plain', xMost: longest, yMost: 1})
  const title = translate({
    id: 'theme.postmortems.trends.lifetimes.title',
    message: 'How long action items stay open',
  })
  const band = bandPath(
    steps.map(({time, low, high}) => ({x: time, low, high})),
    1,
    longest,
    geometry.at,
  )
  return (
    <PostmortemChartFrame
      id={id}
      of="items"
      title={title}
      n={n}
      finding={finding(lifetimes)}
      coverage={leftOut([
        {
          count: lifetimes.missing,
          why: translate({
            id: 'theme.postmortems.trends.lifetimes.missing',
            message: 'of which git does not know both ends',
          }),
        },
      ])}
      definition={
        <Translate id="theme.postmortems.trends.lifetimes.definition">
          The share that is not finished so many days after it was written down (Kaplan and Meier, 1958), with
          its 95 % band (Greenwood, on the log-log scale). Items that are open count for as long as they have
          been: leaving them out would make all look faster.
        </Translate>
      }
      table={<Table steps={steps} />}
    >
      <PostmortemChartCurves
        geometry={geometry}
        label={title}
        band={band}
        xWord={(days) => daysWord(days)}
        yWord={percent}
      />
    </PostmortemChartFrame>
  )
}

function finding({median, low, high, n, open}: LifetimeModel): string {
  if (median === undefined) {
    return translate(
      {
        id: 'theme.postmortems.trends.lifetimes.none',
        message: '{open} of {n} action items are open: the time in which half are finished is not known yet.',
      },
      {open, n},
    )
  }
  const values = {median: daysWord(median), low: daysWord(low ?? 0), high: daysWord(high ?? 0)}
  return high === undefined
    ? translate(
        {
          id: 'theme.postmortems.trends.lifetimes.atLeast',
          message: 'Half of the action items are finished within {median} (95 % interval: {low} or more).',
        },
        values,
      )
    : translate(
        {
          id: 'theme.postmortems.trends.lifetimes.finding',
          message: 'Half of the action items are finished within {median} (95 % interval: {low} to {high}).',
        },
        values,
      )
}

function Table({steps}: Pick<LifetimeModel, 'steps'>): ReactNode {
  return (
    <PostmortemChartTable
      columns={[
        translate({id: 'theme.postmortems.trends.lifetimes.days', message: 'Days'}),
        translate({id: 'theme.postmortems.trends.lifetimes.share', message: 'Still open'}),
        columnWords().band,
        translate({id: 'theme.postmortems.trends.lifetimes.atRisk', message: 'Watched until then'}),
      ]}
      rows={thinned(steps).map(({time, share, low, high, atRisk}) => ({
        key: time,
        cells: [time, percent(share), `${percent(low)} – ${percent(high)}`, atRisk],
      }))}
    />
  )
}

/** Of many steps as many as can be read, evenly among all, the last included. */
function thinned(steps: LifetimeModel['steps']): LifetimeModel['steps'] {
  const every = Math.ceil(steps.length / MOST_ROWS)
  return steps.filter((_, index) => (steps.length - 1 - index) % every === 0)
}

function daysWord(days: number): string {
  return translate({id: 'theme.postmortems.backlog.age', message: '{days} d'}, {days: String(days)})
}
