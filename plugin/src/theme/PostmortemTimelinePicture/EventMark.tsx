import type {TimelineEntry, TimelinePicture} from 'docusaurus-plugin-postmortems/client'
import type {ReactNode} from 'react'
import {eventText} from './names.ts'
import {percent} from './percent.ts'

/** An event in the drawing: leads to its row in the table. One with a phase is a dot, a range a bar, others a stroke. */
export default function EventMark({
  event: {event, from, to},
  entry,
  y,
  isBrowser,
  isFirst,
}: {
  event: TimelinePicture['events'][number]
  entry: TimelineEntry | undefined
  y: number
  isBrowser: boolean
  isFirst: boolean
}): ReactNode {
  if (!entry) return null
  const label = eventText(entry)
  // Once there are scripts, the tip takes over from the browser's own, and Tab stops once.
  const named = isBrowser ? {'aria-label': label, tabIndex: isFirst ? 0 : -1} : {}
  return (
    <a href={`#event-${event}`} data-event={event} {...named}>
      {!isBrowser && <title>{label}</title>}
      {to !== undefined && (
        <rect x={percent(from)} y={y - 4} width={percent(Math.max(0, to - from))} height="8" />
      )}
      {/* A drawing of its own, so that the place is said once. */}
      <svg x={percent(from)} y={y} overflow="visible" aria-hidden="true">
        {entry.phase === undefined ? <path d="M0-8V8" /> : <circle r="6" />}
        {/* What a finger meets, and what shows the focus. */}
        <circle r="12" />
      </svg>
    </a>
  )
}
