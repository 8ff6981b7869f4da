import type {ActionsPageProps} from '../../client/actions/types.ts'

const COLUMNS = [
  'incident',
  'incident_id',
  'incident_date',
  'severity',
  'action',
  'status',
  'owner',
  'team',
  'due',
  'overdue_days',
  'since',
  'closed',
  'age_days',
  'priority',
  'kind',
  'ticket',
  'url',
] as const

/**
 * The backlog as comma-separated values (RFC 4180), one action item a line, with a header. What is not known is empty.
 *
 * @param siteUrl  What addresses begin with: `https://example.com`.
 */
export function toActionsCsv({incidents, items}: ActionsPageProps, siteUrl: string): string {
  const rows = items.map((item): Record<(typeof COLUMNS)[number], string | number | undefined> => {
    const incident = incidents[item.incident]
    return {
      incident: incident?.title,
      incident_id: incident?.id,
      incident_date: incident?.date,
      severity: incident?.severity?.label,
      action: item.text,
      status: item.stage,
      owner: item.owner,
      team: item.teams?.map(({name}) => name).join('; '),
      due: item.due,
      overdue_days: item.overdueDays,
      since: item.since,
      closed: item.closed,
      age_days: item.ageDays,
      priority: item.priority,
      kind: item.kind,
      ticket: item.ticket?.href ?? item.ticket?.text,
      url: siteUrl + (incident?.permalink ?? ''),
    }
  })
  const lines = [COLUMNS, ...rows.map((row) => COLUMNS.map((column) => row[column]))]
  return lines.map((line) => `${line.map(field).join(',')}\r\n`).join('')
}

/**
 * A field of a line. A spreadsheet takes what begins with `=`, `+`, `-` or `@` for a formula
 * (https://owasp.org/www-community/attacks/CSV_Injection); an apostrophe before it makes it text.
 */
function field(value: string | number | undefined): string {
  if (value === undefined) return ''
  if (typeof value === 'number') return String(value)
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
