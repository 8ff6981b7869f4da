import {translate} from '@docusaurus/Translate'
import {
  type Facet,
  type FacetOption,
  type KnownFacet,
  OPEN_ACTIONS,
} from 'docusaurus-plugin-postmortems/client'

/** What a facet is called. */
export function facetLabel({name, label}: Facet): string {
  const words: Record<KnownFacet, string> = {
    severities: translate({id: 'theme.postmortems.filters.severity', message: 'Severity'}),
    services: translate({id: 'theme.postmortems.filters.service', message: 'Service'}),
    teams: translate({id: 'theme.postmortems.filters.team', message: 'Team'}),
    causes: translate({id: 'theme.postmortems.filters.cause', message: 'Cause'}),
    years: translate({id: 'theme.postmortems.filters.year', message: 'Year'}),
    tags: translate({id: 'theme.postmortems.filters.tag', message: 'Tag'}),
    statuses: translate({id: 'theme.postmortems.filters.status', message: 'Status'}),
    sources: translate({id: 'theme.postmortems.filters.source', message: 'Source'}),
    has: translate({id: 'theme.postmortems.filters.has', message: 'Action items'}),
  }
  return label ?? (name in words ? words[name as KnownFacet] : name)
}

/** What a value of a facet is called. */
export function optionLabel({value, label}: FacetOption): string {
  if (label !== undefined && value !== OPEN_ACTIONS) return label
  if (value === OPEN_ACTIONS)
    return translate({id: 'theme.postmortems.filters.open', message: 'some are open'})
  return translate({
    id: 'theme.postmortems.filters.unknown',
    message: 'not stated',
    description:
      'The filter for incidents whose document does not state a severity, service, team, cause or date',
  })
}
