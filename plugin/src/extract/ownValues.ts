import type {ExtractedField} from '../dialect/own.ts'
import type {Instant, Postmortem} from '../record/types.ts'
import {uniqueServices} from './extractors/services.ts'
import {readSeverity} from './extractors/severity.ts'
import {uniqueTeams} from './extractors/teams.ts'
import type {Context} from './facts.ts'

const TEXT = 'a text that is not empty'
const TEXTS = 'a list of texts'
const INSTANT = 'an instant such as `2031-04-02T10:15:00Z`'

/** What a function may give for each field, in the words of a message. */
export const ACCEPTED_VALUES: Readonly<Record<ExtractedField, string>> = {
  title: TEXT,
  id: TEXT,
  date: 'a day such as `2031-04-02`',
  timeZone: TEXT,
  status: TEXT,
  severity: 'a word such as `SEV2`',
  services: TEXTS,
  teams: TEXTS,
  tags: TEXTS,
  causes: TEXTS,
  summary: TEXT,
  trigger: TEXT,
  rootCause: TEXT,
  contributingFactors: TEXTS,
  resolution: TEXT,
  startedAt: INSTANT,
  detectedAt: INSTANT,
  acknowledgedAt: INSTANT,
  mitigatedAt: INSTANT,
  resolvedAt: INSTANT,
  durationSeconds: 'whole seconds from 0',
  relatedIds: TEXTS,
}

/** What a function gave for a field, as the record holds it; nothing where it is no such value. */
export function readValue(
  field: ExtractedField,
  value: unknown,
  context: Context,
): NonNullable<Postmortem[ExtractedField]> | undefined {
  if (field === 'durationSeconds') return readSeconds(value)
  const accepted = ACCEPTED_VALUES[field]
  if (accepted === INSTANT) return readInstant(value)
  if (accepted === TEXTS) {
    const texts = readTexts(value)
    if (field === 'services') return texts && uniqueServices(texts)
    if (field === 'teams') return texts && uniqueTeams(texts)
    if (field === 'causes')
      return texts && [...new Set(texts.flatMap((text) => context.vocabulary.causes.read(text)))]
    return texts
  }
  const text = typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
  if (field === 'date') return text !== undefined && isDay(text) ? text : undefined
  if (field === 'severity') return text === undefined ? undefined : readSeverity(text, context)
  return text
}

function readTexts(value: unknown): string[] | undefined {
  const texts = Array.isArray(value) ? value.filter((text) => typeof text === 'string' && text.trim()) : []
  return texts.length > 0 && texts.length === (value as unknown[]).length ? texts : undefined
}

/** Only with a zone: without one nobody knows which instant it is. */
function readInstant(value: unknown): Instant | undefined {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d.*(?:Z|[+-]\d\d:\d\d)$/.test(value))
    return undefined
  const time = Date.parse(value)
  return Number.isNaN(time) ? undefined : `${new Date(time).toISOString().slice(0, 19)}Z`
}

function readSeconds(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : undefined
}

/** A day that the calendar has: no 31 June. */
function isDay(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
