import type {ActionsPageProps} from '../../client/actions/types.ts'
import type {TrendAction, TrendIncident, TrendsPageProps} from '../../client/trends/data.ts'
import {causeNamer} from '../../dialect/causes.ts'
import type {CalendarDate, Postmortem} from '../../record/types.ts'
import {daysBetween} from '../actions/backlog.ts'
import {toMoment} from '../moment.ts'
import {causeHref, causeSlug, serviceHref, teamPageHref, teamSlug} from '../props/links.ts'
import {saidOf, saidOfItem} from './coverage.ts'
import {severityGroups, severityKey} from './severities.ts'
import {listValues, type Values} from './values.ts'

export type {TrendsPageProps}

/** A postmortem together with its page. */
export interface TrendSubject {
  permalink: string
  title: string
  postmortem: Postmortem
  /** Incidents that its document names. */
  mentions?: readonly {permalink: string}[]
}

export interface TrendsOptions {
  /** The day of the build: the last one that counts. */
  asOf: CalendarDate
  /** IANA name or offset in which an instant falls on a day, where a document gives no date. */
  timeZone: string
  /** Permalink of the index of incidents. */
  basePath: string
  /** The action items of the same incidents. Default: none. */
  actions?: Pick<ActionsPageProps, 'permalink' | 'history' | 'incidents' | 'items'>
  /** Within how many days two incidents of the same service and cause are a possible repeat. Default: 90. */
  repeatDays?: number
  /** The day on which a document was committed. Default: unknown. */
  writtenOn?: (postmortem: Postmortem) => CalendarDate | undefined
  /** Name of a kind of cause. Default: those of the standard kinds. */
  causeName?: (cause: string) => string
  /** The kinds of cause that a document's words for the trigger tell of. Default: nobody knows. */
  triggerKinds?: (trigger: string) => readonly string[]
}

/** What the trends page is given, from the records alone: the same records give the same page. */
export function buildTrends(subjects: readonly TrendSubject[], options: TrendsOptions): TrendsPageProps {
  const {asOf, timeZone, basePath, actions, repeatDays = 90, causeName = causeNamer([])} = options
  const {triggerKinds = () => []} = options
  const ordered = subjects
    .map((subject) => ({...subject, day: dayOf(subject.postmortem, timeZone)}))
    .sort((a, b) => compare(a.day ?? '~', b.day ?? '~') || compare(a.permalink, b.permalink))
  const postmortems = ordered.map(({postmortem}) => postmortem)
  const place = new Map(ordered.map(({permalink}, index) => [permalink, index]))
  const services = listValues(
    postmortems.map(({services: named = []}) => named.map(({slug, name}) => ({key: slug, label: name}))),
    (slug) => serviceHref(basePath, slug),
  )
  const teams = listValues(
    postmortems.map(({teams: named = []}) => named.map((name) => ({key: teamSlug(name), label: name}))),
    (team) => teamPageHref(basePath, team),
  )
  const causes = listValues(
    postmortems.map(({causes: named = []}) =>
      named.map((cause) => ({key: causeSlug(cause), label: causeName(cause).trim()})),
    ),
    (cause) => causeHref(basePath, cause),
  )
  const triggers = listValues(
    postmortems.map(({trigger}) =>
      (trigger === undefined ? [] : triggerKinds(trigger)).map((kind) => ({
        key: causeSlug(kind),
        label: causeName(kind).trim(),
      })),
    ),
    () => undefined,
  )
  return {
    asOf,
    timeZone,
    basePath,
    actionsPermalink: actions?.permalink ?? `${basePath}/actions`,
    history: actions?.history ?? 'none',
    repeatDays,
    severities: severityGroups(postmortems.map(({severity}) => severity)),
    services: services.values,
    teams: teams.values,
    causes: causes.values,
    triggers: triggers.values,
    incidents: ordered.map((subject, index): TrendIncident => {
      const {permalink, title, day, postmortem, mentions = []} = subject
      const recurrenceOf = recurs(postmortem)
        ? mentions.flatMap((other) => place.get(other.permalink) ?? []).filter((other) => other < index)
        : []
      const written = options.writtenOn?.(postmortem)
      const after = day === undefined || written === undefined ? -1 : daysBetween(day, written)
      return {
        permalink,
        title,
        ...(day !== undefined && {day}),
        severity: severityKey(postmortem.severity),
        ...positions({services, teams, causes, triggers}, index),
        ...times(postmortem),
        ...(postmortem.detection?.source && {detection: postmortem.detection.source}),
        ...hourOf(postmortem, timeZone),
        ...(recurrenceOf.length > 0 && {recurrenceOf}),
        ...(after >= 0 && {writtenAfter: after}),
        has: saidOf(postmortem),
      }
    }),
    actions: actions ? trendActions(actions, place, postmortems) : [],
  }
}

