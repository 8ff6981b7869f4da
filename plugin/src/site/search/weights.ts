import {LEVELS, type Posting} from '../../client/search/postings.ts'
import {readTokens} from '../../client/search/tokens.ts'
import type {SearchedIncident, SearchedSite} from '../types.ts'
import type {PlainText} from './text.ts'

/** A part of a document that is searched. */
interface Field {
  text: readonly (string | undefined)[]
  /** How much more a word counts here than in the body. */
  weight: number
  /** Words that are usual here: shorter texts count more per word, longer ones less. 0 where length says nothing. */
  usual: number
}

/** Okapi BM25 over weighted fields (Robertson, Zaragoza and Taylor 2004), with the usual share of length. */
const SATURATION = 2.5
const LENGTH_SHARE = 0.6

/**
 * Weigh the terms of a document, from 1 to `LEVELS`. What is "usual" is a constant and no mean of the corpus: one document
 * more then leaves the weights of all others, and so most files of the index, as they are.
 */
export function weighTerms(
  incident: SearchedIncident,
  plain: PlainText,
  {causeName}: Pick<SearchedSite, 'causeName'>,
): Map<string, number> {
  const frequencies = new Map<string, number>()
  for (const field of fieldsOf(incident, plain, causeName)) addField(field, frequencies)
  const levels = new Map<string, number>()
  for (const [term, frequency] of frequencies) {
    const saturated = frequency / (frequency + SATURATION)
    levels.set(term, Math.max(1, Math.round(saturated * LEVELS)))
  }
  return levels
}

/** One posting per document, for each term. */
export type Postings = Map<string, Posting[]>

/** Add a document to the postings. Documents come by their number, ascending. */
export function addPostings(postings: Postings, doc: number, levels: ReadonlyMap<string, number>): void {
  for (const [term, level] of levels) {
    const known = postings.get(term)
    if (known) known.push({doc, level})
    else postings.set(term, [{doc, level}])
  }
}

function fieldsOf(
  {postmortem, title}: SearchedIncident,
  {headings, lines}: PlainText,
  causeName: SearchedSite['causeName'],
): Field[] {
  const {id, services = [], teams = [], tags = [], causes = [], summary, rootCause, trigger} = postmortem
  const {contributingFactors = [], extra = {}, people = []} = postmortem
  const file = postmortem.file.replace(/\.[^./]+$/, '').replaceAll('/', ' ')
  return [
    {text: [id], weight: 24, usual: 0},
    {text: [title], weight: 9, usual: 8},
    {text: services.flatMap(({name, slug}) => [name, slug]), weight: 3, usual: 8},
    {text: [...tags, ...causes.map(causeName), ...teams], weight: 3, usual: 0},
    {text: [file], weight: 2, usual: 0},
    {text: headings, weight: 1.5, usual: 30},
    {text: [summary, rootCause, trigger, ...contributingFactors], weight: 1, usual: 120},
    {
      text: [...Object.values(extra).flat().map(String), ...people.map(({name}) => name)],
      weight: 1,
      usual: 0,
    },
    {text: lines, weight: 1, usual: 700},
  ]
}

function addField({text, weight, usual}: Field, frequencies: Map<string, number>): void {
  const terms = text.flatMap((part) => (part === undefined ? [] : readTokens(part)))
  const length = usual === 0 ? 1 : 1 - LENGTH_SHARE + (LENGTH_SHARE * terms.length) / usual
  const share = weight / length
  for (const {term} of terms) frequencies.set(term, (frequencies.get(term) ?? 0) + share)
}
