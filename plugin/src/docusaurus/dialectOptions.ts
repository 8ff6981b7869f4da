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
import {isTimeZone} from './timeZone.ts'
import {Joi, type ObjectSchema, type Schema} from './validation.ts'

const strings = Joi.array().items(Joi.string())

/** `g` and `y` make a pattern remember where it stopped: the same text would match once and not the next time. */
const pattern = Joi.object()
  .instance(RegExp)
  .custom((value: RegExp, {error}) => (value.global || value.sticky ? error('any.invalid') : value))

const zone = Joi.string().custom((value: string, {error}) =>
  isTimeZone(value) ? value : error('any.invalid'),
)

const cause = Joi.alternatives().try(
  Joi.valid(false),
  Joi.object({name: Joi.string(), words: strings, pattern}),
)

const extraField = Joi.object({
  key: Joi.string()
    .pattern(/^[a-z][\w-]*$/i)
    .required(),
  label: Joi.string().required(),
  aliases: strings,
  kind: Joi.valid('text', 'list', 'number').required(),
  facet: Joi.boolean(),
})

/** One dialect as a site's configuration gives it. */
export const DialectSchema = Joi.object({
  name: Joi.string().required(),
  include: strings.min(1),
  sections: keyed(SECTION_NAMES, strings),
  sectionPatterns: keyed(SECTION_NAMES, pattern),
  fields: keyed(FIELD_NAMES, strings),
  actionColumns: keyed(ACTION_COLUMNS, strings),
  actionKeys: keyed(ACTION_KEYS, strings),
  timelineColumns: keyed(TIMELINE_COLUMNS, strings),
  actionStatuses: keyed(ACTION_STATUSES, strings),
  actionKinds: keyed(ACTION_KINDS, strings),
  horizons: keyed(HORIZONS, strings),
  severities: Joi.object().pattern(Joi.string(), Joi.number().integer().min(0)),
  causes: Joi.object().pattern(/^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u, cause),
  phaseLabels: keyed(PHASES, strings),
  phases: keyed(PHASES, pattern),
  symptoms: pattern,
  beginning: pattern,
  cues: keyed(CUES, pattern),
  joiners: strings,
  titleJoiners: strings,
  noValue: strings,
  titleWords: strings,
  times: Joi.object().unknown(),
  timeZone: zone,
  dateOrder: Joi.valid('dmy', 'mdy'),
  uncertainZones: Joi.object().pattern(Joi.string(), zone),
  extraFields: Joi.array().items(extraField).unique('key'),
  extractors: keyed(EXTRACTED_FIELDS, Joi.function()),
  checks: Joi.array().items(Joi.function()),
})

/** The keys of a dialect, in the order of the documentation. */
export const DIALECT_KEYS: readonly string[] = Object.keys(DialectSchema.describe().keys as object)

function keyed(names: readonly string[], value: Schema): ObjectSchema {
  return Joi.object(Object.fromEntries(names.map((name) => [name, value])))
}
