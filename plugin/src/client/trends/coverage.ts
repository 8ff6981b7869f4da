import type {CoverageKey, CoverageModel, IncidentIndex} from '../charts/types.ts'
import type {TrendAction, TrendIncident} from './data.ts'

/** What is asked of an incident, in the order in which it is shown; then of an action item. */
const OF_INCIDENTS = [
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
] as const satisfies readonly CoverageKey[]

const OF_ACTIONS = ['owner', 'due', 'status'] as const satisfies readonly CoverageKey[]

const KEYS: readonly CoverageKey[] = [...OF_INCIDENTS, ...OF_ACTIONS]

/** What a document says, as one number: ten thousand lists of words would be a megabyte. */
export function coverageBits(keys: readonly CoverageKey[]): number {
  return keys.reduce((bits, key) => bits | (1 << KEYS.indexOf(key)), 0)
}

/** Whether a document says something. */
export function isSaid(bits: number, key: CoverageKey): boolean {
  return (bits & coverageBits([key])) !== 0
}

/** How many documents, and how many action items, say what the charts are drawn from. */
export function coverageModel(
  incidents: readonly TrendIncident[],
  members: readonly IncidentIndex[],
  actions: readonly TrendAction[],
): CoverageModel {
  const ofIncidents = members.map((index) => incidents[index]?.has ?? 0)
  const ofActions = actions.map(({has}) => has)
  return {
    rows: [
      ...OF_INCIDENTS.map((key) => ({key, unit: 'incident' as const, ...share(ofIncidents, key)})),
      ...OF_ACTIONS.map((key) => ({key, unit: 'action' as const, ...share(ofActions, key)})),
    ],
  }
}

function share(said: readonly number[], key: CoverageKey): {have: number; of: number} {
  const bit = coverageBits([key])
  let have = 0
  for (const bits of said) if ((bits & bit) !== 0) have += 1
  return {have, of: said.length}
}
