import {translate} from '@docusaurus/Translate'
import PostmortemChartMark from '@theme/PostmortemChartMark'
import PostmortemChartPeriods from '@theme/PostmortemChartPeriods'
import PostmortemChartPlot from '@theme/PostmortemChartPlot'
import {periodTitle, severityName} from '@theme/PostmortemChartWords'
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
  const {size, columns} = geometry
  const first = columns.find(({segments}) => segments.length > 0)
  return (
    <PostmortemChartPlot
      size={size}
      label={label}
      begin="end"
      small={small}
      axis={<Axis geometry={geometry} />}
    >
      <PostmortemChartPeriods geometry={geometry} />
      {columns.map((column) => (
        <g key={column.period.start}>
          {column.segments.map((blocks, position) => (
            <PostmortemChartMark
              key={blocks.segment.severity}
              href={segmentHref(trends, column.period, blocks.segment)}
              label={labelOf(trends, model, column, blocks)}
              first={column === first && position === 0}
              area={blocks.blocks.length > 0 ? blocks.area : undefined}
            >
              <Blocks blocks={blocks} />
            </PostmortemChartMark>
          ))}
          {column.whisker && <Whisker {...column.whisker} />}
        </g>
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
      <path className={styles.edge} d={`M${edge - 4},${baseline}H${edge}`} />
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
  const name = periodTitle(period, granularity)
  const [index] = segment.incidents
  const only = segment.incidents.length === 1 && index !== undefined ? trends.incidents[index] : undefined
  const severity = group ? severityName(group) : ''
  if (only) return `${name}, ${severity}: ${only.title}`
  return translate(
    {
      id: 'theme.postmortems.trends.counts.segment',
      message: '{period}, {severity}: {count} of {total} documented incidents. Opens their list.',
      description: 'Says what a part of a column stands for',
    },
    {
      period: name,
      severity,
      count: segment.incidents.length,
      total: period.total,
    },
  )
}
