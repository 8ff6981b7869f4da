import {causeNamer} from '../dialect/causes.ts'
import type {ExtraField} from '../dialect/own.ts'
import type {Message} from '../record/types.ts'
import {checkDuplicateIds} from './duplicates.ts'
import {assignPermalinks, titleOf} from './permalinks.ts'
import {findSimilar} from './related/similar.ts'
import {createResolver} from './resolver.ts'
import type {Incident, Resolve, ServiceIncidents, Site, SiteDocument, SiteOptions} from './types.ts'

/**
 * Make the model of the site: what no document can know alone.
 *
 * Documents that tell of no incident (templates, indexes) are left out. The order of the documents does not matter.
 */
export function buildSite(documents: readonly SiteDocument[], options: SiteOptions): Site {
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
      return {postmortem, tree, permalink, title, mentions: [], mentionedBy: [], related: [], messages}
    })
    .sort(byTime)
  const resolve = createResolver(incidents)
  for (const incident of incidents) linkMentions(incident, resolve)
  for (const incident of incidents) {
    for (const other of incident.mentions) other.mentionedBy.push(incident)
  }
  findSimilar(incidents, options.related)
  checkDuplicateIds(incidents)
  incidents.forEach((incident, index) => {
    incident.next = incidents[index - 1]
    incident.previous = incidents[index + 1]
  })
  const {basePath, indexPermalink = basePath || '/', causeName = causeNamer([]), extraFields = []} = options
  const services = groupByService(incidents)
  return {
    indexPermalink,
    basePath,
    incidents,
    services,
    causeName,
    extraFields: firstOfKey(extraFields),
    resolve,
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

function linkMentions(incident: Incident, resolve: Resolve): void {
  const {file, relatedIds, facts} = incident.postmortem
  for (const name of relatedIds ?? []) {
    const other = resolve(name, file)
    if (!other) incident.messages.push(unresolved(name, facts.relatedIds?.line))
    else if (other !== incident && !incident.mentions.includes(other)) incident.mentions.push(other)
  }
}

function unresolved(name: string, line: number | undefined): Message {
  const reason = `Unexpected related incident \`${name}\`, expected the id or file of an incident in the folder`
  return {ruleId: 'related/unresolved', severity: 'info', reason, ...(line !== undefined && {line})}
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
