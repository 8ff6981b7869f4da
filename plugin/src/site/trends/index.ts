import type {TrendPoint, TrendsPageProps} from '../../client/charts/types.ts'
import {causeNamer} from '../../dialect/causes.ts'
import type {CalendarDate, Postmortem} from '../../record/types.ts'
import {toMoment} from '../moment.ts'
import {causeFilterHref as toCauseHref} from '../props/links.ts'
import {countsModels, earliestDay} from './counts.ts'
import {coverageModel} from './coverage.ts'
import {durationsModel, phaseModels} from './durations.ts'
import {causesOf, rankingModel, servicesOf} from './rankings.ts'
import {severityGroups, severityKey} from './severities.ts'

export type {TrendsPageProps}

/** A postmortem together with its page. */
export interface TrendIncident {
  permalink: string
  title: string
  postmortem: Postmortem
}

export interface TrendsOptions {
  /** The day of the build: the last one that counts. */
  asOf: CalendarDate
  /** IANA name or offset in which an instant falls on a day, where a document gives no date. */
  timeZone: string
  /** Permalink of the index of incidents. */
  basePath: string
  /** Where the incidents of a service are listed. By default the index, narrowed to it. */
  serviceHref?(slug: string): string | undefined
  /** Where the incidents of a cause are listed. By default the index, narrowed to it. */
  causeHref?(cause: string): string | undefined
  /** Name of a kind of cause. Default: those of the standard kinds. */
  causeName?: (cause: string) => string
}

/** Everything that the trends page shows, worked out from the records alone: the same records give the same page. */
export function buildTrends(
  incidents: readonly TrendIncident[],
  {asOf, timeZone, basePath, serviceHref, causeHref, causeName = causeNamer([])}: TrendsOptions,
): TrendsPageProps {
  const ordered = incidents
    .map((incident) => ({...incident, day: dayOf(incident.postmortem, timeZone)}))
    .sort((a, b) => compare(a.day ?? '~', b.day ?? '~') || compare(a.permalink, b.permalink))
  const points = ordered.map(
    ({permalink, title, day, postmortem}): TrendPoint => ({
      permalink,
      title,
      ...(day !== undefined && {day}),
      severity: severityKey(postmortem.severity),
    }),
  )
  const postmortems = ordered.map(({postmortem}) => postmortem)
  const earliest = earliestDay(asOf)
  const dated = [...points.keys()].filter((index) => points[index]?.day !== undefined)
  const drawn = dated.filter((index) => {
    const day = points[index]?.day ?? ''
    return day >= earliest && day <= asOf
  })
  const byService = (slug: string) => `${basePath}?service=${encodeURIComponent(slug)}`
  const byCause = (cause: string) => toCauseHref(basePath, cause)
  return {
    asOf,
    timeZone,
    basePath,
    severities: severityGroups(postmortems.map(({severity}) => severity)),
    incidents: points,
    undated: points.length - dated.length,
    outside: dated.length - drawn.length,
    counts: countsModels(points, drawn, asOf),
    durations: durationsModel(points, postmortems, drawn, asOf),
    phases: phaseModels(postmortems),
    services: rankingModel(postmortems, servicesOf, serviceHref ?? byService),
    causes: rankingModel(postmortems, (each) => causesOf(each, causeName), causeHref ?? byCause),
    coverage: coverageModel(postmortems),
  }
}

/** The day as the document dates it, as everywhere on the site; else the day of its first instant. */
function dayOf({date, startedAt}: Postmortem, timeZone: string): CalendarDate | undefined {
  if (date !== undefined) return date
  return startedAt === undefined ? undefined : toMoment(startedAt, timeZone).day
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
