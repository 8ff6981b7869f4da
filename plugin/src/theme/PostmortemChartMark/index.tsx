import useIsBrowser from '@docusaurus/useIsBrowser'
import type {Props} from '@theme/PostmortemChartMark'
import type {ReactNode} from 'react'
import styles from './styles.module.css'

/**
 * A mark of a chart that leads to the incidents behind it. Without JavaScript it is an ordinary link with a native
 * tooltip; with it the chart's own tooltip takes over, and Tab stops once per chart.
 */
export default function PostmortemChartMark({href, label, first, area, children}: Props): ReactNode {
  const isBrowser = useIsBrowser()
  const field = area && <rect className={styles.area} {...area} />
  return isBrowser ? (
    <a className={styles.mark} href={href} aria-label={label} tabIndex={first ? 0 : -1}>
      {children}
      {field}
    </a>
  ) : (
    <a className={styles.mark} href={href}>
      <title>{label}</title>
      {children}
      {field}
    </a>
  )
}
