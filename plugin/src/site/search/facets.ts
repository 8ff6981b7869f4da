import type {FacetsFile, NameTag} from '../../client/search/files.ts'
import type {SeverityTag} from '../../client/types.ts'
import {causeSlug, facetSlug, tagSlug, teamSlug, toSeverityTag} from '../props/links.ts'
import type {SearchedIncident, SearchedSite} from '../types.ts'
import {isOpen} from './open.ts'

/** Collects the names of a facet, each once, in the order in which they come. */
function createNames<T extends {slug: string}>(): {names: T[]; add: (name: T) => number} {
  const names: T[] = []
  const positions = new Map<string, number>()
  return {
    names,
    add(name) {
      const known = positions.get(name.slug)
      if (known !== undefined) return known
      positions.set(name.slug, names.length)
      return names.push(name) - 1
    },
  }
}

/** What incidents are filtered, counted and sorted by. */
export function toFacetsFile({incidents, causeName, extraFields}: SearchedSite): FacetsFile {
  const facets = extraFields.filter(({facet}) => facet)
  const severities = createNames<SeverityTag>()
  const [services, teams, causes, tags, statuses, sources] = Array.from({length: 6}, () =>
    createNames<NameTag>(),
  )
  const extra = facets.map(() => createNames<NameTag>())
  const column = <T>(read: (incident: SearchedIncident) => T) => incidents.map(read)
  const all = (names: typeof services, of: (incident: SearchedIncident) => NameTag[]) =>
    column((incident) => [...new Set(of(incident).map((name) => names?.add(name) ?? -1))])
  const one = (names: typeof services, of: (incident: SearchedIncident) => NameTag | undefined) =>
    column((incident) => {
      const name = of(incident)
      return name ? (names?.add(name) ?? -1) : -1
    })
  const columns: FacetsFile['columns'] = {
    date: column(({postmortem}) => postmortem.date ?? 0),
    duration: column(({postmortem}) => postmortem.durationSeconds ?? -1),
    severity: column(({postmortem: {severity}}) => (severity ? severities.add(toSeverityTag(severity)) : -1)),
    services: all(services, ({postmortem}) => postmortem.services ?? []),
    teams: all(teams, ({postmortem}) =>
      (postmortem.teams ?? []).map((name) => ({name, slug: teamSlug(name)})),
    ),
    causes: all(causes, ({postmortem}) =>
      (postmortem.causes ?? []).map((cause) => ({name: causeName(cause), slug: causeSlug(cause)})),
    ),
    tags: all(tags, ({postmortem}) => (postmortem.tags ?? []).map((name) => ({name, slug: tagSlug(name)}))),
    status: one(statuses, ({postmortem: {status}}) => toStatus(status)),
    source: one(sources, ({postmortem: {source}}) =>
      source === undefined ? undefined : {name: source, slug: facetSlug(source)},
    ),
    openActions: column(({postmortem}) => (postmortem.actionItems ?? []).filter(isOpen).length),
    extra: column(({postmortem: {extra: values = {}}}) =>
      facets.map(({key}, index) => {
        const value = values[key]
        const texts = value === undefined ? [] : [value].flat().map(String)
        return [...new Set(texts.map((name) => extra[index]?.add({name, slug: facetSlug(name)}) ?? -1))]
      }),
    ),
  }
  return {
    extraFacets: facets.map(({key, label}) => ({key, label})),
    severities: severities.names,
    services: services?.names ?? [],
    teams: teams?.names ?? [],
    causes: causes?.names ?? [],
    tags: tags?.names ?? [],
    statuses: statuses?.names ?? [],
    sources: sources?.names ?? [],
    extra: extra.map(({names}) => names.map(({name}) => name)),
    columns,
  }
}

/** The state alone: `Complete` of `Complete, two action items open`. */
function toStatus(status: string | undefined): NameTag | undefined {
  const name = status?.split(/[,;:.(（、。]/)[0]?.trim()
  return name ? {name, slug: facetSlug(name)} : undefined
}
