import {translate} from '@docusaurus/Translate'
import PostmortemActionItems from '@theme/PostmortemActionItems'
import {usePlural} from '@theme/PostmortemPlural'
import PostmortemTimeline from '@theme/PostmortemTimeline'
import PostmortemTimelinePicture from '@theme/PostmortemTimelinePicture'
import type {IncidentPageProps} from 'docusaurus-plugin-postmortems/client'
import type {ReactNode} from 'react'
import styles from './styles.module.css'

/** Timeline and action items as they were read: folded, since the document below has them in its own words. */
export default function Extracts({
  incident: {timeline, picture, actionItems, asOf},
}: {
  incident: IncidentPageProps
}): ReactNode {
  const plural = usePlural()
  if (timeline.length + actionItems.length === 0 && !picture) return null
  const count = String(timeline.length)
  return (
    <div className={styles.extracts}>
      {picture && <PostmortemTimelinePicture picture={picture} timeline={timeline} />}
      {timeline.length > 0 && (
        <details>
          <summary>
            {plural(
              timeline.length,
              translate(
                {
                  id: 'theme.postmortems.timeline.title',
                  message: 'Timeline: one event|Timeline: {count} events',
                },
                {count},
              ),
            )}
          </summary>
          <PostmortemTimeline timeline={timeline} />
        </details>
      )}
      {actionItems.length > 0 && (
        <details>
          <summary>{[actionTitle(actionItems.length, plural), ...states(actionItems)].join(', ')}</summary>
          <PostmortemActionItems actionItems={actionItems} asOf={asOf} />
        </details>
      )}
    </div>
  )
}

function actionTitle(count: number, select: (count: number, message: string) => string): string {
  return select(
    count,
    translate(
      {id: 'theme.postmortems.actions.title', message: 'One action item|{count} action items'},
      {count: String(count)},
    ),
  )
}

function states(items: IncidentPageProps['actionItems']): string[] {
  const done = items.filter(({status}) => status === 'done').length
  const overdue = items.filter((item) => item.overdue).length
  const unowned = items.filter(({owner}) => owner === undefined).length
  return [
    done > 0 &&
      translate({id: 'theme.postmortems.actions.count.done', message: '{count} done'}, {count: String(done)}),
    overdue > 0 &&
      translate(
        {id: 'theme.postmortems.actions.count.overdue', message: '{count} overdue'},
        {count: String(overdue)},
      ),
    unowned > 0 &&
      translate(
        {id: 'theme.postmortems.actions.count.unowned', message: '{count} without owner'},
        {count: String(unowned)},
      ),
  ].filter((text) => text !== false)
}
