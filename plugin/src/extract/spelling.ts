/**
 * The commonest of several spellings that is not itself a slug.
 *
 * @param counted  How often each is written.
 */
export function bestSpelling(counted: ReadonlyMap<string, number>): string | undefined {
  const [best] = [...counted].sort(
    ([a, countA], [b, countB]) => Number(isSlug(a)) - Number(isSlug(b)) || countB - countA || compare(a, b),
  )
  return best?.[0]
}

/** Code unit order: the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function isSlug(name: string): boolean {
  return /^[a-z0-9]+(?:[-_][a-z0-9]+)*$/.test(name)
}
