import {list} from '../../list.ts'
import type {Dialect} from '../../types.ts'

/** What people call the columns of a timeline. */
export const timelineColumns: Dialect['timelineColumns'] = {
  time: list(`
      time, times, date, {date|day} {|and }time, time date, when, timestamp, time stamp, utc, {utc|local|event|start} time,
      time utc, at, clock, time of {day|event}, day, start, hour
    `),
  end: list(`end, until, end time, to`),
  text: list(`
      event, events, {event|action|activity} {description|details}, description, what, what happened, action, actions,
      {action|actions} taken, action impact, activity, details, detail, notes, note, {|status }update, happening,
      occurrence, entry, log entry, message, observation, comment, comments, remarks, milestone, text
    `),
  actor: list(`who, actor, person, who what, by, by whom, responder, name, team, source`),
}

/** What stands before an event's colon. */
export const phaseLabels: Dialect['phaseLabels'] = {
  triggered: list(`trigger, triggered, change, deploy, deployment, root cause introduced`),
  started: list(`
    start, started, incident start, incident starts, incident begins, outage begins, outage starts, outage start,
    impact start, impact starts, impact begins, beginning, start of incident, start of outage, incident, outage
  `),
  detected: list(
    `detection, detected, detect, alert, alerted, first alert, first report, reported, discovery, discovered`,
  ),
  acknowledged: list(`acknowledged, acknowledgement, ack, response, engaged, responded`),
  escalated: list(`escalation, escalated, incident declared, declared`),
  identified: list(
    `identified, identify, diagnosis, diagnosed, root cause, root cause identified, cause found, cause identified`,
  ),
  mitigated: list(`mitigation, mitigated, mitigate, containment, contained, workaround`),
  resolved: list(`
    resolution, resolved, resolve, recovery, recovered, restored, fixed, end, ended, incident end, incident ends,
    outage ends, outage end, impact end, impact ends, end of incident, end of outage, all clear, closed, remediate
  `),
  communicated: list(`communication, communicated, status page, announcement, customer communication`),
}

