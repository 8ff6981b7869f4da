/**
 * What documents are worth, by their number. An array over all of them, which costs less than a map of those that are found
 * as soon as thousands are.
 */
export interface Scores {
  /** 0 where a document is not found. Shorter than there are documents where nothing is. */
  readonly values: Float64Array
  /** How many documents are found. */
  readonly size: number
}

export const NO_SCORES: Scores = {values: new Float64Array(0), size: 0}

/** Scores of an array that the caller leaves alone from then on. */
export function toScores(values: Float64Array): Scores {
  let size = 0
  for (const value of values) if (value > 0) size++
  return {values, size}
}

/** The score of a document, 0 where it is not found. */
export function scoreOf({values}: Scores, doc: number): number {
  return values[doc] ?? 0
}

/** Numbers of the documents that are found, the best first; the newer, with the lower number, where they are equal. */
export function rankDocs({values}: Scores): number[] {
  const docs: number[] = []
  for (let doc = 0; doc < values.length; doc++) if ((values[doc] ?? 0) > 0) docs.push(doc)
  return docs.sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b)
}

/** The first of `rankDocs`, without ranking the rest. */
export function bestDocs({values}: Scores, limit: number): number[] {
  const best: number[] = []
  let least = 0
  for (let doc = 0; doc < values.length; doc++) {
    const value = values[doc] ?? 0
    if (value <= least) continue
    let at = best.length
    while (at > 0 && (values[best[at - 1] ?? 0] ?? 0) < value) at--
    best.splice(at, 0, doc)
    if (best.length > limit) best.pop()
    if (best.length === limit) least = values[best.at(-1) ?? 0] ?? 0
  }
  return best
}

/** The best score of each document in any of several. */
export function maxScores(all: readonly Scores[]): Scores {
  return combine(all, (a, b) => Math.max(a, b))
}

/** The sum of the scores of each document in several, of whatever finds it. */
export function addScores(all: readonly Scores[]): Scores {
  return combine(all, (a, b) => a + b)
}

/** The sum of the scores of each document that all of several find. */
export function sumWhereAll(all: readonly Scores[]): Scores {
  const [first = NO_SCORES, ...others] = [...all].sort((a, b) => a.size - b.size)
  if (others.length === 0 || first.size === 0) return first
  const values = first.values.slice()
  for (const other of others) {
    for (let doc = 0; doc < values.length; doc++) {
      const value = other.values[doc] ?? 0
      values[doc] = value > 0 && (values[doc] ?? 0) > 0 ? (values[doc] ?? 0) + value : 0
    }
  }
  return toScores(values)
}

export function scaleScores({values, size}: Scores, share: number): Scores {
  return {values: values.map((value) => value * share), size}
}

/** The documents for which a test holds. */
export function filterScores({values}: Scores, test: (doc: number) => boolean): Scores {
  return toScores(values.map((value, doc) => (value > 0 && test(doc) ? value : 0)))
}

function combine(all: readonly Scores[], of: (a: number, b: number) => number): Scores {
  const [first = NO_SCORES, ...others] = all.filter(({size}) => size > 0)
  if (others.length === 0) return first
  const values = first.values.slice()
  for (const other of others) {
    for (let doc = 0; doc < values.length; doc++) values[doc] = of(values[doc] ?? 0, other.values[doc] ?? 0)
  }
  return toScores(values)
}
