import Translate from '@docusaurus/Translate'
import type {Props} from '@theme/PostmortemActionsPage'
import type {ReactNode} from 'react'
import styles from './styles.module.css'

/** The same items for other tools. */
export default function Downloads({actions: {csvHref, icsHref}}: Props): ReactNode {
  if (csvHref === undefined && icsHref === undefined) return null
  return (
    <p className={styles.downloads}>
      {csvHref !== undefined && (
        <a href={csvHref} download>
          <Translate id="theme.postmortems.backlog.csv">CSV</Translate>
        </a>
      )}
      {icsHref !== undefined && (
        <a href={icsHref}>
          <Translate id="theme.postmortems.backlog.ics">Calendar of due days (iCalendar)</Translate>
        </a>
      )}
    </p>
  )
}
