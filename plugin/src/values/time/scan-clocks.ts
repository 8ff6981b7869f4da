import type {Lexicon} from './lexicon.ts'
import {match} from './match.ts'
import {isEastern, type NumberForm} from './number-form.ts'
import type {ClockValue, Kinds, Meaning, Token} from './tokens.ts'

const COLON = /(\d{1,2}):([0-5]\d)(?::([0-5]\d|60)(?:[.,]\d{1,9})?)?(?!\d|:[\p{L}\d?]|\.\d|\s?%|\/\d)/uy
/** `14h32`, `14 h 32`, `09h15min`. */
const WITH_H = /(\d{1,2})\s?h\s?([0-5]\d)(?:min|m|\s?min)?(?![\p{L}\d]|[:.,]\d)/uy
const BARE_H = /(\d{1,2})\s?(?:h|u)(?:rs)?(?![\p{L}\d]|[:.,]\d)/uy
const BEFORE_HOUR_WORD = /(\d{1,2})\s?(?=(?:uhr|uur)(?!\p{L}))/uy
/** `9h et 10h15`: hours with minutes behind are clocks, not lengths. */
const HOUR_RANGE = /\d{1,2}\s?h\s?(?:et|à|a|às|até|e|y|and|to|-|–)\s?\d{1,2}\s?h\s?[0-5]\d/uy
const DOTTED = /(\d{1,2})\.([0-5]\d)(?!\d|[.,]\d|:\S|\s?%)/y
const COMPACT = /([01]\d|2[0-4])([0-5]\d)([0-5]\d)?(?!\d)/y
const MILITARY_END =
  /\s?(?:utc|gmt|z|h|hrs|hours|uhr|hst|pst|pdt|mst|mdt|cdt|edt|cest|cet|mez|mesz|eet|eest|msk|jst|kst|sgt|aest|aedt|nzst|nzdt|est|cst|ist|bst)(?![\p{L}\p{N}])/uy
const HOUR_AND_MERIDIEM = /(\d{1,2})(?=\s?[ap]\.?\s?m\b)(?!\s?am\s{1,3}\d{1,2}\.)/y
const MERIDIEM_AHEAD = /\s?[ap]\.?\s?m\b/y
const EASTERN =
  /(\d{1,2})\s?[時时点點시](?![間间])\s?(?:(\d{1,2})\s?[分분](?:\s?(\d{1,2})\s?[秒초])?|(半))?(?:[钟鐘])?/y
const CLOCK_TAIL = /[\p{Script=Latin}]+/uy
const BEFORE_AN_HOUR: Kinds = new Set([
  'noise',
  'from',
  'join',
  'between',
  'and',
  'approximate',
  'tilde',
  'date',
])

/** The clock at a digit; a number alone is none. */
export function scanClock(
  lower: string,
  index: number,
  form: NumberForm,
  gap: number,
  before: Token | undefined,
  lexicon: Lexicon,
): [end: number, meaning: Meaning] | undefined {
  const {digits, sign, next} = form
  if (digits > 2) return scanCompact(lower, index, gap, before)
  const colon = sign === ':' ? match(COLON, lower, index) : undefined
  if (colon !== undefined) {
    const end = index + colon[0].length
    const good = tailFits(lower, end, lexicon)
    return good ? clockAt(end, colon[1], colon[2], colon[3]) : undefined
  }
  const eastern = isEastern(next) ? match(EASTERN, lower, index) : undefined
  // 3点 alone is also "three points" and "three things".
  if (
    eastern !== undefined &&
    (eastern[2] ?? eastern[4] ?? (/[時时시钟鐘]/.test(eastern[0]) || before?.kind === 'meridiem'))
  ) {
    return clockAt(
      index + eastern[0].length,
      eastern[1],
      eastern[4] === undefined ? eastern[2] : '30',
      eastern[3],
    )
  }
  const hourFirst = next === 'a' || next === 'p' ? match(HOUR_AND_MERIDIEM, lower, index) : undefined
  if (hourFirst !== undefined)
    return inHalfDay(hourFirst[1])
      ? clockAt(index + (hourFirst[1]?.length ?? 0), hourFirst[1], '00')
      : undefined
  return scanEuropean(lower, index, form, before, lexicon)
}

/** `1432 UTC`, `t143205`. */
function scanCompact(
  lower: string,
  index: number,
  gap: number,
  before: Token | undefined,
): [number, Meaning] | undefined {
  const afterT = lower.charAt(index - 1) === 't' && before?.kind === 'noise' && gap === 0
  const compact = match(COMPACT, lower, index)
  if (
    compact !== undefined &&
    (afterT || (compact[3] === undefined && match(MILITARY_END, lower, index + 4)))
  ) {
    return clockAt(index + compact[0].length, compact[1], compact[2], compact[3])
  }
  return undefined
}

