import type {ArchivePageProps, IndexIncident, IndexPageProps} from '../../client/types.ts'
import type {Incident, Site} from '../types.ts'
import {excerpt, toIncidentLink} from './links.ts'

/** The longest text per incident that the index page carries for searching, in characters. */
const SEARCH_LENGTH = 800

/** What the index page is given: every incident, newest first. */
export function toIndexProps({indexPermalink, basePath, incidents}: Site): IndexPageProps {
  return {
    permalink: indexPermalink,
    archivePermalink: `${basePath}/archive`,
    trendsPermalink: `${basePath}/trends`,
    incidents: incidents.map(toIndexIncident),
  }
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

function toIndexIncident(incident: Incident): IndexIncident {
  const {file, durationSeconds, services = [], summary} = incident.postmortem
  const {rootCause, causes = [], contributingFactors = [], trigger, impact} = incident.postmortem
  const shown = excerpt(summary ?? impact?.text)
  const searched = [summary, ...causes, trigger, rootCause, ...contributingFactors]
  const searchText = excerpt(searched.filter((text) => text !== undefined).join('\n'), SEARCH_LENGTH)
  return {
    ...toIncidentLink(incident),
    file,
    ...(durationSeconds !== undefined && {durationSeconds}),
    services,
    ...(shown !== undefined && {excerpt: shown}),
    ...(searchText !== undefined && searchText !== shown && {searchText}),
  }
}
