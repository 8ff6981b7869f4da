import {list} from '../../list.ts'
import type {Dialect} from '../../types.ts'
import {moments} from './moments.ts'

const INCIDENT = 'incident|outage|event|issue|problem'
const REPORT = 'postmortem|post mortem|report'
const HIT = 'affected|impacted|involved'
/** What can be down; hosts, places and environments are no services. */
const SERVICE =
  'service|system|subsystem|component|product|product area|application|app|api|feature|module|area|website|surface'
const PEOPLE = 'users|customers|tenants|accounts'

/** What people call a labelled value. */
export const fields: Dialect['fields'] = {
  ...moments,
  id: list(`
    id, key, {issue|jira|ticket} key, {our|internal} {ref|reference}, reference {number|no|id|code}, inc, case, incident, incident ticket,
    {incident|outage|coe|rca|pir|pm|cir|${REPORT}|case|tracking|ticket|problem} {id|no|nr|number|ref|reference|key}
  `),
  title: list(`
    title, name, headline, subject, linktitle, {${INCIDENT}|${REPORT}} title, incident {name|subject|headline}, short title
  `),
  timeZone: list(`time zone, timezone, tz, zone, times in, all times`),
  severity: list(`
    severity, sev, {severity|sev} {level|rating|class|classification}, {incident|impact} level, level, criticality{| level},
    {${INCIDENT}|impact|customer|final|overall|assigned|actual|highest|peak} severity{| level}, urgency, classification,
    incident classification, how {bad|severe|serious} was {it|this|the incident}, severity {|and }priority, priority {|and }severity
  `),
  priority: list(
    `priority, prio, priority {level|rating}, {incident|outage|issue|problem} priority{| level}`,
  ),
  status: list(`
    status, state, {incident|current|document|${REPORT}} status, incident state
  `),
  services: list(`
    {${SERVICE}}{|s} {${HIT}}, {affected|impacted} {${SERVICE}}{|s}, {affected|impacted} {functionality|functionalities|infrastructure},
    {functionality|infrastructure} {affected|impacted}, affected, affectedsystems,
    {services|systems|components|products|applications} {impacted or affected|affected or impacted|down},
    {which|what} {services|systems|components|products|applications} {were|are} {affected|impacted|involved|down},
    component s, service, services, system, systems, subsystem, component, components, product, products, application, applications,
    {service|application|system|component} name, {primary|main|faulty|failing} {service|system|component},
    project service, application process, product {area|areas}, affected pages services,
    this incident {affected|affects|impacted}, {products|services|systems|components|applications} {affected|impacted} include,
    affected {products and services|services and products|services and systems|services and components}
  `),
  commander: list(`
    ic, incident {commander|lead|manager|coordinator|owner|command}, commander, im, lead, tech lead
  `),
  scribe: list(`scribe, note taker, notetaker, notes by`),
  communications: list(`
    cl, comms, {comms|communication|communications} lead, customer liaison
  `),
  author: list(`
    author, authors, {${REPORT}} {author|authors}, postmortem owner, owner, by, names, name(s),
    {written|prepared|reported|created|drafted} by
  `),
  reviewer: list(`reviewers, reviewed by, reviewer, approver, approved by, approvers`),
  responder: list(`
    responders, responder, participants, on call, oncall, on call engineer, primary on call,
    involved, attendees, people, people involved, participants involved
  `),
  team: list(`team, teams, owning team, owning teams, owner team, responsible team, team name, squad`),
  users: list(`
    users, customers, user impact, {affected|impacted} {${PEOPLE}}, {${PEOPLE}} {affected|impacted},
    number of {|affected |impacted }{${PEOPLE}}, number of {${PEOPLE}} {affected|impacted}
  `),
  money: list(`
    revenue {|impact|loss|lost}, {lost|loss of} revenue, cost, costs, estimated cost, financial {impact|loss}, loss
  `),
  slo: list(`
    {sla|slo}{| breach| breached| impact| violation}, error budget
  `),
  tags: list(`tags, labels, keywords, tag, topics`),
  causes: list(`
    category, categories, {cause|root cause} {category|type}, {incident|problem} type, incident cause, failure mode, type
  `),
  published: list(`
    published, postmortem published, date published, {${REPORT}|review|pir|meeting} date, date of {postmortem|report|review},
    postmortem meeting, created, date created, created at, written, meeting scheduled for
  `),
  updated: list(`last updated, updated, modified, last modified, last update, date modified`),
  summary: list(`
    summary, tl;dr, tldr, description, overview, what happened, {executive|issue|incident} summary
  `),
  impact: list(`impact, customer impact, business impact, impacts`),
  rootCause: list(`root cause, root causes, root cause(s), cause, primary cause, underlying cause`),
  trigger: list(`trigger, triggers, trigger(s), triggered by, triggering event, proximate cause`),
  contributing: list(`contributing {factor|cause|condition}{|s}`),
  detectionSource: list(`
    detected by, {detection|alert} source, detection method, how detected, found by, incident detected by,
    discovered by, source of detection, how was it detected
  `),
  resolution: list(`resolution, fix, recovery, solution`),
  related: list(`
    {related|similar|previous} {incident|incidents}, related, recurrence of, see also, related to, repeat of, duplicate of
  `),
}
