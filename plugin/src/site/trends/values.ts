import type {TrendValue} from '../../client/trends/data.ts'
import {commonest} from './commonest.ts'

/** One value that an incident names. */
export interface Named {
  /** The identity of the value. */
  key: string
  /** One spelling of it. */
  label: string
}

/** The values of a field, and which of them each incident names. */
export interface Values {
  /** By key. */
  values: TrendValue[]
  /** Positions in `values` for each incident, each once. */
  positions: number[][]
}

/**
 * @param named  What each incident names.
 * @param hrefOf  Where the incidents of a value are listed.
 */
export function listValues(
  named: readonly (readonly Named[])[],
  hrefOf: (key: string) => string | undefined,
): Values {
  const labels = new Map<string, Map<string, number>>()
  for (const {key, label} of named.flat()) {
    if (key === '') continue
    const ofKey = labels.get(key) ?? new Map<string, number>()
    ofKey.set(label, (ofKey.get(label) ?? 0) + 1)
    labels.set(key, ofKey)
  }
  const keys = [...labels.keys()].sort()
  const place = new Map(keys.map((key, position) => [key, position]))
  return {
    values: keys.map((key) => {
      const href = hrefOf(key)
      return {key, label: commonest(labels.get(key) ?? new Map()), ...(href !== undefined && {href})}
    }),
    positions: named.map((names) => [...new Set(names.flatMap(({key}) => place.get(key) ?? []))]),
  }
}
