/** An instant in time: ISO 8601, UTC, whole seconds, with `Z` (`2024-11-15T14:32:00Z`). */
export type Instant = string

/** A day of the calendar without a zone: `YYYY-MM-DD`. */
export type CalendarDate = string

/** A length of time in whole seconds; never negative. */
export type Seconds = number

/** Whether a value is written in the document, or follows from others that are. */
export type Certainty = 'stated' | 'implied'

/** Where a value was read, best first: the order in which sources win over each other. */
export type Source =
  | 'configuration'
  | 'front-matter'
  | 'label'
  | 'table'
  | 'title'
  | 'section'
  | 'timeline'
  | 'prose'
  | 'file'
  | 'git'

/** Where one field of a record comes from. */
export interface FactOrigin {
  certainty: Certainty
  from: Source
  /** Line of the file, counted from 1. Absent where the value is not in the text (`file`, `git`). */
  line?: number
}

/** The team's own word for how bad it was, and its rank. */
export interface Severity {
  /** As written: `SEV1`, `P1 (Customer-impacting)`, `Critical`. */
  label: string
  /** 1 is the worst, before it only 0 (`P0`). Absent where the word has no known rank. */
  rank?: number
}

/** A service that the document names. */
export interface Service {
  /** The name to show. */
  name: string
  /** The identity: `api-gateway` for `API Gateway` and `api_gateway`. */
  slug: string
}

export type PersonRole =
  | 'commander'
  | 'scribe'
  | 'communications'
  | 'author'
  | 'reviewer'
  | 'responder'
  | 'owner'

export interface Person {
  role: PersonRole
  name: string
}

export interface Money {
  /** In whole units of the currency: 45000 for `$45K`. */
  amount: number
  /** ISO 4217: `USD`. */
  currency: string
}

/** What the incident meant for users and the business. */
export interface Impact {
  text?: string
  /** Number of users, customers or accounts that were affected. */
  users?: number
  /** Share of users, requests or traffic affected, 0 to 100. */
  percent?: number
  money?: Money
  /** Whether a service level objective or agreement was missed. */
  sloBreached?: boolean
}

export interface Detection {
  /** Who or what noticed first. */
  source?: 'monitor' | 'human' | 'customer'
  text?: string
}

/** What went well, what did not, and what was luck. */
export interface Lessons {
  wentWell?: string[]
  wentWrong?: string[]
  lucky?: string[]
  /** Lessons that the document does not sort into the three. */
  learned?: string[]
}

export type Phase =
  | 'triggered'
  | 'started'
  | 'detected'
  | 'acknowledged'
  | 'escalated'
  | 'identified'
  | 'mitigated'
  | 'resolved'
  | 'communicated'

export interface TimelineEvent {
  /** Absent where day or zone cannot be known. */
  at?: Instant
  /** End, where the document gives a range. */
  until?: Instant
  /** The time as written: `10:15 AM`. */
  time?: string
  text: string
  phase?: Phase
  line: number
}

export type ActionStatus = 'open' | 'in-progress' | 'done' | 'dropped'

export type ActionKind = 'prevent' | 'mitigate' | 'detect' | 'process'

export type ActionHorizon = 'immediate' | 'short-term' | 'medium-term' | 'long-term'

export interface ActionItem {
  text: string
  owner?: string
  /** Whose it is, where the document says that beside the owner. */
  team?: string
  due?: CalendarDate
  /** Absent where the document does not say; not the same as `open`. */
  status?: ActionStatus
  /** As written: `P0`, `High`. */
  priority?: string
  kind?: ActionKind
  /** Id or URL of the ticket. */
  ticket?: string
  horizon?: ActionHorizon
  line: number
}

export type MessageSeverity = 'error' | 'warning' | 'info'

/** Something about a document that its author should know. */
export interface Message {
  /** Stable: `time/order`. */
  ruleId: string
  severity: MessageSeverity
  /** `Unexpected X, expected Y`. */
  reason: string
  /** Counted from 1; absent where the message concerns the whole file. */
  line?: number
  column?: number
}

/** Whether the document tells of an incident, or is a template, an index, a README, a policy. */
export type Kind = 'postmortem' | 'other'

/** The fields of a record that carry a fact with an origin. */
export type FactField = Exclude<
  keyof Postmortem,
  'file' | 'slug' | 'source' | 'kind' | 'extra' | 'facts' | 'messages'
>

/** A value of a field that only one team has. */
export type ExtraValue = string | string[] | number

/** Such a field among the facts. */
export type ExtraName = `extra.${string}`

/**
 * What one document says. What it does not say is absent: never null, an empty string or a guess.
 */
export interface Postmortem {
  /** Path under the folder, with `/`. */
  file: string
  /** One URL segment from the path: stable while the file keeps its name. */
  slug: string
  /** Which folder of several it came from; absent with one. */
  source?: string
  kind: Kind
  /** Without the words "Postmortem:", id or date around it. */
  title?: string
  id?: string
  /** The day it began, in the zone of the document. */
  date?: CalendarDate
  /** IANA name or offset (`Europe/Amsterdam`, `UTC`, `-08:00`). */
  timeZone?: string
  tags?: string[]
  /** State of the document or incident, as written. */
  status?: string
  startedAt?: Instant
  detectedAt?: Instant
  acknowledgedAt?: Instant
  mitigatedAt?: Instant
  resolvedAt?: Instant
  durationSeconds?: Seconds
  /** Time to detect: `detectedAt - startedAt`. */
  ttdSeconds?: Seconds
  /** Time to acknowledge: `acknowledgedAt - startedAt`. */
  ttaSeconds?: Seconds
  /** Time to mitigate: `mitigatedAt - startedAt`. */
  ttmSeconds?: Seconds
  /** Time to resolve: `resolvedAt - startedAt`. */
  ttrSeconds?: Seconds
  severity?: Severity
  services?: Service[]
  /** The teams whose incident it is; implied where they only own the affected services or the action items. */
  teams?: string[]
  people?: Person[]
  summary?: string
  impact?: Impact
  detection?: Detection
  trigger?: string
  rootCause?: string
  contributingFactors?: string[]
  /** Kinds of cause, `deploy`, `config`, `capacity` ..., or the team's own words. */
  causes?: string[]
  resolution?: string
  lessons?: Lessons
  timeline?: TimelineEvent[]
  actionItems?: ActionItem[]
  /** Ids, links or files of other incidents that the text names, as written. */
  relatedIds?: string[]
  /** Fields that a dialect of the team adds, by their key. */
  extra?: Record<string, ExtraValue>
  facts: Partial<Record<FactField, FactOrigin>> & {[name: ExtraName]: FactOrigin}
  messages: Message[]
}
