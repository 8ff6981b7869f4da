import {nameKey} from './names.ts'
import type {Dialect} from './types.ts'

/**
 * What parts the names of a list, by the label over it: commas and the like, and the word before the last name in the
 * languages that call a label so. A word of another language may be part of a name: Dutch `en` is French for "in".
 *
 * @param dialects  The joiners of the first two count under every key: what has no other language is in theirs.
 */
export function makeListPattern(dialects: readonly Dialect[]): (key: string) => RegExp {
  const general = patternOf(joinersUnder(() => false, dialects))
  let patterns: ReadonlyMap<string, RegExp> | undefined
  return (key) => {
    if (!key) return general
    // Made when first asked for: many documents have no list.
    patterns ??= patternsByKey(dialects)
    return patterns.get(nameKey(key)) ?? general
  }
}

/** The patterns of all keys that a dialect knows; keys with the same joiners share one. */
function patternsByKey(dialects: readonly Dialect[]): ReadonlyMap<string, RegExp> {
  const keys = dialects.map(({fields = {}}) => new Set(Object.values(fields).flat().map(nameKey)))
  const patterns = new Map<string, RegExp>()
  return new Map(
    [...new Set(keys.flatMap((known) => [...known]))].map((key) => {
      const knowing = keys.filter((known) => known.has(key)).length
      const words = joinersUnder((index) => keys[index]?.has(key) ?? false, dialects).filter(
        (word) => knowing === 1 || !DOUBTFUL.has(word),
      )
      const id = words.join('|')
      const pattern = patterns.get(id) ?? patternOf(words)
      patterns.set(id, pattern)
      return [key, pattern]
    }),
  )
}

/** The joiners of the dialects that know a key, and of those whose joiners always count. */
function joinersUnder(knows: (index: number) => boolean, dialects: readonly Dialect[]): string[] {
  return [
    ...new Set(
      dialects.flatMap(({joiners = []}, index) =>
        knows(index) || joiners.some((word) => ALWAYS.has(word)) ? joiners : [],
      ),
    ),
  ]
}

/** Joiners that are no word of another language. */
const ALWAYS: ReadonlySet<string> = new Set(['and', 'und'])

/** Joiners that stand within names of another language, `démarches en ligne`: they count where no other knows the label. */
const DOUBTFUL: ReadonlySet<string> = new Set(['en'])

const EASTERN = /^[\u3040-\u30ff\u3400-\u9fff]/

function patternOf(words: readonly string[]): RegExp {
  const spaced = [...words.filter((word) => !EASTERN.test(word)), '&', String.raw`\+`]
  const eastern = words.filter((word) => EASTERN.test(word))
  // Without spaces the word must stand between two names, not before an ending.
  const joined = eastern.length > 0 ? `|(?<=${NAME})(?:${eastern.join('|')})(?=${NAME})` : ''
  return new RegExp(
    String.raw`\s*(?:,(?!\d{3}(?!\d))|[;、，；|]|\s(?:${spaced.join('|')})\s${joined})\s*(?![^()（）]*[)）])`,
    'u',
  )
}

const NAME = String.raw`[\p{Script=Han}\p{Script=Katakana}\p{Script=Latin}\p{N}ー)）]`
