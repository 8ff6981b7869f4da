import type {TimelineEntry} from 'docusaurus-plugin-postmortems/client'
import type {ReactNode} from 'react'
import {eventText} from './names.ts'
import styles from './styles.module.css'

/** What an event says, below its mark. Moved to the left by its share of the width, it never leaves the drawing. */
export default function Tip({
  entry,
  share,
  top,
}: {
  entry: TimelineEntry
  share: number
  top: number
}): ReactNode {
  return (
    <div
      className={styles.tip}
      aria-hidden="true"
      style={{left: `${share * 100}%`, top: `${top}px`, transform: `translateX(-${share * 100}%)`}}
    >
      {eventText(entry)}
    </div>
  )
}
