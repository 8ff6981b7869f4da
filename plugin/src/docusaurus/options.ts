import type {OptionValidationContext} from '@docusaurus/types'
import type {Dialect} from '../dialect/types.ts'
import type {RelatedOptions, ServiceEntry} from '../site/types.ts'
import type {TicketPattern} from '../values/tickets.ts'
import {DialectSchema} from './dialectOptions.ts'
import {EXPORTS, type ExportName} from './exports.ts'
import {explainProblem} from './optionWords.ts'
import {isTimeZone} from './timeZone.ts'
import {Joi, normalizePluginOptions, RouteBasePathSchema, URISchema} from './validation.ts'

/** One of several folders. */
export interface FolderOption {
  /** Relative to the site's directory, or absolute. */
  path: string
  /** Name of the folder in records and messages. Default: the last part of the path. */
  source?: string
}

/** What `editUrl` is given when it is a function. */
export interface EditUrlParams {
  /** Path under the folder, with `/`. */
  file: string
  /** Which of several folders. */
  source?: string
  /** Address of the incident's page. */
  permalink: string
}

/** What to do about errors and warnings that documents give. */
export type OnProblem = 'ignore' | 'warn' | 'throw'

/** How action items and incidents are followed over time. */
export interface TrendsOptions {
  /** Whether the history of git tells when action items were written down and finished. Default: `true`. */
  history: boolean
  /** Within how many days two incidents of the same service and cause are shown as a possible repeat. Default: 90. */
  repeatDays: number
}

/** The options as the code receives them. */
export interface PluginOptions {
  /** Tells several instances of the plugin apart. Default: `default`. */
  id: string
  /** The folder of postmortems, or several. Default: `postmortems`. */
  path: string | (string | FolderOption)[]
  /** Where the index stands, after the site's base URL. Default: `postmortems`. */
  routeBasePath: string
  /** Files to read, as globs under the folder. Default: all Markdown files. */
  include: string[]
  /** Files to leave out, as globs under the folder. Default: `node_modules` and folders that start with a dot. */
  exclude: string[]
  /**
   * Zone of times in documents that do not say theirs: an IANA name, `UTC` or an offset such as `+02:00`. Without it such
   * times stay clock times.
   */
  timeZone?: string
  /** How `03/04/2024` is read in documents that leave it open. Without it such a date is no date. */
  dateOrder?: 'dmy' | 'mdy'
  /** Rank of the team's own severity words, 1 the worst: `{Blocker: 1, Annoyance: 4}`. */
  severities: Record<string, number>
  /** The service catalogue, or a YAML or JSON file of it, relative to the site's directory. */
  services: ServiceEntry[] | string
  /** How the team writes, besides the built-in ways; each for all files or some. */
  dialects: Dialect[]
  /** When incidents that do not mention each other are shown as related. Default: `{threshold: 0.29, limit: 5, exclude: []}`. */
  related: RelatedOptions
  /** How action items and incidents are followed over time. Default: `{history: true, repeatDays: 90}`. */
  trends: TrendsOptions
  /** Files for other tools that are published beside the index. Default: all of them. */
  exports: ExportName[]
  /**
   * Which ids of tickets become links, and where to: `[{pattern: 'OPS-\\d+', url: 'https://jira.example/browse/$&'}]`. In
   * running text and in action items; not in code. Default: none.
   */
  tickets: TicketPattern[]
  /**
   * Where documents can be edited: a URL that stands for the site's directory, to which the path of the file is added, or
   * a function that gives the URL. Without it pages have no edit link.
   */
  editUrl?: string | ((params: EditUrlParams) => string | undefined)
  /** Default: `warn`. `throw` ends the build where a document has an error. */
  onProblem: OnProblem
  /** Whether pages say when their document was last changed, from version control. Default: `false`. */
  showLastUpdateTime: boolean
}

/** The options as a site's configuration gives them: all may be left out. */
export type Options = Partial<Omit<PluginOptions, 'related' | 'trends'>> & {
  related?: Partial<RelatedOptions>
  trends?: Partial<TrendsOptions>
}

export const DEFAULT_OPTIONS: PluginOptions = {
  id: 'default',
  path: 'postmortems',
  routeBasePath: 'postmortems',
  include: ['**/*.{md,markdown}'],
  exclude: ['**/node_modules/**', '**/.*/**'],
  severities: {},
  services: [],
  dialects: [],
  related: {threshold: 0.29, limit: 5, exclude: []},
  tickets: [],
  trends: {history: true, repeatDays: 90},
  exports: [...EXPORTS],
  onProblem: 'warn',
  showLastUpdateTime: false,
}

