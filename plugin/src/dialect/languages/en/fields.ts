import {list} from '../../list.ts'
import type {Dialect} from '../../types.ts'

/** What people call a labelled value. */
export const fields: Dialect['fields'] = {
  id: list(`
      id, incident id, incident, incident number, coe id, rca id, report id, incident ref, incident no, incident ticket, incident
      reference, tracking id, postmortem id, case, case id, inc
    `),
  title: list(`title, name, incident name, incident title, linktitle`),
  date: list(`
      date, incident date, date of incident, date of the incident, occurred, occurred on, date occurred,
      day, incident day, when happened, date of outage, outage date, event date
    `),
  start: list(`
      start, start time, start date, start date time, starttime, started, started at, began, begin, began
      at, incident start, incident start time, incident started, impact start, impact started, from,
      outage start, outage started, outage begins, incident begins, time started, start (utc), started on,
      beginning, occurred at, time of incident, impact started at, impact start time, impact began, start of impact, beginning of impact
    `),
  end: list(`
      end, end time, end date, end date time, endtime, ended, ended at, incident end, incident end time,
      incident ended, impact end, impact ended, to, until, restored, restored at, restore, outage end,
      outage ended, outage ends, incident ends, time ended, recovered, recovered at, service restored,
      recovery time, fixed, fixed at, resolved when, fix time, end of impact, time of resolution, time of recovery
    `),
  period: list(`
      time, when, window, time window, outage window, incident window, time range, date time, date and
      time, times, time frame, timeframe, period, incident period, outage period, impact window, incident
      time, date & time
    `),
  duration: list(`
      duration, length, total duration, outage duration, downtime, total downtime, incident duration,
      elapsed, elapsed time, duration of impact, impact duration, total impact duration, duration of
      incident, duration of outage, minutes downtime, customer impact duration, outage length, lasted
    `),
  timeZone: list(`time zone, timezone, tz, zone, times in, all times`),
  severity: list(`
      severity, sev, severity level, incident severity, impact level, urgency, classification, incident
      level, level, sev level, incident classification
    `),
  priority: list(`priority, prio, incident priority`),
  status: list(`
      status, state, incident status, postmortem status, report status, document status, current status
    `),
  services: list(`
      services, service, services impacted, services affected, service affected, service(s) affected,
      service impacted, impacted services, impacted service, affected services, affected service, affected
      systems, affected system, systems affected, system affected, systems impacted, components, affected
      components, components affected, component, affected component, product, products, affected
      products, system, systems, faulty service, project service, subsystem, affected, impacted systems,
      impacted components, affected service(s), application process, application, applications, affected applications,
      affected pages services, affected areas, affected features, affected feature, affected products and services,
      services systems affected, systems services affected, service name, service(s), affectedsystems, affected product, products affected, product affected,
      products impacted, applications affected, services impacted or affected
    `),
  commander: list(`
      ic, incident commander, incident lead, incident manager, commander, im, incident coordinator,
      incident owner, lead, tech lead, incident command
    `),
  scribe: list(`scribe, note taker, notetaker, notes by`),
  communications: list(`
      cl, comms lead, communications lead, comms, communication lead, customer liaison
    `),
  author: list(`
      author, authors, author(s), written by, prepared by, postmortem owner, owner, reported by, created
      by, by, postmortem author, postmortem authors, report author, names, name(s), drafted by
    `),
  reviewer: list(`reviewers, reviewed by, reviewer, approver, approved by, approvers`),
  responder: list(`
      responders, responder, participants, on call, oncall, on call engineer, primary on call,
      involved, attendees, people, people involved, participants involved
    `),
  team: list(`team, teams, owning team, owning teams, owner team, responsible team, team name, squad`),
  users: list(`
      users impacted, users affected, user impact, affected users, customers affected, customers impacted,
      affected customers, impacted users, impacted customers, users, customers
    `),
  money: list(`
      revenue impact, revenue loss, revenue lost, cost, costs, financial impact, estimated cost, lost
      revenue, revenue, financial loss, loss
    `),
  slo: list(`
      sla, sla breach, sla breached, sla impact, slo, slo breach, slo breached, slo impact, error budget,
      slo violation, sla violation
    `),
  detectedAt: list(`
      detected, detected at, time detected, detect time, detecttime, detection, when detected, discovered,
      discovered at, first alert, first detected, alerted, alerted at, noticed, noticed at, reported at,
      time of detection, detected on
    `),
  acknowledgedAt: list(`
      acknowledged, acknowledged at, acked, acked at, time acknowledged, responded, responded at
    `),
  mitigatedAt: list(`
      mitigated, mitigated at, mitigation time, time mitigated, mitigation, contained, contained at,
      stabilised, stabilized
    `),
  resolvedAt: list(`
      resolved, resolved at, time resolved, when resolved, resolution time, closed, closed at, resolved
      on, incident resolved
    `),
  ttd: list(`ttd, time to detect, time to detection, mttd, detection delay, detection time`),
  tta: list(`
      tta, time to acknowledge, time to acknowledgement, mtta, time to respond, time to engage, response
      time
    `),
  ttm: list(`ttm, time to mitigate, time to mitigation, mttm, mitigation duration`),
  ttr: list(`
      ttr, time to resolve, time to resolution, time to recover, time to recovery, time to restore, mttr
    `),
  tags: list(`tags, labels, keywords, tag, topics`),
  causes: list(`
      category, categories, cause category, cause type, incident type, problem type, incident cause, root
      cause category, failure mode, type
    `),
  published: list(`
      published, postmortem published, date published, postmortem date, date of postmortem, review date,
      pir date, meeting date, postmortem meeting, report date, created, date created, created at, written,
      meeting scheduled for
    `),
  updated: list(`last updated, updated, modified, last modified, last update, date modified`),
  summary: list(`
      summary, tl;dr, tldr, description, overview, what happened, executive summary, issue summary,
      incident summary
    `),
  impact: list(`impact, customer impact, business impact, impacts`),
  rootCause: list(`root cause, root causes, root cause(s), cause, primary cause, underlying cause`),
  trigger: list(`trigger, triggers, trigger(s), triggered by, triggering event, proximate cause`),
  contributing: list(`
      contributing factors, contributing factor, contributing causes, contributing conditions
    `),
  detectionSource: list(`
      detected by, detection source, detection method, how detected, found by, incident detected by,
      discovered by, source of detection, alert source, how was it detected
    `),
  resolution: list(`resolution, fix, recovery, solution`),
  related: list(`
      related incidents, related incident, related, similar incidents, recurrence of, previous incidents,
      see also, related to, repeat of, duplicate of
    `),
}
