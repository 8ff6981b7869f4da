import type {CoverageKey} from '../../client/charts/types.ts'
import {coverageBits} from '../../client/trends/coverage.ts'
import type {ActionItem, Postmortem} from '../../record/types.ts'

const OF_INCIDENTS: readonly [CoverageKey, (postmortem: Postmortem) => boolean][] = [
  ['date', ({date, startedAt}) => date !== undefined || startedAt !== undefined],
  ['severity', ({severity}) => severity !== undefined],
  ['services', ({services}) => isFilled(services)],
  ['start', ({startedAt}) => startedAt !== undefined],
  ['detected', ({detectedAt}) => detectedAt !== undefined],
  ['end', ({resolvedAt}) => resolvedAt !== undefined],
  ['duration', ({durationSeconds}) => durationSeconds !== undefined],
  ['detection', ({detection}) => detection?.source !== undefined],
  [
    'cause',
    ({rootCause, causes, contributingFactors}) =>
      !!rootCause || isFilled(causes) || isFilled(contributingFactors),
  ],
  ['actions', ({actionItems}) => isFilled(actionItems)],
  [
    'consistent',
    ({messages}) => !messages.some(({severity}) => severity === 'error' || severity === 'warning'),
  ],
]

const OF_ACTIONS: readonly [CoverageKey, (item: ActionItem) => boolean][] = [
  ['owner', ({owner}) => owner !== undefined],
  ['due', ({due}) => due !== undefined],
  ['status', ({status}) => status !== undefined],
]

/** What a document says of its incident, by `coverageBits`. */
export function saidOf(postmortem: Postmortem): number {
  return coverageBits(OF_INCIDENTS.filter(([, says]) => says(postmortem)).map(([key]) => key))
}

/** What a document says of an action item, by `coverageBits`. */
export function saidOfItem(item: ActionItem): number {
  return coverageBits(OF_ACTIONS.filter(([, says]) => says(item)).map(([key]) => key))
}

function isFilled(list: readonly unknown[] | undefined): boolean {
  return list !== undefined && list.length > 0
}
