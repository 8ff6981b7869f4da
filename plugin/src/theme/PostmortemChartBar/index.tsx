import type {Props} from '@theme/PostmortemChartBar'
import type {ReactNode} from 'react'
import styles from './styles.module.css'

/** A bar in the cell of a table: the number stands beside it, so it says nothing of its own. */
export default function PostmortemChartBar({share, interval}: Props): ReactNode {
  const at = (value: number) => Math.round(value * 1000) / 10
  return (
    <svg className={styles.bar} viewBox="0 0 100 16" preserveAspectRatio="none" aria-hidden="true">
      <rect className={styles.track} width="100" height="16" />
      <rect className={styles.value} y="2" width={at(share)} height="12" />
      {interval && (
        <path
          className={styles.whisker}
          d={`M${at(interval[0])},8H${at(interval[1])}M${at(interval[0])},5v6M${at(interval[1])},5v6`}
        />
      )}
    </svg>
  )
}
