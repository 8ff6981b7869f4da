import type {CoverageKey, CoverageModel, IncidentIndex} from '../charts/types.ts'
import type {TrendAction, TrendIncident} from './data.ts'

/** What is asked of an incident, in the order in which it is shown. */
const OF_INCIDENTS: readonly CoverageKey[] = [
  'date',
  'severity',
  'services',
  'start',
  'detected',
  'end',
  'duration',
  'detection',
  'cause',
  'actions',
  'consistent',
]

/** What is asked of an action item. */
const OF_ACTIONS: readonly CoverageKey[] = ['owner', 'due', 'status']

/** How many documents, and how many action items, say what the charts are drawn from. */
export function coverageModel(
  incidents: readonly TrendIncident[],
  members: readonly IncidentIndex[],
  actions: readonly TrendAction[],
): CoverageModel {
  const shown = members.flatMap((index) => incidents[index] ?? [])
  return {
    rows: [
      ...OF_INCIDENTS.map((key) => ({
        key,
        unit: 'incident' as const,
        have: shown.filter(({has}) => has.includes(key)).length,
        of: shown.length,
      })),
      ...OF_ACTIONS.map((key) => ({
        key,
        unit: 'action' as const,
        have: actions.filter(({has}) => has.includes(key)).length,
        of: actions.length,
      })),
    ],
  }
}
