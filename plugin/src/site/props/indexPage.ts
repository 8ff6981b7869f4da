import {selectIncidents} from '../../client/facets.ts'
import {EMPTY_STATE} from '../../client/indexState.ts'
import type {IndexIncident, IndexPageProps} from '../../client/listTypes.ts'
import {toFacetTable} from '../../client/search/table.ts'
import {toFacetsFile} from '../search/facets.ts'
import type {Incident, Site} from '../types.ts'
import {toYears} from './archivePage.ts'
import {excerpt, toIncidentLink} from './links.ts'

/** How many incidents the page shows before anything is asked of it, and without JavaScript. */
const NEWEST = 50

/**
 * What the index page is given: the newest incidents, and what all can be narrowed by. The rest comes from the search
 * index, so that the page does not grow with the folder.
 *
 * @param searchUrl  Where the files of the index are served.
 */
export function toIndexProps(site: Site, searchUrl: string): IndexPageProps {
  const {indexPermalink, basePath, incidents} = site
  return {
    permalink: indexPermalink,
    archivePermalink: `${basePath}/archive`,
    trendsPermalink: `${basePath}/trends`,
    actionsPermalink: `${basePath}/actions`,
    familiesPermalink: `${basePath}/families`,
    servicesPermalink: `${basePath}/services`,
    ...(incidents.some(({postmortem}) => postmortem.teams?.length) && {teamsPermalink: `${basePath}/teams`}),
    searchUrl,
    count: incidents.length,
    incidents: incidents.slice(0, NEWEST).map(toIndexIncident),
    facets: selectIncidents(toFacetTable(toFacetsFile(site)), EMPTY_STATE).facets,
    years: toYears(site),
  }
}

/** What a list shows of an incident. */
export function toIndexIncident(incident: Incident): IndexIncident {
  const {durationSeconds, services = [], summary, impact} = incident.postmortem
  const shown = excerpt(summary ?? impact?.text)
  return {
    ...toIncidentLink(incident),
    ...(durationSeconds !== undefined && {durationSeconds}),
    services,
    ...(shown !== undefined && {excerpt: shown}),
  }
}
