import type {Dialect} from '../../types.ts'

/** What words of running text tell where people write English. */
export const cues: Dialect['cues'] = {
  allTimes:
    /\b(?:all|the) (?:\w+ ){0,2}(?:times?|timestamps?|events|dates)\b|\btimes? (?:are |is )?(?:given |shown |listed |documented )?in\b|\btime ?zone\b|\btimes are (?!\w+ed\b)/i,
  lengthBefore:
    /^\W*for a \w+ (?:period|time|while)\b[^.(]{0,12}\($|\blast(?:ed|ing|s)\b[^.]{0,30}$|\b(?:outage|downtime|disruption|(?:total )?duration)\b[^.]{0,40}\b(?:for|of|total\w*|span\w*|was)\b[^.]{0,20}$|\b(?:down|offline|inaccessible|broken|un(?:available|usable|able|reachable|responsive|schedulable)|fail(?:ed|ing)|interrupted|paused|suspended|degraded|stopped|stalled|halted|blocked|stuck|could not|couldn't|no longer|not (?:able|available|working|accessible))\b[^.]{0,60}\bfor\s+(?:[\w-]+\s+){0,3}$|^\W*for\s+(?:[\w-]+\s+){0,2}$|\bdowntime\W{1,3}(?:(?:was|about|approx\w*|around|roughly|ca|of)\W{1,2}){0,2}$|\b(?:resumed|restored|recovered|resolved|back (?:up|online))\b[^.;]{0,50}\bafter\s+(?:[\w-]+\s+){0,2}$/i,
  lengthAfter:
    /^[\s-]*(?:long\b|from the (?:start|beginning|onset)\b[^.;]{0,30}\b(?:to|until)\b|of (?:\w+ ){0,2}(?:downtime|outage|degraded|unavailability|disruption|degradation|failures?)|(?:\w+ ){0,3}(?:outage|downtime|incident|disruption|degradation|failure|interruption)\b)/i,
  beginsBefore:
    /\b(?:starting|beginning|began|begins|started|since|from)\s+(?:\w+\s+)?$|\b(?:stopped|failed|broke|crashed|halted|went (?:down|offline|dark)|became un\w+)\s+(?:at|around|shortly after)\s+$/i,
  momentBefore: /\b(?:at|around|on|roughly|approximately|about)\s+(?:\w+\s+)?$/i,
  beginsAfter:
    /\b(?:(?<!\b(?:we|they|i|team|engineers?|operators?|staff)(?: \w+)? )(?:began|started)|starting|experienc(?:ed|ing)|suffered|went (?:down|offline)|bec(?:a|o)me|stopped|failed|failing|lost|(?<!\b(?:and|i) )saw|crashed|outage|un(?:reachable|available|responsive|usable)|inaccessible|broke|expired|degraded|dropped|spiked|exhausted|ran out|(?:was|were) (?:un\w+|down|compromised|affected|impacted|degraded|interrupted|offline|exposed|not able|accident\w*|mistaken\w*)|(?:could|did) not|couldn't|return(?:ed|ing) (?:errors?|5\w\w|4\w\w)|inadvertent\w*|exploited|drained|stole|hacked|breached)\b/i,
  endsBefore:
    /\b(?:produced|work(?:s|ed|ing)?|available|reachable|running|up|online|accessible|operational|served|delivered|processed|possible|usable) again (?:at|by|from|around)\s+$|\b(?:ended|until|till|resolved|restored|resumed|over|recovered|fixed|mitigated|back (?:up|online|to normal)|returned to normal)\b[^.)]{0,30}$/i,
  endsAfter:
    /\b(?:(?:was|were|been|is|are|had|has|have|fully|we|team|service) (?:\w+ ){0,3}(?:restored|resolved|recovered|fixed|corrected|reverted|rolled back|mitigated|operational|operating normally|working (?:normally|as expected)|identified and (?:fixed|removed)|closed)|deleted them|ended|(?:was|were|is) over|back (?:to normal|online|up)|returned to normal|subsided|restored|(?:was|were|is|are) (?:\w+ )?(?:right|fine|normal|well|open|up|online|playable|reachable|available|accessible|usable|stable|healthy|correct|complete|ok|okay) again|(?:ran|runs|worked|works|answered|answers|responded|responds) again)\b/i,
  endBefore: /\b(?:by|as of|finally,? at|at)\s+(?:\w+\s+)?$/i,
  mishap:
    /\b(?:accident\w*|mistaken\w*|(?:by|in) (?:mistake|error)|inadvertent\w*|unintention\w*|unintended|unexpectedly|erroneous\w*|wrongly)\b/i,
  remedy:
    /\b(?:fix(?:es|ed)?|restart(?:s|ed)|reboot(?:s|ed)|kill(?:s|ed)|delet(?:es|ed)|remov(?:es|ed)|revert(?:s|ed)|roll(?:s|ed) back|rollback|re-?enabl(?:es|ed)|disabl(?:es|ed)|replac(?:es|ed)|releas(?:es|ed|ing)|clear(?:s|ed)|scal(?:es|ed)|increas(?:es|ed)|resiz(?:es|ed)|renew(?:s|ed)|patch(?:es|ed)|appl(?:ies|ied)|deploy(?:s|ed)|merg(?:es|ed)|redeploy\w*|block(?:s|ed)|revok(?:es|ed)|rotat(?:es|ed)|clos(?:es|ed|ing)|restor(?:es|ed)|corrected|cleaned up)\b/i,
  setback:
    /\b(?:but|however|although|though|yet)\b[^.;]*\b(?:not|still|fail\w*|again|persist\w*|continu\w*|remain\w*|no (?:effect|change|improvement)|couldn't|can't|won't)\b/i,
  down: /^(.+?)\s+(?:services?\s+)?(?:outages?|downtime|disruptions?|degradation|unavailability|unavailable|unresponsive(?:ness)?|not responding|responding (?:slow\w*|with)|flak(?:iness|y)|(?:expired|invalid) (?:tls |ssl )?certificates?|(?:tls |ssl )?certificates? (?:expir\w*|is|was|has)|is down|was down|went down|down)\b/i,
  template: /\btemplate\b/i,
  team: /\b(?:team|squad|guild|group)\b/i,
  monitor:
    /\b(?:monitor\w*|alert\w*|alarm\w*|pager\w*|opsgenie|pingdom|statuscake|uptimerobot|nagios|zabbix|icinga|alertmanager|synthetic\w*|prometheus|grafana|sentry|uptime|dashboard)\b/i,
  customer: /\b(?:customer\w*|users?|client\w*|support tickets?|complaints?|partners?)\b/i,
  human:
    /\b(?:engineer\w*|developer\w*|colleague\w*|employee\w*|team ?mate\w*|manual\w*|someone|internal\w*|staff)\b/i,
  yes: /^(?:yes|true|breach|violat|missed|exceed)/i,
  no: /^(?:no\b|false|not |none)/i,
  breach: /\bSL[OA]\b[^.!?]{0,60}\b(?:missed|breach\w*|violat\w*|exceeded|exhausted|broken)\b/i,
  negation: /\b(?:not?|never|without)\b/i,
  denied:
    /\b(?:no|not|nor|neither|never|without|since|unrelated to|rather than|instead of|ruled out|suspected|suspecting|looked like|nothing to do with)(?: \w+){0,3}\s*$/i,
  deniedAfter:
    /^[^.;,]{0,40}\b(?:(?:was|were|is|are)(?: not|n't) (?:the (?:\w+ )?(?:cause|reason|culprit|trigger|problem)|to blame|related|involved|responsible)|(?:was|were|been) (?:ruled out|unrelated)|had nothing to do|played no (?:role|part))\b/i,
  beside:
    /\b(?:should(?: not)? (?:have|be)|would have|could have|rolled back|rolling back|(?:was|were|we) reverted|went unnoticed)\b/i,
}
