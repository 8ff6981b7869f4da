import type {RelatedReason} from '../../client/types.ts'
import type {Incident, RelatedOptions, Similar} from '../types.ts'
import {serviceNames, type Terms, termsOf} from './terms.ts'

/** Of the strength, what the words give; the rest is for shared services. */
const WORDS_SHARE = 0.8

/** How many shared words a reason names. */
const WORDS_SHOWN = 3

/** A term in more than this share of many documents says nothing and costs time. */
const COMMON_SHARE = 0.25
const COMMON_LEAST = 8

interface Posting {
  index: number
  weight: number
}

/**
 * Fill in `related` of each incident: the others most like it, by the words of title, cause, factors, trigger and
 * resolution (cosine of TF-IDF vectors; Salton and Buckley 1988) and by shared services (overlap coefficient: shared
 * over the smaller number). A shared service alone never relates two incidents, nor does a single word. Incidents that
 * mention each other are left out: the page lists them anyway.
 */
export function findSimilar(incidents: readonly Incident[], {threshold, limit}: RelatedOptions): void {
  const names = serviceNames(
    incidents.flatMap(({postmortem}) => postmortem.services?.map(({slug}) => slug) ?? []),
  )
  const documents = incidents.map(({postmortem}) => termsOf(postmortem, names))
  const vectors = weigh(documents)
  const postings = new Map<string, Posting[]>()
  vectors.forEach((vector, index) => {
    for (const [term, weight] of vector) {
      const list = postings.get(term)
      if (list) list.push({index, weight})
      else postings.set(term, [{index, weight}])
    }
  })
  incidents.forEach((incident, index) => {
    const scores = new Map<number, Map<string, number>>()
    for (const [term, weight] of vectors[index] ?? []) {
      for (const other of postings.get(term) ?? []) {
        if (other.index === index) continue
        const parts = scores.get(other.index) ?? new Map<string, number>()
        parts.set(term, weight * other.weight)
        scores.set(other.index, parts)
      }
    }
    incident.related = [...scores]
      .sort(([a], [b]) => a - b)
      .flatMap(([other, parts]) => {
        const candidate = incidents[other]
        return candidate ? compare(incident, candidate, parts, documents[index] ?? new Map()) : []
      })
      .filter(({strength}) => strength >= threshold)
      .sort((a, b) => b.strength - a.strength)
      .slice(0, limit)
  })
}

/** Unit vectors of `(1 + ln tf) · ln(1 + N / df)`, without terms that only one document or too many have. */
function weigh(documents: readonly Terms[]): Map<string, number>[] {
  const frequency = new Map<string, number>()
  for (const terms of documents) {
    for (const term of terms.keys()) frequency.set(term, (frequency.get(term) ?? 0) + 1)
  }
  const common = Math.max(COMMON_LEAST, documents.length * COMMON_SHARE)
  return documents.map((terms) => {
    const vector = new Map<string, number>()
    let square = 0
    for (const [term, {count}] of terms) {
      const documentFrequency = frequency.get(term) ?? 1
      const weight = (1 + Math.log(count)) * Math.log(1 + documents.length / documentFrequency)
      square += weight * weight
      if (documentFrequency > 1 && documentFrequency <= common) vector.set(term, weight)
    }
    const length = Math.sqrt(square) || 1
    for (const [term, weight] of vector) vector.set(term, weight / length)
    return vector
  })
}

function compare(incident: Incident, other: Incident, parts: Map<string, number>, terms: Terms): Similar[] {
  if (incident.mentions.includes(other) || incident.mentionedBy.includes(other)) return []
  if ([...parts.keys()].filter((term) => !term.includes(' ')).length < 2) return []
  const cosine = [...parts.values()].reduce((sum, part) => sum + part, 0)
  const names = sharedServices(incident, other)
  const fewest = Math.min(incident.postmortem.services?.length ?? 0, other.postmortem.services?.length ?? 0)
  const overlap = fewest === 0 ? 0 : names.length / fewest
  const reasons: RelatedReason[] = [
    ...(names.length > 0 ? [{type: 'services' as const, names}] : []),
    {type: 'words', words: telling(parts, terms)},
  ]
  // Long documents never come near 1: the square root spreads the small cosines that occur.
  const strength = WORDS_SHARE * Math.sqrt(cosine) + (1 - WORDS_SHARE) * overlap
  return [{incident: other, strength: Math.min(1, Math.round(strength * 100) / 100), reasons}]
}

function sharedServices(incident: Incident, other: Incident): string[] {
  const slugs = new Set(other.postmortem.services?.map(({slug}) => slug))
  return (incident.postmortem.services ?? []).filter(({slug}) => slugs.has(slug)).map(({name}) => name)
}

/** The shared terms that weigh most; a pair stands for its words. */
function telling(parts: Map<string, number>, terms: Terms): string[] {
  const byWeight = [...parts].sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1))
  let chosen: string[] = []
  for (const [term] of byWeight) {
    const words = term.split(' ')
    if (words.length === 1 && chosen.some((other) => other.split(' ').includes(term))) continue
    if (chosen.length === WORDS_SHOWN) break
    chosen = [...chosen.filter((other) => !words.includes(other)), term]
  }
  return chosen.map((term) => terms.get(term)?.surface ?? term)
}
