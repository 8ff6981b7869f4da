import type {ActionHorizon, ActionKind, ActionStatus, ExtraName, Phase} from '../record/types.ts'
import type {TimeRules} from '../values/time/types.ts'
import type {CauseRules} from './causes.ts'
import type {ACTION_COLUMNS, FIELD_NAMES, SECTION_NAMES, TIMELINE_COLUMNS} from './keys.ts'
import type {DialectCheck, Extractors, ExtraField} from './own.ts'

/** What a part of a postmortem is about, whatever its heading says. */
export type SectionName = (typeof SECTION_NAMES)[number]

/** A labelled value that every postmortem may have. */
export type KnownField = (typeof FIELD_NAMES)[number]

/** What a labelled value says: one that is known, or a team's own. */
export type FieldName = KnownField | ExtraName

export type ActionColumn = (typeof ACTION_COLUMNS)[number]

export type TimelineColumn = (typeof TIMELINE_COLUMNS)[number]

/** Names by what they mean; a name is matched without case, numbering, emoji and final punctuation. */
export type Aliases<Name extends string> = Partial<Record<Name, readonly string[]>>

/** What stands around a moment or a length of time in a sentence. A `...Before` ends where the time begins. */
export interface ProseWords {
  /** `starting`, `since`. */
  beginsBefore?: RegExp
  /** A mere preposition: `at`, `around`. What follows the moment then says whether it began. */
  at?: RegExp
  /** A preposition of an end: `by`, `as of`. */
  by?: RegExp
  /** `users were unable to`. */
  begins?: RegExp
  /** `until`, `was resolved at`. */
  endsBefore?: RegExp
  /** `service was restored`. */
  ends?: RegExp
  /** `lasted`, `was down for`. */
  lengthBefore?: RegExp
  /** `outage`, `of downtime`. */
  lengthAfter?: RegExp
}

/**
 * How some people write postmortems: names of headings, labels and columns, words of states
 * and phases, months and zones. A language is such a value, and so is a team's own habit.
 */
export interface Dialect {
  /** Shown in messages: `en`, `acme`. */
  name: string
  /**
   * Globs of the files that are written so, under the folder; where there are several folders, also behind the name of
   * theirs (`payments/**`). Default: all.
   */
  include?: readonly string[]
  sections?: Aliases<SectionName>
  fields?: Aliases<KnownField>
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
  /** Words by which something was done that nobody meant to: `accidentally deletes`. */
  mishaps?: RegExp
  /** Words by which somebody acts against the failure: a timeline that ends so ends the incident. */
  remedies?: RegExp
  /** Words of an event by which a fix did not help after all: `but errors persist`. */
  setbacks?: RegExp
  /** Words of sentences that say when it began and ended, and how long it took. */
  prose?: ProseWords
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
  /** Fields that only this team has: they become rows of the facts and, with `facet`, filters of the index. */
  extraFields?: readonly ExtraField[]
  /** Functions that are asked for a field before the document's labels are. */
  extractors?: Extractors
  /** Functions that look at the finished record and say what is wrong with it. */
  checks?: readonly DialectCheck[]
}
