import {causeNamer} from '../dialect/causes.ts'
import type {ExtraField} from '../dialect/own.ts'
import {checkDuplicateIds} from './duplicates.ts'
import {assignPermalinks, titleOf} from './permalinks.ts'
import {checkExclusions} from './related/exclusions.ts'
import {findFamilies} from './related/families.ts'
import {linkMentions} from './related/mentions.ts'
import {findRelations} from './related/relations.ts'
import {findRepeats, REPEAT_DAYS} from './related/repeats.ts'
import {createResolver} from './resolver.ts'
import type {Incident, ServiceIncidents, Site, SiteDocument, SiteOptions} from './types.ts'

/**
 * Make the model of the site: what no document can know alone.
 *
 * Documents that tell of no incident (templates, indexes) are left out. The order of the documents does not matter.
 */
export function buildSite(documents: readonly SiteDocument[], options: SiteOptions): Site {
  const {basePath, indexPermalink = basePath || '/', causeName = causeNamer([]), extraFields = []} = options
  const ofIncidents = documents.filter(({postmortem}) => postmortem.kind === 'postmortem')
  const permalinks = assignPermalinks(
    ofIncidents.map(({postmortem}) => postmortem),
    options.basePath,
  )
  const incidents = ofIncidents
    .map(({postmortem, tree}): Incident => {
      const messages = [...postmortem.messages]
      const permalink = permalinks.get(postmortem) ?? options.basePath
      const title = titleOf(postmortem)
      const links = {mentions: [], mentionedBy: [], recurrenceOf: [], unresolved: [], alike: [], related: []}
      return {postmortem, tree, permalink, title, ...links, messages}
    })
    .sort(byTime)
  const resolve = createResolver(incidents)
  linkMentions(incidents, resolve)
  relate(incidents, options.related, causeName)
  checkDuplicateIds(incidents)
  incidents.forEach((incident, index) => {
    incident.next = incidents[index - 1]
    incident.previous = incidents[index + 1]
  })
  const services = groupByService(incidents)
  const families = findFamilies(incidents)
  const {repeatDays = REPEAT_DAYS} = options
  return {
    indexPermalink,
    basePath,
    incidents,
    services,
    families,
    familyOf: new Map(families.flatMap((family) => family.incidents.map((each) => [each, family] as const))),
    repeats: findRepeats(incidents, repeatDays),
    repeatDays,
    causeName,
    historyOf: options.historyOf ?? (() => []),
    extraFields: firstOfKey(extraFields),
    resolve,
    messages: checkExclusions(options.related.exclude ?? [], resolve),
  }
}

/** Newest first, then those without a date; by file where time does not tell. */
function byTime(a: Incident, b: Incident): number {
  const [first, second] = [timeKey(a), timeKey(b)]
  if (first !== second) return first < second ? 1 : -1
  return sourceKey(a) < sourceKey(b) ? -1 : 1
}

function timeKey({postmortem}: Incident): string {
  return postmortem.startedAt ?? postmortem.date ?? ''
}

function sourceKey({postmortem}: Incident): string {
  return `${postmortem.source ?? ''}/${postmortem.file}\n${postmortem.slug}`
}

/** What is computed; an incident that is mentioned either way is listed as such. */
function relate(
  incidents: readonly Incident[],
  options: SiteOptions['related'],
  causeName: (cause: string) => string,
): void {
  findRelations(incidents, options, causeName).forEach((alike, index) => {
    const incident = incidents[index]
    if (!incident) return
    const named = new Set([...incident.mentions, ...incident.mentionedBy])
    incident.alike = alike
    incident.related = alike.filter(({incident: other}) => !named.has(other)).slice(0, options.limit)
  })
}

/** Two dialects may add the same field. */
function firstOfKey(fields: readonly ExtraField[]): ExtraField[] {
  return fields.filter(({key}, index) => fields.findIndex((other) => other.key === key) === index)
}

function groupByService(incidents: readonly Incident[]): ServiceIncidents[] {
  const services = new Map<string, ServiceIncidents>()
  for (const incident of incidents) {
    for (const {name, slug} of incident.postmortem.services ?? []) {
      const service = services.get(slug) ?? {name, slug, incidents: []}
      if (!service.incidents.includes(incident)) service.incidents.push(incident)
      services.set(slug, service)
    }
  }
  return [...services.values()].sort((a, b) => (a.name === b.name ? 0 : a.name < b.name ? -1 : 1))
}
