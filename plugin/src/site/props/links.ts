import {severitySlug} from '../../client/severity.ts'
import {termPermalink} from '../../client/terms.ts'
import type {ActionEntry, IncidentLink, SeverityTag} from '../../client/types.ts'
import type {Severity} from '../../record/types.ts'
import {type TicketLink, ticketHref} from '../../values/tickets.ts'
import type {Incident} from '../types.ts'

/** The longest excerpt of a summary that is shown, in characters. */
const EXCERPT_LENGTH = 240

/** What a link to an incident says about it. */
export function toIncidentLink({
  permalink,
  title,
  postmortem,
}: Pick<Incident, 'permalink' | 'title' | 'postmortem'>): IncidentLink {
  const {id, date, severity} = postmortem
  return {
    permalink,
    title,
    ...(id !== undefined && {id}),
    ...(date !== undefined && {date}),
    ...(severity && {severity: toSeverityTag(severity)}),
  }
}

export function toSeverityTag(severity: Severity): SeverityTag {
  const {label, rank} = severity
  return {label, slug: severitySlug(severity), ...(rank !== undefined && {rank})}
}

/** The page of one service. */
export function serviceHref(indexPermalink: string, slug: string): string {
  return termPermalink(indexPermalink, 'services', slug)
}

/** The page of one kind of cause. */
export function causeHref(indexPermalink: string, cause: string): string {
  return termPermalink(indexPermalink, 'causes', causeSlug(cause))
}

/** The page of one tag. */
export function tagHref(indexPermalink: string, tag: string): string {
  return termPermalink(indexPermalink, 'tags', tagSlug(tag))
}

/** The page of one team. */
export function teamPageHref(indexPermalink: string, team: string): string {
  return termPermalink(indexPermalink, 'teams', teamSlug(team))
}

/** A team as it is compared and stands in a URL. */
export function teamSlug(team: string): string {
  return facetSlug(team)
}

/** A kind of cause as it is compared and stands in a URL. */
export function causeSlug(cause: string): string {
  return facetSlug(cause)
}

/** A tag as it is compared and stands in a URL. */
export function tagSlug(tag: string): string {
  return facetSlug(tag)
}

/** A value of a facet as it is compared and stands in a URL; a comma would part two values there. */
export function facetSlug(value: string): string {
  return value.trim().toLowerCase().replaceAll(',', ' ')
}

/** The start of a text on one line, cut at a word. */
export function excerpt(text: string | undefined, length: number = EXCERPT_LENGTH): string | undefined {
  const line = text?.replace(/\s+/g, ' ').trim()
  if (line === undefined || line === '') return undefined
  if (line.length <= length) return line
  const cut = line.slice(0, length)
  const space = cut.lastIndexOf(' ')
  // Without a space near the end (Japanese, a long URL) the cut is where it falls, but never inside a pair.
  const kept = space > length / 2 ? cut.slice(0, space) : cut.replace(/[\uD800-\uDBFF]$/, '')
  return `${kept.replace(/[\s,;:.–-]+$/, '')} …`
}

/**
 * A ticket on its way to a link: a URL is shown by the id that it ends with.
 *
 * @param tickets  What makes ids links. Default: nothing.
 */
export function toTicket(
  ticket: string,
  tickets: readonly TicketLink[] = [],
): NonNullable<ActionEntry['ticket']> {
  if (!/^https?:\/\//i.test(ticket)) {
    const href = ticketHref(ticket, tickets)
    return {text: ticket, ...(href !== undefined && {href})}
  }
  // The last part of a tracker's address is the ticket's id.
  const name = /([^/#?]+)\/?(?:[#?].*)?$/.exec(ticket)?.[1]
  return {text: name ?? ticket, href: ticket}
}
