import {list} from '../../list.ts'
import type {Dialect} from '../../types.ts'

/** What people call the parts of a postmortem. */
export const sections: Dialect['sections'] = {
  metadata: list(`
      metadata, meta, incident details, incident information, incident info, key facts, facts, at a
      glance, basic information, incident metadata, document information, general information, details,
      incident
    `),
  summary: list(`
      summary, executive summary, issue summary, incident summary, overview, tl;dr, tldr, abstract,
      synopsis, what happened, description, incident overview, incident description, outage description,
      brief description, background, problem, problem statement, introduction
    `),
  impact: list(`
      impact, impacts, impact assessment, customer impact, user impact, business impact, blast radius,
      affected, who was affected, scope, impact analysis, summary of impact, impact and metrics, affected
      users, consequences, damage
    `),
  timeline: list(`
      timeline, time line, incident timeline, chronology, sequence of events, chain of events, event log,
      key events, timeline of events, events timeline, detailed timeline, what happened when, timeline
      summary, outage timeline, incident chronology, incident log, events, course of events
    `),
  rootCause: list(`
      root cause, root causes, root cause analysis, rca, primary cause, cause, causes, cause analysis,
      underlying cause, why did it happen, why it happened, what caused it, what caused this, five whys,
      five why's, 5 whys, the five whys, technical details, technical analysis, root cause and resolution,
      trigger and root cause, root cause and trigger, root cause and mitigation, blameless root cause,
      fault, analysis, identified cause, probable cause, what went wrong and why, problem analysis
    `),
  trigger: list(`
      trigger, triggers, triggering event, proximate cause, how it started, leadup, lead up, immediate
      cause
    `),
  contributing: list(`
      contributing factors, contributing factor, contributing causes, contributing conditions,
      contributing conditions analysis, contributors, how it happened, aggravating factors, conditions,
      risk factors, causes and contributing factors
    `),
  detection: list(`
      detection, how was it detected, how it was detected, how was the incident detected, how was the
      event detected, discovery, how we found out, how did we find out, alerting
    `),
  mitigation: list(`
      mitigation, mitigations, mitigators, steps taken, response, incident response, immediate actions
      taken, actions taken, containment, workaround, immediate response, how did we respond, mitigation
      steps, what was done
    `),
  resolution: list(`
      resolution, fix, the fix, recovery, resolution and recovery, remediation, how was it resolved, how
      it was resolved, mitigation and resolution, solution, restoration
    `),
  actionItems: list(`
      action items, action item, actions, action plan, follow up, follow ups, followup, followups, follow
      up actions, follow up items, follow up tasks, follow up work, next steps, tasks, todo, todos, to do,
      to dos, corrective actions, corrective action, preventative measures, preventive measures,
      preventative actions, preventive actions, prevention, prevention measures, prevention plan,
      corrective and preventative measures, corrective and preventive measures, corrective and
      preventative actions, corrective and preventive actions, corrective measures, capa, improvements,
      remediation items, remediation plan, repair items, recommendations, action items and follow ups,
      action items and followups, action items and next steps, resulting action, resulting actions, planned
      actions, planned improvements, future improvements, preventing recurrence, how do we prevent this,
      how will we prevent this, how are we preventing it from happening again, how do we prevent it from happening again, how will we prevent it from happening again, how do we prevent this from happening again, how will we prevent this from happening again, preventing it from happening again, what we are doing about it, what are we doing about it, what we will do, what we'll do, what will we do, what now, action list, list of actions, to do list,
      what we are changing, what happens next, what's next, commitments, next, next time, what changes,
      what we will change, what next, changes, future work, actionables, actionable items, fixes, how are we making incidents like this less likely or less impactful,
      review actions, follow up and actions, planned fixes, next actions, what are we doing to prevent this,
      what will we do to prevent this, what will we do differently, remediation and follow up, prevention and follow up
    `),
  lessons: list(`
      lessons learned, lessons learnt, lessons, learnings, what we learned, what we learnt, takeaways, key
      takeaways, retrospective, reflections
    `),
  wentWell: list(`
      what went well, went well, things that went well, positives, what worked, what worked well, what
      went right, the good
    `),
  wentWrong: list(`
      what went wrong, went wrong, things that went wrong, what needs improvement, what could be improved,
      what can be improved, what could have gone better, what could be better, what could go better, what
      could have been better, what went poorly, things that went poorly, what went badly, what didn't go
      well, what didn't go so well, what did not go well, areas for improvement, the bad, what didn't work
    `),
  lucky: list(`where we got lucky, where we were lucky, got lucky, luck, what was luck, lucky`),
  related: list(`
      related incidents, related incident, similar incidents, previous incidents, prior incidents, past
      incidents, related postmortems, related post mortems, recurrence, history, earlier incidents,
      previous occurrences
    `),
  references: list(`
      references, reference, links, supporting information, supporting documents, resources, related
      documents, further reading, see also, attachments, related items, related links, related
    `),
  metrics: list(`
      metrics, key metrics, incident metrics, response metrics, slo impact, stats, statistics, numbers
    `),
  communication: list(`
      communication, customer communication, communications, status updates, external communication,
      internal communication
    `),
  participants: list(`
      participants, attendees, people, people involved, names of people involved, incident team, response
      team, roles
    `),
  appendix: list(`
      appendix, glossary, evidence, monitoring graphs, raw data, logs, appendices, chat log, screenshots,
      graphs
    `),
}
