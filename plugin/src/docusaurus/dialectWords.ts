import {
  ACTION_COLUMNS,
  ACTION_KEYS,
  ACTION_KINDS,
  ACTION_STATUSES,
  CUES,
  EXTRACTED_FIELDS,
  FIELD_NAMES,
  HORIZONS,
  PHASES,
  SECTION_NAMES,
  TIMELINE_COLUMNS,
} from '../dialect/keys.ts'
import {DIALECT_KEYS} from './dialectOptions.ts'

/** The keys that a part of a dialect may have, by the path of the part. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  '': DIALECT_KEYS,
  sections: SECTION_NAMES,
  sectionPatterns: SECTION_NAMES,
  fields: FIELD_NAMES,
  actionColumns: ACTION_COLUMNS,
  actionKeys: ACTION_KEYS,
  timelineColumns: TIMELINE_COLUMNS,
  actionStatuses: ACTION_STATUSES,
  actionKinds: ACTION_KINDS,
  horizons: HORIZONS,
  phaseLabels: PHASES,
  phases: PHASES,
  cues: CUES,
  extractors: EXTRACTED_FIELDS,
  extraFields: ['key', 'label', 'aliases', 'kind', 'facet'],
}

const NAMES = 'a list of names as documents write them'
const PATTERN = 'a regular expression without the flags `g` and `y`'
const ZONE = 'an IANA time zone such as `Europe/Berlin`, `UTC` or an offset such as `+02:00`'

/** What each part of a dialect accepts, in the words of an error message. */
const ACCEPTED: Readonly<Record<string, string>> = {
  '': "a dialect such as `{name: 'acme'}`",
  name: 'a name',
  include: 'a list of one or more globs such as `payments/**`',
  severities: 'ranks by word such as `{Blocker: 1, Minor: 3}`, with whole numbers from 0',
  causes: "kinds by slug such as `{'game-day': {name, words, pattern}}`, or `false` to take one away",
  sectionPatterns: PATTERN,
  phases: PATTERN,
  symptoms: PATTERN,
  beginning: PATTERN,
  cues: PATTERN,
  joiners: 'a list of words',
  titleJoiners: 'a list of words',
  noValue: 'a list of words',
  titleWords: 'a list of words',
  timeZone: ZONE,
  dateOrder: '`dmy` or `mdy`',
  uncertainZones: `for each abbreviation ${ZONE}`,
  extraFields: 'a list of `{key, label, aliases, kind, facet}`, each with a key of its own',
  'extraFields.key': 'letters, digits, `-` and `_`, beginning with a letter',
  'extraFields.label': 'what the pages call the field',
  'extraFields.kind': '`text`, `list` or `number`',
  'extraFields.facet': '`true` or `false`',
  extractors: 'a function that is given the document and returns `{value, line}` or nothing',
  checks: 'a list of functions that are given the record and return messages',
}

/**
 * What is accepted at a place within the option `dialects`.
 *
 * @param path  Below the list, without numbers: `['sections', 'rootcause']`.
 * @param unknown  Whether the last part of the path is a key that is not known.
 */
export function acceptedInDialect(path: readonly string[], unknown: boolean): string {
  const keys = unknown ? KEYS[path.slice(0, -1).join('.')] : undefined
  if (keys) return `one of ${keys.map((key) => `\`${key}\``).join(', ')}`
  for (let length = path.length; length > 0; length--) {
    const place = path.slice(0, length).join('.')
    const accepted = ACCEPTED[place]
    if (accepted !== undefined) return accepted
    if (KEYS[place]) return NAMES
  }
  return ACCEPTED[''] ?? NAMES
}