/** `14h32`, `14.32 Uhr`, `14 Uhr`, `à 14h`. */
function scanEuropean(
  lower: string,
  index: number,
  {sign, next}: NumberForm,
  before: Token | undefined,
  lexicon: Lexicon,
): [number, Meaning] | undefined {
  const afterPreposition = before !== undefined && BEFORE_AN_HOUR.has(before.kind)
  const withH = next === 'h' ? match(WITH_H, lower, index) : undefined
  // Two digits are how clocks are written; `2h15` is more often a duration.
  if (withH !== undefined && before?.kind !== 'opaque' && (withH[1]?.length === 2 || afterPreposition)) {
    return clockAt(index + withH[0].length, withH[1], withH[2])
  }
  const dotted = sign === '.' ? match(DOTTED, lower, index) : undefined
  if (dotted !== undefined) {
    const end = index + dotted[0].length
    const named = lexicon.lookUp(lower, end + 1, end + 1 + letterCount(lower, end + 1))
    const zoned =
      lower.charAt(end) === ' ' &&
      dotted[1]?.length === 2 &&
      named?.zone !== undefined &&
      named.word === undefined
    const clear =
      named?.word?.kind === 'hour-word' ||
      zoned ||
      (match(MERIDIEM_AHEAD, lower, end) && inHalfDay(dotted[1]))
    if (clear || isHourPreposition(lower, before) || isOfRange(lower, index))
      return clockAt(end, dotted[1], dotted[2])
    return undefined
  }
  if (next !== 'h' && next !== 'u') return undefined
  const hourWord = next === 'u' ? match(BEFORE_HOUR_WORD, lower, index) : undefined
  if (hourWord !== undefined) return clockAt(index + hourWord[0].length, hourWord[1], '00')
  const bare = match(BARE_H, lower, index)
  const isRange = (before?.kind === 'from' || before?.kind === 'between') && match(HOUR_RANGE, lower, index)
  if (bare !== undefined && (isHourPreposition(lower, before) || isRange))
    return clockAt(index + bare[0].length, bare[1], '00')
  return undefined
}

/** `13.05 bis 15.40 Uhr`: the word behind the second says what the first is. */
const DOTTED_RANGE = /\d{1,2}\.[0-5]\d\s?(?:-|–|bis|und|tot|en)\s?\d{1,2}\.[0-5]\d\s?(?:uhr|uur)(?!\p{L})/uy
/** `kl. 13.05 och 15.40`: the word before the first says what the second is. */
const DOTTED_BEFORE =
  /(?<!\p{L})(?:kl|klokken|klokka|klockan)\.?\s?\d{1,2}\.[0-5]\d\s?(?:-|–|och|og|til|till)\s?$/u

function isOfRange(lower: string, index: number): boolean {
  return (
    match(DOTTED_RANGE, lower, index) !== undefined ||
    DOTTED_BEFORE.test(lower.slice(Math.max(0, index - 24), index))
  )
}

/** Words that only an hour follows: `à 14h`, `kl. 14.32`, `vers 9h`. */
function isHourPreposition(lower: string, before: Token | undefined): boolean {
  if (before === undefined) return false
  const word = lower.slice(before.index, before.end)
  return /^(?:à|às|a las|de las|as|vers|dès|kl|kl\.|klokken|klokka|klockan|um|om|das|alle|ore|alle ore|dalle|dalle ore|godz|godz\.|godzinie|o)$/.test(
    word,
  )
}

function clockAt(
  end: number,
  hour: string | undefined,
  minute: string | undefined,
  second?: string,
): [number, Meaning] {
  const clock: ClockValue = {hour: Number(hour), minute: Number(minute ?? 0)}
  if (second !== undefined) clock.second = Math.min(Number(second), 59)
  const lastMinute = clock.hour === 24 && (clock.minute > 0 || (clock.second ?? 0) > 0)
  if (clock.hour > 24 || lastMinute || clock.minute > 59) return [end, {kind: 'opaque'}]
  return [end, {kind: 'clock', clock}]
}

/** Letters right after a clock must be known ones: `14:32UTC`, `7:01am`, `12:28p`; not `10:30x`. */
function tailFits(lower: string, end: number, lexicon: Lexicon): boolean {
  const sign = lower.charAt(end)
  const letters = sign >= 'a' ? match(CLOCK_TAIL, lower, end)?.[0] : undefined
  if (letters === undefined) return sign !== '_' || !/\d/.test(lower.charAt(end + 1))
  if (/^(?:[ap]|[ap]m|h|z)$/.test(letters)) return true
  const entry = lexicon.lookUp(`${letters} `, 0, letters.length)
  return entry?.zone !== undefined || entry?.word?.kind === 'hour-word' || entry?.word?.kind === 'approximate'
}

function inHalfDay(hour: string | undefined): boolean {
  return Number(hour) >= 1 && Number(hour) <= 12
}

function letterCount(lower: string, index: number): number {
  return match(CLOCK_TAIL, lower, index)?.[0].length ?? 0
}
