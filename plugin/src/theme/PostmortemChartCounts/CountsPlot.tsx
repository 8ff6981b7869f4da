import {translate} from '@docusaurus/Translate'
import PostmortemChartMark from '@theme/PostmortemChartMark'
import PostmortemChartPlot from '@theme/PostmortemChartPlot'
import {periodName, periodWord, severityName, soFar} from '@theme/PostmortemChartWords'
import {
  type CountsBlocks,
  type CountsColumn,
  type CountsGeometry,
  type CountsModel,
  countsGeometry,
  SMALL_ROOM,
  segmentHref,
  type TrendsModel,
} from 'docusaurus-plugin-postmortems/client'
import type {ReactNode} from 'react'
import Blocks from './Blocks.tsx'
import styles from './styles.module.css'

interface Props {
  trends: TrendsModel
  model: CountsModel
  label: string
  small: boolean
}

export default function CountsPlot({trends, model, label, small}: Props): ReactNode {
  const geometry = small ? countsGeometry(model, SMALL_ROOM) : countsGeometry(model)
  const id = `pm-counts-running-${small ? 'small' : 'large'}`
  const {size, baseline, columns, labels} = geometry
  const first = columns.find(({segments}) => segments.length > 0)
  return (
    <PostmortemChartPlot
      size={size}
      label={label}
      begin="end"
      small={small}
      axis={<Axis geometry={geometry} />}
    >
      <pattern id={id} width="7" height="7" patternUnits="userSpaceOnUse">
        <path className={styles.hatch} d="M-1,1L1,-1M0,7L7,0M6,8L8,6" />
      </pattern>
      {columns.map(
        ({period, slot}) => period.running && <Running key={period.start} slot={slot} pattern={id} />,
      )}
      <path className={styles.grid} d={geometry.ticks.map(({at}) => `M0,${at}H${size.width}`).join('')} />
      {columns.map((column) => (
        <g key={column.period.start}>
          {column.segments.map((blocks, position) => (
            <PostmortemChartMark
              key={blocks.segment.severity}
              href={segmentHref(trends, column.period, blocks.segment)}
              label={labelOf(trends, model, column, blocks)}
              first={column === first && position === 0}
            >
              <Blocks blocks={blocks} />
            </PostmortemChartMark>
          ))}
          {column.whisker && <Whisker {...column.whisker} />}
        </g>
      ))}
      <path className={styles.baseline} d={`M0,${baseline}H${size.width}`} />
      {labels.map(({unit, number, x, row}) => (
        <text
          key={`${unit}-${x}`}
          className={row === 1 || unit === 'year' ? styles.year : undefined}
          x={x}
          y={baseline + 18 + row * 17}
          textAnchor="middle"
        >
          {periodWord(unit, number)}
        </text>
      ))}
    </PostmortemChartPlot>
  )
}

function Axis({geometry: {size, ticks, baseline}}: {geometry: CountsGeometry}): ReactNode {
  const edge = size.axisWidth
  return (
    <>
      {ticks.map(({at, value}) => (
        <text key={value} x={edge - 8} y={at + 4} textAnchor="end">
          {value}
        </text>
      ))}
      <path className={styles.baseline} d={`M${edge - 4},${baseline}H${edge}`} />
    </>
  )
}

function Running({
  slot: {x, y, width, height},
  pattern,
}: Pick<CountsColumn, 'slot'> & {pattern: string}): ReactNode {
  // In a narrow column the words run to the left, where there is room.
  const narrow = width < 50
  return (
    <>
      <rect x={x} y={y} width={width} height={height} fill={`url(#${pattern})`} />
      <text x={narrow ? x + width : x + width / 2} y={y - 7} textAnchor={narrow ? 'end' : 'middle'}>
        {soFar()}
      </text>
    </>
  )
}

function Whisker({x, low, high}: {x: number; low: number; high: number}): ReactNode {
  return <path className={styles.whisker} d={`M${x},${low}V${high}M${x - 2},${low}h4M${x - 2},${high}h4`} />
}

function labelOf(
  trends: TrendsModel,
  {granularity}: CountsModel,
  {period}: CountsColumn,
  {segment}: CountsBlocks,
): string {
  const group = trends.severities.find(({key}) => key === segment.severity)
  const name = periodName(period, granularity) + (period.running ? ` (${soFar()})` : '')
  const [index] = segment.incidents
  const only = segment.incidents.length === 1 && index !== undefined ? trends.incidents[index] : undefined
  const severity = group ? severityName(group) : ''
  if (only) return `${name}, ${severity}: ${only.title}`
  return translate(
    {
      id: 'theme.postmortems.trends.counts.segment',
      message: '{period}, {severity}: {count} of {total} documented incidents. Opens the list of {year}.',
      description: 'Says what a part of a column stands for',
    },
    {
      period: name,
      severity,
      count: segment.incidents.length,
      total: period.total,
      year: period.start.slice(0, 4),
    },
  )
}
