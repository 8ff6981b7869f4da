import type {Vocabulary} from '../../dialect/vocabulary.ts'
import type {Context, Fact, Facts} from '../facts.ts'
import {wordList} from './narrative.ts'

/** How many sentences of a text say what it is about; the rest tells the story. */
const MAX_SENTENCES = 3

/** What ends a sentence; `Am 25. September` is one. */
const SENTENCE_END = /\s(?<=[^\d\s.][.!?]\s)\s*|(?<=[。！？])|\n+/g

/** More kinds than these are a story, not a cause. */
const MAX_CAUSES = 2

/** Categories that say how bad it was or what kind of document it is, not why. */
const NO_CAUSE =
  /^(?:(?:full|partial|major|minor|total|service|production) )*(?:outage|downtime|degradation|degraded performance|incident|post-?mortem|internal|customer-facing|availability)$/i

/**
 * The kinds of cause: the document's own categories, else what trigger, root cause and title clearly tell of (implied).
 * Where they tell of many things, or of none that is known, there is no cause.
 */
export function causes(context: Context, facts: Facts): Fact<string[]> | undefined {
  const {causes: kinds} = context.vocabulary
  const stated = wordList(context, 'causes')
  const own = stated?.value.filter((word) => !NO_CAUSE.test(word)).flatMap((word) => kinds.read(word)) ?? []
  if (stated && own.length > 0) return {...stated, value: [...new Set(own)]}
  return impliedCauses(context, facts)
}

/**
 * Of several texts each tells its own: what set it off, why it could. Summary and factors only count where none of
 * them does.
 */
function impliedCauses({vocabulary}: Context, facts: Facts): Fact<string[]> | undefined {
  const {trigger, rootCause, contributingFactors, title, summary} = facts
  const factors = contributingFactors && {...contributingFactors, value: contributingFactors.value.join('\n')}
  const kindsOf = (fact: Fact<string> | undefined) => {
    const kinds = fact ? firstKinds(fact.value, title?.value ?? '', vocabulary) : []
    return fact && kinds.length > 0 ? [{fact, kinds}] : []
  }
  const told = [trigger, rootCause, title].flatMap(kindsOf)
  const texts = told.length > 0 ? told : [summary, factors].flatMap(kindsOf).slice(0, 1)
  const [first] = texts
  if (!first) return undefined
  const kinds = texts.length > 1 ? texts.flatMap((text) => text.kinds[0] ?? []) : first.kinds
  const {from, line} = first.fact
  const value = [...new Set(kinds)].slice(0, MAX_CAUSES)
  return {value, certainty: 'implied', from, ...(line ? {line} : {})}
}

/**
 * The kinds of cause that a text tells of by itself, such as what a document calls the trigger: by its first sentence that
 * tells of any, or as the name of a kind.
 */
export function kindsTold(text: string, vocabulary: Vocabulary): string[] {
  const kinds = firstKinds(text, '', vocabulary)
  if (kinds.length > 0) return kinds
  const word = text.trim()
  return vocabulary.causes.read(word).filter((kind) => kind !== word)
}

/** The first sentences of a text that are not empty; a long text is not parted to its end. */
function firstSentences(text: string): string[] {
  const sentences: string[] = []
  let from = 0
  SENTENCE_END.lastIndex = 0
  while (sentences.length < MAX_SENTENCES) {
    const end = SENTENCE_END.exec(text)
    // Nothing stands between two sentences of Chinese or Japanese: that is no end of the second one.
    if (end?.[0] === '') SENTENCE_END.lastIndex += 1
    if (end?.[0] === '' && end.index === from) continue
    const sentence = text.slice(from, end?.index)
    if (sentence.trim()) sentences.push(sentence)
    if (!end) break
    from = end.index + end[0].length
  }
  return sentences
}

/**
 * What the first sentence that tells of a cause tells of. Where that is too much at once, the title decides; where the
 * title does not help either, nobody knows.
 */
function firstKinds(text: string, title: string, {causes: {find}, says}: Vocabulary): string[] {
  for (const sentence of firstSentences(text)) {
    const kinds = find(sentence)
    // What would have helped, or what was done about it, is no cause.
    if (kinds.length === 0 || says('beside', sentence)) continue
    if (kinds.length <= MAX_CAUSES) return kinds
    const inTitle = find(title).filter((kind) => kinds.includes(kind))
    return inTitle.length <= MAX_CAUSES ? inTitle : []
  }
  return []
}
