import {translate} from '@docusaurus/Translate'
import type {TermKind} from 'docusaurus-plugin-postmortems/client'

/** What the list of all services, teams, causes or tags is called. */
export function listTitle(kind: TermKind): string {
  return {
    services: translate({id: 'theme.postmortems.terms.services', message: 'Services'}),
    teams: translate({id: 'theme.postmortems.terms.teams', message: 'Teams'}),
    causes: translate({id: 'theme.postmortems.terms.causes', message: 'Causes'}),
    tags: translate({id: 'theme.postmortems.terms.tags', message: 'Tags'}),
  }[kind]
}

/** What one of them is called above its name. */
export function kindName(kind: TermKind): string {
  return {
    services: translate({id: 'theme.postmortems.filters.service', message: 'Service'}),
    teams: translate({id: 'theme.postmortems.filters.team', message: 'Team'}),
    causes: translate({id: 'theme.postmortems.filters.cause', message: 'Cause'}),
    tags: translate({id: 'theme.postmortems.filters.tag', message: 'Tag'}),
  }[kind]
}
