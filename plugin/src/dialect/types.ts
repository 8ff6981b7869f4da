import type {ActionHorizon, ActionKind, ActionStatus, ExtraName, Phase} from '../record/types.ts'
import type {TimeRules} from '../values/time/types.ts'
import type {CauseRules} from './causes.ts'
import type {ACTION_COLUMNS, ACTION_KEYS, CUES, FIELD_NAMES, SECTION_NAMES, TIMELINE_COLUMNS} from './keys.ts'
import type {DialectCheck, Extractors, ExtraField} from './own.ts'

/** What a part of a postmortem is about, whatever its heading says. */
export type SectionName = (typeof SECTION_NAMES)[number]

/** A labelled value that every postmortem may have. */
export type KnownField = (typeof FIELD_NAMES)[number]

/** What a labelled value says: one that is known, or a team's own. */
export type FieldName = KnownField | ExtraName

export type ActionColumn = (typeof ACTION_COLUMNS)[number]

export type ActionKey = (typeof ACTION_KEYS)[number]

export type Cue = (typeof CUES)[number]

export type TimelineColumn = (typeof TIMELINE_COLUMNS)[number]

/** Names by what they mean; a name is matched without case, numbering, emoji and final punctuation. */
export type Aliases<Name extends string> = Partial<Record<Name, readonly string[]>>

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
  /**
   * Headings that are a sentence: `{actionItems: /^how will we prevent/}`. Tried in the order of the dialects where no
   * name fits, on the heading in lower case, without numbering, brackets and final punctuation.
   */
  sectionPatterns?: Partial<Record<SectionName, RegExp>>
  fields?: Aliases<KnownField>
  actionColumns?: Aliases<ActionColumn>
  /** Words that name a value in an action's own text: `Owner: Lea`, `by 3 May`. */
  actionKeys?: Aliases<ActionKey>
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
  /**
   * Patterns of words in running text: `allTimes` announces a zone; `lengthBefore` and `lengthAfter` stand around the
   * length of the incident, `beginsBefore`, `beginsAfter`, `endsBefore` and `endsAfter` around the moment of its start or end, `momentBefore` before any and
   * `endBefore` before that of an end; `mishap`, `remedy` and `setback` tell of an event that nobody meant it, that
   * somebody acted against the failure, and that it was not over after all; `down`
   * names in a title, as its first group, what is down; `template` names a form to be filled in, `team` a team;
   * `monitor`, `customer` and `human` are who noticed; `yes` and `no` begin an answer, `breach` tells of a broken
   * objective; `denied` ends what takes back the word behind it, `deniedAfter` begins what takes back the one before; `beside` tells of no cause.
   */
  cues?: Partial<Record<Cue, RegExp>>
  /** Words between the last two names of a list: `and`. */
  joiners?: readonly string[]
  /** Words between a title's label and what it is about: `Postmortem of the outage`. */
  titleJoiners?: readonly string[]
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
