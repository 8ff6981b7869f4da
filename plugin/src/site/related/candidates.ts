import type {Vector} from './vectors.ts'

/** A rarer term than this leads to other incidents; one in more of them would cost time and tell little. */
const MOST_POSTINGS = 400

/** How many terms of an incident, the heaviest first, lead to others. */
const MOST_TERMS = 60

/** How many incidents are compared in full with one. */
const MOST_COMPARED = 30

interface Posting {
  index: number
  weight: number
}

/**
 * Make the function that finds the incidents which may be like one, by the heaviest terms they share. Up to some hundred
 * incidents it finds all that matter; beyond, the bounds above make the work grow with their number, not with its square.
 */
export function candidateFinder(vectors: readonly Vector[]): (index: number) => number[] {
  const leads = vectors.map(heaviest)
  const postings = new Map<number, Posting[]>()
  leads.forEach((terms, index) => {
    for (const {term, weight} of terms) {
      const list = postings.get(term)
      if (list) list.push({index, weight})
      else postings.set(term, [{index, weight}])
    }
  })
  const sums = new Float64Array(vectors.length)
  return (index) => {
    const found: number[] = []
    for (const {term, weight} of leads[index] ?? []) {
      const list = postings.get(term) ?? []
      if (list.length > MOST_POSTINGS) continue
      for (const other of list) {
        if (other.index === index) continue
        if (sums[other.index] === 0) found.push(other.index)
        sums[other.index] = (sums[other.index] ?? 0) + weight * other.weight
      }
    }
    const best = heaviestOf(found, sums)
    for (const other of found) sums[other] = 0
    return best
  }
}

/** The incidents with the largest sums, the first of equals: found in one pass, as thousands may share a term with one. */
function heaviestOf(found: readonly number[], sums: Float64Array): number[] {
  const best: number[] = []
  const isBefore = (a: number, b: number) => {
    const [first = 0, second = 0] = [sums[a], sums[b]]
    return first === second ? a < b : first > second
  }
  for (const index of found) {
    const last = best.at(-1)
    if (best.length === MOST_COMPARED && last !== undefined && !isBefore(index, last)) continue
    let at = best.length === MOST_COMPARED ? best.length - 1 : best.length
    while (at > 0 && isBefore(index, best[at - 1] ?? index)) {
      best[at] = best[at - 1] ?? index
      at--
    }
    best[at] = index
  }
  return best
}

function heaviest({terms, weights}: Vector): {term: number; weight: number}[] {
  return [...terms]
    .map((term, at) => ({term, weight: weights[at] ?? 0}))
    .sort((a, b) => b.weight - a.weight || a.term - b.term)
    .slice(0, MOST_TERMS)
}

/** The terms that two incidents share, with what each gives to their cosine. */
export function sharedTerms(a: Vector, b: Vector): {term: number; part: number}[] {
  const shared: {term: number; part: number}[] = []
  let [first, second] = [0, 0]
  while (first < a.terms.length && second < b.terms.length) {
    const [left = 0, right = 0] = [a.terms[first], b.terms[second]]
    if (left === right) shared.push({term: left, part: (a.weights[first] ?? 0) * (b.weights[second] ?? 0)})
    if (left <= right) first++
    if (right <= left) second++
  }
  return shared
}

/** How alike two vectors of unit length are, from 0 to 1. */
export function cosine(a: Vector, b: Vector): number {
  let [first, second, sum] = [0, 0, 0]
  while (first < a.terms.length && second < b.terms.length) {
    const [left = 0, right = 0] = [a.terms[first], b.terms[second]]
    if (left === right) sum += (a.weights[first] ?? 0) * (b.weights[second] ?? 0)
    if (left <= right) first++
    if (right <= left) second++
  }
  return sum
}
