import type {ActionHorizon, ActionKind, ActionStatus, ExtraName, Phase} from '../record/types.ts'
import {type ActionKeys, makeActionKeys} from './actionKeys.ts'
import {type Causes, makeCauses} from './causes.ts'
import {makeListPattern} from './listPattern.ts'
import {formsOf} from './nameForms.ts'
import {exact, type Index, index, MAX_NAME} from './nameIndex.ts'
import {nameKey, plainKeys} from './names.ts'
import {makeAlternativeSet, makePatternSet} from './patternSet.ts'
import type {ActionColumn, Aliases, Cue, Dialect, FieldName, SectionName, TimelineColumn} from './types.ts'
import {makeWordSet, type WordSet} from './wordSet.ts'

/** Dialects made ready for looking things up. */
export interface Vocabulary {
  dialects: readonly Dialect[]
  /** What a heading's words name, or begin with. */
  section(title: string): SectionName | undefined
  /** What a heading names, and nothing more. */
  sectionCalled(title: string): SectionName | undefined
  field(key: string): FieldName | undefined
  actionColumn(header: string): ActionColumn | undefined
  actionKeys: ActionKeys
  timelineColumn(header: string): TimelineColumn | undefined
  actionStatus(text: string): ActionStatus | undefined
  actionKind(text: string): ActionKind | undefined
  horizon(title: string): ActionHorizon | undefined
  severityRank(word: string): number | undefined
  causes: Causes
  /** The phase that the words before an event's colon name. */
  phaseLabel(text: string): Phase | undefined
  /** The phase that an event's words tell. */
  phase(text: string): Phase | undefined
  /** Whether an event's words tell of something that fails. */
  isSymptom(text: string): boolean
  /** Whether an event's words say that the incident begins. */
  isBeginning(text: string): boolean
  /** Whether a text has words that tell something. */
  says(cue: Cue, text: string): boolean
  /** Whether a text has words that some pattern of a cue needs: where it has none, no part of it tells. */
  maySay(cue: Cue, text: string): boolean
  /** Where the first words of a cue stand. */
  placeOf(cue: Cue, text: string): number | undefined
  /** What the first pattern of a cue finds in a text. */
  find(cue: Cue, text: string): RegExpMatchArray | undefined
  /** What parts the names of a list under a key: commas, and the word before the last in the key's languages. */
  listPattern(key: string): RegExp
  /** Whether a value says that there is none: `TBD`, `-`, `n/a`, a placeholder. */
  isNoValue(text: string): boolean
  /** Words that make a title a mere label, as they are written and as names are compared. */
  titleWords: WordSet
  titleJoiners: readonly string[]
  /** Zones that the words IST, CST, BST ... mean. */
  uncertainZones: Readonly<Record<string, string>>
}

// What an event says of the end is stronger than of the beginning: "alert cleared, back to normal" is the end.
const PHASE_ORDER: readonly Phase[] = [
  'resolved',
  'mitigated',
  'identified',
  'escalated',
  'acknowledged',
  'communicated',
  'detected',
  'started',
  'triggered',
]

/** What only holds where nothing says otherwise: `node restored, but volumes do not mount`. */
const OVER: readonly Phase[] = ['resolved', 'mitigated']

/**
 * Make dialects ready for looking up names.
 *
 * @param dialects  First wins where two give one name different meanings.
 */
export function makeVocabulary(dialects: readonly Dialect[]): Vocabulary {
  const sections = index(dialects.map((dialect) => dialect.sections))
  const sentences = makeAlternativeSet(
    dialects.flatMap(({sectionPatterns = {}}) =>
      (Object.entries(sectionPatterns) as [SectionName, RegExp][]).map(([name, pattern]) => ({
        name,
        pattern,
      })),
    ),
  )
  // A team's own field wins over a known one of the same name.
  const fields = index<FieldName>(dialects.flatMap((dialect) => [extraAliases(dialect), dialect.fields]))
  const actionColumns = index(dialects.map((dialect) => dialect.actionColumns))
  const timelineColumns = index(dialects.map((dialect) => dialect.timelineColumns))
  const actionStatuses = index(dialects.map((dialect) => dialect.actionStatuses))
  const actionKinds = index(dialects.map((dialect) => dialect.actionKinds))
  const phaseLabels = index(dialects.map((dialect) => dialect.phaseLabels))
  const horizons = index(dialects.map((dialect) => dialect.horizons))
  const severities = new Map<string, number>()
  for (const dialect of [...dialects].reverse())
    for (const [word, rank] of Object.entries(dialect.severities ?? {})) severities.set(nameKey(word), rank)
  const noValues = new Set(
    dialects.flatMap((dialect) => dialect.noValue ?? []).map((word) => word.toLowerCase()),
  )
  const phases = makeAlternativeSet(
    PHASE_ORDER.flatMap((phase) => dialects.map((dialect) => ({phase, pattern: dialect.phases?.[phase]}))),
  )
  const symptoms = makeAlternativeSet(dialects.map((dialect) => ({pattern: dialect.symptoms})))
  const beginnings = makeAlternativeSet(dialects.map((dialect) => ({pattern: dialect.beginning})))
  const patternsOf = (cue: Cue) => dialects.map(({cues}) => ({pattern: cues?.[cue]}))
  const cues = onDemand((cue: Cue) => makeAlternativeSet(patternsOf(cue)))
  const wholeCues = onDemand((cue: Cue) => makePatternSet(patternsOf(cue)))
  const says = (cue: Cue, text: string) => cues(cue)(text).some(({pattern}) => pattern.test(text))

  return {
    dialects,
    section: (title) => byHeading(sections, title) ?? bySentence(sentences, title),
    sectionCalled: (title) => exact(sections, title),
    field: (key) => exact(fields, key),
    actionColumn: (header) => exact(actionColumns, header),
    actionKeys: makeActionKeys(dialects),
    timelineColumn: (header) => exact(timelineColumns, header),
    actionStatus: (text) => statusOf(actionStatuses, text),
    actionKind: (text) => exact(actionKinds, text) ?? firstWord(actionKinds, text),
    horizon: (title) => exact(horizons, title) ?? exact(horizons, withoutSubject(title)),
    phaseLabel: (text) => exact(phaseLabels, text),
    severityRank: (word) => severities.get(nameKey(word)),
    causes: makeCauses(dialects),
    phase: (text) =>
      phases(text).find(
        ({phase, pattern}) => pattern.test(text) && !(OVER.includes(phase) && says('setback', text)),
      )?.phase,
    isSymptom: (text) => symptoms(text).some(({pattern}) => pattern.test(text)),
    isBeginning: (text) => beginnings(text).some(({pattern}) => pattern.test(text)),
    says,
    maySay: (cue, text) => cues(cue)(text).length > 0,
    placeOf: (cue, text) => {
      const places = cues(cue)(text).flatMap(({pattern}) => {
        const place = text.search(pattern)
        return place >= 0 ? [place] : []
      })
      return places.length > 0 ? Math.min(...places) : undefined
    },
    find: (cue, text) => {
      for (const {pattern} of wholeCues(cue)(text)) {
        const match = text.match(pattern)
        if (match) return match
      }
      return undefined
    },
    listPattern: makeListPattern(dialects),
    isNoValue: (text) => isNoValue(noValues, text),
    titleWords: makeWordSet(
      dialects.flatMap(({titleWords = []}) =>
        titleWords.flatMap((word) => [word, nameKey(word), ...plainKeys(word)]),
      ),
    ),
    titleJoiners: dialects.flatMap((dialect) => dialect.titleJoiners ?? []),
    uncertainZones: Object.assign({}, ...dialects.map((dialect) => dialect.uncertainZones ?? {})),
  }
}

