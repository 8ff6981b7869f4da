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
      summary, executive summary, {the |}short version, in short, in brief, issue summary, incident summary, overview, tl;dr, tldr, abstract,
      synopsis, what happened, what {broke|failed|went down}, description, incident overview, incident description, outage description,
      brief description, background, symptom, symptoms, what {we|you|was|users|customers} {saw|observed|noticed|experienced}, what you may have {seen|noticed}, problem, problem statement, introduction
    `),
  impact: list(`
      impact, impacts, what was the {|customer |user }impact, impact assessment, customer impact, user impact, business impact, blast radius,
      affected, who was affected, scope, impact analysis, summary of impact, impact and metrics, affected
      users, consequences, damage
    `),
  timeline: list(`
      timeline, time line, incident timeline, chronology, sequence of events, chain of events, event log,
      key events, timeline of events, events timeline, detailed timeline, what happened when, timeline
      summary, outage timeline, history of {|the }{event|incident|outage}, incident chronology, incident log, events, course of events,
      {issue|problem|event|full|complete|brief|approximate|investigation|response|attack|recovery|rough|high level|general|overall|short} timeline, timeline of the {incident|outage|issue|attack|event},
      timeline of {incident|outage|attack|key events}, establishing the timeline
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
      resolution, fix, the fix, solving, what did we do, what we did, how we {fixed|solved} it, how it was {fixed|solved}, recovery, resolution and recovery, remediation, how was it resolved, how
      it was resolved, mitigation and resolution, solution, restoration
    `),
  actionItems: list(`
      {action|actionable}{| item}{|s}, action {plan|plans|point|points|list|tracker},
      {list|plan} of {action|actions|tasks}, review actions, {follow up|followup}{|s| action| actions| item| items},
      {follow up|followup} {task|tasks|work|plan|tickets|issues|bugs}, incident action items,
      {post incident|postmortem|post mortem} {actions|action items|tasks}, task, tasks, task list, todo, todos, to do,
      to dos, {todo|to do} {list|items}, work items, capa,
      {corrective|preventive|preventative|remedial} {action|actions|measure|measures|steps|tasks|work},
      corrective and {preventive|preventative} {actions|measures},
      {preventive|preventative} and corrective {actions|measures}, prevention, {prevention|preventative|preventive} plan,
      prevention {measures|actions|steps|work}, future prevention, recurrence prevention, {prevent|preventing} {recurrence|recurrences},
      prevention of recurrence, avoiding recurrence, {prevention|remediation} and follow up, remediation and {prevention|follow up steps}, {lessons|lessons learned|learnings} and next steps, countermeasures, measures, {measures|steps|actions} taken and planned,
      remediation {item|items|plan|actions|tasks|work}, remediations, repair items,
      {steps|actions|measures|improvements|changes} {being|to be} {taken|made|implemented},
      {improvements|changes|actions|measures|fixes|steps} {planned|proposed|ahead|underway|in progress}, {mitigation|improvement} plan, improvements,
      improvement {actions|items|tasks},
      {planned|proposed|recommended|suggested|future|further} {actions|improvements|measures|fixes|steps|work},
      {proposed|recommended} changes, {resulting|agreed|required|next|further} {action|actions|action items},
      {resulting|agreed} {measures|tasks|tickets|issues},
      {open|outstanding|pending|remaining} {actions|action items|items|tasks|work},
      {short|medium|mid|long|longer} term {actions|action items|tasks|improvements|plan},
      {medium|mid|long|longer} term {fix|fixes|measures|solution|solutions|work},
      permanent {fix|fixes|solution|solutions}, {safety|key|our|main} recommendations, recommendation, recommendations, next, next {steps|time},
      what {now|next|changes}, what {we|will|do we} change, what {we changed|we have changed|we've changed|has changed}, what {happens|to do|to fix} next, what's next, what to {fix|change|do}, {what to do |}next time,
      things to {fix|do|change}, changes, commitments, fixes, backlog, backlog items, deliverables, homework,
      {moving|going} forward, {way|path} forward, future {work|plans}, looking ahead
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

const PREVENT = 'prevent|avoid|stop|ensure|ensuring|make sure|making sure|reduc|keep'

/**
 * Headings that are a sentence, by their first words: what is going to be done. "How did we respond" and "what could
 * have been done" look back.
 */
export const sectionPatterns: Dialect['sectionPatterns'] = {
  actionItems: new RegExp(
    [
      // How will we prevent this in the future? How are we making sure that it stays so?
      `^how (?:do|can|will|are|should|shall) (?:we|i) (?:(?:going to|planning to|now|also|best|better) )?(?:${PREVENT}|making|improv)`,
      // What are we doing about it? What we'll change. Not "What are we doing well?"
      String.raw`^what (?:(?:are|will) we|we(?:'re| are|'ll| will| plan to| intend to| need to)|(?:can|should) we(?= (?:do|change) )) (?:(?:now|going to|also|planning to) )?(?:do|doing|change|changing|fix|fixing|improve|improving)\b(?!.*\b(?:well|right|wrong|better)\b)`,
      // What is being done to prevent it? Which steps are we taking?
      String.raw`^what(?:'s| is| will) (?:being|be) (?:done|changed)\b`,
      `^(?:what|which) (?:steps|actions|measures|changes) (?:are|will) (?:we|be|being) `,
      String.raw`^what (?:can|must|should) be (?:done|changed)\b(?!.*\b(?:better|differently)\b)`,
      // What are the next steps?
      `^(?:what|which) (?:are|were) (?:the|our) (?:next steps|action items|follow ?ups?|actions|remediations?)`,
      // Actions from the incident review
      `^(?:actions|follow ?ups|recommendations|next steps) (?:from|after|following|arising|agreed|identified)\\b`,
      // To prevent this from happening again:
      `^to (?:prevent|avoid|ensure|make sure|make (?:this|it|that|such|these)|keep (?:this|it)|reduce the (?:risk|chance|likelihood))\\b`,
      // What we have changed and are going to change.
      `^(?:changes|improvements|things|steps|measures|fixes|actions) (?:that )?we(?:'ve| have) .*(?:are|will|plan)`,
      // Changes we are making, steps to prevent recurrence.
      `^(?:changes|improvements|things|work|actions|steps|measures|fixes) (?:that )?we(?:'re| are|'ll| will| plan to| need to| want to) `,
      `^(?:steps|ways|actions|measures|plans?|changes|how|work) to (?:${PREVENT})`,
      String.raw`^(?:preventing|avoiding|stopping|keeping|making sure|ensuring) .*\b(?:again|recurrences?|reoccurrence|repeats?|future|incidents?|outages?)\b`,
    ].join('|'),
  ),
}
