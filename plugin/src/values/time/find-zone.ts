import {lexiconOf} from './lexicon.ts'
import {standardTimeRules} from './rules.ts'
import {allOf, scan} from './scan.ts'
import {simplify} from './simplify.ts'
import type {TimeRules, Zone} from './types.ts'

/** The longest text in which a zone is looked for: a heading, a column name, a sentence. */
const LONGEST_TEXT = 2000

/**
 * A zone named in a text: `All times PST`, `Time (UTC)`, `Europe/Berlin`, `JST`, `UTC+9`. The first, if it names several,
 * unless an offset in brackets says what its letters mean here: `IST (UTC+5:30)`.
 */
export function findZone(
  text: string,
  rules: TimeRules = standardTimeRules,
): {zone?: Zone; zoneText: string; uncertain?: true} | undefined {
  const part = text.slice(0, LONGEST_TEXT)
  const tokens = allOf(scan(part, simplify(part), lexiconOf(rules)))
  const zones = tokens.filter((token) => token.kind === 'zone')
  const [first, second] = zones
  if (!first) return undefined
  const isExplained =
    second?.meaning.zone?.match(/^[+-]/) && /^\s*[(（=,/-]\s*$/.test(part.slice(first.end, second.index))
  const token = isExplained && second ? second : first
  const zoneText = part.slice(token.index, token.end)
  return token.meaning.zone === undefined ? {zoneText, uncertain: true} : {zone: token.meaning.zone, zoneText}
}

/** Whether a time in a text may be written with its zone. */
export function mayNameZone(text: string): boolean {
  return lexiconOf(standardTimeRules).mayNameZone(simplify(text))
}

/** Whether a time in a text may be written with a zone that is not UTC. */
export function mayNameOtherZone(text: string): boolean {
  return lexiconOf(standardTimeRules).mayNameOtherZone(simplify(text))
}
