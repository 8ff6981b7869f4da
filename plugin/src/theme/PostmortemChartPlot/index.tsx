import type {Props} from '@theme/PostmortemChartPlot'
import type {ReactNode} from 'react'
import styles from './styles.module.css'

/** Axis and plot, drawn to scale at any width; on a narrow screen the plot scrolls behind its axis. */
export default function PostmortemChartPlot({
  size,
  label,
  axis,
  begin = 'start',
  small = false,
  children,
}: Props): ReactNode {
  const {axisWidth, width, height} = size
  const share = (axisWidth / (axisWidth + width)) * 100
  return (
    <div className={styles.scroll} data-begin={begin} data-small={small}>
      <div className={styles.sheet}>
        <svg
          className={styles.axis}
          style={{width: `${share.toFixed(3)}%`}}
          viewBox={`0 0 ${axisWidth} ${height}`}
          aria-hidden="true"
        >
          {axis}
        </svg>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand inside a drawing. */}
        <svg
          className={styles.plot}
          style={{width: `${(100 - share).toFixed(3)}%`}}
          viewBox={`0 0 ${width} ${height}`}
          role="group"
          aria-label={label}
        >
          {children}
        </svg>
      </div>
    </div>
  )
}
