import {EMPTY_STATE, serializeIndexState} from '../indexState.ts'
import type {CountsPeriod, CountsSegment, Period, SeverityKey, TrendsPageProps} from './types.ts'

/** The index, narrowed to the year of a period and, where given, to a group of severities. */
export function periodHref(
  {basePath, severities}: Pick<TrendsPageProps, 'basePath' | 'severities'>,
  period: Period,
  severity?: SeverityKey,
): string {
  const slugs = severities.find(({key}) => key === severity)?.slugs ?? []
  const state = {...EMPTY_STATE, years: [period.start.slice(0, 4)], severities: slugs}
  return basePath + serializeIndexState(state)
}

/** What is behind one part of a column: the incident itself where it is one, else the list in which they are. */
export function segmentHref(
  trends: Pick<TrendsPageProps, 'basePath' | 'severities' | 'incidents'>,
  period: CountsPeriod,
  {severity, incidents}: CountsSegment,
): string {
  const [first] = incidents
  const only = incidents.length === 1 && first !== undefined ? trends.incidents[first] : undefined
  return only?.permalink ?? periodHref(trends, period, severity)
}
