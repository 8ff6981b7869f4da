import type {SeverityKey} from '../charts/types.ts'

/** Most severe first; what is unknown comes last and is never left out. */
export const SEVERITY_ORDER: readonly SeverityKey[] = [
  'rank-0',
  'rank-1',
  'rank-2',
  'rank-3',
  'rank-4',
  'rank-5',
  'other',
  'unknown',
]

export function compareSeverityKeys(a: SeverityKey, b: SeverityKey): number {
  return SEVERITY_ORDER.indexOf(a) - SEVERITY_ORDER.indexOf(b)
}
