import type {Props} from '@theme/PostmortemChartLegend'
import {severityName} from '@theme/PostmortemChartWords'
import {glyphPath} from 'docusaurus-plugin-postmortems/client'
import type {ReactNode} from 'react'
import styles from './styles.module.css'

/** Which colour and shape stands for which severity, the most severe first. */
export default function PostmortemChartLegend({severities}: Props): ReactNode {
  return (
    <ul className={styles.legend} data-postmortem-legend>
      {severities.map((group) => (
        <li key={group.key}>
          <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
            <path className={styles.glyph} data-severity={group.key} d={glyphPath(group.key, 7, 7, 4.8)} />
          </svg>
          {severityName(group)}
        </li>
      ))}
    </ul>
  )
}
