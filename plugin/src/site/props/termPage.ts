import type {OpenAction, TermKind, TermPageProps, TermsPageProps} from '../../client/listTypes.ts'
import {termPermalink, termSlug} from '../../client/terms.ts'
import type {SeverityTag} from '../../client/types.ts'
import {isOpen} from '../search/open.ts'
import type {Incident, ServiceEntry, Site} from '../types.ts'
import {toFamilyLinks} from './families.ts'
import {toIndexIncident} from './indexPage.ts'
import {causeSlug, tagSlug, toIncidentLink, toSeverityTag} from './links.ts'

/** The most incidents and action items that a page lists; the index lists all. */
const INCIDENTS = 100
const ACTIONS = 20

const KINDS: readonly [kind: TermKind, parameter: string][] = [
  ['services', 'service'],
  ['causes', 'cause'],
  ['tags', 'tag'],
]

/** A service, cause or tag with the incidents that have it. */
interface Term {
  name: string
  /** As the facet of the index knows it: several where names differ in punctuation only. */
  values: Set<string>
  incidents: Incident[]
}

/**
 * What the pages of services, causes and tags are given.
 *
 * @param service  The catalogue's entry of a service, by slug.
 */
export function toTermProps(
  site: Site,
  service: (slug: string) => ServiceEntry | undefined,
): {pages: TermPageProps[]; lists: TermsPageProps[]} {
  const pages: TermPageProps[] = []
  const lists: TermsPageProps[] = []
  for (const [kind, parameter] of KINDS) {
    const terms = [...gather(site, kind).values()].sort(
      (a, b) => b.incidents.length - a.incidents.length || (a.name < b.name ? -1 : 1),
    )
    const {indexPermalink} = site
    const own = terms.map((term) => ({
      ...toPage(term, kind, parameter, indexPermalink),
      families: toFamilyLinks(site, familiesOf(site, kind, term.values)),
    }))
    for (const page of own) pages.push(kind === 'services' ? {...page, ...owner(page, terms, service)} : page)
    lists.push({
      kind,
      indexPermalink,
      terms: own.map(({name, permalink, count, last}) => ({
        name,
        permalink,
        count,
        ...(last !== undefined && {last}),
      })),
    })
  }
  return {pages, lists}
}

function owner(
  {name}: TermPageProps,
  terms: readonly Term[],
  service: (slug: string) => ServiceEntry | undefined,
): Pick<TermPageProps, 'team' | 'tier'> {
  const [value = ''] = terms.find((term) => term.name === name)?.values ?? []
  const {team, tier} = service(value) ?? {}
  return {...(team !== undefined && {team}), ...(tier !== undefined && {tier})}
}

function gather({incidents, causeName}: Site, kind: TermKind): Map<string, Term> {
  const terms = new Map<string, Term>()
  for (const incident of incidents) {
    for (const {name, slug} of namesOf(incident, kind, causeName)) {
      const key = termSlug(slug)
      const term = terms.get(key) ?? {name, values: new Set<string>(), incidents: []}
      term.values.add(slug)
      if (term.incidents.at(-1) !== incident) term.incidents.push(incident)
      terms.set(key, term)
    }
  }
  return terms
}

function namesOf({postmortem}: Incident, kind: TermKind, causeName: Site['causeName']) {
  const {services = [], causes = [], tags = []} = postmortem
  if (kind === 'services') return services
  if (kind === 'causes') return causes.map((cause) => ({name: causeName(cause), slug: causeSlug(cause)}))
  return tags.map((tag) => ({name: tag, slug: tagSlug(tag)}))
}

/** Failure families say what their incidents share; tags are none of it. */
function familiesOf({families}: Site, kind: TermKind, values: ReadonlySet<string>): Site['families'] {
  if (kind === 'tags') return []
  return families.filter(({shared}) =>
    kind === 'services'
      ? shared.services.some(({key}) => values.has(key))
      : shared.causes.some(({key}) => values.has(causeSlug(key))),
  )
}

function toPage(
  {name, values, incidents}: Term,
  kind: TermKind,
  parameter: string,
  indexPermalink: string,
): Omit<TermPageProps, 'families'> {
  const days = incidents.flatMap(({postmortem}) => postmortem.date ?? []).sort()
  const [first, last] = [days[0], days.at(-1)]
  const median = medianOf(incidents.flatMap(({postmortem}) => postmortem.durationSeconds ?? []))
  const slugs = [...values].sort()
  const open = incidents.flatMap(openActions)
  return {
    kind,
    name,
    permalink: termPermalink(indexPermalink, kind, slugs[0] ?? name),
    indexPermalink,
    searchPermalink: `${indexPermalink}?${parameter}=${slugs.map(encodeURIComponent).join(',')}`,
    count: incidents.length,
    ...(first !== undefined && {first}),
    ...(last !== undefined && {last}),
    ...(median && {duration: median}),
    severities: countSeverities(incidents),
    openCount: open.length,
    openActions: open.sort(byDue).slice(0, ACTIONS),
    incidents: incidents.slice(0, INCIDENTS).map(toIndexIncident),
  }
}

/** Of an even number the lower of the two in the middle: a duration that really was. */
function medianOf(durations: number[]): TermPageProps['duration'] {
  const median = durations.sort((a, b) => a - b)[Math.floor((durations.length - 1) / 2)]
  return median === undefined ? undefined : {median, known: durations.length}
}

function countSeverities(incidents: readonly Incident[]): TermPageProps['severities'] {
  const counts = new Map<string, {severity?: SeverityTag; count: number}>()
  for (const {postmortem} of incidents) {
    const severity = postmortem.severity && toSeverityTag(postmortem.severity)
    const known = counts.get(severity?.slug ?? '') ?? {...(severity && {severity}), count: 0}
    counts.set(severity?.slug ?? '', {...known, count: known.count + 1})
  }
  const rank = ({severity}: {severity?: SeverityTag}) =>
    severity ? (severity.rank ?? Number.MAX_SAFE_INTEGER) : Number.MAX_VALUE
  return [...counts]
    .sort(([a, first], [b, second]) => rank(first) - rank(second) || (a < b ? -1 : 1))
    .map(([, each]) => each)
}

function openActions(incident: Incident): OpenAction[] {
  return (incident.postmortem.actionItems ?? []).filter(isOpen).map(({text, owner: who, due, ticket}) => ({
    text,
    ...(who !== undefined && {owner: who}),
    ...(due !== undefined && {due}),
    ...(ticket !== undefined && {ticket}),
    incident: toIncidentLink(incident),
  }))
}

/** Sorting is stable: without a day, those of the newest incidents first. */
function byDue(a: OpenAction, b: OpenAction): number {
  const [first, second] = [a.due ?? '9999', b.due ?? '9999']
  if (first === second) return 0
  return first < second ? -1 : 1
}
