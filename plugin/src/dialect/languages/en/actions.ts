import {list} from '../../list.ts'
import type {Dialect} from '../../types.ts'

/** What people call the columns of a table of action items. */
export const actionColumns: Dialect['actionColumns'] = {
  id: list(`id, #, no, nr, ai, ref, action id, ai id, item id`),
  text: list(`
      {action|task|todo}{|s}, action {item|items|required|needed|point|description}, item, description,
      {task|item} description, what, title, summary, text, {follow up|work} item, follow up, follow up action, improvement,
      recommendation, measure, countermeasure, remediation, next step,
      {corrective|preventive|preventative|remediation|improvement|mitigation|proposed|recommended} {action|measure},
      {corrective|preventive|preventative|remediation|improvement|mitigation|proposed|recommended} {item|step|task}
    `),
  owner: list(`
      owner, owners, owner(s), {action|task|item} owner, owner {name|team}, owned by, owning team, assignee, assignees,
      assigned {|to|team|person}, who, by whom, {responsible|accountable}{| person| party| team| engineer}, person,
      person responsible, dri, pic, poc, {|point of }contact, team, lead
    `),
  due: list(`
      due{| date| by| on}, date due, deadline, target{| date| completion| completion date}, eta, when, by, by when, date,
      timeline, {completion|expected|planned|delivery} date, {expected|est|est.|estimated|planned} completion{| date},
      {complete|completed|finish|expected|done|deliver} by, estimated date of completion, timeframe, time frame, timescale, time scale, schedule
    `),
  priority: list(`priority, prio, p, severity, importance, urgency`),
  status: list(`
      status, state, done, complete, completed, progress, current status, resolution, outcome
    `),
  ticket: list(`
      ticket, tickets, jira, issue, key, {issue|jira} key, link, links, bug, tracking, tracker, pr, url, reference, issue pr, card,
      {ticket|issue|bug|jira|tracking|github} {link|id|issue|ticket|number|no}, tracking bug, tracked {in|by}
    `),
  kind: list(`type, category, kind, class, action type`),
}

/** Words that name a value in an item's own text. */
export const actionKeys: Dialect['actionKeys'] = {
  owner: list(`owner, owners, assignee, assigned to, dri, responsible, who, lead, poc`),
  due: list(`due, due date, due by, due on, deadline, eta, target, target date`),
  by: list(`due, due date, due by, due on, deadline, eta, target, by, until, before`),
  status: list(`status, state`),
  priority: list(`priority`),
  ticket: list(`ticket`),
  item: list(`action item, action, follow-up, todo, task, ai`),
}

/** Words for the state of an action item. */
export const actionStatuses: Dialect['actionStatuses'] = {
  done: list(`
      done, complete, completed, closed, fixed, shipped, merged, resolved, finished, deployed,
      implemented, released, rolled out, landed, live, delivered, verified, in place, 100%, 100 %, ✅, ☑, ✔, ✓, ☑️,
      ✔️, x, yes, y, [x], true
    `),
  'in-progress': list(`
      in progress, wip, started, doing, ongoing, in review, underway, under way, active, partial,
      partially done, in development, in flight, review, 🚧, 🔄, ⏳, 🏗, blocked, on hold, waiting, ⛔
    `),
  open: list(`
      open, todo, to do, not started, planned, backlog, pending, new, proposed, scheduled, accepted,
      committed, outstanding, not done, incomplete, 0%, 0 %, ⬜, ☐, 🔲, 📋, ❌, no, n, [ ], false
    `),
  dropped: list(`
      cancelled, canceled, won't do, wont do, won't fix, wontfix, will not do, not doing, rejected, dropped,
      abandoned, obsolete, declined, not planned, superseded, no longer needed, not needed, duplicate,
      discarded, 🚫
    `),
}

/** Words for what an action item is for. */
export const actionKinds: Dialect['actionKinds'] = {
  prevent: list(`prevent, prevention, preventative, preventive, fix, repair, corrective`),
  mitigate: list(`mitigate, mitigation, mitigative, recovery, response`),
  detect: list(`detect, detection, detective, monitoring, monitor, alerting, observability`),
  process: list(`process, documentation, docs, training, communication, investigate, other`),
}

/** Headings that say when action items are to be done. */
export const horizons: Dialect['horizons'] = {
  immediate: list(`
      immediate, immediate actions, immediately, this week, right away, urgent, now, today, immediate
      fixes, immediate improvements
    `),
  'short-term': list(`
      short term, near term, this month, soon, short term actions, short term improvements, short term
      fixes, next sprint, this sprint
    `),
  'medium-term': list(`
      medium term, mid term, this quarter, medium term actions, medium term improvements, next month
    `),
  'long-term': list(`
      long term, longer term, this year, next quarter, long term actions, long term improvements, later,
      strategic
    `),
}
