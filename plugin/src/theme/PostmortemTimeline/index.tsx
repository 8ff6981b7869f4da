import Translate, {translate} from '@docusaurus/Translate'
import PostmortemTime from '@theme/PostmortemTime'
import type {Props} from '@theme/PostmortemTimeline'
import type {Phase, TimelineEntry} from 'docusaurus-plugin-postmortems/client'
import type {ReactNode} from 'react'
import styles from './styles.module.css'

/** The events of an incident as they were read from its document. */
export default function PostmortemTimeline({timeline}: Props): ReactNode {
  return (
    <table className={styles.timeline}>
      <thead>
        <tr>
          <th scope="col">
            <Translate id="theme.postmortems.timeline.time">Time</Translate>
          </th>
          <th scope="col">
            <Translate id="theme.postmortems.timeline.event">Event</Translate>
          </th>
        </tr>
      </thead>
      <tbody>
        {timeline.map((entry, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and the picture leads to these ids
          <tr key={index} id={`event-${index}`}>
            <td className={styles.time}>
              {isNewDay(timeline, index) && (
                <span className={styles.day}>
                  {entry.at?.day} {entry.at?.zone}
                </span>
              )}
              <EntryTime entry={entry} />
            </td>
            <td className={styles.text}>
              {entry.phase && (
                <span className={styles.phase} data-phase={entry.phase}>
                  {PHASES[entry.phase]()}
                </span>
              )}{' '}
              {entry.text}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function EntryTime({entry: {at, until, time}}: {entry: TimelineEntry}): ReactNode {
  if (!at) return time
  return (
    <>
      <PostmortemTime moment={at} short />
      {until && (
        <>
          –
          <PostmortemTime moment={until} short />
        </>
      )}
    </>
  )
}

/** The day is written where it begins, and not at each event. */
function isNewDay(timeline: Props['timeline'], index: number): boolean {
  const at = timeline[index]?.at
  const before = timeline.slice(0, index).findLast((entry) => entry.at)?.at
  return at !== undefined && (before?.day !== at.day || before.zone !== at.zone)
}

const PHASES: Record<Phase, () => string> = {
  triggered: () => translate({id: 'theme.postmortems.phase.triggered', message: 'triggered'}),
  started: () => translate({id: 'theme.postmortems.phase.started', message: 'started'}),
  detected: () => translate({id: 'theme.postmortems.phase.detected', message: 'detected'}),
  acknowledged: () => translate({id: 'theme.postmortems.phase.acknowledged', message: 'acknowledged'}),
  escalated: () => translate({id: 'theme.postmortems.phase.escalated', message: 'escalated'}),
  identified: () => translate({id: 'theme.postmortems.phase.identified', message: 'identified'}),
  mitigated: () => translate({id: 'theme.postmortems.phase.mitigated', message: 'mitigated'}),
  resolved: () => translate({id: 'theme.postmortems.phase.resolved', message: 'resolved'}),
  communicated: () => translate({id: 'theme.postmortems.phase.communicated', message: 'communicated'}),
}
