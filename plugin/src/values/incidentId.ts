/** The id of an incident as people write it: `INC-2024-001`, `PM2019-009`, `SEV-1234`, `incident-42`. */
export const INCIDENT_ID =
  /(?:inc|incident|pm|pir|postmortem|rca|out|outage|coe|sev|cir|irt?|ops|ev)[-_ ]?#?(?:\d{8}[-_]\d{1,3}|\d{4}[-_]\d{1,4}(?:[-_]\d{1,4})?|\d{3,6})(?:[-_][a-z\d]+)*/i

/** The same, every whole one in a text; at most places the first letter tells that there is none. */
export const INCIDENT_ID_ANYWHERE = new RegExp(
  `(?=[icporse])(?<![a-z\\d_/#-]|[\\p{L}\\p{N}])(?:${INCIDENT_ID.source})(?![\\p{L}\\p{N}])`,
  'giu',
)

/** Every incident id in a text, in its order. `incident 2024` is no id. */
export function incidentIds(text: string): string[] {
  if (!/\d{3}/.test(text)) return []
  return [...text.matchAll(INCIDENT_ID_ANYWHERE)]
    .map((match) => match[0].trim())
    .filter((found) => !/^(?:[a-z]+)[ -]?(?:19|20)\d{2}$/i.test(found))
}

/** The id at the beginning of a file's or folder's name, without the words after it: `INC-2024-001-api-outage.md`. */
export function fileNameId(name: string): string | undefined {
  const match = name.match(
    /^(?:inc|incident|pm|pir|postmortem|rca|coe)[-_]?(?:\d{4}[-_]\d{2,4}|\d{3,6})(?!\d)/i,
  )
  // `incident-2024-01-15` names a day.
  if (!match || /^[-_]\d\d(?!\d)/.test(name.slice(match[0].length))) return undefined
  return match[0]
}
