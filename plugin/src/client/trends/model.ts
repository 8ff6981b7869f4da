import type {IncidentIndex, SeverityKey, TrendsModel, TrendsScope} from '../charts/types.ts'
import {UNKNOWN} from '../severity.ts'
import {backlogModel, completionModel, lifetimeModel} from './backlog.ts'
import {comparisonModel} from './comparison.ts'
import {countsModels, earliestDay} from './counts.ts'
import {coverageModel} from './coverage.ts'
import type {TrendAction, TrendIncident, TrendsPageProps, TrendValue} from './data.ts'
import {detectionModel} from './detection.ts'
import {durationsModel, phaseModels} from './durations.ts'
import {lazily} from './lazily.ts'
import {rankingModel} from './rankings.ts'
import {repeatsModel, writingModel} from './repeats.ts'
import {rhythmModel} from './rhythm.ts'
import {type DayRange, narrowsTrends, periodRange, type TrendsState} from './state.ts'
import {togetherModel} from './together.ts'

/** What is drawn of all incidents: readers come back to it, and nothing of it changes. */
const unfiltered = new WeakMap<TrendsPageProps, TrendsModel>()

/** Everything that the page of trends shows of the incidents that a reader asks for, each part when it is asked for. */
export function trendsModel(data: TrendsPageProps, state: TrendsState): TrendsModel {
  if (narrowsTrends(state)) return makeModel(data, state)
  const model = unfiltered.get(data) ?? makeModel(data, state)
  unfiltered.set(data, model)
  return model
}

function makeModel(data: TrendsPageProps, state: TrendsState): TrendsModel {
  const {asOf, timeZone, basePath, actionsPermalink, history, incidents} = data
  const range = periodRange(state.period, asOf)
  const members = membersOf(data, state, range)
  const earliest = earliestDay(asOf)
  const dated = members.filter((index) => incidents[index]?.day !== undefined)
  const drawn = dated.filter((index) => {
    const day = incidents[index]?.day ?? ''
    return day >= earliest && day <= asOf
  })
  const last = range && range.to < asOf ? range.to : asOf
  const first = range && drawn.length > 0 ? range.from : undefined
  const actions = actionsOf(data.actions, members)
  const occurring = new Set<SeverityKey>(members.flatMap((index) => incidents[index]?.severity ?? []))
  const known = {
    asOf,
    timeZone,
    basePath,
    actionsPermalink,
    scope: {services: [], teams: [], severities: [], ...data.scope, ...chosen(state)},
    severities: data.severities.filter(({key}) => occurring.has(key)),
    incidents,
    n: members.length,
    undated: members.length - dated.length,
    outside: dated.length - drawn.length,
  }
  const charts = lazily<Omit<TrendsModel, keyof typeof known>>({
    counts: () => countsModels(incidents, drawn, last, first),
    durations: () => durationsModel(incidents, drawn, last, first),
    phases: () => phaseModels(incidents, members),
    services: () => rankingModel(incidents, members, 'services', data.services),
    causes: () => rankingModel(incidents, members, 'causes', data.causes),
    triggers: () => rankingModel(incidents, members, 'triggers', data.triggers),
    coverage: () => coverageModel(incidents, members, actions),
    comparison: () => comparisonModel(incidents, membersOf(data, state, undefined), asOf, range),
    detection: () => detectionModel(incidents, drawn, last, first),
    together: () => togetherModel(incidents, members, data.services),
    rhythm: () => rhythmModel(incidents, members),
    backlog: () => backlogModel(actions, history, asOf),
    completion: () => completionModel(incidents, drawn, actions, last, first),
    lifetimes: () => lifetimeModel(actions, history),
    repeats: () => repeatsModel(data, members),
    writing: () => writingModel(incidents, members),
  })
  return Object.assign(charts, known)
}

/** The filters that are in use. */
function chosen({services, teams, severities}: TrendsState): Partial<TrendsScope> {
  return {
    ...(services.length > 0 && {services}),
    ...(teams.length > 0 && {teams}),
    ...(severities.length > 0 && {severities}),
  }
}

/** The incidents that have one value of each filter, on a day of the period; all of them without any. */
export function membersOf(
  data: TrendsPageProps,
  state: TrendsState,
  range: DayRange | undefined,
): IncidentIndex[] {
  const severities = new Set(
    data.severities
      .filter(({slugs}) => slugs.some((slug) => state.severities.includes(slug)))
      .map(({key}) => key),
  )
  const matches = (incident: TrendIncident) =>
    (!range || (incident.day !== undefined && incident.day >= range.from && incident.day <= range.to)) &&
    (state.severities.length === 0 || severities.has(incident.severity)) &&
    names(incident.services, data.services, state.services) &&
    names(incident.teams, data.teams, state.teams)
  return [...data.incidents.keys()].filter((index) => {
    const incident = data.incidents[index]
    return incident !== undefined && matches(incident)
  })
}

function names(
  positions: readonly number[] | undefined,
  values: readonly TrendValue[],
  wanted: readonly string[],
): boolean {
  if (wanted.length === 0) return true
  if (!positions) return wanted.includes(UNKNOWN)
  return positions.some((position) => wanted.includes(values[position]?.key ?? ''))
}

/** The action items of some incidents. */
export function actionsOf(actions: readonly TrendAction[], members: readonly IncidentIndex[]): TrendAction[] {
  const wanted = new Set(members)
  return actions.filter(({incident}) => wanted.has(incident))
}
