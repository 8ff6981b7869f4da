import type {ExtraName} from '../record/types.ts'
import {
  chosenOf,
  type FacetName,
  type IndexState,
  isExtra,
  type KnownFacet,
  keyOf,
  withChosen,
} from './indexState.ts'
import {queryIncidents} from './query.ts'
import {UNKNOWN} from './severity.ts'
import type {ExtraFacetLabel, IndexIncident} from './types.ts'

/** One value that a facet offers. */
export interface FacetOption {
  value: string
  /** Absent for incidents that state none: the page has its own word for it. */
  label?: string
  /** How many incidents would be listed with this value, under the query and the other facets. */
  count: number
  selected: boolean
}

/** One of the team's own facets. */
export interface ExtraFacet {
  name: ExtraName
  label: string
  options: FacetOption[]
}

export interface Facets extends Record<KnownFacet, FacetOption[]> {
  /** In the order in which the team's dialects give them. */
  extra: ExtraFacet[]
}

interface FacetValue {
  value: string
  label?: string
  /** Smaller comes first. */
  order: number
}

const FACETS: readonly KnownFacet[] = ['severities', 'services', 'teams', 'causes', 'years']

/** The incidents to list: those that the query finds and that have, of each facet in use, one of the values. */
export function filterIncidents(incidents: readonly IndexIncident[], state: IndexState): IndexIncident[] {
  const facets: FacetName[] = [...FACETS, ...Object.keys(state.extra).map((key) => `extra.${key}` as const)]
  return queryIncidents(incidents, state.query).filter((incident) =>
    facets.every((facet) => matches(incident, facet, chosenOf(state, facet))),
  )
}

/**
 * The values of each facet with their counts. A facet's own choice does not change its counts, so that a second value
 * shows what it would add. Values that lead nowhere stay, with 0; so does a chosen value that no incident has.
 *
 * @param extraFacets  The team's own. Default: none.
 */
export function countFacets(
  incidents: readonly IndexIncident[],
  state: IndexState,
  extraFacets: readonly ExtraFacetLabel[] = [],
): Facets {
  const options = (facet: FacetName) => countFacet(facet, incidents, state)
  return {
    severities: options('severities'),
    services: options('services'),
    teams: unlessAllUnknown(options('teams')),
    causes: unlessAllUnknown(options('causes')),
    years: options('years'),
    extra: extraFacets.map(({key, label}) => ({
      name: `extra.${key}`,
      label,
      options: options(`extra.${key}`),
    })),
  }
}

/** Where no document tells of a team or cause there is nothing to choose. */
function unlessAllUnknown(options: FacetOption[]): FacetOption[] {
  return options.every(({value, selected}) => value === UNKNOWN && !selected) ? [] : options
}

function countFacet(facet: FacetName, incidents: readonly IndexIncident[], state: IndexState): FacetOption[] {
  const found = new Set(filterIncidents(incidents, withChosen(state, facet, [])))
  const options = new Map<string, FacetOption & {order: number; total: number}>()
  for (const value of chosenOf(state, facet)) {
    options.set(value, {value, label: value, count: 0, selected: true, order: Number.MAX_VALUE, total: 0})
  }
  for (const incident of incidents) {
    for (const {value, label, order} of valuesOf(incident, facet)) {
      const known = options.get(value)
      const total = (known?.total ?? 0) + 1
      const count = (known?.count ?? 0) + (found.has(incident) ? 1 : 0)
      options.set(value, {
        value,
        label: known && known.total > 0 ? known.label : label,
        count,
        selected: known?.selected ?? false,
        order: Math.min(known?.order ?? order, order),
        total,
      })
    }
  }
  return [...options.values()]
    .sort((a, b) => {
      if (a.order !== b.order) return a.order - b.order
      if (facet !== 'severities' && a.total !== b.total) return b.total - a.total
      return a.value < b.value ? -1 : 1
    })
    .map(({order: _order, total: _total, ...option}) => option)
}

function matches(incident: IndexIncident, facet: FacetName, wanted: readonly string[]): boolean {
  return wanted.length === 0 || valuesOf(incident, facet).some(({value}) => wanted.includes(value))
}

const LAST = Number.MAX_SAFE_INTEGER

function valuesOf(incident: IndexIncident, facet: FacetName): FacetValue[] {
  if (facet === 'severities') {
    const {severity} = incident
    if (!severity) return [{value: UNKNOWN, order: LAST}]
    return [{value: severity.slug, label: severity.label, order: severity.rank ?? LAST - 1}]
  }
  if (facet === 'years') {
    const year = incident.date?.slice(0, 4)
    return [
      year === undefined ? {value: UNKNOWN, order: LAST} : {value: year, label: year, order: -Number(year)},
    ]
  }
  if (isExtra(facet)) {
    const values = incident.extra?.[keyOf(facet)] ?? []
    if (values.length === 0) return [{value: UNKNOWN, order: LAST}]
    return values.map((label) => ({value: facetValue(label), label, order: 0}))
  }
  const tags = incident[facet] ?? []
  if (tags.length === 0) return [{value: UNKNOWN, order: LAST}]
  return tags.map(({slug, name}) => ({value: slug, label: name, order: 0}))
}

/** A value as it is compared and stands in the URL; a comma would part two values there. */
function facetValue(label: string): string {
  return label.trim().toLowerCase().replaceAll(',', ' ')
}
