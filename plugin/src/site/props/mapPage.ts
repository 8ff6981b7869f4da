import type {MapCell, MapLine, MapMark, MapPageProps} from '../../client/families.ts'
import type {Incident, Site} from '../types.ts'
import {familiesPermalink, toFamilyLinks} from './families.ts'
import {causeHref, causeSlug, serviceHref, toSeverityTag} from './links.ts'

/** More rows, columns and lines than this would be no picture any more. */
const MOST_ROWS = 40
const MOST_COLUMNS = 20
const MOST_FAMILIES = 40

/** What the map is given: how often each service failed with each kind of cause, and the families over time. */
export function toMapProps(site: Site): MapPageProps {
  const {incidents, indexPermalink, basePath, families, causeName} = site
  const services = lines(incidents, servicesOf, ({key}) => serviceHref(indexPermalink, key))
  const causes = lines(
    incidents,
    ({postmortem}) => (postmortem.causes ?? []).map((cause) => ({key: cause, name: causeName(cause)})),
    ({key}) => causeHref(indexPermalink, key),
  )
  const rows = services.slice(0, MOST_ROWS)
  const columns = causes.slice(0, MOST_COLUMNS)
  const dated = families.filter(({incidents: members}) => members.some(({postmortem}) => postmortem.date))
  const drawn = dated.slice(0, MOST_FAMILIES)
  const links = toFamilyLinks(site, drawn)
  return {
    permalink: `${basePath}/map`,
    indexPermalink,
    familiesPermalink: familiesPermalink(site),
    incidents: incidents.length,
    rows: rows.map(({line}) => line),
    columns: columns.map(({line}) => line),
    cells: cellsOf(rows, columns, indexPermalink),
    outside: incidents.filter(
      ({postmortem: {services = [], causes = []}}) => !services.length || !causes.length,
    ).length,
    rowsLeftOut: services.length - rows.length,
    columnsLeftOut: causes.length - columns.length,
    families: links.map((link, index) => ({...link, marks: drawn[index]?.incidents.flatMap(toMark) ?? []})),
    familiesLeftOut: families.length - drawn.length,
  }
}

interface Named {
  key: string
  name: string
}

interface Line {
  key: string
  line: MapLine
  incidents: Set<Incident>
}

function servicesOf({postmortem: {services = []}}: Incident): Named[] {
  return services.map(({slug, name}) => ({key: slug, name}))
}

/** The most frequent first. */
function lines(
  incidents: readonly Incident[],
  valuesOf: (incident: Incident) => Named[],
  hrefOf: (value: Named) => string,
): Line[] {
  const found = new Map<string, {name: string; incidents: Set<Incident>}>()
  for (const incident of incidents) {
    for (const {key, name} of valuesOf(incident)) {
      const known = found.get(key) ?? {name, incidents: new Set<Incident>()}
      known.incidents.add(incident)
      found.set(key, known)
    }
  }
  return [...found]
    .map(([key, {name, incidents: having}]) => ({
      key,
      incidents: having,
      line: {name, href: hrefOf({key, name}), count: having.size},
    }))
    .sort((a, b) => b.line.count - a.line.count || (a.line.name < b.line.name ? -1 : 1))
}

function cellsOf(rows: readonly Line[], columns: readonly Line[], indexPermalink: string): MapCell[] {
  return rows.flatMap((row, at) =>
    columns.flatMap((column, across) => {
      const both = [...row.incidents].filter((incident) => column.incidents.has(incident))
      const [only] = both
      if (only === undefined) return []
      const service = encodeURIComponent(row.key)
      const cause = encodeURIComponent(causeSlug(column.key))
      const list = `${indexPermalink}?service=${service}&cause=${cause}`
      return [{row: at, column: across, count: both.length, href: both.length === 1 ? only.permalink : list}]
    }),
  )
}

function toMark({permalink, title, postmortem: {date, severity}}: Incident): MapMark[] {
  return date === undefined
    ? []
    : [{permalink, title, day: date, ...(severity && {severity: toSeverityTag(severity)})}]
}
