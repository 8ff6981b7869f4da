import type {ActionHorizon, ActionKind, ActionStatus, Phase} from '../record/types.ts'
import type {ExtractedField} from './own.ts'

/** What a part of a postmortem is about, whatever its heading says. */
export const SECTION_NAMES = [
  'metadata',
  'summary',
  'impact',
  'timeline',
  'rootCause',
  'trigger',
  'contributing',
  'detection',
  'mitigation',
  'resolution',
  'actionItems',
  'lessons',
  'wentWell',
  'wentWrong',
  'lucky',
  'related',
  'references',
  'metrics',
  'communication',
  'participants',
  'appendix',
] as const

/** What a labelled value says: the key of `**Key**: value`, a table's field, front matter. */
export const FIELD_NAMES = [
  'id',
  'title',
  'date',
  'start',
  'end',
  'period',
  'duration',
  'timeZone',
  'severity',
  'priority',
  'status',
  'services',
  'team',
  'commander',
  'scribe',
  'communications',
  'author',
  'reviewer',
  'responder',
  'users',
  'money',
  'slo',
  'detectedAt',
  'acknowledgedAt',
  'mitigatedAt',
  'resolvedAt',
  'ttd',
  'tta',
  'ttm',
  'ttr',
  'tags',
  'causes',
  'published',
  'updated',
  'summary',
  'impact',
  'rootCause',
  'trigger',
  'contributing',
  'detection',
  'detectionSource',
  'resolution',
  'related',
] as const

/** What a column of a table of action items holds. */
export const ACTION_COLUMNS = ['id', 'text', 'owner', 'due', 'priority', 'status', 'ticket', 'kind'] as const

/**
 * What words in an action's own text name: `Owner: x`, `Status: done`; `by` is what stands before a due date without a
 * colon, `item` what a paragraph that is an action calls itself.
 */
export const ACTION_KEYS = ['owner', 'due', 'by', 'status', 'priority', 'ticket', 'item'] as const

/** What a column of a timeline holds. */
export const TIMELINE_COLUMNS = ['time', 'text', 'actor', 'end'] as const

/** What words in running text tell; how each is used stands beside it in `Dialect.cues`. */
export const CUES = [
  'allTimes',
  'lengthBefore',
  'lengthAfter',
  'beginsBefore',
  'momentBefore',
  'beginsAfter',
  'endsBefore',
  'endsAfter',
  'endBefore',
  'mishap',
  'remedy',
  'setback',
  'down',
  'template',
  'team',
  'monitor',
  'customer',
  'human',
  'yes',
  'no',
  'breach',
  'negation',
  'denied',
  'deniedAfter',
  'beside',
] as const

/** What happens at an event of a timeline. */
export const PHASES: readonly Phase[] = [
  'triggered',
  'started',
  'detected',
  'acknowledged',
  'escalated',
  'identified',
  'mitigated',
  'resolved',
  'communicated',
]

export const ACTION_STATUSES: readonly ActionStatus[] = ['open', 'in-progress', 'done', 'dropped']

export const ACTION_KINDS: readonly ActionKind[] = ['prevent', 'mitigate', 'detect', 'process']

export const HORIZONS: readonly ActionHorizon[] = ['immediate', 'short-term', 'medium-term', 'long-term']

/** The fields that a team's own functions can give. */
export const EXTRACTED_FIELDS: readonly ExtractedField[] = [
  'title',
  'id',
  'date',
  'timeZone',
  'status',
  'severity',
  'services',
  'teams',
  'tags',
  'causes',
  'summary',
  'trigger',
  'rootCause',
  'contributingFactors',
  'resolution',
  'startedAt',
  'detectedAt',
  'acknowledgedAt',
  'mitigatedAt',
  'resolvedAt',
  'durationSeconds',
  'relatedIds',
]
