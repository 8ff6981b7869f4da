import {EMPTY_STATE, serializeIndexState} from '../indexState.ts'
import type {CountsPeriod, CountsSegment, Period, SeverityKey, TrendsModel} from './types.ts'

/** The index, narrowed to the year of a period and, where given, to a group of severities. */
export function periodHref(
  {basePath, severities, scope}: Pick<TrendsModel, 'basePath' | 'severities' | 'scope'>,
  period: Period,
  severity?: SeverityKey,
): string {
  const slugs = severities.find(({key}) => key === severity)?.slugs
  const state = {
    ...EMPTY_STATE,
    years: [period.start.slice(0, 4)],
    severities: [...(slugs ?? scope.severities)],
    services: [...scope.services],
    teams: [...scope.teams],
  }
  return basePath + serializeIndexState(state)
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
