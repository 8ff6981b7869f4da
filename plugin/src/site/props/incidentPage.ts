import type {IncidentFamily} from '../../client/families.ts'
import type {ActionEntry, ContentsEntry, IncidentPageProps, TimelineEntry} from '../../client/types.ts'
import type {ActionItem, CalendarDate, Message, Postmortem, TimelineEvent} from '../../record/types.ts'
import type {TicketLink} from '../../values/tickets.ts'
import {toMoment} from '../moment.ts'
import type {Incident} from '../types.ts'
import {type FactContext, toFacts, toMilestones, toMissing} from './facts.ts'
import {excerpt, toIncidentLink, toSeverityTag, toTicket} from './links.ts'
import {toTimelinePicture} from './timelinePicture.ts'

/** Length that search engines show of a description, in characters. */
const DESCRIPTION_LENGTH = 160

/** What the page needs from outside the model of the site. */
export interface PageContext extends FactContext {
  /** Day of the build, against which an action item is overdue. */
  asOf: CalendarDate
  contents: ContentsEntry[]
  /** What makes the tickets of action items links. Default: none. */
  tickets?: readonly TicketLink[]
  /** The family of the incident. */
  family?: IncidentFamily
  /** Messages of rendering. */
  messages?: readonly Message[]
  editUrl?: string
  /** Where the file can be read with its lines. */
  sourceUrl?: string
  /** Day on which the document came into the folder. */
  publishedOn?: CalendarDate
  /** Milliseconds since 1970. */
  lastUpdatedAt?: number
}

/** What the page of one incident is given, besides the rendered document: plain JSON. */
export function toIncidentPageProps(incident: Incident, context: PageContext): IncidentPageProps {
  const {postmortem, permalink, title, previous, next} = incident
  const {file, id, severity, summary, timeZone, timeline = [], actionItems = []} = postmortem
  const messages = [...incident.messages, ...(context.messages ?? [])].sort(byLine)
  const picture = toTimelinePicture(postmortem)
  const covers = toCovered(postmortem)
  const description = excerpt(summary ?? postmortem.impact?.text, DESCRIPTION_LENGTH)
  return {
    permalink,
    indexPermalink: context.indexPermalink,
    title,
    ...(description !== undefined && {description}),
    file,
    ...(id !== undefined && {id}),
    ...(severity && {severity: toSeverityTag(severity)}),
    facts: toFacts(postmortem, messages, context),
    milestones: toMilestones(postmortem, messages),
    missing: toMissing(postmortem),
    messages,
    timeline: timeline.map((event) => toTimelineEntry(event, timeZone)),
    ...(picture && {picture}),
    actionItems: actionItems.map((item) => toActionEntry(item, context)),
    related: incident.related.map(({incident: other, strength, reasons}) => ({
      ...toIncidentLink(other),
      strength,
      reasons,
    })),
    mentions: incident.mentions.map(toIncidentLink),
    mentionedBy: incident.mentionedBy.map(toIncidentLink),
    unresolved: incident.unresolved,
    ...(context.family && {family: context.family}),
    ...(previous && {previous: toIncidentLink(previous)}),
    ...(next && {next: toIncidentLink(next)}),
    contents: context.contents,
    ...(context.editUrl !== undefined && {editUrl: context.editUrl}),
    ...(context.sourceUrl !== undefined && {sourceUrl: context.sourceUrl}),
    ...(context.publishedOn !== undefined && {publishedOn: context.publishedOn}),
    ...(covers && {covers}),
    ...(context.lastUpdatedAt !== undefined && {lastUpdatedAt: context.lastUpdatedAt}),
    asOf: context.asOf,
  }
}

/** The time that the document tells of: from start to end, or its day. */
function toCovered({date, startedAt, resolvedAt}: Postmortem): IncidentPageProps['covers'] {
  const from = startedAt ?? date
  if (from === undefined) return undefined
  return {from, ...(startedAt !== undefined && resolvedAt !== undefined && {to: resolvedAt})}
}

function toTimelineEntry(event: TimelineEvent, timeZone: string | undefined): TimelineEntry {
  const {at, until, time, text, phase, line} = event
  return {
    ...(at !== undefined && {at: toMoment(at, timeZone)}),
    ...(until !== undefined && {until: toMoment(until, timeZone)}),
    ...(at === undefined && time !== undefined && {time}),
    text,
    ...(phase && {phase}),
    line,
  }
}

function toActionEntry({ticket, ...item}: ActionItem, {asOf, tickets = []}: PageContext): ActionEntry {
  const finished = item.status === 'done' || item.status === 'dropped'
  return {
    ...item,
    ...(!finished && item.due !== undefined && item.due < asOf && {overdue: true as const}),
    ...(ticket !== undefined && {ticket: toTicket(ticket, tickets)}),
  }
}

function byLine(a: Message, b: Message): number {
  return (a.line ?? 0) - (b.line ?? 0)
}
