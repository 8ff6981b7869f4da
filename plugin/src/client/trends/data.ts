import type {CalendarDate, Seconds} from '../../record/types.ts'
import type {HistoryState} from '../actions/types.ts'
import type {IncidentIndex, SeverityGroup, TrendPoint, TrendsScope} from '../charts/types.ts'

/**
 * What the trends page is given: every incident with what the charts need of it, as plain JSON. All numbers are worked out
 * of it by `trendsModel`: once when the site is built, and again in the browser when a reader narrows the page.
 */
export interface TrendsPageProps {
  /** The day of the build: the last day that counts. */
  asOf: CalendarDate
  /** IANA name or offset in which an instant falls on a day and an hour. */
  timeZone: string
  /** Permalink of the index of incidents, on which links to filtered lists are built. */
  basePath: string
  /** Permalink of the page of action items. */
  actionsPermalink: string
  /** Where what is known of action items over time comes from. */
  history: HistoryState
  /** Within how many days two incidents of the same service and cause are a possible repeat. */
  repeatDays: number
  /** What the incidents were narrowed to when the site was built, as on the page of a service. Default: nothing. */
  scope?: Partial<TrendsScope>
  /** The groups that occur, most severe first, the unknown last. */
  severities: SeverityGroup[]
  services: TrendValue[]
  teams: TrendValue[]
  causes: TrendValue[]
  /** Kinds of cause of what set incidents off, as far as their documents tell of it apart. */
  triggers: TrendValue[]
  /** Every incident, oldest first, those without a date last. */
  incidents: TrendIncident[]
  actions: TrendAction[]
}

/** A service, team or cause. */
export interface TrendValue {
  /** What stands for it in a URL. */
  key: string
  label: string
  /** Where its incidents are listed. */
  href?: string
}

export type DetectionKey = 'monitor' | 'human' | 'customer'

/** One incident, with what the charts need of it; what its document does not say is absent. */
export interface TrendIncident extends TrendPoint {
  /** Positions in the lists of `TrendsPageProps`. */
  services?: number[]
  teams?: number[]
  causes?: number[]
  triggers?: number[]
  /** How long it lasted; absent where it was not over when it was written up. */
  duration?: Seconds
  /** Not over when it was written up: every time in it is only "so far". */
  unfinished?: true
  ttd?: Seconds
  tta?: Seconds
  ttm?: Seconds
  ttr?: Seconds
  detection?: DetectionKey
  /** Hours since Monday 0:00 at its start, in the zone of the page: 0 to 167. */
  hour?: number
  /** Incidents before it of which its document says that this is a recurrence. */
  recurrenceOf?: IncidentIndex[]
  /** Days from the incident until its document was committed. */
  writtenAfter?: number
  /** What its document says, by `coverageBits`. */
  has: number
}

/** One action item, with what the charts need of it. */
export interface TrendAction {
  incident: IncidentIndex
  stage: 'proposed' | 'committed' | 'done' | 'dropped'
  /** The day it was written down, by git. */
  opened?: CalendarDate
  /** The day it was marked as finished, by git. */
  closed?: CalendarDate
  /** Days from the day it was written down, or else of its incident, until the build; only of what is not finished. */
  age?: number
  overdue?: true
  /** What its document says of it, by `coverageBits`. */
  has: number
}
