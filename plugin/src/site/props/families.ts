import type {
  FamiliesPageProps,
  FamilyLink,
  FamilyOccurrence,
  FamilyPageProps,
  IncidentFamily,
  ItemsThen,
  OpenThen,
} from '../../client/families.ts'
import type {Family} from '../related/families.ts'
import {itemsOpenOn, type OpenItem} from '../related/openItems.ts'
import {daysApart} from '../related/relations.ts'
import type {Incident, Site} from '../types.ts'
import {causeHref, serviceHref, toIncidentLink} from './links.ts'

/** Where the page of all families stands. */
export function familiesPermalink({basePath}: Site): string {
  return `${basePath}/families`
}

/** What a list of families needs of each, the largest first. */
export function toFamilyLinks(site: Site, families: readonly Family[]): FamilyLink[] {
  return families.map((family) => toFamilyLink(site, family))
}

/** The families of a service: those of which at least two incidents name it. */
export function familiesOfService({families}: Site, slug: string): Family[] {
  return families.filter(({shared}) => shared.services.some(({key}) => key === slug))
}

/** The families of a kind of cause: those of which at least two incidents have it. */
export function familiesOfCause({families}: Site, cause: string): Family[] {
  return families.filter(({shared}) => shared.causes.some(({key}) => key === cause))
}

/** The family of an incident, as of that incident. */
export function toIncidentFamily(site: Site, incident: Incident): IncidentFamily | undefined {
  const family = site.familyOf.get(incident)
  if (!family) return undefined
  const position = family.incidents.indexOf(incident)
  const {items: _, ...link} = toFamilyLink(site, family)
  const items = itemsAt(site, family, position)
  return {...link, position: position + 1, ...(items && {items: items.numbers})}
}

/** What the page of all families is given. */
export function toFamiliesProps(site: Site): FamiliesPageProps {
  return {
    permalink: familiesPermalink(site),
    indexPermalink: site.indexPermalink,
    mapPermalink: `${site.basePath}/map`,
    incidents: site.incidents.length,
    repeatDays: site.repeatDays,
    families: toFamilyLinks(site, site.families),
    repeats: site.repeats.map(({later, earlier, causes, ...repeat}) => ({
      ...repeat,
      later: toIncidentLink(later),
      earlier: toIncidentLink(earlier),
      causes: causes.map(site.causeName),
    })),
  }
}

/** What the page of one family is given. */
export function toFamilyProps(site: Site, family: Family): FamilyPageProps {
  const {indexPermalink, causeName} = site
  const last = itemsAt(site, family, family.incidents.length - 1)
  return {
    ...toFamilyLink(site, family),
    indexPermalink,
    familiesPermalink: familiesPermalink(site),
    occurrences: family.incidents.map((_, position) => toOccurrence(site, family, position)),
    sharedServices: family.shared.services.map(({key, name, count}) => ({
      name,
      count,
      href: serviceHref(indexPermalink, key),
    })),
    sharedCauses: family.shared.causes.map(({key, count}) => ({
      name: causeName(key),
      count,
      href: causeHref(indexPermalink, key),
    })),
    errors: family.shared.errors,
    openItems: (last?.open ?? []).map(toOpenThen).sort(byUrgency),
  }
}

function toFamilyLink(site: Site, family: Family): FamilyLink {
  const {incidents, shared} = family
  const days = incidents.flatMap(({postmortem: {date}}) => date ?? []).sort()
  const [first, last] = [days[0], days.at(-1)]
  const items = itemsAt(site, family, incidents.length - 1)
  return {
    permalink: `${familiesPermalink(site)}/${family.slug}`,
    words: shared.words,
    services: shared.services.map(({name}) => name),
    causes: shared.causes.map(({key}) => site.causeName(key)),
    count: incidents.length,
    ...(first !== undefined && {first}),
    ...(last !== undefined && {last}),
    ...(items && {items: items.numbers}),
  }
}

function toOccurrence(site: Site, family: Family, position: number): FamilyOccurrence {
  const incident = family.incidents[position]
  if (!incident) throw new Error(`A family of ${family.incidents.length} has no incident ${position}`)
  const before = family.incidents[position - 1]
  const daysSince = before && daysApart(incident, before)
  const items = itemsAt(site, family, position)
  return {
    ...toIncidentLink(incident),
    services: incident.postmortem.services?.map(({name}) => name) ?? [],
    ...(daysSince !== undefined && {daysSince}),
    recurrenceOf: incident.recurrenceOf.map(toIncidentLink),
    ...(items && {items: items.numbers}),
  }
}

/** Nothing for the first incident, for one without a day, and where no earlier one has action items. */
function itemsAt(
  {historyOf}: Site,
  {incidents}: Family,
  position: number,
): {numbers: ItemsThen; open: OpenItem[]} | undefined {
  const day = incidents[position]?.postmortem.date
  const earlier = incidents.slice(0, position)
  if (day === undefined || earlier.length === 0) return undefined
  const {open, ...counts} = itemsOpenOn(day, earlier, historyOf)
  if (counts.total === 0) return undefined
  const overdue = open.filter(({overdueDays}) => overdueDays !== undefined).length
  return {numbers: {day, incidents: earlier.length, open: open.length, overdue, ...counts}, open}
}

function toOpenThen({incident, item, closed, overdueDays}: OpenItem): OpenThen {
  const {text, owner, due, status = 'open', line} = item
  return {
    text,
    ...(owner !== undefined && {owner}),
    ...(due !== undefined && {due}),
    ...(overdueDays !== undefined && {overdueDays}),
    status,
    ...(closed !== undefined && {closed}),
    incident: toIncidentLink(incident),
    line,
  }
}

/** The longest overdue first, then those with a due day, then as they stand in the documents. */
function byUrgency(a: OpenThen, b: OpenThen): number {
  const overdue = (b.overdueDays ?? 0) - (a.overdueDays ?? 0)
  if (overdue !== 0) return overdue
  const [first, second] = [a.due ?? '9999', b.due ?? '9999']
  return first === second ? 0 : first < second ? -1 : 1
}
