import type {Props} from '@theme/PostmortemChartCurves'
import PostmortemChartPlot from '@theme/PostmortemChartPlot'
import type {ReactNode} from 'react'
import styles from './styles.module.css'

/** Curves of steps on two axes: the first drawn through, the second dashed. */
export default function PostmortemChartCurves(props: Props): ReactNode {
  const {geometry, label, xWord, yWord, small = false, band, children} = props
  const {size, baseline, xTicks, yTicks, paths} = geometry
  return (
    <PostmortemChartPlot
      size={size}
      label={label}
      small={small}
      axis={yTicks.map(({at, value}) => (
        <text key={value} x={size.axisWidth - 8} y={at + 4} textAnchor="end">
          {yWord(value)}
        </text>
      ))}
    >
      <path className={styles.grid} d={yTicks.map(({at}) => `M0,${at}H${size.width}`).join('')} />
      {xTicks.map(({at, value}) => (
        <text
          key={value}
          x={at}
          y={baseline + 18}
          textAnchor={at < 20 ? 'start' : at > size.width - 20 ? 'end' : 'middle'}
        >
          {xWord(value)}
        </text>
      ))}
      {band !== undefined && <path className={styles.band} d={band} />}
      {[...paths.entries()].reverse().map(([index, d]) => (
        <path key={index} className={index === 0 ? styles.first : styles.second} d={d} />
      ))}
      <path className={styles.baseline} d={`M0,${baseline}H${size.width}`} />
      {children}
    </PostmortemChartPlot>
  )
}
