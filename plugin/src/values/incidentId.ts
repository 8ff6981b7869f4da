import {matchesOf} from './matches.ts'

/** The letters of an id, and what stands between them and its number. */
const BEGINNING = '(?:inc|incident|pm|pir|postmortem|rca|out|outage|coe|sev|cir|irt?|ops|ev)[-_ ]?#?'

/** The id of an incident as people write it: `INC-2024-001`, `PM2019-009`, `SEV-1234`, `incident-42`. */
export const INCIDENT_ID = new RegExp(
  String.raw`${BEGINNING}(?:\d{8}[-_]\d{1,3}|\d{4}[-_]\d{1,4}(?:[-_]\d{1,4})?|\d{3,6})(?:[-_][a-z\d]+)*`,
  'i',
)

/** The same, every whole one in a text; at most places the first letter tells that there is none. */
export const INCIDENT_ID_ANYWHERE = new RegExp(
  `(?=[icporse])(?<![a-z\\d_/#-]|[\\p{L}\\p{N}])(?:${INCIDENT_ID.source})(?![\\p{L}\\p{N}])`,
  'giu',
)

/** Three digits behind what every id begins with: few texts have three digits, and fewer that. */
const MAY_HOLD = new RegExp(String.raw`\d{3}(?<=${BEGINNING}\d{3})`, 'iu')

/** Every incident id in a text, in its order. `incident 2024` is no id. */
export function incidentIds(text: string): string[] {
  if (!MAY_HOLD.test(text)) return []
  return (
    matchesOf(INCIDENT_ID_ANYWHERE, text)
      // `incident #465-like` ends with its number.
      .map((match) => match[0].trim().replace(/(#\d+)[-_][a-z].*$/i, '$1'))
      .filter(
        (found) =>
          /^[A-Z]{2,4}-\d{4}$/.test(found) ||
          !/^[a-z]+(?:[ -]?(?:19|20)\d{2}| (?:19|20)\d\d-\d\d-\d\d)$/i.test(found),
      )
  )
}

/** Capitals before a number that name no ticket: standards, sizes of keys, weaknesses. */
const NO_TICKET =
  '(?!(?:UTF|SHA|AES|RSA|ISO|RFC|TLS|SSL|HTTP|IPV|MD|EC|HS|RS|COVID|GPT|CVE|CWE|PEP|EIP|BIP|RHEL|IE|PHP|Q|H|W|S|V)-)'

/** The ticket with which a title begins, `[SUP-4471] Labels are wrong` or `SUP-4471: Labels are wrong`. */
export const TICKET_LEAD = new RegExp(
  String.raw`^(?:\[${NO_TICKET}([A-Z][A-Z0-9]{1,9}-\d{1,6})\]|${NO_TICKET}([A-Z][A-Z0-9]{1,9}-\d{1,6})(?=:))(?:\s*[:–—-])?\s+(?=\S)`,
)

/** The ticket in brackets with which a title ends. */
export const TICKET_TAIL = new RegExp(String.raw`\s+[([]${NO_TICKET}([A-Z][A-Z0-9]{1,9}-\d{1,6})[)\]]$`)

/** An id of whatever letters, a year and a counter: `MI-2024-031`; not of a weakness. */
export const YEARLY_ID =
  /(?<![\p{L}\p{N}_/#-])(?!(?:CVE|CWE|GHSA|RHSA|USN|DSA|RFC|ISO)-)[A-Z]{2,8}-(?:19|20)\d\d-\d{2,6}(?![\p{L}\p{N}_-])/u

/** A number of a report within its year, `No. 12/2024`. */
export const YEARLY_NUMBER =
  /(?:(?<![\p{L}\p{N}])(?:n[.º°]|nr\.?|no\.?|núm\.?)|[№#])\s?(\d{1,4}[/-](?:19|20)\d\d|(?:19|20)\d\d[/-]\d{1,4})(?![\d/-])/iu

/** The id at the beginning of a file's or folder's name, without the words after it: `INC-2024-001-api-outage.md`. */
export function fileNameId(name: string): string | undefined {
  const match = name.match(
    /^(?:inc|incident|pm|pir|postmortem|rca|coe)[-_]?(?:\d{4}[-_]\d{2,4}|\d{3,6})(?!\d)/i,
  )
  // `incident-2024-01-15` names a day.
  if (!match || /^[-_]\d\d(?!\d)/.test(name.slice(match[0].length))) return undefined
  return match[0]
}
