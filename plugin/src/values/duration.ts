import {beginningsOf} from './duration/beginnings.ts'
import {scanParts} from './duration/parts.ts'
import {type DurationRules, standardDurationRules} from './duration/rules.ts'
import type {DurationPart} from './duration/types.ts'
import {simplify} from './time/simplify.ts'

/** A length of time in a text. */
export interface Duration {
  /** Whole seconds. */
  seconds: number
  /** `about 45 minutes`, `~1h`, `less than 5 minutes`. */
  approximate?: true
  /** Offset in the text, in UTF-16 units. */
  index: number
  length: number
}

/** A value that is no length yet, in the languages that are read. */
const ONGOING =
  /ongoing|unresolved|in progress|andauernd|laufend|en cours|en curso|em andamento|em curso|lopend|pågå|igangværende|in corso|продолжается|w toku|진행 중|进行中|進行中|継続中|対応中/

/** The longest text that is taken for one value. */
const LONGEST_VALUE = 2000

/** All durations of a text, in order: `lasted about 45 minutes`. Ranges (`30-45 minutes`) and bare numbers are none. */
export function findDurations(text: string, rules: DurationRules = standardDurationRules): Duration[] {
  return scanDurations(text, rules)
    .filter((found) => !found.range)
    .map(({range: _, ...duration}) => duration)
}

/**
 * The duration that a labelled value states: `2 hours 15 minutes (10:30 AM - 12:45 PM PST)` is 8100. What stands before a
 * parenthesis counts first, and what stands in it only where nothing does. `00:47:12` and `00:47` (hours and minutes) are
 * read here too. A range, a bare number, `ongoing` and values over 2,000 characters give nothing.
 */
export function readDuration(
  text: string,
  rules: DurationRules = standardDurationRules,
): Duration | undefined {
  if (text.length > LONGEST_VALUE) return undefined
  const lower = simplify(text)
  const open = lower.indexOf('(')
  const head = open > 0 && /[\p{L}\p{N}]/u.test(lower.slice(0, open)) ? text.slice(0, open) : text
  const stated = scanDurations(head, rules)
  if (stated.length > 0) return first(stated)
  const colons = readColons(simplify(head))
  if (colons !== undefined || head === text || ONGOING.test(lower)) return colons
  const inside = scanDurations(text.slice(open), rules)[0]
  return inside && first([{...inside, index: inside.index + open}])
}

interface Candidate extends Duration {
  range?: true
}

function first(found: readonly Candidate[]): Duration | undefined {
  const candidate = found[0]
  if (candidate === undefined || candidate.range) return undefined
  const {range: _, ...duration} = candidate
  return duration
}

function scanDurations(text: string, rules: DurationRules): Candidate[] {
  const lower = simplify(text)
  const groups = joinParts(scanParts(lower, text, rules), lower, rules)
  const found: Candidate[] = []
  for (const [at, group] of groups.entries()) {
    const next = groups[at + 1]
    const previous = groups[at - 1]
    const range =
      startsInRange(lower, group.index, rules) ||
      (next !== undefined && isRangeJoiner(lower.slice(group.end, next.index), rules)) ||
      (previous !== undefined && isRangeJoiner(lower.slice(previous.end, group.index), rules))
    const approximate = isApproximate(lower, group, rules)
    found.push({
      seconds: Math.round(group.seconds),
      ...(approximate && {approximate: true as const}),
      index: group.index,
      length: group.end - group.index,
      ...(range && {range: true as const}),
    })
  }
  return found
}

/** Numbers with ever smaller units next to each other are one duration: `1 day, 3 hours`. */
function joinParts(parts: readonly DurationPart[], lower: string, rules: DurationRules): DurationPart[] {
  const groups: DurationPart[] = []
  for (const part of parts) {
    const last = groups.at(-1)
    const smaller =
      last !== undefined &&
      (part.unit === 0 ? last.unit > 60 && part.seconds < last.unit : part.unit < last.unit)
    if (last !== undefined && smaller && isPartJoiner(lower.slice(last.end, part.index), rules)) {
      groups[groups.length - 1] = {
        ...last,
        seconds: last.seconds + part.seconds,
        unit: part.unit,
        end: part.end,
      }
    } else {
      groups.push(part)
    }
  }
  return groups
}

function isPartJoiner(between: string, rules: DurationRules): boolean {
  if (between.length > 8) return false
  const word = between.replace(/[\s,&+]/g, '')
  return word === '' || rules.andWords.includes(word)
}

function isRangeJoiner(between: string, rules: DurationRules): boolean {
  if (between.length > 10) return false
  const word = between.trim()
  return word === '-' || word === '–' || word === '~' || rules.rangeWords.includes(word)
}

/** `30-45 minutes`, `2 to 3 hours`, `between 10 and 20 minutes`: a number without a unit stands before. */
function startsInRange(lower: string, index: number, rules: DurationRules): boolean {
  const before = lower.slice(Math.max(0, index - 30), index)
  const joined = /(?:^|[^\d:.,])\d{1,4}(?:[.,]\d+)?\s?(-|–|~|至|到|から|\s\p{L}+)\s?$/u.exec(before)
  if (joined === null) return false
  const word = (joined[1] ?? '').trim()
  return (
    !/[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(word) ||
    rules.rangeWords.includes(word) ||
    (rules.andWords.includes(word) && /between|zwischen|entre|tussen|mell[eoa]/.test(before))
  )
}

function isApproximate(lower: string, {index, end}: DurationPart, rules: DurationRules): boolean {
  const before = lower.slice(Math.max(0, index - 24), index).trimEnd()
  if (/[~≈<>≤≥]$/.test(before)) return true
  const words = before.replace(/[.\s]+(?:an?|the|eine[rn]?|une?)$/, '').replace(/\.$/, '')
  const isAbout = (word: string) =>
    words.endsWith(word) && !/\p{L}/u.test(words.charAt(words.length - word.length - 1))
  if (beginningsOf(rules).approximateWords.get(words.slice(-1))?.some(isAbout)) return true
  return /^\+|^\s?\(?(?:approx|ish|or so|or more|circa|ca\.|estimated|前後|左右|ほど|程度)/.test(
    lower.slice(end, end + 14),
  )
}

/** A value that is only `00:47:12` or `00:47`, with or without a label before it. */
function readColons(lower: string): Duration | undefined {
  const found =
    /^(?:\s*\p{L}[\p{L}\s]{0,30}:)?\s*(~|≈)?\s*((\d{1,3}):([0-5]\d)(?::([0-5]\d)(?:\.\d+)?)?)\s*(?:h|hrs|hours|h:mm|hh:mm|hh:mm:ss)?\s*$/u.exec(
      lower,
    )
  if (found === null) return undefined
  const [hours, minutes, seconds] = [Number(found[3]), Number(found[4]), found[5]]
  // `47:12` may be minutes and seconds.
  if (seconds === undefined && hours > 23) return undefined
  const written = found[2] ?? ''
  return {
    seconds: hours * 3600 + minutes * 60 + Number(seconds ?? 0),
    ...(found[1] !== undefined && {approximate: true as const}),
    index: lower.indexOf(written),
    length: written.length,
  }
}
