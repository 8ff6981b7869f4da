import type {Fact, FactValue, Milestone} from '../../client/types.ts'
import type {ExtraField} from '../../dialect/own.ts'
import type {FactField, Impact, Message, Postmortem} from '../../record/types.ts'
import {toMoment} from '../moment.ts'
import type {ServiceEntry} from '../types.ts'
import {toConflicts} from './conflicts.ts'
import {causeHref, serviceHref, tagHref, teamPageHref, toSeverityTag} from './links.ts'

/** What a service's row needs beyond the record. */
export interface FactContext {
  /** Permalink of the index. */
  indexPermalink: string
  /** The catalogue's entry of a service, by slug. */
  service: (slug: string) => ServiceEntry | undefined
  /** The fields that the team's dialects add. */
  extraFields: readonly ExtraField[]
  /** Name of a kind of cause. */
  causeName: (cause: string) => string
}

/** The rows of the facts panel, in the order of the page. What the document does not say has no row. */
export function toFacts(postmortem: Postmortem, messages: readonly Message[], context: FactContext): Fact[] {
  const {severity, status, id, date, startedAt, durationSeconds, detection, impact} = postmortem
  const rows: [field: FactField, values: FactValue[]][] = [
    ['severity', severity ? [{type: 'severity', severity: toSeverityTag(severity)}] : []],
    ['status', texts(status)],
    ['id', texts(id)],
    // The milestones say the day with the clock.
    ['date', date !== undefined && startedAt === undefined ? [{type: 'day', day: date}] : []],
    ['durationSeconds', durationSeconds === undefined ? [] : [{type: 'duration', seconds: durationSeconds}]],
    ['services', services(postmortem, context)],
    ['teams', teams(postmortem, context)],
    ['impact', impact ? impactNumbers(impact) : []],
    ['detection', detection?.source ? [{type: 'detection', source: detection.source}] : []],
    ['causes', causes(postmortem, context)],
    ['people', people(postmortem)],
    ['tags', tags(postmortem, context)],
  ]
  const known = rows
    .filter(([, values]) => values.length > 0)
    .map(([field, values]) => {
      const origin = postmortem.facts[field]
      return {field, values, ...(origin && {origin}), ...toConflicts(messages, field)}
    })
  return [...known, ...extraRows(postmortem, messages, context)]
}

const STEPS: readonly [phase: Milestone['phase'], at: InstantField, after?: SecondsField][] = [
  ['started', 'startedAt'],
  ['detected', 'detectedAt', 'ttdSeconds'],
  ['acknowledged', 'acknowledgedAt', 'ttaSeconds'],
  ['mitigated', 'mitigatedAt', 'ttmSeconds'],
  ['resolved', 'resolvedAt', 'ttrSeconds'],
]

type InstantField = 'startedAt' | 'detectedAt' | 'acknowledgedAt' | 'mitigatedAt' | 'resolvedAt'
type SecondsField = 'ttdSeconds' | 'ttaSeconds' | 'ttmSeconds' | 'ttrSeconds'

/** The steps from start to end of which the moment or the time since the start is known. */
export function toMilestones(postmortem: Postmortem, messages: readonly Message[]): Milestone[] {
  return STEPS.flatMap(([phase, atField, afterField]) => {
    const at = postmortem[atField]
    const after = afterField && postmortem[afterField]
    if (at === undefined && after === undefined) return []
    const origin = postmortem.facts[atField]
    const afterOrigin = afterField && postmortem.facts[afterField]
    return [
      {
        phase,
        ...(at !== undefined && {at: toMoment(at, postmortem.timeZone)}),
        ...(at !== undefined && origin && {origin}),
        ...(after !== undefined && {after}),
        ...(after !== undefined && afterOrigin && {afterOrigin}),
        ...toConflicts(messages, atField, afterField),
      },
    ]
  })
}

/** What a postmortem usually says, in the order in which the page lists what is missing. */
const EXPECTED: readonly FactField[] = [
  'severity',
  'services',
  'startedAt',
  'detectedAt',
  'resolvedAt',
  'durationSeconds',
  'impact',
  'detection',
  'rootCause',
  'timeline',
  'actionItems',
]

/** What the document does not say. A missing start is a missing date where there is no date either. */
export function toMissing(postmortem: Postmortem): FactField[] {
  return EXPECTED.filter((field) => isAbsent(postmortem, field)).map((field) =>
    field === 'startedAt' && postmortem.date === undefined ? 'date' : field,
  )
}

function isAbsent(postmortem: Postmortem, field: FactField): boolean {
  const value = postmortem[field]
  return value === undefined || (Array.isArray(value) && value.length === 0)
}

function texts(...values: (string | undefined)[]): FactValue[] {
  return values.flatMap((text) => (text === undefined ? [] : [{type: 'text', text}]))
}

function services({services = []}: Postmortem, {indexPermalink, service}: FactContext): FactValue[] {
  return services.map(({name, slug}) => {
    const {team, tier} = service(slug) ?? {}
    return {
      type: 'service',
      name,
      href: serviceHref(indexPermalink, slug),
      ...(team !== undefined && {team}),
      ...(tier !== undefined && {tier}),
    }
  })
}

function teams({teams: all = []}: Postmortem, {indexPermalink}: FactContext): FactValue[] {
  return all.map((name) => ({type: 'team', name, href: teamPageHref(indexPermalink, name)}))
}

/** A row for each field of the team's own. */
function extraRows(
  {extra = {}, facts}: Postmortem,
  messages: readonly Message[],
  {extraFields}: FactContext,
): Fact[] {
  return extraFields.flatMap(({key, label}) => {
    const value = extra[key]
    if (value === undefined) return []
    const origin = facts[`extra.${key}`]
    const values = texts(...[value].flat().map(String))
    const field = `extra.${key}` as const
    return [{field, label, values, ...(origin && {origin}), ...toConflicts(messages, field)}]
  })
}

function causes({causes: all = []}: Postmortem, {indexPermalink, causeName}: FactContext): FactValue[] {
  return all.map((cause) => ({
    type: 'cause',
    name: causeName(cause),
    href: causeHref(indexPermalink, cause),
  }))
}

function tags({tags: all = []}: Postmortem, {indexPermalink}: FactContext): FactValue[] {
  return all.map((name) => ({type: 'tag', name, href: tagHref(indexPermalink, name)}))
}

/** One value per name, since one person often has several roles. */
function people({people: all = []}: Postmortem): FactValue[] {
  return [...new Set(all.map(({name}) => name))].map((name) => ({
    type: 'person',
    roles: all.filter((person) => person.name === name).map(({role}) => role),
    name,
  }))
}

function impactNumbers({users, percent, money, sloBreached}: Impact): FactValue[] {
  return [
    ...(users === undefined ? [] : [{type: 'users' as const, count: users}]),
    ...(percent === undefined ? [] : [{type: 'percent' as const, percent}]),
    ...(money ? [{type: 'money' as const, ...money}] : []),
    ...(sloBreached === undefined ? [] : [{type: 'slo' as const, breached: sloBreached}]),
  ]
}
