/** The spelling that occurs most often; of several the first in code point order; empty where there is none. */
export function commonest(counts: ReadonlyMap<string, number>): string {
  const [first] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  return first?.[0] ?? ''
}
