import type {Seconds} from '../../record/types.ts'
import {type Duration, findDurations, readDuration} from '../../values/duration.ts'
import {type Context, choose, type Fact, type Facts, statedValues} from '../facts.ts'
import {isOpening, proseLines} from '../text.ts'
import {inWords} from '../words.ts'

/** What the document states as its length: a label, else a phrase of its first prose. */
export function statedDuration(context: Context): Fact<Seconds> | undefined {
  const labelled = statedValues(context, 'duration', 'period').flatMap((stated): Fact<Seconds>[] => {
    const read = readDuration(stated.text) ?? inBrackets(stated.text)
    return read ? [{value: read.seconds, certainty: 'stated', from: stated.from, line: stated.line}] : []
  })
  return (
    choose(
      context,
      'durationSeconds',
      labelled,
      (a, b) => Math.abs(a - b) <= Math.max(60, a * 0.05),
      inWords,
    ) ?? inProse(context)
  )
}

/** A period with its length in brackets: `19 to 23 March (about 4 days)`. */
function inBrackets(text: string): Duration | undefined {
  const inner = text.match(/[(（]([^()（）]{2,60})[)）]?/)?.[1]
  const [found, second] = inner ? findDurations(inner) : []
  return found && !second && found.index <= 12 ? found : undefined
}

const LENGTH_BEFORE =
  /\b(?:lasted|lasting|lasts|duration|for|total(?:ing|ling)?|downtime|outage|down|unavailable|span(?:ned|ning)?|dauerte|dauer)\b[^.]{0,40}$/i
const LENGTH_AFTER =
  /^[\s-]*(?:long\b|of (?:\w+ ){0,2}(?:downtime|outage|unavailability|disruption|degradation|failures?)|(?:\w+ ){0,3}(?:outage|downtime|incident|disruption|degradation|failure|interruption)\b)/i

/** What both need somewhere in the line. */
const LENGTH_WORDS =
  /last(?:ed|ing|s)|long|outage|down|unavailab|disruption|degradation|failure|incident|interruption|dauerte/i

function inProse({document}: Context): Fact<Seconds> | undefined {
  for (const section of document.sections.slice(0, 12)) {
    if (!isOpening(section)) continue
    for (const line of proseLines(section.blocks).slice(0, 6)) {
      if (!LENGTH_WORDS.test(line.text)) continue
      for (const found of findDurations(line.text)) {
        const before = line.text.slice(Math.max(0, found.index - 60), found.index)
        const after = line.text.slice(found.index + found.length, found.index + found.length + 60)
        if (
          (/\blast(?:ed|ing|s)\b[^.]{0,30}$/i.test(before) || LENGTH_AFTER.test(after) || isLength(before)) &&
          found.seconds >= 60
        )
          return {
            value: found.seconds,
            certainty: 'stated',
            from: 'prose',
            line: line.line,
            ...(found.approximate ? {approximate: true as const} : {}),
          }
      }
    }
  }
  return undefined
}

/** "for 20 minutes" is a length of the incident only beside what was down. */
function isLength(before: string): boolean {
  return (
    LENGTH_BEFORE.test(before) && /\b(?:outage|down|unavailable|downtime|disruption|dauerte)\b/i.test(before)
  )
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
