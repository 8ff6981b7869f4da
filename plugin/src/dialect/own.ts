import type {CalendarDate, Certainty, Instant, Message, Postmortem, Seconds} from '../record/types.ts'

/** A field of a team's own: `{key: 'region', label: 'Region', kind: 'list', facet: true}`. */
export interface ExtraField {
  /** Its name in the record's `extra`, in front matter and in URLs: letters, digits, `-` and `_`. */
  key: string
  /** What the pages call it; a label of that name in a document is read. */
  label: string
  /** Other names that documents have for it. */
  aliases?: readonly string[]
  /** `list` is parted by commas or the entries of a list; of a `number` the first one in the value counts. */
  kind: 'text' | 'list' | 'number'
  /** Whether the index can be narrowed by it. Default: false. */
  facet?: boolean
}

/** A document as a team's own function is given it. */
export interface DocumentText {
  /** Path under the folder, with `/`. */
  file: string
  /** The whole text, with `\n` line endings. */
  text: string
  /** The lines of the text: line 1 is the first. */
  lines: readonly string[]
}

/** What a team's own function found. */
export interface Extracted<T> {
  value: T
  /** Where it stands, counted from 1. */
  line?: number
  /** Default: `stated`. */
  certainty?: Certainty
}

/** The fields that a team's own functions can give, each with what it is written as. */
export interface ExtractedValues {
  title: string
  id: string
  date: CalendarDate
  /** IANA name or offset. */
  timeZone: string
  status: string
  /** The word; its rank follows from `severities`. */
  severity: string
  /** Names; aliases of the catalogue become the name. */
  services: readonly string[]
  /** Names; one that the catalogue has is written as there. */
  teams: readonly string[]
  tags: readonly string[]
  /** Words of a category, or slugs. */
  causes: readonly string[]
  summary: string
  trigger: string
  rootCause: string
  contributingFactors: readonly string[]
  resolution: string
  startedAt: Instant
  detectedAt: Instant
  acknowledgedAt: Instant
  mitigatedAt: Instant
  resolvedAt: Instant
  durationSeconds: Seconds
  relatedIds: readonly string[]
}

/** A field that a team's own function can give. */
export type ExtractedField = keyof ExtractedValues

/** Functions by the field that they find; one that returns nothing leaves the field to the standard reading. */
export type Extractors = {
  readonly [Field in ExtractedField]?: (
    document: DocumentText,
  ) => Extracted<ExtractedValues[Field]> | undefined
}

/** A look at a finished record; each message names its rule (`acme/region`), severity, reason and perhaps a line. */
export type DialectCheck = (postmortem: Postmortem) => readonly Message[]
