import {translate} from '@docusaurus/Translate'
import type {Props} from '@theme/PostmortemFieldName'
import type {ReactNode} from 'react'

/** What a field of the record is called on the pages. */
export default function PostmortemFieldName({field, label}: Props): ReactNode {
  return label ?? FIELD_NAMES[field]?.() ?? field
}

const FIELD_NAMES: Partial<Record<Props['field'], () => string>> = {
  id: () => translate({id: 'theme.postmortems.field.id', message: 'ID'}),
  title: () => translate({id: 'theme.postmortems.field.title', message: 'Title'}),
  date: () => translate({id: 'theme.postmortems.field.date', message: 'Date'}),
  timeZone: () => translate({id: 'theme.postmortems.field.timeZone', message: 'Time zone'}),
  tags: () => translate({id: 'theme.postmortems.field.tags', message: 'Tags'}),
  status: () => translate({id: 'theme.postmortems.field.status', message: 'Status'}),
  startedAt: () => translate({id: 'theme.postmortems.field.startedAt', message: 'Started'}),
  detectedAt: () => translate({id: 'theme.postmortems.field.detectedAt', message: 'Detected'}),
  acknowledgedAt: () => translate({id: 'theme.postmortems.field.acknowledgedAt', message: 'Acknowledged'}),
  mitigatedAt: () => translate({id: 'theme.postmortems.field.mitigatedAt', message: 'Mitigated'}),
  resolvedAt: () => translate({id: 'theme.postmortems.field.resolvedAt', message: 'Resolved'}),
  durationSeconds: () => translate({id: 'theme.postmortems.field.duration', message: 'Duration'}),
  ttdSeconds: () => translate({id: 'theme.postmortems.field.ttd', message: 'Time to detect'}),
  ttaSeconds: () => translate({id: 'theme.postmortems.field.tta', message: 'Time to acknowledge'}),
  ttmSeconds: () => translate({id: 'theme.postmortems.field.ttm', message: 'Time to mitigate'}),
  ttrSeconds: () => translate({id: 'theme.postmortems.field.ttr', message: 'Time to resolve'}),
  severity: () => translate({id: 'theme.postmortems.field.severity', message: 'Severity'}),
  services: () => translate({id: 'theme.postmortems.field.services', message: 'Services'}),
  teams: () => translate({id: 'theme.postmortems.field.teams', message: 'Teams'}),
  people: () => translate({id: 'theme.postmortems.field.people', message: 'People'}),
  impact: () => translate({id: 'theme.postmortems.field.impact', message: 'Impact'}),
  detection: () => translate({id: 'theme.postmortems.field.detection', message: 'Detection'}),
  causes: () => translate({id: 'theme.postmortems.field.causes', message: 'Causes'}),
  rootCause: () => translate({id: 'theme.postmortems.field.rootCause', message: 'Root cause'}),
  timeline: () => translate({id: 'theme.postmortems.field.timeline', message: 'Timeline'}),
  actionItems: () => translate({id: 'theme.postmortems.field.actionItems', message: 'Action items'}),
}
