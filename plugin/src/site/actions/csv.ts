import type {ActionsPageProps} from '../../client/actions/types.ts'
import {type CsvValue, csvText} from '../../client/csv.ts'

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
 * The backlog for spreadsheets, one action item a line, with a header. What is not known is empty.
 *
 * @param siteUrl  What addresses begin with: `https://example.com`.
 */
export function toActionsCsv({incidents, items}: ActionsPageProps, siteUrl: string): string {
  const rows = items.map((item): Record<(typeof COLUMNS)[number], CsvValue> => {
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
  return csvText([COLUMNS, ...rows.map((row) => COLUMNS.map((column) => row[column]))])
}
