import {describe, expect, test} from 'vitest'
import {standard} from '../../../plugin/src/dialect/standard.ts'
import type {Dialect} from '../../../plugin/src/dialect/types.ts'
import {makeVocabulary} from '../../../plugin/src/dialect/vocabulary.ts'

const vocabulary = makeVocabulary(standard)

test.each([
  ['3.1 Root-Cause:', 'rootCause'],
  ['Root Cause Analysis (RCA)', 'rootCause'],
  ['Timeline (All times PST)', 'timeline'],
  ['TIMELINE', 'timeline'],
  ['Timeline of 3 March', 'timeline'],
  [':eye: Detection', 'detection'],
  ['🕐 Timeline', 'timeline'],
  ['Ｉｍｐａｃｔ', 'impact'],
  ['タイムライン（JST）', 'timeline'],
  ['根本原因', 'rootCause'],
  ['Auswirkungen', 'impact'],
  ['Zeitverlauf (alle Zeiten in MEZ)', 'timeline'],
  ['What went well?', 'wentWell'],
  ['Where we got lucky 🍀', 'lucky'],
  ['Lessons learned', 'lessons'],
  ['Corrective and Preventative Measures:', 'actionItems'],
  ['Follow-ups', 'actionItems'],
  ['Impact: who saw it', 'impact'],
  ['Executive Summary', 'summary'],
  ['TL;DR', 'summary'],
  ['Related Incidents', 'related'],
  ['Action Items / Follow-up', 'actionItems'],
  ['Impact & metrics', 'impact'],
  ['Impact / Timeline', undefined],
  ['The weather that day', undefined],
  ['Kitchen', undefined],
  ['', undefined],
  ['constructor', undefined],
  ['__proto__', undefined],
  [`Timeline ${'of the long night '.repeat(12)}`, undefined],
])('section %j is %s', (title, name) => expect(vocabulary.section(title)).toBe(name))

test.each([
  ['Severity', 'severity'],
  ['**SEVERITY**', 'severity'],
  ['Incident Severity', 'severity'],
  ['IC', 'commander'],
  ['Incident Commander', 'commander'],
  ['Services Impacted', 'services'],
  ['Affected services', 'services'],
  ['Start time (UTC)', 'start'],
  ['started_at', 'start'],
  ['End Time', 'end'],
  ['Time to detect', 'ttd'],
  ['Time to Resolution (TTR)', 'ttr'],
  ['TTM', 'ttm'],
  ['Incident ID', 'id'],
  ['Dauer', 'duration'],
  ['Schweregrad', 'severity'],
  ['重大度', 'severity'],
  ['発生日時', 'start'],
  ['Reviewed by', 'reviewer'],
  ['Start Date & Time', 'start'],
  ['Outage began', 'start'],
  ['Customer impact started at', 'start'],
  ['Beginning of the disruption', 'start'],
  ['Time of failure', 'start'],
  ['Occurred on', 'start'],
  ['Date/Time of Incident', 'start'],
  ['End of outage', 'end'],
  ['Downtime end', 'end'],
  ['Full recovery', 'end'],
  ['Service restored at', 'end'],
  ['Resolution date', 'resolvedAt'],
  ['Issue resolved', 'resolvedAt'],
  ['Length of the outage', 'duration'],
  ['Total incident duration', 'duration'],
  ['Outage window', 'period'],
  ['Incident detected at', 'detectedAt'],
  ['Time to repair', 'ttr'],
  ['Criticality', 'severity'],
  ['Final severity', 'severity'],
  ['Severity/Priority', 'severity'],
  ['Priority level', 'priority'],
  ['Areas affected', 'services'],
  ['Impacted product(s)', 'services'],
  ['Systems involved', 'services'],
  ['Affected services/systems', 'services'],
  ['Services / Systems affected', 'services'],
  ['Case number', 'id'],
  ['Post-mortem ID', 'id'],
  ['Subject', 'title'],
  ['Affected customers', 'users'],
  // What may as well be something else is none.
  ['Services & customers affected', undefined],
  ['Affected environment', undefined],
  ['Affected endpoints', undefined],
  ['Date of issue', undefined],
  ['Initial severity', undefined],
  ['Risk level', undefined],
  ['Rating', undefined],
  ['Stopped', undefined],
  ['Event ID', undefined],
  ['Reference', undefined],
  ['Number', undefined],
  ['Project', undefined],
  ['Platform', undefined],
  ['Topic', undefined],
  ['What', undefined],
  ['Lunch', undefined],
  ['Sarah', undefined],
  ['toString', undefined],
  ['Note', undefined],
])('field %j is %s', (key, name) => expect(vocabulary.field(key)).toBe(name))

