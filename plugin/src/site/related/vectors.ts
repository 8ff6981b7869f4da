import type {Postmortem} from '../../record/types.ts'
import type {Incident} from '../types.ts'
import {passagesOf} from './passages.ts'
import {type Names, namesOf, type Word, wordsOf} from './terms.ts'

/** What an incident is about, as a vector of unit length: terms by number, ascending, each with its weight. */
export interface Vector {
  terms: Int32Array
  weights: Float32Array
}

export interface Vectors {
  /** In the order of the incidents. */
  vectors: Vector[]
  /** The term of each number: a word, or two neighbours with a space between them. */
  vocabulary: string[]
  /** In the order of the incidents: the different words of each, as it writes them. */
  words: (readonly Word[])[]
  /** What is left out of every text. */
  leftOut: Names
}

/** How often a word of a field counts, beside once for standing in the document. */
const TITLE = 10
const CAUSE = 3
const SUMMARY = 1
const TAG = 1

/** Of a pair of neighbours: it says more than its words, and they are counted too. */
const PAIR = 0.5

/** A term in more than this share of the incidents, and in more than so many, says nothing. */
const COMMON_SHARE = 0.3
const COMMON_LEAST = 4

interface Counts {
  terms: Int32Array
  counts: Float32Array
}

/**
 * Weigh the words of every incident by `√tf · ln((N + 1) / (df + ½))` (TF-IDF; Salton and Buckley 1988), with the square
 * root against long documents. Names of services and of people are left out.
 */
export function weigh(incidents: readonly Incident[]): Vectors {
  const leftOut = namesLeftOut(incidents)
  const numbers = new Map<string, number>()
  const frequency: number[] = []
  const words: Word[][] = []
  const counted = incidents.map((incident): Counts => {
    const counts = new Map<number, number>()
    const written = new Set<Word>()
    visitTerms(incident, leftOut, (term, weight, word) => {
      if (word) written.add(word)
      const number = numbers.get(term) ?? numbers.size
      if (number === numbers.size) numbers.set(term, number)
      const known = counts.get(number)
      if (known === undefined) frequency[number] = (frequency[number] ?? 0) + 1
      counts.set(number, (known ?? 0) + weight)
    })
    words.push([...written])
    const terms = Int32Array.from(counts.keys()).sort()
    return {terms, counts: Float32Array.from(terms, (term) => counts.get(term) ?? 0)}
  })
  const common = Math.max(COMMON_LEAST, incidents.length * COMMON_SHARE)
  const vectors = counted.map(({terms, counts}) => {
    const weights = counts.map((count, at) => {
      const inverse = Math.log((incidents.length + 1) / ((frequency[terms[at] ?? 0] ?? 0) + 0.5))
      return Math.sqrt(count) * Math.max(0, inverse)
    })
    const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)) || 1
    const kept = [...terms.keys()].filter((at) => {
      const documents = frequency[terms[at] ?? 0] ?? 0
      return documents > 1 && documents <= common
    })
    return {
      terms: Int32Array.from(kept, (at) => terms[at] ?? 0),
      weights: Float32Array.from(kept, (at) => (weights[at] ?? 0) / length),
    }
  })
  return {vectors, vocabulary: [...numbers.keys()], words, leftOut}
}

/**
 * How an incident writes each of its terms: the plainest form, so that it does not hang on the order of the text.
 *
 * @param words  The different words of the incident.
 */
export function surfacesOf(
  {postmortem}: Incident,
  words: readonly Word[],
  leftOut: Names,
): Map<string, string> {
  const surfaces = new Map<string, string>()
  const add = (term: string, surface: string) => {
    const known = surfaces.get(term)
    if (known === undefined || isPlainer(surface, known)) surfaces.set(term, surface)
  }
  for (const {stem, surface} of words) add(stem, surface)
  for (const [text] of fieldsOf(postmortem))
    visitPairs(wordsOf(text, leftOut), (first, second) =>
      add(pairTerm(first, second), `${first.surface} ${second.surface}`),
    )
  return surfaces
}

/** @param word  What the term is of; nothing for a pair. */
type Visit = (term: string, weight: number, word?: Word) => void

/** Every word of a document, and every pair of neighbours where it tells what went wrong. */
function visitTerms({postmortem, tree}: Incident, leftOut: Names, visit: Visit): void {
  for (const [text, weight] of fieldsOf(postmortem)) {
    const words = wordsOf(text, leftOut)
    for (const word of words) if (word) visit(word.stem, weight, word)
    visitPairs(words, (first, second) => visit(pairTerm(first, second), weight * PAIR))
  }
  for (const {text} of passagesOf(tree, postmortem.relatedIds)) {
    for (const word of wordsOf(text, leftOut)) if (word) visit(word.stem, 1, word)
  }
}

function visitPairs(words: readonly (Word | undefined)[], visit: (first: Word, second: Word) => void): void {
  let previous: Word | undefined
  for (const word of words) {
    if (word && previous) visit(previous, word)
    previous = word
  }
}

function pairTerm(first: Word, second: Word): string {
  return `${first.stem} ${second.stem}`
}

function fieldsOf(postmortem: Postmortem): [text: string, weight: number][] {
  const {title, rootCause, trigger, contributingFactors = [], resolution, summary, tags = []} = postmortem
  const fields: [string | undefined, number][] = [
    [title, TITLE],
    ...[rootCause, trigger, ...contributingFactors, resolution].map((text): [string | undefined, number] => [
      text,
      CAUSE,
    ]),
    [summary, SUMMARY],
    ...tags.map((tag): [string, number] => [tag.replace(/[-_]/g, ' '), TAG]),
  ]
  return fields.flatMap(([text, weight]): [string, number][] => (text === undefined ? [] : [[text, weight]]))
}

function namesLeftOut(incidents: readonly Incident[]): Names {
  const names = incidents.flatMap(({postmortem: {services = [], people = []}}) => [
    ...services.flatMap(({name, slug}) => [name, slug.replaceAll('-', ' ')]),
    ...people.flatMap(({name}) =>
      /^\p{Lu}\S+(?: \p{Lu}\S*)+$/u.test(name) ? [name, ...name.split(' ')] : [],
    ),
  ])
  return namesOf(names)
}

/** Fewer capitals, then shorter, then first in the alphabet. */
function isPlainer(a: string, b: string): boolean {
  const [first, second] = [capitals(a), capitals(b)]
  if (first !== second) return first < second
  return a.length === b.length ? a < b : a.length < b.length
}

function capitals(text: string): number {
  return text.match(/\p{Lu}/gu)?.length ?? 0
}
