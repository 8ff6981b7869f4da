import Translate, {translate} from '@docusaurus/Translate'
import PostmortemChartDots from '@theme/PostmortemChartDots'
import type {Props} from '@theme/PostmortemChartDurations'
import PostmortemChartFrame from '@theme/PostmortemChartFrame'
import PostmortemChartLegend from '@theme/PostmortemChartLegend'
import PostmortemChartMark from '@theme/PostmortemChartMark'
import PostmortemChartPeriods from '@theme/PostmortemChartPeriods'
import PostmortemChartPlot from '@theme/PostmortemChartPlot'
import {leftOut, periodName, severityName, undatedReasons} from '@theme/PostmortemChartWords'
import {
  type DurationsGeometry,
  type DurationsModel,
  durationsGeometry,
  formatDuration,
  periodHref,
  SMALL_ROOM,
  type TrendsModel,
} from 'docusaurus-plugin-postmortems/client'
import type {ReactNode} from 'react'
import DurationsTable from './DurationsTable.tsx'
import styles from './styles.module.css'

/** Beyond this many dots the columns are the links. */
const MOST_LINKS = 400

/** How long documented incidents lasted: one dot each, on a logarithmic axis. */
export default function PostmortemChartDurations(props: Props): ReactNode {
  const {trends, id = 'durations', small = false, fullHref} = props
  const {durations, incidents, severities} = trends
  if (durations.n === 0) return null
  const geometry = durationsGeometry(durations, incidents, small ? SMALL_ROOM : undefined)
  const names = new Map(severities.map((group) => [group.key, severityName(group)]))
  const drawn = new Set(durations.points.map(({incident}) => incidents[incident]?.severity))
  const title = translate({
    id: 'theme.postmortems.trends.durations.title',
    message: 'Duration of documented incidents',
  })
  return (
    <PostmortemChartFrame
      id={id}
      small={small}
      fullHref={fullHref}
      title={title}
      finding={finding(durations)}
      n={durations.n}
      coverage={leftOut([
        {
          count: durations.missing,
          why: translate({
            id: 'theme.postmortems.trends.without.duration',
            message: 'without a known duration',
          }),
        },
        {
          count: durations.unfinished,
          why: translate({id: 'theme.postmortems.trends.without.end', message: 'not over when written'}),
        },
        ...undatedReasons(trends),
      ])}
      definition={
        <Translate id="theme.postmortems.trends.durations.definition">
          From the start of an incident to its end, or as its document states it, on a logarithmic axis, by
          the day it began. The tick is the median of a period, the shade around it the band that holds the
          true median with 95 % confidence; under 6 incidents there is neither. Severity does not foretell
          duration.
        </Translate>
      }
      legend={<PostmortemChartLegend severities={severities.filter(({key}) => drawn.has(key))} />}
      table={<DurationsTable trends={trends} />}
    >
      <PostmortemChartPlot
        size={geometry.size}
        label={title}
        begin="end"
        small={small}
        axis={<Axis geometry={geometry} />}
      >
        <PostmortemChartPeriods geometry={geometry} />
        <Ground geometry={geometry} />
        {geometry.dots.length > MOST_LINKS && <Columns trends={trends} geometry={geometry} />}
        {geometry.columns.map(
          ({period, median}) =>
            median && <rect key={period.start} className={styles.band} {...median.band} />,
        )}
        <PostmortemChartDots
          dots={geometry.dots}
          incidents={incidents}
          labelOf={({seconds}, {title: name, day, severity}) =>
            `${name}: ${formatDuration(seconds)}, ${day ?? ''}, ${names.get(severity) ?? ''}`
          }
        />
        <path
          className={styles.median}
          d={geometry.columns
            .map(({median}) => (median ? `M${median.band.x},${median.at}h${median.band.width}` : ''))
            .join('')}
        />
      </PostmortemChartPlot>
    </PostmortemChartFrame>
  )
}

function Axis({geometry: {size, ticks}}: {geometry: DurationsGeometry}): ReactNode {
  return ticks.map(({at, value}) => (
    <text key={value} x={size.axisWidth - 8} y={at + 4} textAnchor="end">
      {formatDuration(value)}
    </text>
  ))
}

/** The edges of the periods, and how many incidents are in each. */
function Ground({geometry: {baseline, columns, labels, counted}}: {geometry: DurationsGeometry}): ReactNode {
  const edges = columns.slice(1).map(({slot}) => `M${slot.x},${slot.y}V${baseline}`)
  const foot = baseline + (labels.some(({row}) => row === 1) ? 52 : 36)
  return (
    <>
      {columns.length <= 16 && <path className={styles.grid} d={edges.join('')} />}
      {counted &&
        columns.map(({period, slot}) => (
          <text
            key={period.start}
            className={styles.n}
            x={slot.x + slot.width / 2}
            y={foot}
            textAnchor="middle"
          >
            n={period.n}
          </text>
        ))}
    </>
  )
}

/** Where dots are too many to be links, their periods are. */
function Columns({trends, geometry}: {trends: TrendsModel; geometry: DurationsGeometry}): ReactNode {
  const {granularity} = trends.durations
  return geometry.columns
    .filter(({period}) => period.n > 0)
    .map(({period, slot}, position) => (
      <PostmortemChartMark
        key={period.start}
        href={periodHref(trends, period)}
        label={`${periodName(period, granularity)}: n = ${period.n}${period.median === undefined ? '' : `, ${formatDuration(period.median)}`}`}
        first={position === 0}
        area={slot}
      />
    ))
}

function finding({median, band, n}: DurationsModel): string {
  if (median === undefined || !band) {
    return translate(
      {
        id: 'theme.postmortems.trends.durations.few',
        message: 'Only {n} durations are known: too few for a median.',
      },
      {n},
    )
  }
  return translate(
    {
      id: 'theme.postmortems.trends.durations.finding',
      message: 'Half of them lasted {median} or less (95 % band: {low} to {high}).',
    },
    {median: formatDuration(median), low: formatDuration(band[0]), high: formatDuration(band[1])},
  )
}
