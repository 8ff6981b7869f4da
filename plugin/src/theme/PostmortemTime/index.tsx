import {translate} from '@docusaurus/Translate'
import type {Props} from '@theme/PostmortemTime'
import {formatMoment, type Moment, momentAt} from 'docusaurus-plugin-postmortems/client'
import {type ReactNode, useEffect, useState} from 'react'
import styles from './styles.module.css'

/**
 * A moment in the zone of its document. Once the page has its scripts, also as the reader's own clock shows it, where
 * that is another.
 */
export default function PostmortemTime({moment, short, showLocal}: Props): ReactNode {
  const local = useLocalMoment(moment)
  const localText = local && localTime(local, moment)
  return (
    <>
      <time dateTime={moment.iso} title={titleOf(moment, short, localText)}>
        {short ? moment.time : formatMoment(moment)}
      </time>
      {showLocal && localText !== undefined && (
        <span className={styles.local} data-local="">
          {localText}
        </span>
      )}
    </>
  )
}

/** What the text does not say. */
function titleOf(moment: Moment, short: boolean | undefined, local: string | undefined): string | undefined {
  const parts = [short ? formatMoment(moment) : undefined, local].filter((text) => text !== undefined)
  return parts.length > 0 ? parts.join('\n') : undefined
}

/** Only after hydration: the server knows nothing of the reader's zone. */
function useLocalMoment(moment: Moment): Moment | undefined {
  const [local, setLocal] = useState<Moment>()
  useEffect(() => {
    const offset = -new Date(moment.iso).getTimezoneOffset()
    const own = momentAt(moment.iso, offset)
    setLocal(own.zone === moment.zone ? undefined : own)
  }, [moment.iso, moment.zone])
  return local
}

function localTime(local: Moment, moment: Moment): string {
  const time = local.day === moment.day ? local.time : `${local.day} ${local.time}`
  return translate(
    {
      id: 'theme.postmortems.time.local',
      message: '{time} your time',
      description: 'A moment in the zone of the reader',
    },
    {time},
  )
}
