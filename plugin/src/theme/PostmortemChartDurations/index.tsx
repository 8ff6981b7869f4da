import Translate, {translate} from '@docusaurus/Translate'
import PostmortemChartDots from '@theme/PostmortemChartDots'
import type {Props} from '@theme/PostmortemChartDurations'
import PostmortemChartFrame from '@theme/PostmortemChartFrame'
import PostmortemChartLegend from '@theme/PostmortemChartLegend'
import PostmortemChartMark from '@theme/PostmortemChartMark'
import PostmortemChartPlot from '@theme/PostmortemChartPlot'
import {
  leftOut,
  periodName,
  periodWord,
  severityName,
  soFar,
  undatedReasons,
} from '@theme/PostmortemChartWords'
import {
  type DurationsColumn,
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
export default function PostmortemChartDurations({trends, small = false}: Props): ReactNode {
  const {durations, incidents, severities} = trends
  if (durations.n === 0) return null
  const geometry = durationsGeometry(durations, incidents, small ? SMALL_ROOM : undefined)
  const pattern = `pm-durations-running-${small ? 'small' : 'large'}`
  const names = new Map(severities.map((group) => [group.key, severityName(group)]))
  const drawn = new Set(durations.points.map(({incident}) => incidents[incident]?.severity))
  const title = translate({
    id: 'theme.postmortems.trends.durations.title',
    message: 'Duration of documented incidents',
  })
  return (
    <PostmortemChartFrame
      id="durations"
      small={small}
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
        <Ground geometry={geometry} pattern={pattern} />
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

/** What lies behind the dots: lines, periods, the running one hatched, and words below. */
function Ground({geometry, pattern}: {geometry: DurationsGeometry; pattern: string}): ReactNode {
  const {size, baseline, ticks, columns, labels, counted} = geometry
  const edges = columns.slice(1).map(({slot}) => `M${slot.x},${slot.y}V${baseline}`)
  const foot = baseline + (labels.some(({row}) => row === 1) ? 52 : 36)
  return (
    <>
      <pattern id={pattern} width="7" height="7" patternUnits="userSpaceOnUse">
        <path className={styles.hatch} d="M-1,1L1,-1M0,7L7,0M6,8L8,6" />
      </pattern>
      {columns.map(
        ({period, slot}) => period.running && <Running key={period.start} slot={slot} pattern={pattern} />,
      )}
      <path className={styles.grid} d={ticks.map(({at}) => `M0,${at}H${size.width}`).join('')} />
      {columns.length <= 16 && <path className={styles.grid} d={edges.join('')} />}
      <path className={styles.baseline} d={`M0,${baseline}H${size.width}`} />
      {labels.map(({unit, number, x, row}) => (
        <text
          key={`${unit}-${x}`}
          className={unit === 'year' ? styles.year : undefined}
          x={x}
          y={baseline + 18 + row * 16}
          textAnchor="middle"
        >
          {periodWord(unit, number)}
        </text>
      ))}
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

function Running({
  slot: {x, y, width, height},
  pattern,
}: Pick<DurationsColumn, 'slot'> & {pattern: string}): ReactNode {
  const narrow = width < 50
  return (
    <>
      <rect x={x} y={y} width={width} height={height} fill={`url(#${pattern})`} />
      <text x={narrow ? x + width : x + width / 2} y={y - 8} textAnchor={narrow ? 'end' : 'middle'}>
        {soFar()}
      </text>
    </>
  )
}

/** Where dots are too many to be links, their periods are. */
function Columns({trends, geometry}: {trends: TrendsModel; geometry: DurationsGeometry}): ReactNode {
  const {granularity} = trends.durations
  return geometry.columns.map(({period, slot}, position) => (
    <PostmortemChartMark
      key={period.start}
      href={periodHref(trends, period)}
      label={`${periodName(period, granularity)}: n = ${period.n}${period.median === undefined ? '' : `, ${formatDuration(period.median)}`}`}
      first={position === 0}
    >
      <rect className={styles.column} {...slot} />
    </PostmortemChartMark>
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
