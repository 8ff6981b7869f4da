import {EMPTY_STATE, type IndexState, serializeIndexState} from '../indexState.ts'
import type {CountsPeriod, CountsSegment, Period, SeverityKey, TrendsModel} from './types.ts'

/** The index, narrowed to the days of a period and, where given, to a group of severities. */
export function periodHref(
  {basePath, severities, scope}: Pick<TrendsModel, 'basePath' | 'severities' | 'scope'>,
  period: Period,
  severity?: SeverityKey,
): string {
  const slugs = severities.find(({key}) => key === severity)?.slugs
  const state = {
    ...EMPTY_STATE,
    ...daysOf(period),
    severities: [...(slugs ?? scope.severities)],
    services: [...scope.services],
    teams: [...scope.teams],
  }
  return basePath + serializeIndexState(state)
}

/** A whole year is a filter of the index; other days stand in its query, in which `before` leaves its own day out. */
function daysOf({start, end}: Period): Partial<Pick<IndexState, 'years' | 'query'>> {
  const year = start.slice(0, 4)
  if (start === `${year}-01-01` && end === `${year}-12-31`) return {years: [year]}
  const next = new Date(Date.parse(end) + 86_400_000).toISOString().slice(0, 10)
  // Periods begin with a month.
  return {query: `after:${start.slice(0, 7)} before:${next.slice(0, 7)}`}
}

/** The index, narrowed to the filters of the page and to some values more. */
export function scopeHref(
  {basePath, scope}: Pick<TrendsModel, 'basePath' | 'scope'>,
  more: Partial<Pick<typeof EMPTY_STATE, 'services' | 'years'>> = {},
): string {
  const {services, teams, severities} = scope
  return (
    basePath +
    serializeIndexState({
      ...EMPTY_STATE,
      services: [...services],
      teams: [...teams],
      severities: [...severities],
      ...more,
    })
  )
}

/** What is behind one part of a column: the incident itself where it is one, else the list in which they are. */
export function segmentHref(
  trends: Pick<TrendsModel, 'basePath' | 'severities' | 'incidents' | 'scope'>,
  period: CountsPeriod,
  {severity, incidents}: CountsSegment,
): string {
  const [first] = incidents
  const only = incidents.length === 1 && first !== undefined ? trends.incidents[first] : undefined
  return only?.permalink ?? periodHref(trends, period, severity)
}
