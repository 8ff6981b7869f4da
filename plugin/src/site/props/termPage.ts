import type {OpenAction, TermKind, TermPageProps, TermsPageProps} from '../../client/listTypes.ts'
import {termPermalink, termSlug} from '../../client/terms.ts'
import type {TrendsPageProps} from '../../client/trends/data.ts'
import {EMPTY_TRENDS, serializeTrendsState} from '../../client/trends/state.ts'
import {summarize} from '../../client/trends/statistics/summary.ts'
import type {SeverityTag} from '../../client/types.ts'
import {isOpen} from '../search/open.ts'
import {subsetOfTrends} from '../trends/subset.ts'
import type {Incident, ServiceEntry, Site} from '../types.ts'
import {toFamilyLinks} from './families.ts'
import {toIndexIncident} from './indexPage.ts'
import {causeSlug, tagSlug, teamPageHref, teamSlug, toIncidentLink, toSeverityTag} from './links.ts'

/** The most incidents and action items that a page lists; the index lists all. */
const INCIDENTS = 100
const ACTIONS = 20

const LEAST_FOR_CHARTS = 3

const KINDS: readonly [kind: TermKind, parameter: string][] = [
  ['services', 'service'],
  ['teams', 'team'],
  ['causes', 'cause'],
  ['tags', 'tag'],
]

/** A service, team, cause or tag with the incidents that have it. */
interface Term {
  name: string
  /** As the facet of the index knows it: several where names differ in punctuation only. */
  values: Set<string>
  incidents: Incident[]
}

/**
 * What the pages of services, teams, causes and tags are given.
 *
 * @param service  The catalogue's entry of a service, by slug.
 * @param trends   What the page of trends is given, for the charts of services and teams. Default: no charts.
 */
export function toTermProps(
  site: Site,
  service: (slug: string) => ServiceEntry | undefined,
  trends?: TrendsPageProps,
): {pages: TermPageProps[]; lists: TermsPageProps[]} {
  const pages: TermPageProps[] = []
  const teams = gather(site, 'teams')
  const lists: TermsPageProps[] = []
  for (const [kind, parameter] of KINDS) {
    const terms = [...gather(site, kind).values()].sort(
      (a, b) => b.incidents.length - a.incidents.length || (a.name < b.name ? -1 : 1),
    )
    const {indexPermalink} = site
    const own = terms.map((term) => ({
      ...toPage(term, kind, parameter, indexPermalink),
      families: toFamilyLinks(site, familiesOf(site, kind, term)),
      ...(kind === 'services' && ownerOf(term, teams, site, service)),
      ...(trends && (kind === 'services' || kind === 'teams') && charts(term, kind, site, trends)),
    }))
    pages.push(...own)
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

/** Who has the service, by the catalogue. */
function ownerOf(
  {values}: Term,
  teams: ReadonlyMap<string, Term>,
  {indexPermalink}: Site,
  service: (slug: string) => ServiceEntry | undefined,
): Pick<TermPageProps, 'team' | 'tier'> {
  const [value = ''] = values
  const {team, tier} = service(value) ?? {}
  const hasPage = team !== undefined && teams.has(termSlug(teamSlug(team)))
  return {
    ...(team !== undefined && {
      team: {name: team, ...(hasPage && {permalink: teamPageHref(indexPermalink, team)})},
    }),
    ...(tier !== undefined && {tier}),
  }
}

function charts(
  {values, incidents}: Term,
  kind: 'services' | 'teams',
  {basePath}: Site,
  trends: TrendsPageProps,
): Pick<TermPageProps, 'trends' | 'trendsPermalink'> {
  // Of fewer incidents the list below says all that a chart could.
  if (incidents.length < LEAST_FOR_CHARTS) return {}
  const slugs = [...values].sort()
  const permalinks = new Set(incidents.map(({permalink}) => permalink))
  return {
    trends: subsetOfTrends(trends, permalinks, {[kind]: slugs}),
    trendsPermalink: `${basePath}/trends${serializeTrendsState({...EMPTY_TRENDS, [kind]: slugs})}`,
  }
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
  const {services = [], teams = [], causes = [], tags = []} = postmortem
  if (kind === 'services') return services
  if (kind === 'teams') return teams.map((name) => ({name, slug: teamSlug(name)}))
  if (kind === 'causes') return causes.map((cause) => ({name: causeName(cause), slug: causeSlug(cause)}))
  return tags.map((tag) => ({name: tag, slug: tagSlug(tag)}))
}

/** Failure families say which services and causes their incidents share; of a team are those of which it had two. */
function familiesOf({families}: Site, kind: TermKind, {values, incidents}: Term): Site['families'] {
  if (kind === 'tags') return []
  return families.filter(({shared, incidents: all}) => {
    if (kind === 'services') return shared.services.some(({key}) => values.has(key))
    if (kind === 'causes') return shared.causes.some(({key}) => values.has(causeSlug(key)))
    return all.filter((incident) => incidents.includes(incident)).length > 1
  })
}

function toPage(
  {name, values, incidents}: Term,
  kind: TermKind,
  parameter: string,
  indexPermalink: string,
): Omit<TermPageProps, 'families'> {
  const days = incidents.flatMap(({postmortem}) => postmortem.date ?? []).sort()
  const [first, last] = [days[0], days.at(-1)]
  const durations = incidents.flatMap(({postmortem}) => postmortem.durationSeconds ?? [])
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
    ...(durations.length > 0 && {durations: summarize(durations)}),
    severities: countSeverities(incidents),
    openCount: open.length,
    openActions: open.sort(byDue).slice(0, ACTIONS),
    incidents: incidents.slice(0, INCIDENTS).map(toIndexIncident),
  }
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
