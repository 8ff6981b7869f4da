import {nameKey} from '../../dialect/names.ts'
import {type Context, type Fact, type ServiceDefinition, type Stated, statedValues} from '../facts.ts'
import {serviceSlug} from './services.ts'

const MAX_NAME = 40

/** A longer value is no list of names. */
const MAX_VALUE = 300

/** The teams that the document labels as those whose incident it is, each once. */
export function teams(context: Context): Fact<string[]> | undefined {
  for (const stated of statedValues(context, 'team')) {
    const found = uniqueTeams(teamsAndPeople(stated, context).teams)
    if (found.length > 0) return {value: found, certainty: 'stated', from: stated.from, line: stated.line}
  }
  return undefined
}

/** `Team` alone may also head the list of those who took part. */
const BARE = /^(?:team|équipe|equipo|equipe|equipa|チーム|团队|團隊)$/

/** What a label of teams names: under a bare `Team` only what must be a team, or is the only one, is no person. */
export function teamsAndPeople(stated: Stated, context: Context): {teams: string[]; people: string[]} {
  const {vocabulary, options} = context
  const names = (stated.items.length > 0 ? stated.items : [stated.full])
    .filter((text) => text.length <= MAX_VALUE)
    .flatMap((text) => splitTeams(text, options.services))
    .filter((name) => name.length <= MAX_NAME && !name.startsWith('#') && !vocabulary.isNoValue(name))
  const isBare = BARE.test(nameKey(stated.key))
  const isSomeTeam = (name: string) =>
    isTeam(name, options.services) || (!isHandle(name) && (!isBare || names.length === 1))
  return {teams: names.filter(isSomeTeam), people: names.filter((name) => !isSomeTeam(name))}
}

const TEAM = '(?:team|squad|crew|équipe|equipo|equipe|equipa)'
const LEADING = new RegExp(String.raw`^(?:the\s+)?${TEAM}(?:[\s:_-]+(?:de\s+|da\s+|do\s+)?(?=\S)|$)`, 'iu')
const TRAILING = new RegExp(String.raw`(?:^|[\s_-]+)${TEAM}$|(?:チーム|团队|團隊)$`, 'iu')
/** `@acme/checkout`, as forges write the teams of an organisation. */
const OF_ORGANISATION = /^@[\w.-]+\/(?=[\w.-]+$)/

/** Whether a name can only be that of a team: by its form, or since the catalogue has it. */
export function isTeam(name: string, catalogue: readonly ServiceDefinition[] = []): boolean {
  if (name.length > MAX_NAME) return false
  if (LEADING.test(name) || TRAILING.test(name) || OF_ORGANISATION.test(name)) return teamName(name) !== ''
  const key = teamKey(name)
  return catalogue.some(({team}) => team !== undefined && teamKey(team) === key)
}

/** The name of a team without the word for it: `Checkout` for `the Checkout team` and `Team Checkout`. */
export function teamName(text: string): string {
  if (text === '') return ''
  const name = text.replace(OF_ORGANISATION, '').replace(LEADING, '')
  return (TRAILING.test(name) ? name.replace(TRAILING, '').replace(/^the\s+/i, '') : name).trim()
}

/** What a team is known by, whatever its spelling. */
export function teamKey(name: string): string {
  return serviceSlug(teamName(name))
}

export function uniqueTeams(names: readonly string[]): string[] {
  const found = new Map<string, string>()
  for (const name of names) {
    const key = teamKey(name)
    if (key && !found.has(key)) found.set(key, teamName(name))
  }
  return [...found.values()]
}

/** `Trust & Safety` is one team, `Checkout and Platform` two where both are known. */
function splitTeams(text: string, catalogue: readonly ServiceDefinition[] | undefined): string[] {
  return text.split(/\s*(?:[,;、，|]|\s\/\s)\s*(?![^()（）]*[)）])/).flatMap((part) => {
    const name = part.replace(/\s*[(（][^)）]*[)）]?/g, '').replace(/^[\s"'`*]+|[\s"'`*.。]+$/g, '')
    const names = name.split(/\s+(?:and|und|et|y|e|en|og|och|&|\+)\s+/)
    return names.every((each) => isTeam(each, catalogue)) ? names : [name].filter(Boolean)
  })
}

function isHandle(name: string): boolean {
  return name.includes('@')
}
