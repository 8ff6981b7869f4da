import {type Lexicon, lexiconOf} from '../time/lexicon.ts'
import {match} from '../time/match.ts'
import {placeOf} from '../time/places.ts'
import {isMereSign, plainWordEnd} from '../time/plain-word.ts'
import {standardTimeRules} from '../time/rules.ts'
import {scanOpaque} from '../time/scan-opaque.ts'
import {beginningsOf, mayGoOn} from './beginnings.ts'
import {isPartOfAnother, mayBeUnit} from './beside.ts'
import {isoPart} from './iso.ts'
import type {DurationPart, DurationRules} from './types.ts'

const MINUTE = 60
const HOUR = 3600
const DAY = 24 * HOUR

const NUMBER = /(\d{1,3}(?:,\d{3})+(?!\d)|\d{1,9}(?:[.,]\d{1,3})?)(?:\s?([½¼¾])|\s(1)\/2)?(?![\d½])/y
const DAYS_AND_CLOCK = /(?:,\s?|\s)(\d{1,2}):([0-5]\d)(?::([0-5]\d))?(?![\d:])/y
const EASTERN_DAYS = /[日天일](?=\s?\d{1,2}\s?(?:時間|小時|小时|시간))/y
const UNIT = /(\s{0,2}|-|\s-)([\p{Script=Latin}\p{Script=Cyrillic}]+)/uy
const REST = /\s?(\d{1,2})(?![\d\p{L}:%/–-]|[.,]\d|\s{1,2}\p{L})/uy
/** `2 h 15 de coupure`: two digits behind the sign of the hour. */
const AFTER_H =
  /\s?([0-5]\d)(?=\s(?:de|du|au|après|avant|environ|pour|en|avec|entre|com|no|na|con)\s|\sd['’])/uy
const GLUED_REST = /(\d{2})(?![\d\p{L}:.,%/–-])/uy
const WORD = /[\p{L}\p{M}]+(?:-\p{Script=Latin}+)*/uy
const BLOB = /[\d\p{Script=Latin}_]+(?:[.,:/-][\d\p{Script=Latin}_]+)*/uy
/** What stands behind a weak unit: nothing more, or more of the duration. */
const AFTER_WEAK = /\.?\s{0,2}(?:$|[,;()]|(?:(?:og|och|plus)\s)?\d|og en halv)/y
const ABBREVIATION = /^(?:mins?|hrs?|secs?|std|sek|seg|wks?|godz|ч|мин|сек)$/
/** Numbers with `s` that are HTTP answers, and with `m` that are memory. */
const STATUS = /^(?:4[0-2]\d|451|50\d|51[01])$/
const MEMORY = /^(?:128|256|512|768|\d{4,})$/
const FRACTIONS: Readonly<Record<string, number>> = {'½': 0.5, '¼': 0.25, '¾': 0.75}
/** Words after which a single `m` still means minutes; before others (`5m users`) it means millions. */
const AFTER_MINUTES =
  /\s?(?:later|after|before|into|outage|incident|downtime|of|to|from|in|and|with|for|total|window|timeout|ago|lag|delay|interval|until|elapsed|long|prior|between|during|while|until|by|on|at)(?!\p{L})/uy

/**
 * All numbers with units of a text, in order.
 *
 * @param lower the text in the form of `simplify`
 */
export function scanParts(lower: string, text: string, rules: DurationRules): DurationPart[] {
  const lexicon = lexiconOf(standardTimeRules)
  const beginnings = beginningsOf(rules)
  const {words, places} = beginnings
  const parts: DurationPart[] = []
  let index = 0
  while (index < lower.length) {
    const plainEnd = isMereSign(lower.charCodeAt(index)) ? index + 1 : plainWordEnd(lower, index)
    const mayBegin =
      plainEnd === undefined ||
      (places[placeOf(lower, index, plainEnd)] === 1 &&
        words.has(lower.slice(index, plainEnd)) &&
        mayGoOn(lower, index, plainEnd, beginnings))
    if (plainEnd !== undefined && !mayBegin) {
      index = plainEnd
      continue
    }
    const char = lower.charAt(index)
    const digit = char >= '0' && char <= '9'
    const part = digit ? numberPart(lower, text, index, rules) : wordPart(lower, index, rules)
    if (part !== undefined) parts.push(part)
    index = part?.end ?? plainEnd ?? otherEnd(lower, index, digit, lexicon)
  }
  return parts
}

function otherEnd(lower: string, index: number, digit: boolean, lexicon: Lexicon): number {
  const past = match(digit ? BLOB : WORD, lower, index)?.[0].length ?? 1
  return scanOpaque(lower, index, lexicon) ?? index + past
}

function numberPart(
  lower: string,
  text: string,
  index: number,
  rules: DurationRules,
): DurationPart | undefined {
  const number = match(NUMBER, lower, index)
  if (number === undefined) return undefined
  const end = index + number[0].length
  if (!mayBeUnit(lower.charAt(end)) || isPartOfAnother(lower, index, rules)) return undefined
  const amount = amountOf(number)
  const eastern = easternUnit(lower, end, rules)
  if (eastern !== undefined) {
    // 9時15分 is a clock.
    const clock =
      /[時时點点시]\s?$/.test(lower.slice(Math.max(0, index - 2), index)) &&
      !/時間\s?$|小[时時]\s?$|시간\s?$/.test(lower.slice(Math.max(0, index - 4), index))
    return clock ? undefined : {seconds: amount * eastern.unit, unit: eastern.unit, index, end: eastern.end}
  }
  const half = halfAt(lower, end, rules)
  const unitAt = half === undefined ? end : end + half.length + 1
  const unit = match(UNIT, lower, unitAt)
  const name = unit?.[2] ?? ''
  const nameEnd = unitAt + (unit?.[0].length ?? 0)
  const seconds = unitSeconds(name, lower, nameEnd, rules)
  if (unit === undefined || seconds === undefined) return undefined
  if (name.length === 1 && !isUnitLetter(lower, text, index, nameEnd, unit[1] ?? '', number[1] ?? ''))
    return undefined
  // `1400 hrs` is a clock.
  if (seconds === HOUR && /^(?:[01]\d|2[0-3])[0-5]\d$/.test(number[0])) return undefined
  const value = (amount + (half === undefined ? 0 : 0.5)) * seconds
  const dotted = lower.charAt(nameEnd) === '.' && ABBREVIATION.test(name) ? 1 : 0
  return extended({seconds: value, unit: seconds, index, end: nameEnd + dotted}, lower, rules)
}

/** The words for half of a unit more that stand at a place, a space around them. */
function halfAt(lower: string, index: number, rules: DurationRules): string | undefined {
  if (lower.charAt(index) !== ' ') return undefined
  return beginningsOf(rules)
    .halves.get(lower.charAt(index + 1))
    ?.find((words) => lower.startsWith(words, index + 1) && lower.charAt(index + 1 + words.length) === ' ')
}

/** Seconds of a unit that ends at `end`; nothing where its word is no unit there. */
function unitSeconds(name: string, lower: string, end: number, rules: DurationRules): number | undefined {
  const {units, weakUnits} = beginningsOf(rules)
  const seconds = units.get(name)
  if (seconds !== undefined) return seconds
  const weak = weakUnits.get(name)
  return weak !== undefined && match(AFTER_WEAK, lower, end) ? weak : undefined
}

function amountOf(number: RegExpExecArray): number {
  const digits = number[1] ?? ''
  const plain = /^\d{1,3}(?:,\d{3})+$/.test(digits) ? digits.replaceAll(',', '') : digits.replace(',', '.')
  return Number(plain) + (FRACTIONS[number[2] ?? ''] ?? 0) + (number[3] === undefined ? 0 : 0.5)
}

function easternUnit(
  lower: string,
  at: number,
  rules: DurationRules,
): {unit: number; end: number} | undefined {
  const start = lower.charAt(at) === ' ' ? at + 1 : at
  if (start >= lower.length || lower.charAt(start) < '\u2e80') return undefined
  let best: {unit: number; end: number} | undefined
  for (const [name, unit] of Object.entries(rules.easternUnits)) {
    if (lower.startsWith(name, start) && start + name.length > (best?.end ?? 0))
      best = {unit, end: start + name.length}
  }
  // 日 alone is a day of a month; before hours it is a length.
  if (best === undefined && match(EASTERN_DAYS, lower, start)) return {unit: DAY, end: start + 1}
  return best
}

/** One letter is a unit right after its number, in lower case; `1990s`, `504s`, `5M`, `512m` and `5m users` are something else. */
function isUnitLetter(
  lower: string,
  text: string,
  index: number,
  end: number,
  gap: string,
  digits: string,
): boolean {
  const letter = lower.charAt(end - 1)
  if (match(/-\p{L}/uy, lower, end)) return false
  if (gap !== '' && !(gap === ' ' && letter !== 'w')) return false
  if (letter === 's' && (/^(?:19|20)\d0$/.test(digits) || STATUS.test(digits))) return false
  if (letter !== 'm' || /\d\s?h(?:rs?|ours?)?\s?$/.test(lower.slice(Math.max(0, index - 8), index)))
    return true
  if (text.charAt(end - 1) === 'M' || MEMORY.test(digits)) return false
  return (
    match(/\s?[\p{Script=Latin}]/uy, lower, end) === undefined ||
    match(AFTER_MINUTES, lower, end) !== undefined
  )
}

/** Adds what a unit may have after it: `2h15`, `1 heure 20`, `an hour and a half`, `1 day, 2:15:00`. */
function extended(part: DurationPart, lower: string, rules: DurationRules): DurationPart {
  const {end, unit} = part
  const half =
    lower.charAt(end) === ' '
      ? beginningsOf(rules)
          .halves.get(lower.charAt(end + 1))
          ?.find(
            (words) =>
              lower.startsWith(words, end + 1) && !/\p{L}/u.test(lower.charAt(end + words.length + 1)),
          )
      : undefined
  if (half !== undefined)
    return {...part, seconds: part.seconds + unit / 2, unit: 0, end: end + half.length + 1}
  const clock = unit === DAY ? match(DAYS_AND_CLOCK, lower, end) : undefined
  if (clock !== undefined) {
    const seconds = Number(clock[1]) * HOUR + Number(clock[2]) * MINUTE + Number(clock[3] ?? 0)
    return {...part, seconds: part.seconds + seconds, unit: 0, end: end + clock[0].length}
  }
  const rest =
    unit === HOUR
      ? (match(REST, lower, end) ?? (lower.charAt(end - 1) === 'h' ? match(AFTER_H, lower, end) : undefined))
      : unit === MINUTE
        ? match(GLUED_REST, lower, end)
        : undefined
  if (rest === undefined || Number(rest[1]) > 59) return part
  return {...part, seconds: part.seconds + (Number(rest[1]) * unit) / 60, unit: 0, end: end + rest[0].length}
}

function wordPart(lower: string, index: number, rules: DurationRules): DurationPart | undefined {
  if (/[\p{L}\p{N}_]/u.test(lower.charAt(index - 1))) return undefined
  const iso = lower.charAt(index) === 'p' ? isoPart(lower, index) : undefined
  if (iso !== undefined) return iso
  const word = match(WORD, lower, index)?.[0]
  if (word === undefined) return undefined
  for (const [phrase, seconds] of beginningsOf(rules).phrases.get(word.charAt(0)) ?? []) {
    if (lower.startsWith(phrase, index) && !/\p{L}/u.test(lower.charAt(index + phrase.length))) {
      return {seconds, unit: 0, index, end: index + phrase.length}
    }
  }
  const article = rules.articles.includes(word)
  const amount = article ? 1 : beginningsOf(rules).numbers.get(word)
  if (amount === undefined) return undefined
  const end = index + word.length
  const half = halfAt(lower, end, rules)
  const unitAt = half === undefined ? end : end + half.length + 1
  const unit = match(UNIT, lower, unitAt)
  const name = unit?.[2] ?? ''
  const nameEnd = unitAt + (unit?.[0].length ?? 0)
  const seconds = name.length > 1 ? unitSeconds(name, lower, nameEnd, rules) : undefined
  if (unit === undefined || seconds === undefined) return undefined
  if (article && !(seconds === HOUR || seconds === MINUTE)) return undefined
  if (article && !leadsArticle(lower, index, rules)) return undefined
  const value = (amount + (half === undefined ? 0 : 0.5)) * seconds
  return extended({seconds: value, unit: seconds, index, end: nameEnd}, lower, rules)
}

/** `requests an hour` is a rate, `for an hour` a duration. */
function leadsArticle(lower: string, index: number, rules: DurationRules): boolean {
  const before = /(\p{L}+)\s$/u.exec(lower.slice(Math.max(0, index - 20), index))?.[1]
  return before === undefined || rules.articleLeads.includes(before)
}
