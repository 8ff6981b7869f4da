import type {FieldName, SectionName} from '../dialect/types.ts'
import type {Vocabulary} from '../dialect/vocabulary.ts'
import type {PostmortemDocument} from '../document/document.ts'
import type {FrontMatterEntry} from '../document/frontMatter.ts'
import type {Label} from '../document/labels.ts'
import {isWithin} from '../document/sections.ts'
import type {Certainty, FactField, Message, Postmortem, Source} from '../record/types.ts'

/** A value with where it comes from. */
export interface Fact<T> {
  value: T
  certainty: Certainty
  from: Source
  line?: number
  /** The words say "about": nothing may be computed from it. */
  approximate?: true
}

/** What is known of a document so far. */
export type Facts = {[Field in FactField]?: Fact<NonNullable<Postmortem[Field]>> | undefined}

/** Every field, with its fact or nothing: all documents have facts of one form, as every step looks at them. */
export function allFacts(fields: Facts): Facts {
  return {
    title: fields.title,
    id: fields.id,
    date: fields.date,
    timeZone: fields.timeZone,
    tags: fields.tags,
    status: fields.status,
    startedAt: fields.startedAt,
    detectedAt: fields.detectedAt,
    acknowledgedAt: fields.acknowledgedAt,
    mitigatedAt: fields.mitigatedAt,
    resolvedAt: fields.resolvedAt,
    durationSeconds: fields.durationSeconds,
    ttdSeconds: fields.ttdSeconds,
    ttaSeconds: fields.ttaSeconds,
    ttmSeconds: fields.ttmSeconds,
    ttrSeconds: fields.ttrSeconds,
    severity: fields.severity,
    services: fields.services,
    teams: fields.teams,
    people: fields.people,
    summary: fields.summary,
    impact: fields.impact,
    detection: fields.detection,
    trigger: fields.trigger,
    rootCause: fields.rootCause,
    contributingFactors: fields.contributingFactors,
    causes: fields.causes,
    resolution: fields.resolution,
    lessons: fields.lessons,
    timeline: fields.timeline,
    actionItems: fields.actionItems,
    relatedIds: fields.relatedIds,
  }
}

/** What extractors, refiners and checks work on. */
export interface Context {
  document: PostmortemDocument
  vocabulary: Vocabulary
  options: ExtractOptions
  /** How the document's dates of three numbers are to be read: by the options, else as one of them must be. */
  dateOrder?: 'dmy' | 'mdy'
  /** Say something about the document. */
  report(message: Message): void
}

/** What a site or a caller says about all of its documents. */
export interface ExtractOptions {
  /** Zone of the documents that do not say theirs; without it they get no instants. */
  timeZone?: string
  /** How to read `03/04/2024`; without it such a date is none. */
  dateOrder?: 'dmy' | 'mdy'
  /** Ranks of severity words that are the team's own: `{sev0: 1, wobble: 4}`. */
  severities?: Readonly<Record<string, number>>
  /** The services that there are; otherwise what the documents label as such. */
  services?: readonly ServiceDefinition[]
}

/** One entry of a catalogue of services. */
export interface ServiceDefinition {
  /** The name to show. */
  name: string
  /** Other spellings that mean it. */
  aliases?: readonly string[]
  /** Who owns it. */
  team?: string
  /** How important it is; 1 is the most. */
  tier?: number
}

/** A labelled value or one of the front matter, as text. */
export interface Stated {
  field: FieldName
  text: string
  /** The text with the lines that continue it. */
  full: string
  /** The entries of a list; empty where the value is none. */
  items: string[]
  key: string
  from: Source
  line: number
  label?: Label
}

// A label in one of these speaks of an action, an event or a lesson, not of the incident.
const OTHER_SUBJECTS: readonly SectionName[] = [
  'actionItems',
  'timeline',
  'lessons',
  'wentWell',
  'wentWrong',
  'lucky',
  'communication',
  'appendix',
]

/**
 * What the document states for a field: front matter first, then labels in their order.
 *
 * Values that say "none" are left out.
 */
export function statedValues(context: Context, ...fields: FieldName[]): readonly Stated[] {
  const {stated, byField} = statedOf(context)
  const [only] = fields
  if (only !== undefined && fields.length === 1) return byField.get(only) ?? []
  return fields.some((field) => byField.has(field)) ? stated.filter(({field}) => fields.includes(field)) : []
}

interface AllStated {
  stated: readonly Stated[]
  byField: ReadonlyMap<FieldName, readonly Stated[]>
}

/** Each extractor asks for fields of its own of the same document, and most find nothing. */
function statedOf(context: Context): AllStated {
  let all = statedOfContexts.get(context)
  if (!all) {
    const stated = allStated(context)
    const byField = new Map<FieldName, Stated[]>()
    for (const each of stated) {
      const known = byField.get(each.field)
      if (known) known.push(each)
      else byField.set(each.field, [each])
    }
    all = {stated, byField}
    statedOfContexts.set(context, all)
  }
  return all
}

const statedOfContexts = new WeakMap<Context, AllStated>()

function allStated({document, vocabulary}: Context): readonly Stated[] {
  const stated: Stated[] = []
  for (const entry of document.frontMatter) {
    const field = frontMatterField(entry, vocabulary)
    if (field) stated.push(fromFrontMatter(entry, field))
  }
  for (const label of document.labels) {
    if (isWithin(label.section, ...OTHER_SUBJECTS)) continue
    stated.push({
      field: label.field,
      text: label.value.text.trim() || (label.items[0]?.text ?? ''),
      full: label.full.text,
      items: label.items.map((item) => item.text),
      key: label.key,
      from: label.shape === 'table' ? 'table' : 'label',
      line: label.line,
      label,
    })
  }
  return stated.filter((value) => value.items.length > 0 || !vocabulary.isNoValue(value.text))
}

/** The field that a front matter key means: `startedAt`, `started_at` and `incident.started` alike. */
export function frontMatterField(entry: FrontMatterEntry, vocabulary: Vocabulary): FieldName | undefined {
  return vocabulary.field(entry.key.replace(/([a-z\d])([A-Z])/g, '$1 $2'))
}

function fromFrontMatter(entry: FrontMatterEntry, field: FieldName): Stated {
  const items = Array.isArray(entry.value)
    ? entry.value.map((item) => (typeof item === 'string' ? item : nestedText(item)))
    : []
  const text = typeof entry.value === 'string' ? entry.value : (items[0] ?? '')
  return {
    field,
    text,
    full: typeof entry.value === 'string' ? entry.value : items.join(', '),
    items,
    key: entry.key,
    from: 'front-matter',
    line: entry.line,
  }
}

/** The name of a mapping in a list: its `name`, else its first value. */
function nestedText(entries: readonly FrontMatterEntry[]): string {
  const named = entries.find((entry) => /^(?:name|text|title|id)$/i.test(entry.key)) ?? entries[0]
  return typeof named?.value === 'string' ? named.value : ''
}
