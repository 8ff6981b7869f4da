import type {CalendarDate} from '../../record/types.ts'
import type {HistoryState} from '../actions/types.ts'
import type {IncidentIndex} from '../charts/types.ts'
import {isSaid} from './coverage.ts'
import type {TrendAction, TrendIncident} from './data.ts'
import {coarsePeriods} from './detection.ts'
import type {BacklogModel, Completed, CompletionModel, LifetimeModel} from './models.ts'
import {periodsBetween, positionOf} from './periods.ts'
import {survival, survivalMedian} from './statistics/survival.ts'
import {shareInterval} from './statistics/wilson.ts'

/** Days up to which an item is young, and middle-aged. */
const YOUNG = 30
const MIDDLE = 90

/** Under this many items a share has no interval. */
const LEAST = 6

/** What was written down and finished over time, and what is open now. */
export function backlogModel(
  actions: readonly TrendAction[],
  history: HistoryState,
  asOf: CalendarDate,
): BacklogModel {
  const open = actions.filter(isOpen)
  const ages = {young: 0, middle: 0, old: 0, unknown: 0}
  for (const {age} of open) ages[ageGroup(age)] += 1
  return {
    history,
    ...flow(actions, asOf),
    ages: (['young', 'middle', 'old', 'unknown'] as const).map((key) => ({key, count: ages[key]})),
    open: open.length,
    overdue: open.filter(({overdue}) => overdue).length,
    undated: open.filter(({has}) => !isSaid(has, 'due')).length,
    ownerless: open.filter(({has}) => !isSaid(has, 'owner')).length,
    n: actions.length,
  }
}

function ageGroup(age: number | undefined): BacklogModel['ages'][number]['key'] {
  if (age === undefined) return 'unknown'
  if (age <= YOUNG) return 'young'
  return age <= MIDDLE ? 'middle' : 'old'
}

function flow(actions: readonly TrendAction[], asOf: CalendarDate): Pick<BacklogModel, 'flow' | 'followed'> {
  const followed = actions.filter(({opened}) => opened !== undefined)
  const first = followed.reduce((least, {opened = least}) => (opened < least ? opened : least), '9999-12-31')
  if (followed.length === 0) return {flow: [], followed: 0}
  const periods = periodsBetween(first, asOf, 'month')
  const opened = periods.map(() => 0)
  const closed = periods.map(() => 0)
  const add = (counts: number[], day: CalendarDate | undefined) => {
    const at = day === undefined ? -1 : positionOf(day, periods, 'month')
    if (at in counts) counts[at] = (counts[at] ?? 0) + 1
  }
  for (const item of followed) {
    add(opened, item.opened)
    // What was finished from the first was closed on the day it was written down, as far as anybody knows.
    if (!isOpen(item)) add(closed, item.closed ?? item.opened)
  }
  let [written, finished] = [0, 0]
  return {
    followed: followed.length,
    flow: periods.map(({start}, index) => {
      written += opened[index] ?? 0
      finished += closed[index] ?? 0
      return {month: start, opened: written, closed: finished}
    }),
  }
}

/** Done items of those that were not dropped, by the period in which their incident was. */
export function completionModel(
  incidents: readonly TrendIncident[],
  drawn: readonly IncidentIndex[],
  actions: readonly TrendAction[],
  asOf: CalendarDate,
  first = incidents[drawn[0] ?? -1]?.day ?? asOf,
): CompletionModel {
  const {granularity, periods} = coarsePeriods(first, asOf)
  const members = periods.map((): TrendAction[] => [])
  let missing = 0
  for (const action of actions) {
    const day = incidents[action.incident]?.day
    const period = day === undefined ? undefined : members[positionOf(day, periods, granularity)]
    if (period) period.push(action)
    else missing += 1
  }
  return {
    granularity,
    periods: periods.map((period, position) => {
      const items = members[position] ?? []
      return {...period, ...completed(items), incidents: [...new Set(items.map(({incident}) => incident))]}
    }),
    all: completed(actions),
    missing,
  }
}

function completed(items: readonly TrendAction[]): Completed {
  const done = items.filter(({stage}) => stage === 'done').length
  const dropped = items.filter(({stage}) => stage === 'dropped').length
  const open = items.length - done - dropped
  const n = done + open
  return {
    done,
    open,
    dropped,
    ...(n > 0 && {share: done / n}),
    ...(n >= LEAST && {interval: shareInterval(done, n)}),
  }
}

/** How long items stay open, of those that were written down open on a known day. */
export function lifetimeModel(actions: readonly TrendAction[], history: HistoryState): LifetimeModel {
  const cases = actions.flatMap(({stage, opened, closed, age}) => {
    if (opened === undefined) return []
    if (stage === 'proposed' || stage === 'committed')
      return age === undefined ? [] : [{time: age, ended: false}]
    // What will not be done leaves the backlog, too.
    if (closed === undefined) return []
    return [{time: Math.max(0, (Date.parse(closed) - Date.parse(opened)) / 86_400_000), ended: true}]
  })
  const steps = survival(cases)
  return {
    history,
    steps,
    n: cases.length,
    open: cases.filter(({ended}) => !ended).length,
    missing: actions.length - cases.length,
    ...(cases.length >= LEAST && survivalMedian(steps)),
    longest: cases.reduce((most, {time}) => Math.max(most, time), 0),
  }
}

function isOpen({stage}: TrendAction): boolean {
  return stage === 'proposed' || stage === 'committed'
}
