import {translate} from '@docusaurus/Translate'
import type {PicturePhase, TimelineEntry, TimelinePicture} from 'docusaurus-plugin-postmortems/client'

/** Time and text of an event in a line. */
export function eventText({at, until, time, text}: TimelineEntry): string {
  const clock = at ? (until ? `${at.time}–${until.time}` : at.time) : time
  return clock === undefined ? text : `${clock} ${text}`
}

export function phaseNames(): Record<PicturePhase, string> {
  return {
    undetected: translate({id: 'theme.postmortems.picture.undetected', message: 'not noticed yet'}),
    unmitigated: translate({id: 'theme.postmortems.picture.unmitigated', message: 'being worked on'}),
    recovering: translate({id: 'theme.postmortems.picture.recovering', message: 'mitigated, not over'}),
  }
}

export function spanNames(): Record<TimelinePicture['spans'][number]['phase'], string> {
  return {
    detected: translate({id: 'theme.postmortems.picture.detected', message: 'Detected after'}),
    acknowledged: translate({id: 'theme.postmortems.picture.acknowledged', message: 'Acknowledged after'}),
    mitigated: translate({id: 'theme.postmortems.picture.mitigated', message: 'Mitigated after'}),
    resolved: translate({id: 'theme.postmortems.picture.resolved', message: 'Resolved after'}),
  }
}
