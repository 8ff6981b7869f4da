import type {ActionHorizon, ActionKind, ActionStatus, Phase} from '../record/types.ts'
import type {TimeRules} from '../values/time/types.ts'
import type {CauseRules} from './causes.ts'

/** What a part of a postmortem is about, whatever its heading says. */
export type SectionName =
  | 'metadata'
  | 'summary'
  | 'impact'
  | 'timeline'
  | 'rootCause'
  | 'trigger'
  | 'contributing'
  | 'detection'
  | 'mitigation'
  | 'resolution'
  | 'actionItems'
  | 'lessons'
  | 'wentWell'
  | 'wentWrong'
  | 'lucky'
  | 'related'
  | 'references'
  | 'metrics'
  | 'communication'
  | 'participants'
  | 'appendix'

/** What a labelled value says: the key of `**Key**: value`, a table's field, front matter. */
export type FieldName =
  | 'id'
  | 'title'
  | 'date'
  | 'start'
  | 'end'
  | 'period'
  | 'duration'
  | 'timeZone'
  | 'severity'
  | 'priority'
  | 'status'
  | 'services'
  | 'commander'
  | 'scribe'
  | 'communications'
  | 'author'
  | 'reviewer'
  | 'responder'
  | 'users'
  | 'money'
  | 'slo'
  | 'detectedAt'
  | 'acknowledgedAt'
  | 'mitigatedAt'
  | 'resolvedAt'
  | 'ttd'
  | 'tta'
  | 'ttm'
  | 'ttr'
  | 'tags'
  | 'causes'
  | 'published'
  | 'updated'
  | 'summary'
  | 'impact'
  | 'rootCause'
  | 'trigger'
  | 'contributing'
  | 'detection'
  | 'detectionSource'
  | 'resolution'
  | 'related'

export type ActionColumn = 'id' | 'text' | 'owner' | 'due' | 'priority' | 'status' | 'ticket' | 'kind'

export type TimelineColumn = 'time' | 'text' | 'actor' | 'end'

/** Names by what they mean; a name is matched without case, numbering, emoji and final punctuation. */
export type Aliases<Name extends string> = Partial<Record<Name, readonly string[]>>

/**
 * How some people write postmortems: names of headings, labels and columns, words of states
 * and phases, months and zones. A language is such a value, and so is a team's own habit.
 */
export interface Dialect {
  /** Shown in messages: `en`, `acme`. */
  name: string
  sections?: Aliases<SectionName>
  fields?: Aliases<FieldName>
  actionColumns?: Aliases<ActionColumn>
  timelineColumns?: Aliases<TimelineColumn>
  actionStatuses?: Aliases<ActionStatus>
  actionKinds?: Aliases<ActionKind>
  horizons?: Aliases<ActionHorizon>
  /** Severity words and their rank, 1 the worst: `{critical: 1}`. */
  severities?: Readonly<Record<string, number>>
  /** Kinds of cause: `{deploy: {words: ['push day']}, 'game-day': {name: 'Game day', pattern: /game day/i}}`. */
  causes?: CauseRules
  /** Words before an event's colon or dash that name its phase: `Detection: the alert fires`. */
  phaseLabels?: Aliases<Phase>
  /** Patterns that tell an event's phase, strongest first within a phase. */
  phases?: Partial<Record<Phase, RegExp>>
  /** Words of an event by which something fails: what begins an incident where nobody says "it begins". */
  symptoms?: RegExp
  /** Words by which an event itself says that the incident begins: `OUTAGE BEGINS`. */
  beginning?: RegExp
  /** Words that say "no value": `n/a`, `tbd`. */
  noValue?: readonly string[]
  /** Words that make a title a mere label: `Postmortem: API outage`. */
  titleWords?: readonly string[]
  times?: Partial<TimeRules>
  /** Zone of the documents that do not say theirs. */
  timeZone?: string
  dateOrder?: 'dmy' | 'mdy'
  /** Zones that the words IST, CST, BST ... mean here: `{ist: 'Asia/Kolkata'}`. */
  uncertainZones?: Readonly<Record<string, string>>
}
