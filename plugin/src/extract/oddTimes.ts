import {isWithin} from '../document/sections.ts'
import type {Message} from '../record/types.ts'
import {clockOddity, mayNameOtherZone} from '../values/time/resolve.ts'
import type {TimeExpression} from '../values/time/types.ts'
import {changesClocks} from '../values/time/zones.ts'
import type {Context, Facts} from './facts.ts'
import {aboutTime, timesIn} from './times.ts'

/** `02:30` on the night in which summer time begins is no time; `01:30` on that in which it ends is two. */
export function clocksThatChange(context: Context, facts: Facts): void {
  const known = {day: facts.date?.value, zone: facts.timeZone?.value}
  const about = aboutTime(context, known)
  // Where the clocks of the document's zone never change, only a time that names another zone can be odd.
  const isSteady = !changesClocks(known.zone ?? 'UTC')
  const mayBeOdd = (text: string) => /\d/.test(text) && (!isSteady || mayNameOtherZone(text))
  const isOdd = (line: number) => (time: TimeExpression) => {
    const oddity = clockOddity(time.start, about)
    if (oddity) context.report({...told(oddity, time), line})
    return oddity !== undefined
  }
  // One is enough to say.
  const {labels} = context.document
  const isLabelOdd = labels.some(
    ({section, value, line}) =>
      mayBeOdd(value.text) && !isWithin(section, 'actionItems') && timesIn(value).some(isOdd(line)),
  )
  if (isLabelOdd) return
  facts.timeline?.value.some(({time = '', line}) => mayBeOdd(time) && timesIn(time).some(isOdd(line)))
}

function told(oddity: 'skipped' | 'twice', {text}: TimeExpression): Message {
  const reason =
    oddity === 'skipped'
      ? `Unexpected \`${text.trim()}\`, which the clocks of the zone skip on that day, expected another time: it is left out`
      : `Unexpected \`${text.trim()}\`, which the clocks of the zone show twice on that day, expected the offset with it: the earlier is taken`
  return {ruleId: `time/${oddity}`, severity: 'warning', reason}
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
