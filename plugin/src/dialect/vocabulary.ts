import type {ActionHorizon, ActionKind, ActionStatus, ExtraName, Phase} from '../record/types.ts'
import {type ActionKeys, makeActionKeys} from './actionKeys.ts'
import {type Causes, makeCauses} from './causes.ts'
import {type EventWords, makeEventWords} from './eventWords.ts'
import {makeListPattern} from './listPattern.ts'
import {MAX_NAME, makeNameIndex, type NameIndex} from './nameIndex.ts'
import {nameKey, plainKeys, withoutZone} from './names.ts'
import {isNoValue} from './noValue.ts'
import {makeAlternativeSet, makePatternSet} from './patternSet.ts'
import type {ActionColumn, Aliases, Cue, Dialect, FieldName, SectionName, TimelineColumn} from './types.ts'
import {makeWordSet, type WordSet} from './wordSet.ts'

/** Dialects made ready for looking things up. */
export interface Vocabulary extends EventWords {
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
  /** Whether a text has words that tell something. */
  says(cue: Cue, text: string): boolean
  /** Whether a text has words that some pattern of the cues needs: where it has none, no part of it tells. */
  maySay(cues: readonly Cue[], text: string): boolean
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

/**
 * Make dialects ready for looking up names.
 *
 * @param dialects  First wins where two give one name different meanings.
 */
export function makeVocabulary(dialects: readonly Dialect[]): Vocabulary {
  const sentences = makeAlternativeSet(
    dialects.flatMap(({sectionPatterns = {}}) =>
      (Object.entries(sectionPatterns) as [SectionName, RegExp][]).map(([name, pattern]) => ({
        name,
        pattern,
      })),
    ),
  )
  const names = makeNameIndex({
    section: dialects.map((dialect) => dialect.sections),
    // A team's own field wins over a known one of the same name.
    field: dialects.flatMap((dialect) => [extraAliases(dialect), dialect.fields]),
    actionColumn: dialects.map((dialect) => dialect.actionColumns),
    timelineColumn: dialects.map((dialect) => dialect.timelineColumns),
    actionStatus: dialects.map((dialect) => dialect.actionStatuses),
    actionKind: dialects.map((dialect) => dialect.actionKinds),
    phaseLabel: dialects.map((dialect) => dialect.phaseLabels),
    horizon: dialects.map((dialect) => dialect.horizons),
  })
  const severities = new Map<string, number>()
  for (const dialect of [...dialects].reverse())
    for (const [word, rank] of Object.entries(dialect.severities ?? {})) severities.set(nameKey(word), rank)
  const noValues = new Set(
    dialects.flatMap((dialect) => dialect.noValue ?? []).map((word) => word.toLowerCase()),
  )
  const patternsOf = (cue: Cue) => dialects.map(({cues}) => ({pattern: cues?.[cue]}))
  const cues = onDemand((cue: Cue) => makeAlternativeSet(patternsOf(cue)))
  const cuesTogether = onDemand((several: readonly Cue[]) => makeAlternativeSet(several.flatMap(patternsOf)))
  const wholeCues = onDemand((cue: Cue) => makePatternSet(patternsOf(cue)))
  const says = (cue: Cue, text: string) => isAmong(cues(cue), text)

  return {
    dialects,
    section: (title) => byHeading(names, title) ?? bySentence(names, sentences, title),
    sectionCalled: (title) => names.exact('section', title),
    field: (key) => names.exact('field', key),
    actionColumn: (header) => names.exact('actionColumn', header),
    actionKeys: makeActionKeys(dialects),
    timelineColumn: (header) => names.exact('timelineColumn', header),
    actionStatus: (text) => statusOf(names, text),
    actionKind: (text) =>
      names.mayBegin('actionKind', text)
        ? (names.exact('actionKind', text) ?? byFirstWord(names, text))
        : undefined,
    horizon: (title) =>
      names.mayBegin('horizon', title)
        ? (names.exact('horizon', title) ?? names.exact('horizon', withoutSubject(names, title)))
        : undefined,
    phaseLabel: (text) => (names.mayBegin('phaseLabel', text) ? names.exact('phaseLabel', text) : undefined),
    severityRank: (word) => severities.get(nameKey(word)),
    causes: makeCauses(dialects),
    ...makeEventWords(dialects),
    says,
    maySay: (several, text) => cuesTogether(several)(text).length > 0,
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

/** Whether a text matches one of the patterns of a set. */
function isAmong(set: (text: string) => readonly {pattern: RegExp}[], text: string): boolean {
  for (const {pattern} of set(text)) if (pattern.test(text)) return true
  return false
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
function byHeading(names: NameIndex, title: string): SectionName | undefined {
  const whole = names.exact('section', title)
  if (whole || title.length > 2 * MAX_NAME) return whole
  const key = names.read(title).bare
  const undated = withoutZone(key).replace(/\s*\d.*$/, '')
  const named = undated && undated !== key ? names.get('section', undated) : undefined
  if (named) return named
  const lead = key.split(
    /\s*[:：|–—]\s*| - | of the | of | for | on | and | & | und | et | y | e | en | og | och | du | del | \+ |, /,
  )[0]
  return lead && lead !== key ? names.get('section', lead) : undefined
}

/** A heading that is a question or a sentence: `How will we keep this from happening again?` */
function bySentence(
  names: NameIndex,
  patterns: (key: string) => readonly {name: SectionName; pattern: RegExp}[],
  title: string,
): SectionName | undefined {
  if (title.length > 2 * MAX_NAME) return undefined
  const key = names.read(title).bare
  return patterns(key).find(({pattern}) => pattern.test(key))?.name
}

function byFirstWord(names: NameIndex, text: string): ActionKind | undefined {
  const word = names.read(text).key.split(/[\s,;(]/)[0]
  return word ? names.get('actionKind', word) : undefined
}

/** `Short-term improvements` and `Immediate fixes` are a horizon with a word that says nothing more. */
function withoutSubject(names: NameIndex, title: string): string {
  return names
    .read(title)
    .bare.replace(
      / (?:actions?|improvements?|fix(?:es)?|items?|tasks?|measures?|steps?|follow ups?|goals?|plans?|work|remediations?)$/,
      '',
    )
}

/** A status cell: a known word alone, at the beginning (`Done (2024-03-02)`) or behind its sign (`✅ shipped`). */
function statusOf(names: NameIndex, text: string): ActionStatus | undefined {
  if (!names.mayBegin('actionStatus', text)) return undefined
  const whole = names.exact('actionStatus', text)
  if (whole) return whole
  const [sign = ''] = WORD_FIRST.test(text) ? '' : text.trim()
  const signed = sign && !/[\p{L}\p{N}]/u.test(sign) ? names.get('actionStatus', sign) : undefined
  if (signed) return signed
  const dash = text.search(/\s[-–—]\s/)
  const key = dash < 0 ? names.read(text).key : nameKey(text.slice(0, dash))
  const end = key.search(LEAD_ENDS)
  const lead = end < 0 ? key : key.slice(0, end)
  return lead ? names.get('actionStatus', lead) : undefined
}

const WORD_FIRST = /^[a-z\d]/i

/** What parts a status from what is said of it. */
const LEAD_ENDS =
  /\s*[:(（,;–—|.]\s*| - | (?:on|in|by|since|am|seit|le|depuis|el|em|desde|op|sinds|den|d|på|sedan|siden) | \d/
