import {isWithin} from '../document/sections.ts'
import {mayNameOtherZone, resolveTime} from '../values/time/resolve.ts'
import type {Context, Facts} from './facts.ts'
import {clocksThatChange, spanIsPlausible} from './oddTimes.ts'
import {proseLines} from './text.ts'
import {resolve, timesIn} from './times.ts'

/** A look at the finished facts and the document that may have something to say. */
export type Check = (context: Context, facts: Facts) => void

/** Every check, in the order in which its messages are given. */
export const checks: readonly Check[] = [
  zoneFits,
  durationIsLength,
  spanIsPlausible,
  eventsInOrder,
  clocksThatChange,
  standardTimeInSummer,
  missing,
]

/** One moment written in two zones, `7:15 PM GMT (1:15 PM PST)`, must be one moment. */
function zoneFits(context: Context, facts: Facts): void {
  for (const section of context.document.sections) {
    if (isWithin(section, 'references', 'appendix')) continue
    for (const line of proseLines(section)) {
      if (!mayBeTwoTimes(line.text)) continue
      const times = timesIn(line)
      for (const [index, time] of times.entries()) {
        const next = times[index + 1]
        if (!next?.start.zone || !time.start.zone || next.start.zone === time.start.zone) continue
        if (!/^\s*[(/]\s*$/.test(line.text.slice(time.index + time.length, next.index))) continue
        const day = resolve(context, time, {day: facts.date?.value})?.start?.slice(0, 10) ?? facts.date?.value
        const known = day ? {day} : {}
        const first = resolveTime(time, known)?.start
        const second = resolveTime(next, known)?.start
        if (!first || !second) continue
        const apart = Math.abs(Date.parse(first) - Date.parse(second)) % 86_400_000
        if (apart === 0) continue
        context.report({
          ruleId: 'time/zone-mismatch',
          severity: 'warning',
          reason: `Unexpected \`${next.text.trim()}\`, expected the same moment as \`${time.text.trim()}\`: they lie ${Math.round(Math.min(apart, 86_400_000 - apart) / 60_000)} minutes apart`,
          line: line.line,
        })
      }
    }
  }
}

/** Whether a text may write one moment in two zones. */
function mayBeTwoTimes(text: string): boolean {
  return text.length <= 1000 && /\((?<=\d[^()]*\()(?=.*\d)/.test(text) && mayNameOtherZone(text)
}

/** A field named Duration that holds a period is read as start and end. */
function durationIsLength(context: Context): void {
  for (const label of context.document.labels) {
    if (label.field !== 'duration' || isWithin(label.section, 'actionItems', 'timeline')) continue
    const [time] = timesIn(label.full)
    const isPeriod =
      time?.end !== undefined &&
      !/\d\s*(?:h|m|min|s|d|hours?|minutes?|days?|stunden|minuten|時間|分)\b/i.test(
        label.value.text.slice(0, time.index),
      )
    if (isPeriod)
      context.report({
        ruleId: 'duration/period',
        severity: 'info',
        reason: `Unexpected period in \`${label.key}\`, expected a length such as \`75 minutes\`: it is read as start and end`,
        line: label.line,
      })
  }
}

/** Events out of their order are read as they stand, and said. */
function eventsInOrder(context: Context, facts: Facts): void {
  const events = (facts.timeline?.value ?? []).filter((event) => event.at !== undefined)
  for (const [index, event] of events.entries()) {
    const above = events[index - 1]
    if (!above?.at || !event.at || event.at >= above.at) continue
    context.report({
      ruleId: 'timeline/order',
      severity: 'info',
      reason: `Unexpected event at \`${event.time ?? event.at}\` after \`${above.time ?? above.at}\`, expected the timeline in order of time`,
      line: event.line,
    })
    return
  }
}

const STANDARD_TIME = /^(?:PST|MST|EST|CET|EET|AEST|NZST)$/i
/** In a text that has none, no time can be of one. */
const STANDARD_TIMES = /(?:PST|MST|EST|CET|EET)(?![a-z])(?<![a-z]...)/i

/** `PST` in July is read as written, eight hours behind UTC, though the clocks on the wall said PDT. */
function standardTimeInSummer(context: Context, facts: Facts): void {
  const month = Number(facts.date?.value.slice(5, 7))
  if (!(month >= 4 && month <= 10)) return
  for (const label of context.document.labels) {
    if (!STANDARD_TIMES.test(label.value.text)) continue
    for (const time of timesIn(label.value)) {
      const text = time.start.zoneText ?? time.end?.zoneText
      if (!text || !STANDARD_TIME.test(text) || /^(?:AEST|NZST)$/i.test(text)) continue
      context.report({
        ruleId: 'time/standard-in-summer',
        severity: 'info',
        reason: `Unexpected standard time \`${text}\` in ${facts.date?.value.slice(0, 7)}, expected summer time or a place's name: it is read as written`,
        line: label.line,
      })
      return
    }
  }
}

const EXPECTED = [
  ['title', 'title', 'a heading that says what happened'],
  ['date', 'date', 'the day it began'],
  ['severity', 'severity', 'a label such as `Severity: SEV2`'],
  ['services', 'services', 'the services that were affected'],
  ['startedAt', 'start', 'the time at which it began, with its zone'],
  ['resolvedAt', 'end', 'the time at which it ended, with its zone'],
  ['rootCause', 'cause', 'a part that says why it happened'],
  ['actionItems', 'action items', 'what is to be done'],
] as const

/** What a reader would look for and the document does not say. */
function missing(context: Context, facts: Facts): void {
  for (const [field, name, expected] of EXPECTED) {
    if (facts[field]) continue
    if (field === 'rootCause' && (facts.trigger || facts.contributingFactors)) continue
    context.report({
      ruleId: `missing/${field}`,
      severity: 'info',
      reason: `Unexpected document without ${name}, expected ${expected}`,
    })
  }
}
