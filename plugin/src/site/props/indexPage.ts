import type {ArchivePageProps, IndexIncident, IndexPageProps} from '../../client/types.ts'
import type {ExtraField} from '../../dialect/own.ts'
import type {Incident, Site} from '../types.ts'
import {causeSlug, excerpt, teamSlug, toIncidentLink} from './links.ts'

/** The longest text per incident that the index page carries for searching, in characters. */
const SEARCH_LENGTH = 800

/** What the index page is given: every incident, newest first. */
export function toIndexProps({
  indexPermalink,
  basePath,
  incidents,
  causeName,
  extraFields,
}: Site): IndexPageProps {
  const facets = extraFields.filter(({facet}) => facet)
  const extraFacets = facets.map(({key, label}) => ({key, label}))
  return {
    permalink: indexPermalink,
    archivePermalink: `${basePath}/archive`,
    trendsPermalink: `${basePath}/trends`,
    familiesPermalink: `${basePath}/families`,
    ...(extraFacets.length > 0 && {extraFacets}),
    incidents: incidents.map((incident) => ({
      ...toIndexIncident(incident, causeName),
      ...facetValues(incident, facets),
    })),
  }
}

function facetValues(
  {postmortem: {extra = {}}}: Incident,
  facets: readonly ExtraField[],
): Pick<IndexIncident, 'extra'> {
  const values = facets.flatMap(({key}) => {
    const value = extra[key]
    return value === undefined ? [] : [[key, [value].flat().map(String)] as const]
  })
  return values.length > 0 ? {extra: Object.fromEntries(values)} : {}
}

/** What the archive is given: titles only, by year. */
export function toArchiveProps({indexPermalink, incidents}: Site): ArchivePageProps {
  const years = new Map<string | undefined, Incident[]>()
  for (const incident of incidents) {
    const year = incident.postmortem.date?.slice(0, 4)
    years.set(year, [...(years.get(year) ?? []), incident])
  }
  return {
    indexPermalink,
    years: [...years].map(([year, ofYear]) => ({
      ...(year !== undefined && {year}),
      incidents: ofYear.map(toIncidentLink),
    })),
  }
}

function toIndexIncident(incident: Incident, causeName: Site['causeName']): IndexIncident {
  const {file, durationSeconds, services = [], teams = [], summary} = incident.postmortem
  const {rootCause, causes = [], contributingFactors = [], trigger, impact, extra = {}} = incident.postmortem
  const shown = excerpt(summary ?? impact?.text)
  const searched = [
    summary,
    ...teams,
    ...causes.map(causeName),
    trigger,
    rootCause,
    ...contributingFactors,
    ...Object.values(extra).flat(),
  ]
  const searchText = excerpt(searched.filter((text) => text !== undefined).join('\n'), SEARCH_LENGTH)
  return {
    ...toIncidentLink(incident),
    file,
    ...(durationSeconds !== undefined && {durationSeconds}),
    services,
    ...(teams.length > 0 && {teams: teams.map((name) => ({name, slug: teamSlug(name)}))}),
    ...(causes.length > 0 && {
      causes: causes.map((cause) => ({name: causeName(cause), slug: causeSlug(cause)})),
    }),
    ...(shown !== undefined && {excerpt: shown}),
    ...(searchText !== undefined && searchText !== shown && {searchText}),
  }
}
