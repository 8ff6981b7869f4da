import type {
  DurationsModel,
  Granularity,
  IncidentIndex,
  PhaseKey,
  PhaseModel,
  TimesPoint,
  TrendPoint,
} from '../../client/charts/types.ts'
import type {CalendarDate, Postmortem} from '../../record/types.ts'
import {countPeriods, periodsBetween, positionOf} from './periods.ts'
import {summarize} from './statistics/summary.ts'

/** Up to this many quarters, medians are per quarter, beyond per year. */
const MOST_QUARTERS = 12

const PHASES: readonly PhaseKey[] = ['ttd', 'tta', 'ttm', 'ttr']

/** What a status says while the incident goes on. `Open` and `in progress` are left: they may be the document's. */
const GOING_ON = /\b(?:on-?going|active|investigating|monitoring|unresolved|not (?:yet )?resolved)\b/i

/**
 * How long the incidents lasted, one point each.
 *
 * @param drawn  Positions of the incidents that can be placed on the time axis, oldest first.
 * @param postmortems  In the same order as `incidents`.
 */
export function durationsModel(
  incidents: readonly TrendPoint[],
  postmortems: readonly Postmortem[],
  drawn: readonly IncidentIndex[],
  asOf: CalendarDate,
): DurationsModel {
  const first = incidents[drawn[0] ?? -1]?.day ?? asOf
  const granularity: Granularity = countPeriods(first, asOf, 'quarter') <= MOST_QUARTERS ? 'quarter' : 'year'
  const unfinished = drawn.filter((incident) => isUnfinished(postmortems[incident]))
  const left = new Set(unfinished)
  const points = drawn.flatMap((incident): TimesPoint[] => {
    const seconds = postmortems[incident]?.durationSeconds
    return seconds === undefined || left.has(incident) ? [] : [{incident, seconds}]
  })
  const periods = periodsBetween(first, asOf, granularity)
  const times = periods.map((): number[] => [])
  for (const {incident, seconds} of points) {
    const day = incidents[incident]?.day
    if (day !== undefined) times[positionOf(day, periods, granularity)]?.push(seconds)
  }
  return {
    granularity,
    periods: periods.map((period, position) => ({...period, ...summarize(times[position] ?? [])})),
    points,
    missing: drawn.length - unfinished.length - points.length,
    unfinished: unfinished.length,
    ...summarize(points.map(({seconds}) => seconds)),
  }
}

/** The four milestones apart, each with the incidents that tell it. */
export function phaseModels(postmortems: readonly Postmortem[]): PhaseModel[] {
  return PHASES.map((key) => {
    const points = postmortems.flatMap((postmortem, incident): TimesPoint[] => {
      const seconds = postmortem[`${key}Seconds`]
      return seconds === undefined || (key === 'ttr' && isUnfinished(postmortem)) ? [] : [{incident, seconds}]
    })
    points.sort((a, b) => a.seconds - b.seconds || a.incident - b.incident)
    return {
      key,
      points,
      missing: postmortems.length - points.length,
      ...summarize(points.map(({seconds}) => seconds)),
    }
  })
}

/** Whether the incident was not over when its document was written, so that any time in it is only "so far". */
export function isUnfinished(postmortem: Postmortem | undefined): boolean {
  return postmortem?.resolvedAt === undefined && GOING_ON.test(postmortem?.status ?? '')
}