const strings = Joi.array().items(Joi.string())

const folder = Joi.object({path: Joi.string().required(), source: Joi.string()})

const service = Joi.object({
  name: Joi.string().required(),
  aliases: strings,
  team: Joi.string(),
  tier: Joi.number(),
})

const ticketPattern = Joi.alternatives().try(
  Joi.string().custom((pattern: string, {error}) => (isPattern(pattern) ? pattern : error('any.invalid'))),
  Joi.object().instance(RegExp),
)

const ticket = Joi.object({
  pattern: ticketPattern.required(),
  // An address of the web or of the site: ids come from the text, and must not decide where a link leads.
  url: Joi.string()
    .pattern(/^(?:https?:\/\/[^/$]+\/|\/(?!\/))/)
    .required(),
})

/** The catalogue of services, as an option or as the content of its file. */
export const ServicesSchema = Joi.array().items(service)

const schema = Joi.object<PluginOptions>({
  path: Joi.alternatives()
    .try(Joi.string(), Joi.array().items(Joi.string(), folder).min(1))
    .default(DEFAULT_OPTIONS.path),
  routeBasePath: RouteBasePathSchema.default(DEFAULT_OPTIONS.routeBasePath),
  include: strings.min(1).default(DEFAULT_OPTIONS.include),
  exclude: strings.default(DEFAULT_OPTIONS.exclude),
  timeZone: Joi.string().custom((zone: string, {error}) => (isTimeZone(zone) ? zone : error('any.invalid'))),
  dateOrder: Joi.valid('dmy', 'mdy'),
  severities: Joi.object()
    .pattern(Joi.string(), Joi.number().integer().min(0))
    .default(DEFAULT_OPTIONS.severities),
  services: Joi.alternatives().try(Joi.string(), ServicesSchema).default(DEFAULT_OPTIONS.services),
  dialects: Joi.array().items(DialectSchema).default(DEFAULT_OPTIONS.dialects),
  related: Joi.object({
    threshold: Joi.number().min(0).max(1).default(DEFAULT_OPTIONS.related.threshold),
    limit: Joi.number().integer().min(0).default(DEFAULT_OPTIONS.related.limit),
    exclude: Joi.array()
      .items(Joi.string(), Joi.array().items(Joi.string().required(), Joi.string().required()))
      .default(DEFAULT_OPTIONS.related.exclude),
  }).default(DEFAULT_OPTIONS.related),
  tickets: Joi.array().items(ticket).default(DEFAULT_OPTIONS.tickets),
  trends: Joi.object({
    history: Joi.boolean().default(DEFAULT_OPTIONS.trends.history),
    repeatDays: Joi.number().integer().min(1).default(DEFAULT_OPTIONS.trends.repeatDays),
  }).default(DEFAULT_OPTIONS.trends),
  exports: Joi.array()
    .items(Joi.valid(...EXPORTS))
    .default(DEFAULT_OPTIONS.exports),
  editUrl: Joi.alternatives().try(URISchema, Joi.function()),
  onProblem: Joi.valid('ignore', 'warn', 'throw').default(DEFAULT_OPTIONS.onProblem),
  showLastUpdateTime: Joi.boolean().default(DEFAULT_OPTIONS.showLastUpdateTime),
})

/**
 * Check the options and fill in the defaults; Docusaurus calls this.
 *
 * @throws Where an option is wrong or unknown, with its name, its value and what is accepted.
 */
export function validateOptions({
  validate,
  options,
}: OptionValidationContext<Options | undefined, PluginOptions>): PluginOptions {
  try {
    return validate(schema, options)
  } catch (error) {
    throw explainProblem(error)
  }
}

/**
 * Check options outside a site, as Docusaurus would.
 *
 * @throws As `validateOptions` does.
 */
export function checkOptions(options: unknown): PluginOptions {
  const validate = normalizePluginOptions as OptionValidationContext<
    Options | undefined,
    PluginOptions
  >['validate']
  return validateOptions({validate, options: options as Options})
}

function isPattern(source: string): boolean {
  try {
    return source !== '' && new RegExp(source) instanceof RegExp
  } catch {
    return false
  }
}