function trendActions(
  {incidents, items}: Pick<ActionsPageProps, 'incidents' | 'items'>,
  place: ReadonlyMap<string, number>,
  postmortems: readonly Postmortem[],
): TrendAction[] {
  return items.flatMap((item): TrendAction[] => {
    const incident = place.get(incidents[item.incident]?.permalink ?? '')
    if (incident === undefined) return []
    const {stage, since, sinceIncident, closed, ageDays, overdueDays} = item
    const source = postmortems[incident]?.actionItems?.find(
      ({line, text}) => line === item.line && text === item.text,
    )
    return [
      {
        incident,
        stage,
        ...(since !== undefined && !sinceIncident && {opened: since}),
        ...(closed !== undefined && {closed}),
        ...((stage === 'proposed' || stage === 'committed') && ageDays !== undefined && {age: ageDays}),
        ...(overdueDays !== undefined && {overdue: true as const}),
        has: source ? saidOfItem(source) : 0,
      },
    ]
  })
}

function positions(of: Record<'services' | 'teams' | 'causes' | 'triggers', Values>, index: number) {
  const fields = (['services', 'teams', 'causes', 'triggers'] as const).map((field) => [
    field,
    of[field].positions[index],
  ])
  return Object.fromEntries(fields.filter(([, list]) => list !== undefined && list.length > 0))
}

/** What a status says while the incident goes on. `Open` and `in progress` are left: they may be the document's. */
const GOING_ON = /\b(?:on-?going|active|investigating|monitoring|unresolved|not (?:yet )?resolved)\b/i

function times(postmortem: Postmortem): Partial<TrendIncident> {
  const {durationSeconds, ttdSeconds, ttaSeconds, ttmSeconds, ttrSeconds, resolvedAt, status} = postmortem
  const unfinished = resolvedAt === undefined && GOING_ON.test(status ?? '')
  return {
    ...(unfinished
      ? {unfinished: true as const}
      : durationSeconds !== undefined && {duration: durationSeconds}),
    ...(ttdSeconds !== undefined && {ttd: ttdSeconds}),
    ...(ttaSeconds !== undefined && {tta: ttaSeconds}),
    ...(ttmSeconds !== undefined && {ttm: ttmSeconds}),
    ...(ttrSeconds !== undefined && !unfinished && {ttr: ttrSeconds}),
  }
}

/** Only a start that the document tells by the clock has an hour. */
function hourOf({startedAt}: Postmortem, timeZone: string): Pick<TrendIncident, 'hour'> {
  if (startedAt === undefined) return {}
  const {day, time} = toMoment(startedAt, timeZone)
  const weekday = (new Date(day).getUTCDay() + 6) % 7
  return {hour: weekday * 24 + Number(time.slice(0, 2))}
}

/** Words with which a document says that the incident it names came back. */
const RECURRENCE =
  /\b(?:recurrence|reoccurrence|repeat|regression|recurred|happened again|same (?:cause|failure|bug) as)\b/i

function recurs({title = '', summary = '', rootCause = '', tags = []}: Postmortem): boolean {
  return [title, summary, rootCause, ...tags].some((text) => RECURRENCE.test(text))
}

/** The day as the document dates it, as everywhere on the site; else the day of its first instant. */
function dayOf({date, startedAt}: Postmortem, timeZone: string): CalendarDate | undefined {
  if (date !== undefined) return date
  return startedAt === undefined ? undefined : toMoment(startedAt, timeZone).day
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
