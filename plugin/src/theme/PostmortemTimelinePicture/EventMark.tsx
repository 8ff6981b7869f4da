import type {TimelineEntry, TimelinePicture} from 'docusaurus-plugin-postmortems/client'
import type {ReactNode} from 'react'
import {eventText} from './names.ts'
import styles from './styles.module.css'

/** An event in the drawing: leads to its row in the table. One with a phase is a dot, a range a bar, others a stroke. */
export default function EventMark({
  event: {event, from, to, phase},
  entry,
  y,
  tabIndex,
  isBrowser,
}: {
  event: TimelinePicture['events'][number]
  entry: TimelineEntry | undefined
  y: number
  tabIndex: number
  isBrowser: boolean
}): ReactNode {
  if (!entry) return null
  const label = eventText(entry)
  const at = `${Math.round(from * 10_000) / 100}%`
  return (
    <a
      className={styles.event}
      href={`#event-${event}`}
      data-event={event}
      data-phase={phase}
      tabIndex={tabIndex}
      aria-label={label}
    >
      {/* Once there are scripts, the tip takes over from the browser's own. */}
      {!isBrowser && <title>{label}</title>}
      {to !== undefined && (
        <rect
          className={styles.range}
          x={at}
          y={y - 4}
          width={`${Math.round(Math.max(0, to - from) * 10_000) / 100}%`}
          height="8"
        />
      )}
      {phase === undefined ? (
        <line className={styles.stroke} x1={at} x2={at} y1={y - 8} y2={y + 8} />
      ) : (
        <circle className={styles.dot} cx={at} cy={y} r="6" />
      )}
      <circle className={styles.target} cx={at} cy={y} r="12" />
    </a>
  )
}
