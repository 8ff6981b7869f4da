import {isWithin} from '../document/sections.ts'
import {clockOddity} from '../values/time/resolve.ts'
import type {Context, Facts} from './facts.ts'
import {aboutTime, timesIn} from './times.ts'

/** `02:30` on the night in which summer time begins is no time; `01:30` on that in which it ends is two. */
export function clocksThatChange(context: Context, facts: Facts): void {
  const known = {day: facts.date?.value, zone: facts.timeZone?.value}
  const labels = context.document.labels.filter(({section}) => !isWithin(section, 'actionItems'))
  const written = [
    ...labels.map(({value, line}) => ({times: timesIn(value), line})),
    ...(facts.timeline?.value ?? []).map(({time, line}) => ({times: timesIn(time ?? ''), line})),
  ]
  for (const {times, line} of written) {
    for (const time of times) {
      const oddity = clockOddity(time.start, aboutTime(context, known))
      if (!oddity) continue
      const reason =
        oddity === 'skipped'
          ? `Unexpected \`${time.text.trim()}\`, which the clocks of the zone skip on that day, expected another time: it is left out`
          : `Unexpected \`${time.text.trim()}\`, which the clocks of the zone show twice on that day, expected the offset with it: the earlier is taken`
      context.report({ruleId: `time/${oddity}`, severity: 'warning', reason, line})
      return
    }
  }
}

const YEAR_SECONDS = 366 * 86_400

/** An incident that takes no time, or more than a year, is most often a slip. */
export function spanIsPlausible(context: Context, facts: Facts): void {
  const {startedAt, resolvedAt} = facts
  if (!startedAt || !resolvedAt || resolvedAt.certainty === 'implied') return
  const seconds = (Date.parse(resolvedAt.value) - Date.parse(startedAt.value)) / 1000
  const found =
    seconds === 0 ? 'at the moment of the start' : seconds > YEAR_SECONDS ? 'over a year later' : undefined
  if (!found) return
  context.report({
    ruleId: 'time/span',
    severity: 'warning',
    reason: `Unexpected end \`${resolvedAt.value}\` ${found}, expected one within a year after \`${startedAt.value}\``,
    ...(resolvedAt.line !== undefined && {line: resolvedAt.line}),
  })
}