/** What an event says of its phase. */
export const phases: Dialect['phases'] = {
  resolved:
    /(?<!not (?:yet )?(?:fully )?)\b(?:(?:incident|issue|outage|problem) (?:is |was |now |has been |declared |marked (?:as )?|considered )*(?:resolved|closed|over|ends?|ended|fixed)|(?:bring\w*|brought) the (?:outage|incident) to an end|fully (?:restored|operational|recovered|resolved|functional)|full(?:y)? recover(?:y|ed)|(?<!\bnot \w+ |n't \w+ )back (?:in |to |at )?(?:\w+ )?(?:normal|operation\w*|production|baseline|online|up|service|100(?= ?%))|(?:returned?|returns?|returning) to (?:normal|baseline)|(?:apis?|services?|site|app|servers?|endpoints?) (?:now )?(?:answers?|responds?)(?! (?:with|slow|late|only))|(?:services?|systems?|components?|everything|traffic|api|apps?|pods|nodes|instances|site|functionality) (?:(?!not |still )\w+ ){0,3}(?:restored|recovered|(?<!(?:switch|mov|roll|turn|fail|push)\w* )back|operational|healthy|reachable again|available again|works? again)|(?:working|works|functioning|running|operating)(?: \w+){0,4}? (?:as expected|as intended|normally|again|correctly|properly|fine)|(?<!\bnot |n't )(?:answering|responding|accepting|serving|processing|reachable|available|accessible|usable|online|healthy|green) again|(?:chain|network|services?|block production|operations?|trading|traffic|production) (?:has |have |was |is )?resume[sd]?|(?:backlogs?|queues?) (?:is |was |are |were |has been |fully |all )*(?:cleared|empty|emptied|processed)|back (?:under|below) \d|(?<!\bnot )(?:is|are|was|were) (?:fully )?back(?=$|[.,;!)]| again| up| online)|systems operational|once (?:again|more) \w+ing|(?:latenc(?:y|ies)|error rates?|response times?|traffic|throughput|load|queues?) (?:is |are |was |were )?normal(?: again)?|(?:its|their|the) usual (?:rate|speed|levels?)|all (?:is |looks? )?(?:good|green)|confirm\w* (?:that )?(?:[\w-]+ ){0,5}(?:is|are|was|were) (?:\w+ )?(?:healthy|working|stable|normal|resolved|fixed|back|functional)|(?:build|launch|load|work|run|start|respond|deploy)(?:s|ing)? (?:fine|again|normally|correctly|properly)|no (?:more|further) (?:errors?|failures?|alerts?|timeouts?)|alerts? (?:\w+ )?(?:clear(?:s|ed)|recover(?:s|ed))|all[- ]clear|outage ends|recovery (?:is )?(?:confirmed|complete|completed)|resolution (?:is )?(?:confirmed|complete)|resolved|declared resolved|clos(?:e|es|ed) the incident|validation completed?|errors? (?:rates? )?(?:stop\w*|cease\w*|gone|(?:back )?(?:to|at) (?:zero|0|normal|baseline)))\b|^(?:\W*)(?:recovery(?![ -](?:attempts?|efforts?|versuche?))|recovered|resolution|restored|fixed)\b/i,
  mitigated:
    /\b(?:mitigat(?:ed|ion)|rollback (?:is |was )?(?:complete|completed|finished|done|successful)|(?:successfully )?rolled back|reverted|(?:traffic|load) (?:was )?(?:shifted|drained|rerouted|moved)|failover (?:complete|completed|done)|failed over|error rates? (?:dropping|drops?|decreas\w+|fell|falls|recover\w*)|partial(?:ly)? recover\w*|workaround (?:applied|deployed|in place)|hotfix (?:deployed|applied|live)|fix (?:is |was )?(?:deployed|applied|live|rolled out|shipped)|contained|restore[sd]?)\b/i,
  identified:
    /\b(?:root cause|cause (?:is |was )?(?:found|identified|known|clear|confirmed)|(?:is |was |were |are )?identified|narrowed (?:down )?to|pinpoint\w*|diagnos(?:ed|is)|traced (?:back )?to|culprit|discover(?:ed|s)? that|found (?:that|the))\b/i,
  escalated:
    /\b(?:escalat\w+|incident (?:is |was )?(?:declared|opened|raised|created|called|channel)|declares? (?:an? )?(?:incident|sev|p)\w*|declared|war ?room|bridge (?:opened|call)|ic (?:assigned|\+)|pulled in|major incident)\b/i,
  acknowledged:
    /\b(?:ack(?:s|ed|nowledg\w+)?|on[- ]?call (?:\w+ ){0,3}(?:joins?|joined|responds?|responded|starts?|started|begins?|began|picks?|picked)|starts? (?:looking|investigat\w+)|(?:begins?|began|started|starts) (?:to )?(?:investigat\w+|look\w*))\b/i,
  detected:
    /\b(?:alerts?|alerted|alarms?|paged|pager\w*|pages? (?:the |our )?(?:on[- ]?call|team|engineer)|pages \w+ (?:on[- ]?call|team)|opsgenie|pingdom|statuscake|uptimerobot|nagios|zabbix|icinga|alertmanager|monitor\w* (?:detects?|detected|triggers?|triggered|indicates?|indicated|fires?|fired|reports?)|detect(?:s|ed|ion)?|notic(?:e|ed|es)|(?:first |customer |user )reports?|(?:users?|customers?|players?|clients?|shops?|staff|support|people|members?|owners?|partners?) (?:reports?|calls?|complains?)|^\W*\w+(?: \w+)? reports (?!\d)|reports? (?:of|that|from)|reported|synthetic|complain\w*)\b|^\W*page\b/i,
  communicated:
    /\b(?:status ?page|customers? (?:\w+ )?(?:informed|notified|told)|announce\w*|notified (?:all )?customers|tweet\w*|posted (?:an? )?(?:update|notice)|email(?:ed)? (?:to )?\w*customers?)\b/i,
  started:
    /\b(?:(?:outage|incident|impact|problem|issue|degradation|errors?|failures?) (?:begins?|began|starts?|started|first|appear\w*)|first (?:\w+ ){0,4}(?:errors?|failures?|timeouts?|fail\w*|requests? fail\w*|5xx|5\d\d)|start(?:s|ed) (?:failing|returning|seeing|to fail|timing out|crashing|restarting|erroring|throwing|rejecting)|begins? (?:failing|returning|to fail)|began (?:failing|returning|to fail|rejecting)|goes down|went down|expire[sd]?|outage begins|stop(?:s|ped)? (?:responding|answering|working|consuming|accepting|processing)|runs? out of|ran out of|exhausted|reache[sd] (?:its )?maximum)\b/i,
  triggered:
    /\b(?:deploy(?:s|ed|ment|ing)?|releas(?:e|es|ed)|merge[sd]?|roll(?:s|ed)? ?out|rollout|migration (?:\w+ )?(?:start\w*|begin\w*|run\w*)|config\w* (?:change|push|update)\w*|(?:is |was )?pushed|flag (?:is |was )?\w*(?:flipped|turned|enabled)|maintenance (?:window )?(?:start\w*|begin\w*)|upgrade[sd]?|(?:change|patch|update|config\w*) (?:is |was )?applied|goes live|went live)\b/i,
}

/** What fails. */
export const symptoms =
  /\b(?:fail(?:s|ed|ing|ures?)?|errors?|erroring|down(?! (?:to|for maintenance))|unavailable|unreachable|unresponsive|timeouts?|timing out|timed out|5xx|50[0-4]|429|crash\w*|exploit(?:s|ed|ation)?|panick?(?:s|ed|ing)?|broken?|breaks|breaking|stuck|hangs?|hanging|cannot|can't|could not|couldn't|unable|accident\w*|mistaken\w*|unexpected\w*|wrong\w*|stop(?:s|ped)|degraded?|degradation|slow\w*|latenc\w*|exhaust\w*|saturat\w*|(?:disk|volume|filesystem) (?:is )?full|no space|out of (?:memory|disk)|oom\w*|drop(?:s|ped)?|(?:reaches|to|at|hits) (?:0 ?%|zero|100 ?%)|expire[sd]?|missing|lost|corrupt\w*|outage|notready|evict\w*|lag\w*|spike[sd]?|dips?|delet(?:es|ed)|not (?:working|responding|available|reachable|scheduled))\b/i

/** What says that the incident begins. */
export const beginning =
  /\b(?:outage|incident|impact|degradation) (?:begins|began|starts?|started)\b|\b(?:start|beginning) of (?:the )?(?:outage|incident|impact|problem|degradation)\b/i