/** What is made for a key when it is first asked for. */
function onDemand<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>()
  return (key) => {
    const value = made.get(key) ?? make(key)
    made.set(key, value)
    return value
  }
}

/** The names of a dialect's own fields. */
function extraAliases({extraFields = []}: Dialect): Aliases<ExtraName> {
  return Object.fromEntries(
    extraFields.map(({key, label, aliases = []}) => [`extra.${key}`, [label, key, ...aliases]]),
  )
}

/** A heading names its section exactly, or begins with the name: `Timeline of 3 March`, `Impact: who saw it`. */
function byHeading(names: Index<SectionName>, title: string): SectionName | undefined {
  const whole = exact(names, title)
  if (whole || title.length > 2 * MAX_NAME) return whole
  const key = formsOf(title).bare
  const undated = key.replace(/\s*\d.*$/, '')
  if (undated && undated !== key && names.has(undated)) return names.get(undated)
  const lead = key.split(
    /\s*[:：|–—]\s*| - | of the | of | for | on | and | & | und | et | y | e | en | og | och | du | del | \+ |, /,
  )[0]
  return lead && lead !== key ? names.get(lead) : undefined
}

/** A heading that is a question or a sentence: `How will we keep this from happening again?` */
function bySentence(
  patterns: (key: string) => readonly {name: SectionName; pattern: RegExp}[],
  title: string,
): SectionName | undefined {
  if (title.length > 2 * MAX_NAME) return undefined
  const key = formsOf(title).bare
  return patterns(key).find(({pattern}) => pattern.test(key))?.name
}

function firstWord<Name extends string>(names: Index<Name>, text: string): Name | undefined {
  const word = formsOf(text).key.split(/[\s,;(]/)[0]
  return word ? names.get(word) : undefined
}

/** `Short-term improvements` and `Immediate fixes` are a horizon with a word that says nothing more. */
function withoutSubject(title: string): string {
  return formsOf(title).bare.replace(
    / (?:actions?|improvements?|fix(?:es)?|items?|tasks?|measures?|steps?|follow ups?|goals?|plans?|work|remediations?)$/,
    '',
  )
}

/** A status cell: a known word alone, at the beginning (`Done (2024-03-02)`) or behind its sign (`✅ shipped`). */
function statusOf(names: Index<ActionStatus>, text: string): ActionStatus | undefined {
  const whole = exact(names, text)
  if (whole) return whole
  const sign = [...text.trim()][0]
  if (sign && names.has(sign) && !/[\p{L}\p{N}]/u.test(sign)) return names.get(sign)
  const [before = ''] = text.split(/\s[-–—]\s/)
  const lead = nameKey(before).split(
    /\s*[:(（,;–—|.]\s*| - | (?:on|in|by|since|am|seit|le|depuis|el|em|desde|op|sinds|den|d|på|sedan|siden) | \d/,
  )[0]
  return lead ? names.get(lead) : undefined
}

function isNoValue(words: ReadonlySet<string>, text: string): boolean {
  const bare = text
    .replace(/[*_`~]/g, '')
    .trim()
    .toLowerCase()
  if (bare === '' || words.has(bare)) return true
  if (/^[\s?\-–—_.xX…/:]+$/.test(bare)) return true
  if (/^(?:sev|p|inc)[-\s]?(?:\?+|x+|n+)$/.test(bare)) return true
  // A template's placeholder: `<title>`, `[name]`, `{{date}}`, `$SEVERITY`, `YYYY-MM-DD`.
  if (/^(?:<[^<>]+>|\[[^[\]]*\]|\{\{?[^{}]*\}?\}|\$\{?[A-Za-z_]+\}?)$/.test(bare)) return true
  return /\b(?:yyyy|hh:mm|xx:yy|mm\/dd)\b/.test(bare)
}
