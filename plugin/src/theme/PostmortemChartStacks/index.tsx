import PostmortemChartMark from '@theme/PostmortemChartMark'
import PostmortemChartPeriods from '@theme/PostmortemChartPeriods'
import PostmortemChartPlot from '@theme/PostmortemChartPlot'
import type {Props} from '@theme/PostmortemChartStacks'
import {type ReactNode, useId} from 'react'
import styles from './styles.module.css'

/** Columns over periods, parted into groups that differ in colour and pattern. */
export default function PostmortemChartStacks(props: Props): ReactNode {
  const {geometry, label, tones, markOf, small = false, above} = props
  const {size, baseline, ticks, columns} = geometry
  const id = useId()
  const first = columns.find(({parts}) => parts.some(({count}) => count > 0))
  return (
    <PostmortemChartPlot
      size={size}
      label={label}
      begin="end"
      small={small}
      axis={ticks.map(({at, value}) => (
        <text key={value} x={size.axisWidth - 8} y={at + 4} textAnchor="end">
          {value}
        </text>
      ))}
    >
      <Patterns id={id} />
      <PostmortemChartPeriods geometry={geometry} />
      {columns.map(({period, slot, parts}, position) => (
        <g key={period.start}>
          {parts
            .filter(({count}) => count > 0)
            .map(({key, count, area}, place) => {
              const tone = tones[key] ?? 4
              return (
                <PostmortemChartMark
                  key={key}
                  {...markOf(period, key, count)}
                  first={columns[position] === first && place === 0}
                >
                  <rect className={styles[`tone${tone}`]} {...area} />
                  {tone > 1 && <rect fill={`url(#${id}tone${tone})`} {...area} />}
                </PostmortemChartMark>
              )
            })}
          {above && !period.running && (
            <text
              className={styles.above}
              x={slot.x + slot.width / 2}
              y={Math.min(...parts.map(({area}) => area.y), baseline) - 5}
              textAnchor="middle"
            >
              {above(position)}
            </text>
          )}
        </g>
      ))}
    </PostmortemChartPlot>
  )
}

/** So that nobody needs the colours. */
function Patterns({id}: {id: string}): ReactNode {
  return (
    <defs>
      <pattern id={`${id}tone2`} width="6" height="6" patternUnits="userSpaceOnUse">
        <path className={styles.stripe} d="M-1,1L1,-1M0,6L6,0M5,7L7,5" />
      </pattern>
      <pattern id={`${id}tone3`} width="5" height="5" patternUnits="userSpaceOnUse">
        <path className={styles.stripe} d="M0,2.5H5" />
      </pattern>
      <pattern id={`${id}tone4`} width="6" height="6" patternUnits="userSpaceOnUse">
        <path className={styles.dot} d="M3,3h0" />
      </pattern>
    </defs>
  )
}
