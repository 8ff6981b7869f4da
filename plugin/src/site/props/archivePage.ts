import type {ArchivePageProps, YearLink} from '../../client/listTypes.ts'
import type {Incident, Site} from '../types.ts'
import {toIncidentLink} from './links.ts'

/** The most incidents that the page of all years lists. */
const LISTED = 500

/** The years of the site with their pages, newest first; those without a date last. */
export function toYears({basePath, incidents}: Site): YearLink[] {
  return [...byYear(incidents)].map(([year, {length}]) => ({
    ...(year !== undefined && {year}),
    permalink: `${basePath}/archive/${year ?? 'undated'}`,
    count: length,
  }))
}

/** What the archive is given: all years, with titles where they are few enough for a page. */
export function toArchiveProps(site: Site): ArchivePageProps {
  const listed = byYear(site.incidents)
  return {
    indexPermalink: site.indexPermalink,
    years: toYears(site).map((link) => ({
      ...link,
      ...(site.incidents.length <= LISTED && {incidents: (listed.get(link.year) ?? []).map(toIncidentLink)}),
    })),
  }
}

/** What the archive of each year is given. */
export function toYearProps(site: Site): ArchivePageProps[] {
  const listed = byYear(site.incidents)
  return toYears(site).map((link) => ({
    indexPermalink: site.indexPermalink,
    archivePermalink: `${site.basePath}/archive`,
    years: [{...link, incidents: (listed.get(link.year) ?? []).map(toIncidentLink)}],
  }))
}

function byYear(incidents: readonly Incident[]): Map<string | undefined, Incident[]> {
  const years = new Map<string | undefined, Incident[]>()
  for (const incident of incidents) {
    const year = incident.postmortem.date?.slice(0, 4)
    const known = years.get(year)
    if (known) known.push(incident)
    else years.set(year, [incident])
  }
  return years
}