describe('action items', () => {
  test.each([
    ['Action', 'text'],
    ['Action Item', 'text'],
    ['Task', 'text'],
    ['Owner', 'owner'],
    ['Assigned to', 'owner'],
    ['DRI', 'owner'],
    ['Due Date', 'due'],
    ['ETA', 'due'],
    ['Deadline', 'due'],
    ['Jira', 'ticket'],
    ['Bug', 'ticket'],
    ['Prio', 'priority'],
    ['State', 'status'],
    ['Progress', 'status'],
    ['Type', 'kind'],
    ['ID', 'id'],
    ['Maßnahme', 'text'],
    ['Frist', 'due'],
    ['担当', 'owner'],
    ['期限', 'due'],
    ['Colour', undefined],
  ])('column %j is %s', (header, name) => expect(vocabulary.actionColumn(header)).toBe(name))

  test.each([
    ['Done', 'done'],
    ['DONE ✅', 'done'],
    ['✅', 'done'],
    ['✅ shipped', 'done'],
    ['Done (2024-03-02)', 'done'],
    ['Completed on 3 March', 'done'],
    ['Closed', 'done'],
    ['In Progress', 'in-progress'],
    ['WIP', 'in-progress'],
    ['🚧', 'in-progress'],
    ['In review', 'in-progress'],
    ['Todo', 'open'],
    ['Not started', 'open'],
    ['Not done', 'open'],
    ['Open', 'open'],
    ['Backlog', 'open'],
    ["Won't fix", 'dropped'],
    ['Won’t do', 'dropped'],
    ['Cancelled', 'dropped'],
    ['Erledigt', 'done'],
    ['Offen', 'open'],
    ['完了', 'done'],
    ['未着手', 'open'],
    ['Doneness of the steak', undefined],
    ['Ask Kim', undefined],
  ])('state %j is %s', (text, status) => expect(vocabulary.actionStatus(text)).toBe(status))

  test.each([
    ['Immediate Actions (This Week)', 'immediate'],
    ['Short-term', 'short-term'],
    ['Short term (< 1 week)', 'short-term'],
    ['Medium-term (< 1 month)', 'medium-term'],
    ['Long-term', 'long-term'],
    ['langfristig', 'long-term'],
    ['短期', 'short-term'],
    ['Someday', undefined],
  ])('horizon %j is %s', (title, horizon) => expect(vocabulary.horizon(title)).toBe(horizon))
})

test.each([
  ['Critical', 1],
  ['major', 2],
  ['High', 2],
  ['Moderate', 3],
  ['medium', 3],
  ['Minor', 4],
  ['LOW', 4],
  ['hoch', 2],
  ['重大', 1],
  ['purple', undefined],
])('severity word %j ranks %s', (word, rank) => expect(vocabulary.severityRank(word)).toBe(rank))

test.each([
  ['Time', 'time'],
  ['Time (UTC)', 'time'],
  ['When', 'time'],
  ['Event', 'text'],
  ['What', 'text'],
  ['Who', 'actor'],
  ['時刻', 'time'],
  ['Uhrzeit', 'time'],
  ['Budget', undefined],
])('timeline column %j is %s', (header, name) => expect(vocabulary.timelineColumn(header)).toBe(name))

describe('isNoValue', () => {
  test.each([
    '',
    '  ',
    '-',
    '—',
    'N/A',
    'n/a',
    'TBD',
    'none',
    'None',
    'unknown',
    '?',
    '???',
    '…',
    '...',
    '<name>',
    '[your name]',
    '{{date}}',
    '$SEVERITY',
    'YYYY-MM-DD',
    'HH:MM',
    '*TBD*',
    'なし',
    '未定',
    'keine',
  ])('%j says nothing', (text) => expect(vocabulary.isNoValue(text)).toBe(true))

  test.each([
    'SEV1',
    '0',
    'Nonetheless',
    'P. Adeyemi',
    '2024-03-08',
    '10:30',
    'No impact on orders',
    '[12]: a note',
    'A',
    '$45K',
  ])('%j says something', (text) => expect(vocabulary.isNoValue(text)).toBe(false))
})

describe('dialects of a team', () => {
  const own: Dialect = {
    name: 'acme',
    sections: {rootCause: ['the story'], timeline: ['impact']},
    fields: {severity: ['pain level']},
    severities: {ouch: 1, major: 3},
  }
  const both = makeVocabulary([own, ...standard])

  test('add names', () => {
    expect(both.section('The Story')).toBe('rootCause')
    expect(both.field('Pain level:')).toBe('severity')
    expect(both.severityRank('OUCH')).toBe(1)
    expect(both.section('Root cause')).toBe('rootCause')
  })

  test('win over the standard ones', () => {
    expect(both.section('Impact')).toBe('timeline')
    expect(both.severityRank('major')).toBe(3)
  })
})
