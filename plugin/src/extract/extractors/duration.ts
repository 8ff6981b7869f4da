import type {Cue} from '../../dialect/types.ts'
import type {Seconds} from '../../record/types.ts'
import {type Duration, findDurations, readDuration} from '../../values/duration.ts'
import type {TimeExpression, WallTime} from '../../values/time/types.ts'
import {choose} from '../choose.ts'
import {type Context, type Fact, type Facts, type Stated, statedValues} from '../facts.ts'
import {isOpening, linesIn, proseLines, titleLine} from '../text.ts'
import {leadingTime, timesIn} from '../times.ts'
import {inWords} from '../words.ts'
import {clauseBefore} from './proseMoments.ts'

/** What the document states as its length: a label, else a phrase of its first prose. */
export function statedDuration(context: Context): Fact<Seconds> | undefined {
  // `Time of the incident: 10:15 - 11:45` is a start that holds the end too.
  const values = statedValues(context, 'duration', 'period', 'start', 'date')
  const labelled = values.flatMap((stated): Fact<Seconds>[] => {
    if (isUnknown(stated, context)) return []
    // Under "Time", `14:00` is a clock.
    const isClock =
      isStartKey(stated, context) ||
      (/^\W*\d{1,2}[:：]\d\d\W*$/.test(stated.text) && !isLengthKey(stated, context))
    const read = isClock
      ? undefined
      : (readDuration(stated.text) ?? inBrackets(stated.text) ?? inKeyUnit(stated))
    const approximate = read?.approximate ? {approximate: true as const} : {}
    const from = {from: stated.from, line: stated.line}
    if (read) return [{value: read.seconds, certainty: 'stated', ...from, ...approximate}]
    const between = wallLength(stated)
    return between ? [{value: between, certainty: 'implied', ...from}] : []
  })
  return (
    choose(
      context,
      'durationSeconds',
      labelled,
      (a, b) => Math.abs(a - b) <= Math.max(60, a * 0.05),
      inWords,
    ) ??
    inTitle(context) ??
    inProse(context)
  )
}

/** `Unknown; fixed 45 min after it was found`: what follows is another span. */
function isUnknown({text}: Stated, {vocabulary}: Context): boolean {
  const first = text.match(/^\p{L}{4,}(?=[\s,;–—-])/u)?.[0]
  return first !== undefined && vocabulary.isNoValue(first)
}

/** `March 11, 13:04 UTC (lasting 72 minutes)` */
function inTitle({document, vocabulary}: Context): Fact<Seconds> | undefined {
  const heading = titleLine(document, vocabulary)
  const [found] = heading && /\d/.test(heading.text) ? findDurations(heading.text) : []
  if (!heading || !found || !vocabulary.says('lengthBefore', heading.text.slice(0, found.index)))
    return undefined
  const approximate = found.approximate ? {approximate: true as const} : {}
  return {value: found.seconds, certainty: 'stated', from: 'title', line: heading.line, ...approximate}
}

/** `Duration (minutes): 95`: the unit stands with the name. */
function inKeyUnit({key, text}: Stated): Duration | undefined {
  const unit = key.match(
    /\b(?:min(?:ute)?s?|hours?|hrs?|h|minuten|stunden|minutes|heures|minutos|horas)\b/i,
  )?.[0]
  return unit && /^\W*\d+(?:[.,]\d+)?\W*$/.test(text) ? readDuration(`${text.trim()} ${unit}`) : undefined
}

function isLengthKey({key}: Stated, {vocabulary}: Context): boolean {
  return vocabulary.field(key) === 'duration'
}

function isStartKey({key}: Stated, {vocabulary}: Context): boolean {
  return vocabulary.field(key) === 'start'
}

/**
 * The length of a period of two clocks, `10:15 - 11:45`, whatever its zone: who writes one zone for both means the
 * same offset, but for the hour in which clocks are put forward or back.
 */
function wallLength(stated: Stated): Seconds | undefined {
  const period = timesIn(stated.label?.full ?? stated.full).find(({end}) => end)
  return period && periodLength(period)
}

/** Seconds between the two clocks of an expression, where both are of one zone. */
export function periodLength(period: TimeExpression): Seconds | undefined {
  if (!period.end || period.start.zone !== period.end.zone || period.start.zoneText !== period.end.zoneText)
    return undefined
  const start = wallSeconds(period.start)
  const end = wallSeconds({...period.start, ...period.end})
  if (start === undefined || end === undefined) return undefined
  const length = end - start
  // Clocks without days that run over midnight.
  const whole = length <= 0 && period.end.day === undefined ? length + 86_400 : length
  return whole > 0 ? whole : undefined
}

function wallSeconds({year, month, day, hour, minute, second, alternative}: WallTime): Seconds | undefined {
  if (hour === undefined || alternative) return undefined
  return Date.UTC(year ?? 2000, (month ?? 1) - 1, day ?? 1, hour, minute ?? 0, second ?? 0) / 1000
}

/** A period with its length in brackets: `19 to 23 March (about 4 days)`. */
function inBrackets(text: string): Duration | undefined {
  const inner = text.match(/[(（]([^()（）]{2,60})[)）]?/)?.[1]
  const [found, second] = inner ? findDurations(inner) : []
  return found && !second && found.index <= 12 ? found : undefined
}

function inProse(context: Context): Fact<Seconds> | undefined {
  for (const section of context.document.sections.slice(0, 12)) {
    // Over the events of a timeline some say how long all of it took.
    const lines = isOpening(section)
      ? proseLines(section).slice(0, 6)
      : section.name === 'timeline' && section.blocks[0]?.type === 'paragraph'
        ? linesIn(section.blocks.slice(0, 1)).filter(({text}) => !leadingTime(text))
        : []
    for (const {text, line} of lines) {
      const found = lengthIn(text, context)
      if (found) return {...found, from: 'prose', line}
    }
  }
  // `| Impact | 23 min of slow checkout |`
  for (const {text, line, from} of statedValues(context, 'impact')) {
    const found = from === 'table' ? lengthIn(text, context) : undefined
    if (found) return {...found, from: 'prose', line}
  }
  return undefined
}

/** The words before and behind a length. */
const LENGTH: readonly Cue[] = ['lengthBefore', 'lengthAfter']

/** The first length in a text of which its words say that it is that of the incident. */
function lengthIn(
  text: string,
  {vocabulary}: Context,
): Pick<Fact<Seconds>, 'value' | 'certainty' | 'approximate'> | undefined {
  if (!vocabulary.maySay(LENGTH, text)) return undefined
  for (const found of findDurations(text)) {
    const before = clauseBefore(text.slice(Math.max(0, found.index - 60), found.index))
    const after = text.slice(found.index + found.length, found.index + found.length + 60)
    const isLength = vocabulary.says('lengthBefore', before) || vocabulary.says('lengthAfter', after)
    if (isLength && found.seconds >= 60)
      return {
        value: found.seconds,
        certainty: 'stated',
        ...(found.approximate ? {approximate: true as const} : {}),
      }
  }
  return undefined
}

/** What the document states as its time to detect, acknowledge, mitigate and resolve. */
export function statedMetrics(context: Context): Facts {
  const facts: Facts = {}
  for (const metric of ['ttd', 'tta', 'ttm', 'ttr'] as const) {
    for (const stated of statedValues(context, metric)) {
      const read = readDuration(stated.text)
      if (!read) continue
      facts[`${metric}Seconds`] ??= {
        value: read.seconds,
        certainty: 'stated',
        from: stated.from,
        line: stated.line,
      }
    }
  }
  return facts
}
