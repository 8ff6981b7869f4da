import type {Postmortem} from '../../record/types.ts'
import {STOP_WORDS} from './stopWords.ts'

/** What a document is about: each term with how often it stands there, and how it is written. */
export type Terms = Map<string, {count: number; surface: string}>

/**
 * The words, and pairs of neighbouring words, that say what went wrong: of title, cause, factors, trigger and resolution.
 * The title counts twice.
 *
 * @param names  Matches names of services, which say where and not what. Default: none.
 */
export function termsOf(
  {
    title = '',
    causes = [],
    rootCause = '',
    trigger = '',
    contributingFactors = [],
    resolution = '',
    facts,
  }: Postmortem,
  names?: RegExp,
): Terms {
  const terms: Terms = new Map()
  // An implied kind follows from words that are counted anyway.
  const kinds = facts.causes?.certainty === 'implied' ? [] : causes
  for (const text of [title, title, ...kinds, rootCause, trigger, ...contributingFactors, resolution]) {
    // Pairs do not reach over the end of a sentence.
    const bare = names ? text.replace(names, ' | ') : text
    for (const sentence of bare.split(/[.;:!?\n]+(?=\s|$)|[()|]/)) addSentence(terms, sentence)
  }
  return terms
}

function addSentence(terms: Terms, sentence: string): void {
  let previous: {stem: string; surface: string} | undefined
  for (const [surface] of sentence.normalize('NFKC').toLowerCase().matchAll(WORD)) {
    if (STOP_WORDS.has(surface.replace(/['’]s$/, '')) || surface.length < 3 || /^\d/.test(surface)) {
      previous = undefined
      continue
    }
    const word = {stem: stem(surface), surface}
    add(terms, word.stem, surface)
    if (previous) add(terms, `${previous.stem} ${word.stem}`, `${previous.surface} ${surface}`)
    previous = word
  }
}

function add(terms: Terms, term: string, surface: string): void {
  const known = terms.get(term)
  // The shortest way to write it, so that what is shown does not hang on the order of the text.
  const shown = known && shorter(known.surface, surface) ? known.surface : surface
  terms.set(term, {count: (known?.count ?? 0) + 1, surface: shown})
}

function shorter(a: string, b: string): boolean {
  return a.length === b.length ? a < b : a.length < b.length
}

/** Matches every way to write the names of services: `Label Printer`, `label-printer`, `label_printers`. */
export function serviceNames(slugs: Iterable<string>): RegExp | undefined {
  const patterns = [...new Set(slugs)]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((slug) => slug.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replaceAll('-', '[-_\\s]?'))
  return patterns.length === 0
    ? undefined
    : new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})s?(?![\\p{L}\\p{N}])`, 'giu')
}

/** Enough to bring `connection`, `connections`, `exhausted` and `exhaust` together; not a linguist's stemmer. */
export function stem(word: string): string {
  if (word.length < 5) return word
  const base = word
    .replace(/(?:'s|’s)$/, '')
    .replace(/ies$/, 'y')
    .replace(/(ss|us|is)$|(?<=[^s])s$/, '$1')
  const cut = base.replace(/(?:ing|ed|ion)$/, '')
  if (cut.length < 4) return base
  return cut === base ? base.replace(/e$/, '') : cut.replace(/([b-df-hj-np-rtv-z])\1$/, '$1')
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}_'’]*(?:-[\p{L}\p{N}]+)*/gu
