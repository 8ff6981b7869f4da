import type {CoverageKey, CoverageModel} from '../../client/charts/types.ts'
import type {ActionItem, Postmortem} from '../../record/types.ts'

/** What is asked of an incident, in the order in which it is shown. */
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

/** What is asked of an action item. */
const OF_ACTIONS: readonly [CoverageKey, (item: ActionItem) => boolean][] = [
  ['owner', ({owner}) => owner !== undefined],
  ['due', ({due}) => due !== undefined],
  ['status', ({status}) => status !== undefined],
]

/** How many documents, and how many action items, say what the charts are drawn from. */
export function coverageModel(postmortems: readonly Postmortem[]): CoverageModel {
  const items = postmortems.flatMap(({actionItems = []}) => actionItems)
  return {
    rows: [
      ...OF_INCIDENTS.map(([key, has]) => ({
        key,
        unit: 'incident' as const,
        have: postmortems.filter(has).length,
        of: postmortems.length,
      })),
      ...OF_ACTIONS.map(([key, has]) => ({
        key,
        unit: 'action' as const,
        have: items.filter(has).length,
        of: items.length,
      })),
    ],
  }
}

function isFilled(list: readonly unknown[] | undefined): boolean {
  return list !== undefined && list.length > 0
}
