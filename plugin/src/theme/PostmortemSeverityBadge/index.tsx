import {translate} from '@docusaurus/Translate'
import type {Props} from '@theme/PostmortemSeverityBadge'
import {severityTone} from 'docusaurus-plugin-postmortems/client'
import type {ReactNode} from 'react'
import styles from './styles.module.css'

export default function PostmortemSeverityBadge({severity}: Props): ReactNode {
  const label =
    severity?.label ??
    translate({
      id: 'theme.postmortems.severity.unknown',
      message: 'no severity',
      description: 'The badge of an incident whose document states no severity',
    })
  return (
    <span className={styles.badge} data-tone={severityTone(severity?.rank)} data-postmortem-severity>
      {label}
    </span>
  )
}
