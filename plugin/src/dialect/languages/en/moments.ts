import {list} from '../../list.ts'
import type {Dialect} from '../../types.ts'

// `problem` and `issue` are left out of dates: the date of issue is that of the document.
const INCIDENT = 'incident|outage|failure|disruption|degradation|interruption|event'
const IMPACT = 'impact|customer impact|user impact|service impact|business impact'
/** What begins and ends. */
const TROUBLE = `${INCIDENT}|${IMPACT}|issue|problem|downtime`
const DATE_TIME = 'date time|date and time'
/** What makes a name one of a moment: `start time`, `resolution timestamp`. */
const WHEN = `time|date|timestamp|${DATE_TIME}`
const AT = '{| at| on}'

/** What people call the moments of an incident, and what lies between them. */
export const moments = {
  date: list(`
    date, day, {incident|outage|event|failure} {date|day}, {date|day} of {|the }{${INCIDENT}|impact}, date occurred,
    date of {occurrence|occurence}, when happened
  `),
  start: list(`
    start, started${AT}, starttime, start {${WHEN}}, begin, began${AT}, beginning, onset, from, since, occurred${AT},
    first occurrence, {chain|network|service|site|production} {halted|stopped|down}{| at}, {|incident |issue }opened{| at}, {time|date|${DATE_TIME}} {started|began|start}, when {started|did it start|it started},
    {${TROUBLE}} {start|starts|begin|begins|beginning|onset}, {${TROUBLE}} {started|began}${AT},
    {${TROUBLE}} start {${WHEN}},
    {start|beginning|begin|onset} of {|the }{${TROUBLE}}, start {time|date} of {|the }{${TROUBLE}},
    {time|${DATE_TIME}} of {|the }{${INCIDENT}|impact|onset|occurrence|occurence}, {incident|event|failure} {time|${DATE_TIME}},
    {incident|outage|failure|event} occurred${AT}, {${INCIDENT}|downtime|impact|affected} {from|since}
  `),
  end: list(`
    end, ended${AT}, endtime, end {${WHEN}}, finish, finished${AT}, to, until, restore, resolved when, all clear,
    {${INCIDENT}|downtime|impact|affected} {to|until|till},
    {time|date|${DATE_TIME}} {ended|end}, when {ended|did it end|it ended},
    {${TROUBLE}} {end|ends}, {${TROUBLE}} ended${AT}, {${TROUBLE}} end {${WHEN}},
    end of {|the }{${TROUBLE}}, end {time|date} of {|the }{${TROUBLE}},
    {restored|recovered|repaired|fixed|fully restored|fully recovered|service restored|services restored}${AT},
    {chain|network|service|site|production|operations} {resumed|restarted|restored|recovered|back up|back online|up}{| at}, resumed{| at},
    {issue|incident|problem|outage} {fixed|repaired}${AT}, {time|date|${DATE_TIME}} {restored|recovered|fixed},
    {time|${DATE_TIME}} of {resolution|recovery|restoration|repair}, {recovery|fix|restoration} {time|date|timestamp},
    {full|service} {recovery|restoration}
  `),
  period: list(`
    time, times, when, window, period, {${DATE_TIME}}, time and date, timeframe,
    time {window|range|frame|period|span}, outage time,
    {${TROUBLE}} {window|period|timeframe|time frame|times}, when did {it|this} {happen|occur},
    when did {|the }{${INCIDENT}} {happen|occur}
  `),
  duration: list(`
    duration, length, downtime, lasted, elapsed{| time}, time down, {total|overall} {duration|downtime|length|time},
    {|total |overall }{${TROUBLE}} {duration|length}, {|total |overall }{duration|length} of {|the }{${TROUBLE}},
    total outage{| time}, service downtime, {minutes|hours} {downtime|down|of downtime|downtime or degradation}, how long did {it|this} last,
    how long did {|the }{${INCIDENT}} last
  `),
  detectedAt: list(`
    detected${AT}, detection, discovered${AT}, noticed${AT}, alerted{| at}, reported {at|on},
    first {alert|detected|reported|noticed},
    detect time, detecttime, detection {date|timestamp}, {time|date|${DATE_TIME}} {detected|discovered|reported|noticed},
    {time|${DATE_TIME}} of {detection|discovery}, when {detected|was it detected|it was detected},
    {${TROUBLE}} {detected|discovered|noticed}${AT}, {incident|issue|outage} reported {at|on}
  `),
  acknowledgedAt: list(`
    {acknowledged|acked|responded}${AT}, time {acknowledged|acked|responded}, time of {acknowledgement|response},
    {incident|issue|outage|alert} acknowledged${AT}
  `),
  mitigatedAt: list(`
    {mitigated|contained|stabilised|stabilized}${AT}, mitigation, mitigation {time|date|timestamp},
    {time|date|${DATE_TIME}} {mitigated|contained}, time of {mitigation|containment},
    {${INCIDENT}|impact|issue} {mitigated|contained}${AT}
  `),
  resolvedAt: list(`
    {|fully }resolved${AT}, solved${AT}, closed${AT}, resolution {${WHEN}}, {time|date|${DATE_TIME}} {resolved|closed},
    when {resolved|was it resolved|it was resolved}, {${INCIDENT}|impact|issue|problem} resolved${AT},
    {incident|issue} closed${AT}
  `),
  ttd: list(`
    ttd, mttd, time to {detect|detection|discover|discovery|notice}, detection {delay|time}
  `),
  tta: list(`
    tta, mtta, time to {acknowledge|acknowledgement|acknowledgment|respond|response|engage}, response time
  `),
  ttm: list(`ttm, mttm, time to {mitigate|mitigation|contain|containment}, mitigation duration`),
  ttr: list(`
    ttr, mttr, time to {resolve|resolution|recover|recovery|restore|restoration|repair|fix|full recovery|full resolution}
  `),
} satisfies Dialect['fields']
