import {list} from '../../list.ts'
import type {Dialect} from '../../types.ts'
import {actionColumns, actionKeys, actionKinds, actionStatuses, horizons} from './actions.ts'
import {causes} from './causes.ts'
import {cues} from './cues.ts'
import {beginning, phaseLabels, phases, symptoms, timelineColumns} from './events.ts'
import {fields} from './fields.ts'
import {sectionPatterns, sections} from './sections.ts'

/** What people who write English call things. */
export const english: Dialect = {
  name: 'en',
  sections,
  sectionPatterns,
  fields,
  actionColumns,
  actionKeys,
  timelineColumns,
  actionStatuses,
  actionKinds,
  horizons,
  causes,
  phaseLabels,
  phases,
  symptoms,
  beginning,
  severities: {
    critical: 1,
    crit: 1,
    blocker: 1,
    emergency: 1,
    catastrophic: 1,
    disaster: 1,
    severe: 1,
    urgent: 1,
    highest: 1,
    'full outage': 1,
    'total outage': 1,
    'complete outage': 1,
    'major outage': 1,
    major: 2,
    high: 2,
    serious: 2,
    significant: 2,
    'partial outage': 2,
    moderate: 3,
    medium: 3,
    med: 3,
    normal: 3,
    degraded: 3,
    'degraded performance': 3,
    average: 3,
    minor: 4,
    low: 4,
    limited: 4,
    small: 4,
    trivial: 5,
    informational: 5,
    info: 5,
    cosmetic: 5,
    negligible: 5,
    lowest: 5,
    'near miss': 5,
    'no impact': 5,
    none: 5,
  },
  cues,
  joiners: list(`and`),
  titleJoiners: list(`for, of, on, about`),
  noValue: list(`
    n/a, na, n a, none, tbd, tba, tbc, to be determined, unknown, unset, ?, ??, -, —, –, not applicable,
    not available, xxx, yyy, zzz, todo, ..., …, pending, unassigned, nobody, no one, to be decided, not
    set, n.a
  `),
  titleWords: list(`
    {vulnerability|exploit|attack|network|mainnet|testnet|deployment|release|downtime|infra|infrastructure|engineering|technical|final|short|mini|bug} {postmortem|post mortem},
    {postmortem|post mortem} {summary|notes|record},
    postmortem, post mortem, post-mortem, incident report, incident postmortem, incident post mortem,
    incident review, incident, outage report, rca, root cause analysis, post incident review, post
    incident report, postmortem report, retrospective, {security|major|production|service|data|critical} incident,
    {|security |major |production |service |critical |public |internal |technical |system |platform |data }{incident|outage} {report|postmortem|post mortem|review|analysis|retrospective|debrief|rca|follow up|record}, pir, coe, after action report, incident
    retrospective, incident analysis, post mortem report, post mortem analysis, postmortem analysis, blameless
    postmortem, blameless post mortem, outage postmortem, outage post mortem, incident summary, incident disclosure, security incident report, post mortem document, major incident report, problem report, service incident
    report, outage analysis, outage review, learning review, correction of error, postmortem writeup, incident
    writeup, incident write up, significant event{| analysis| report}, reason for outage, reason for outage rfo, rfo, incident rca, public postmortem, public post mortem
  `),
}
