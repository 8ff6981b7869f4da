import type {FactOrigin, Postmortem} from '../record/types.ts'
import {serviceSlug} from './extractors/services.ts'
import {isTeam, teamKey, teamName, uniqueTeams} from './extractors/teams.ts'
import type {ServiceDefinition} from './facts.ts'
import {bestSpelling} from './spelling.ts'

/** Gives a record its teams. */
export type AddTeams = (postmortem: Postmortem) => Postmortem

/**
 * Make the function that gives a record its teams: those that the document states, else those that the catalogue has for
 * the affected services, else the one team that owns the action items.
 *
 * @param postmortems  All of one site: a team is called what the catalogue calls it, else what most documents do.
 */
export function teamAdder(
  postmortems: readonly Postmortem[],
  catalogue: readonly ServiceDefinition[],
): AddTeams {
  const names = teamNames(postmortems, catalogue)
  const canonical = (team: string) => names.get(teamKey(team)) ?? teamName(team)
  const byService = new Map(catalogue.map(({name, team}) => [serviceSlug(name), team]))

  return (postmortem) => {
    const {kind, teams, services = [], facts} = postmortem
    if (kind !== 'postmortem') return postmortem
    if (teams) return {...postmortem, teams: uniqueTeams(teams).map(canonical)}
    const ofServices = uniqueTeams(services.flatMap(({slug}) => byService.get(slug) ?? [])).map(canonical)
    if (ofServices.length > 0) return withImplied(postmortem, ofServices, facts.services)
    const owner = owningTeam(postmortem, catalogue)
    return owner === undefined ? postmortem : withImplied(postmortem, [canonical(owner)], facts.actionItems)
  }
}

function withImplied(postmortem: Postmortem, teams: string[], origin: FactOrigin | undefined): Postmortem {
  const {from = 'configuration', line} = origin ?? {}
  const implied: FactOrigin = {certainty: 'implied', from, ...(line !== undefined && {line})}
  return {...postmortem, teams, facts: {...postmortem.facts, teams: implied}}
}

/** The team that is the only owner of action items, of half of them at least. */
function owningTeam(
  {actionItems = []}: Postmortem,
  catalogue: readonly ServiceDefinition[],
): string | undefined {
  const owners = actionItems.flatMap(({owner}) => owner ?? [])
  const [first] = owners
  if (first === undefined || owners.length * 2 < actionItems.length) return undefined
  const agree = owners.every((owner) => isTeam(owner, catalogue) && teamKey(owner) === teamKey(first))
  return agree ? first : undefined
}

/** The name of each team by its key. */
function teamNames(
  postmortems: readonly Postmortem[],
  catalogue: readonly ServiceDefinition[],
): ReadonlyMap<string, string> {
  const spellings = new Map<string, Map<string, number>>()
  for (const team of postmortems.flatMap(({teams = []}) => teams)) {
    const counted = spellings.get(teamKey(team)) ?? new Map<string, number>()
    counted.set(team, (counted.get(team) ?? 0) + 1)
    spellings.set(teamKey(team), counted)
  }
  const names = new Map([...spellings].map(([key, counted]) => [key, bestSpelling(counted) ?? key]))
  for (const {team} of catalogue) if (team !== undefined) names.set(teamKey(team), team)
  return names
}
