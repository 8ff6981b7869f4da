import {acceptedInDialect} from './dialectWords.ts'

/** What each option accepts, in the words of an error message. */
const ACCEPTED: Readonly<Record<string, string>> = {
  id: 'letters, digits, `-` and `_`',
  path: 'a folder, or a list of folders, each a path or `{path, source}`',
  routeBasePath: 'a path of the site such as `postmortems`',
  include: 'a list of one or more globs such as `**/*.md`',
  exclude: 'a list of globs such as `drafts/**`',
  timeZone: 'an IANA time zone such as `Europe/Berlin`, `UTC` or an offset such as `+02:00`',
  dateOrder: '`dmy` or `mdy`',
  severities: 'ranks by word such as `{Blocker: 1, Minor: 3}`, with whole numbers from 0',
  services: 'a list of `{name, aliases, team, tier}`, or the path of a YAML or JSON file of it',
  dialects: 'a list of dialects, each with a `name`',
  related: '`{threshold, limit, exclude}`',
  'related.threshold': 'a number from 0 to 1',
  'related.limit': 'a whole number from 0',
  'related.exclude': 'a list of incidents and of pairs of incidents, such as `INC-7` and `[INC-7, INC-9]`',
  tickets: 'a list of `{pattern, url}`',
  'tickets.pattern': "a regular expression such as `/OPS-\\d+/` or `'OPS-\\\\d+'`",
  'tickets.url': 'an address such as `https://jira.example/browse/$&`',
  trends: '`{history, repeatDays}`',
  'trends.history': '`true` or `false`',
  'trends.repeatDays': 'a whole number from 1',
  exports: 'a list of `actions.csv` and `actions.ics`, which may be empty',
  editUrl: 'a URL, or a function that returns one',
  onProblem: '`ignore`, `warn` or `throw`',
  showLastUpdateTime: '`true` or `false`',
}

interface Detail {
  path: (string | number)[]
  type: string
  context?: {value?: unknown}
}

/**
 * Say what is wrong with an option: its name, its value, and what is accepted.
 *
 * @param error  What validation threw; anything but a Joi error is returned as it is.
 */
export function explainProblem(error: unknown): unknown {
  const detail = isJoiError(error) ? deepest(error.details) : undefined
  if (!detail) return error
  const option = optionPath(detail.path)
  const top = String(detail.path[0] ?? '')
  const prefix = 'docusaurus-plugin-postmortems: '
  if (detail.type === 'object.unknown' && ACCEPTED[top] === undefined) {
    const known = Object.keys(ACCEPTED).filter((name) => !name.includes('.'))
    const list = known.map((name) => `\`${name}\``).join(', ')
    return new Error(`${prefix}Unexpected option \`${option}\`, expected one of ${list}`, {cause: error})
  }
  const inDialect = top === 'dialects' ? wordsInDialect(detail) : undefined
  if (inDialect !== undefined && detail.type === 'object.unknown')
    return new Error(`${prefix}Unexpected option \`${option}\`, expected ${inDialect}`, {cause: error})
  const named = option.replace(/\[\d+\]/g, '')
  const accepted = inDialect ?? ACCEPTED[detail.type === 'object.unknown' ? top : named] ?? ACCEPTED[top]
  const value = detail.type === 'any.required' ? 'nothing' : `\`${written(detail.context?.value)}\``
  const reason = accepted === undefined ? '' : `, expected ${accepted}`
  return new Error(`${prefix}Unexpected value ${value} of the option \`${option}\`${reason}`, {cause: error})
}

/** What is accepted in a dialect; of the list itself the options know. */
function wordsInDialect({path, type}: Detail): string | undefined {
  const inside = path
    .slice(2)
    .map(String)
    .filter((part) => !/^\d+$/.test(part))
  return path.length < 2 ? undefined : acceptedInDialect(inside, type === 'object.unknown')
}

/** Of an alternative that failed Joi tells every branch: the one that went deepest is the one that was meant. */
function deepest(details: readonly Detail[]): Detail | undefined {
  return [...details].sort((a, b) => b.path.length - a.path.length)[0]
}

/** `services[0].name` */
function optionPath(path: readonly (string | number)[]): string {
  return path
    .map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index > 0 ? '.' : ''}${part}`))
    .join('')
}

function written(value: unknown): string {
  if (typeof value === 'function') return 'a function'
  if (value instanceof RegExp) return String(value)
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))
  return text.length > 80 ? `${text.slice(0, 80)}…` : text
}

function isJoiError(error: unknown): error is Error & {details: Detail[]} {
  return error instanceof Error && 'details' in error && Array.isArray(error.details)
}
