import {nameKey, withoutBrackets} from './names.ts'
import {makeAlternativeSet} from './patternSet.ts'
import type {Dialect} from './types.ts'

/** How a kind of cause is called and known. */
export interface CauseRule {
  /** Shown on the pages. Default: that of the standard kinds, else the key itself. */
  name?: string
  /** Words of a document's own category that mean it: `config change`. */
  words?: readonly string[]
  /** What a sentence of the cause must match to tell of it. Without it only the words do. */
  pattern?: RegExp
}

/** Kinds of cause by slug; `false` takes one away. */
export type CauseRules = Readonly<Record<string, CauseRule | false>>

/**
 * The standard kinds: few, so that a year of incidents shows which one comes back. An incident may have several: a
 * setting that was changed by hand in the wrong environment is `config` and `procedure`.
 */
export const CAUSE_NAMES: Readonly<Record<string, string>> = {
  /** A new version that was put into production. */
  deploy: 'Deploy',
  /** A setting, flag, default or record that was wrong or changed. */
  config: 'Configuration',
  /** A change of schema, or a move of data. */
  migration: 'Migration',
  /** A fault in the software that was there before anybody changed anything. */
  code: 'Software defect',
  /** Too little of something: connections, memory, disk, workers; or too much load. */
  capacity: 'Capacity',
  /** Somebody else's service failed or changed. */
  dependency: 'Dependency',
  /** A certificate, token, licence or domain that ran out or was incomplete. */
  certificate: 'Certificate or expiry',
  /** A machine, disk or power supply broke. */
  hardware: 'Hardware',
  /** Links, routing, DNS, firewalls. */
  network: 'Network',
  /** An attack, a leak, abuse. */
  security: 'Security',
  /** Content that was broken, lost or not as expected. */
  data: 'Data',
  /** A step done by hand, in the wrong place or not at all. */
  procedure: 'Human procedure',
}

/** The kinds of cause of some dialects, made ready for looking up. */
export interface Causes {
  /** The kinds that a document's own category means; the category itself where it means none that is known. */
  read(category: string): string[]
  /** The kinds that a sentence tells of, in the order of its words. */
  find(sentence: string): string[]
}

/** @param dialects  First wins: its words come before those of the later ones, its `false` takes a kind away. */
export function makeCauses(dialects: readonly Dialect[]): Causes {
  const rules = dialects.flatMap((dialect) => Object.entries(dialect.causes ?? {}))
  const removed = new Set(rules.flatMap(([slug, rule]) => (rule === false ? [slug] : [])))
  const words = new Map<string, string>()
  const patterns: {slug: string; rule: CauseRule; pattern: RegExp | undefined}[] = []
  for (const [slug, rule] of rules) {
    if (rule === false || removed.has(slug)) continue
    for (const word of [slug, rule.name ?? '', CAUSE_NAMES[slug] ?? '', ...(rule.words ?? [])]) {
      const key = nameKey(word)
      if (key && !words.has(key)) words.set(key, slug)
    }
    patterns.push({slug, rule, pattern: rule.pattern})
  }
  const mayTell = makeAlternativeSet(patterns)
  const mayDeny = makeAlternativeSet(dialects.map(({cues}) => ({pattern: cues?.denied})))
  const mayDenyAfter = makeAlternativeSet(dialects.map(({cues}) => ({pattern: cues?.deniedAfter})))
  // What the words around take back: `no deploy`, `unrelated to the release`, `first suspected a bug`, `our first outage
  // since the migration`, `the deploy was ruled out`.
  const isDenied = (before: string, behind: string) =>
    mayDeny(before).some((each) => each.pattern.test(before)) ||
    mayDenyAfter(behind).some((each) => each.pattern.test(behind))
  return {
    read: (category) => readCategory(category, words),
    find: (sentence) => {
      const at = new Map<string, number>()
      for (const {slug, match} of firstClaims(sentence, mayTell(sentence))) {
        const before = sentence.slice(Math.max(0, match.index - 80), match.index)
        const end = match.index + match[0].length
        if (!isDenied(before, sentence.slice(end, end + 80)))
          at.set(slug, Math.min(match.index, at.get(slug) ?? match.index))
      }
      return [...at].sort(([, a], [, b]) => a - b).map(([slug]) => slug)
    },
  }
}

/**
 * The name of each kind of cause that the dialects know.
 *
 * @returns The name by slug; a word that is no known kind is its own name.
 */
export function causeNamer(dialects: readonly Dialect[]): (cause: string) => string {
  const names = new Map(Object.entries(CAUSE_NAMES))
  for (const dialect of [...dialects].reverse())
    for (const [slug, rule] of Object.entries(dialect.causes ?? {}))
      if (rule !== false && rule.name !== undefined) names.set(slug, rule.name)
  return (cause) => names.get(cause) ?? cause
}

/** `Config / Human error` are two; `Kaffeemaschine` stays what it is. */
function readCategory(category: string, words: ReadonlyMap<string, string>): string[] {
  const whole = kindOf(category, words)
  if (whole) return [whole]
  const parts = category
    .split(/\s*[/+&>→]\s*|\s+(?:and|und|et|y|e|og|och)\s+/)
    .map((part) => kindOf(part, words))
  const known = parts.filter((part) => part !== undefined)
  return known.length === parts.length && known.length > 0 ? [...new Set(known)] : [category]
}

function kindOf(text: string, words: ReadonlyMap<string, string>): string | undefined {
  const key = nameKey(text)
  const bare = withoutBrackets(key)
  const short = bare.replace(/ (?:issues?|problems?|errors?|failures?|faults?|related|outage|incident)$/, '')
  return words.get(key) ?? words.get(bare) ?? words.get(short)
}

/** What the words of each rule find first in a sentence; of two at one place the first alternative of the rule counts. */
function firstClaims(
  sentence: string,
  patterns: readonly {slug: string; rule: CauseRule; pattern: RegExp}[],
): Iterable<{slug: string; match: RegExpExecArray}> {
  const claims = new Map<CauseRule, {slug: string; match: RegExpExecArray}>()
  for (const {slug, rule, pattern} of patterns) {
    const match = pattern.exec(sentence)
    const known = claims.get(rule)
    if (match && (!known || match.index < known.match.index)) claims.set(rule, {slug, match})
  }
  return claims.values()
}
