import Translate from '@docusaurus/Translate'
import PostmortemConflicts from '@theme/PostmortemConflicts'
import PostmortemFieldName from '@theme/PostmortemFieldName'
import type {Props} from '@theme/PostmortemMilestones'
import PostmortemOrigin from '@theme/PostmortemOrigin'
import PostmortemTime from '@theme/PostmortemTime'
import {
  type FactField,
  formatDuration,
  isoDuration,
  type Milestone,
} from 'docusaurus-plugin-postmortems/client'
import type {ReactNode} from 'react'
import styles from './styles.module.css'

const FIELDS: Record<Milestone['phase'], FactField> = {
  started: 'startedAt',
  detected: 'detectedAt',
  acknowledged: 'acknowledgedAt',
  mitigated: 'mitigatedAt',
  resolved: 'resolvedAt',
}

/** The steps from start to end of an incident, each with the time since the start. */
export default function PostmortemMilestones({milestones, sourceUrl}: Props): ReactNode {
  if (milestones.length === 0) return null
  return (
    <ol className={styles.milestones}>
      {milestones.map((milestone, index) => (
        <li key={milestone.phase}>
          <span className={styles.name}>
            <PostmortemFieldName field={FIELDS[milestone.phase]} />
            {(milestone.origin ?? milestone.afterOrigin)?.certainty === 'implied' && (
              <span className={styles.implied}>
                <Translate id="theme.postmortems.facts.implied">implied</Translate>
              </span>
            )}
          </span>
          {milestone.at && (
            <PostmortemTime moment={milestone.at} short={isSameDay(milestones, index)} showLocal />
          )}
          {milestone.after !== undefined && (
            <span className={styles.after}>
              <Translate
                id="theme.postmortems.milestones.after"
                description="How long after the start of the incident"
                values={{
                  duration: (
                    <time dateTime={isoDuration(milestone.after)}>{formatDuration(milestone.after)}</time>
                  ),
                }}
              >
                {'after {duration}'}
              </Translate>
            </span>
          )}
          <PostmortemConflicts conflicts={milestone.conflicts} />
          <PostmortemOrigin origin={milestone.origin ?? milestone.afterOrigin} sourceUrl={sourceUrl} />
        </li>
      ))}
    </ol>
  )
}

/** Whether the day and zone were said by a milestone before this one. */
function isSameDay(milestones: readonly Milestone[], index: number): boolean {
  const at = milestones[index]?.at
  const before = milestones.slice(0, index).findLast((milestone) => milestone.at)?.at
  return at !== undefined && before?.day === at.day && before.zone === at.zone
}
