import type {ActionStage, ActionsPageProps, BacklogItem, HistoryState} from '../../client/actions/types.ts'
import {isTeam, teamName} from '../../extract/extractors/teams.ts'
import type {ActionItem, CalendarDate, Postmortem} from '../../record/types.ts'
import type {TicketLink} from '../../values/tickets.ts'
import {teamSlug, toIncidentLink, toTicket} from '../props/links.ts'
import type {HistoryOf, Incident, ItemHistory, ServiceEntry} from '../types.ts'

export interface BacklogOptions {
  /** Address of the page. */
  permalink: string
  indexPermalink: string
  /** Day of the build. */
  asOf: CalendarDate
  /** Teams in it are known as such where they own an item. Default: none. */
  catalogue?: readonly ServiceEntry[]
  /** What makes the tickets links. Default: none. */
  tickets?: readonly TicketLink[]
  /** What git knows of the items of a document, in their order. Default: nothing. */
  historyOf?: HistoryOf
  /** Default: `none`. */
  history?: HistoryState
  csvHref?: string
  icsHref?: string
}

/** Every action item of every incident, as the page and the files of action items show them. */
export function buildBacklog(
  incidents: readonly Pick<Incident, 'permalink' | 'title' | 'postmortem'>[],
  options: BacklogOptions,
): ActionsPageProps {
  const {permalink, indexPermalink, historyOf, history = 'none', asOf} = options
  const having = incidents.filter(({postmortem}) => (postmortem.actionItems ?? []).length > 0)
  return {
    permalink,
    indexPermalink,
    asOf,
    history,
    ...(options.csvHref !== undefined && {csvHref: options.csvHref}),
    ...(options.icsHref !== undefined && {icsHref: options.icsHref}),
    incidents: having.map((incident) => ({
      ...toIncidentLink(incident),
      services: incident.postmortem.services ?? [],
    })),
    items: having.flatMap(({postmortem}, incident) => {
      const known = historyOf?.(postmortem) ?? []
      return (postmortem.actionItems ?? []).map((item, index) => ({
        incident,
        ...backlogItem(item, postmortem, known[index] ?? {}, options),
      }))
    }),
  }
}

function backlogItem(
  item: ActionItem,
  postmortem: Postmortem,
  {opened, closed}: ItemHistory,
  {asOf, catalogue = [], tickets}: BacklogOptions,
): Omit<BacklogItem, 'incident'> {
  const {text, owner, due, priority, kind, ticket, line} = item
  const stage = stageOf(item)
  const finished = stage === 'done' || stage === 'dropped'
  const teams = teamsOf(item, postmortem, catalogue)
  const since = opened ?? postmortem.date
  // A document may be dated after the build: such an item has no age yet.
  const until = finished ? closed : asOf
  const age = since === undefined || until === undefined ? undefined : daysBetween(since, until)
  return {
    text,
    stage,
    ...(item.status === 'in-progress' && {begun: true as const}),
    ...(owner !== undefined && {owner}),
    ...(teams.length > 0 && {teams: teams.map((name) => ({name, slug: teamSlug(name)}))}),
    ...(due !== undefined && {due}),
    ...(!finished && due !== undefined && due < asOf && {overdueDays: daysBetween(due, asOf)}),
    ...(priority !== undefined && {priority}),
    ...(kind !== undefined && {kind}),
    ...(ticket !== undefined && {ticket: toTicket(ticket, tickets)}),
    ...(since !== undefined && {since}),
    ...(since !== undefined && opened === undefined && {sinceIncident: true as const}),
    ...(finished && closed !== undefined && {closed}),
    ...(age !== undefined && age >= 0 && {ageDays: age}),
    line,
  }
}

/**
 * How far an item has come. The SRE Workbook asks of an action item an owner, a priority and a ticket; a due day binds as
 * a ticket does, and work that has begun needs neither.
 */
export function stageOf({status, owner, due, ticket}: ActionItem): ActionStage {
  if (status === 'done' || status === 'dropped') return status
  if (status === 'in-progress') return 'committed'
  return owner !== undefined && (due !== undefined || ticket !== undefined) ? 'committed' : 'proposed'
}

/** The team that the document names, else the owner where that is a team, else the teams whose incident it was. */
function teamsOf(
  {owner, team}: ActionItem,
  {teams = []}: Postmortem,
  catalogue: readonly ServiceEntry[],
): readonly string[] {
  const named = team ?? (owner !== undefined && isTeam(owner, catalogue) ? owner : undefined)
  if (named === undefined) return teams
  const name = teamName(named)
  const slug = teamSlug(name)
  return [teams.find((other) => teamSlug(other) === slug) ?? catalogueName(slug, catalogue) ?? name]
}

function catalogueName(slug: string, catalogue: readonly ServiceEntry[]): string | undefined {
  return catalogue.find(({team}) => team !== undefined && teamSlug(team) === slug)?.team
}

/** Whole days from one day to another; negative where it lies before. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}
