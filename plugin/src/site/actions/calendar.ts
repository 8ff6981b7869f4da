import {createHash} from 'node:crypto'
import {isUnfinished} from '../../client/actions/filter.ts'
import type {ActionIncident, ActionsPageProps, BacklogItem} from '../../client/actions/types.ts'
import type {CalendarDate} from '../../record/types.ts'

/** The longest line, in octets, its end not counted (RFC 5545, section 3.1). */
const LINE_LENGTH = 75

/**
 * The due days of all items that are not finished, as a calendar to subscribe to (RFC 5545): whole days that do not
 * block anybody's time.
 *
 * @param siteUrl  What addresses begin with: `https://example.com`.
 * @param name  What the calendar is called.
 */
export function toActionsCalendar(
  {incidents, items, asOf}: ActionsPageProps,
  siteUrl: string,
  name: string,
): string {
  const known = new Map<string, number>()
  const events = items.flatMap((item) => {
    const incident = incidents[item.incident]
    if (!incident || item.due === undefined || !isUnfinished(item)) return []
    const identity = `${incident.permalink}\n${item.text}`
    const repeated = known.get(identity) ?? 0
    known.set(identity, repeated + 1)
    return event(item, incident, item.due, {asOf, siteUrl, uid: uid(identity, repeated, siteUrl)})
  })
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//docusaurus-plugin-postmortems//action items//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(name)}`,
    ...events,
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${fold(line)}\r\n`).join('')
}

interface EventContext {
  asOf: CalendarDate
  siteUrl: string
  uid: string
}

function event(
  {text, owner, teams = [], ticket, priority}: BacklogItem,
  {title, permalink}: ActionIncident,
  due: CalendarDate,
  {asOf, siteUrl, uid: id}: EventContext,
): string[] {
  const notes = [title, owner, priority, ticket?.href ?? ticket?.text].filter((note) => note !== undefined)
  return [
    'BEGIN:VEVENT',
    `UID:${id}`,
    // The build's day, so that the same folder always gives the same file.
    `DTSTAMP:${compact(asOf)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(due)}`,
    `DTEND;VALUE=DATE:${compact(dayAfter(due))}`,
    `SUMMARY:${escapeText(owner === undefined ? text : `${text} (${owner})`)}`,
    `DESCRIPTION:${escapeText(notes.join('\n'))}`,
    ...(teams.length > 0 ? [`CATEGORIES:${teams.map(({name}) => escapeText(name)).join(',')}`] : []),
    `URL:${siteUrl}${encodeURI(permalink)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

/** The same for the same item of the same incident, so that a calendar moves it when its due day moves. */
function uid(identity: string, repeated: number, siteUrl: string): string {
  const hash = createHash('sha256').update(`${identity}\n${repeated}`).digest('hex').slice(0, 24)
  return `${hash}@${siteUrl.replace(/^https?:\/\//, '').replace(/[/:].*$/, '')}`
}

/** RFC 5545, section 3.3.11. What is no printable character is left out. */
function escapeText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')
    .replace(/\p{Cc}/gu, '')
}

/** Lines of at most 75 octets, parted between characters; each but the first begins with a space. */
function fold(line: string): string {
  const lines: string[] = []
  let current = ''
  let octets = 0
  for (const character of line) {
    const size = octetsOf(character)
    if (octets + size > LINE_LENGTH) {
      lines.push(current)
      current = ' '
      octets = 1
    }
    current += character
    octets += size
  }
  return [...lines, current].join('\r\n')
}

/** How many octets a character takes in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}

function compact(day: CalendarDate): string {
  return day.replaceAll('-', '')
}

function dayAfter(day: CalendarDate): CalendarDate {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
}
