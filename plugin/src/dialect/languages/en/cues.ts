import type {Dialect} from '../../types.ts'

/** What words of running text tell where people write English. */
export const cues: Dialect['cues'] = {
  allTimes:
    /\b(?:all|the) (?:\w+ ){0,2}(?:times?|timestamps?|events|dates)\b|\btimes? (?:are |is )?(?:given |shown |listed |documented )?in\b|\btime ?zone\b/i,
  lengthBefore:
    /\blast(?:ed|ing|s)\b[^.]{0,30}$|\b(?:outage|down|unavailable|downtime)\b[^.]{0,40}$|\b(?:outage|down|unavailable|downtime|disruption)\b.{0,60}\b(?:duration|for|total(?:l?ing)?|span(?:ned|ning)?)\b[^.]{0,40}$/i,
  lengthAfter:
    /^[\s-]*(?:long\b|of (?:\w+ ){0,2}(?:downtime|outage|unavailability|disruption|degradation|failures?)|(?:\w+ ){0,3}(?:outage|downtime|incident|disruption|degradation|failure|interruption)\b)/i,
  beginsBefore: /\b(?:starting|beginning|began|started|since|from)\s+(?:\w+\s+)?$/i,
  momentBefore: /\b(?:at|around|on|roughly|approximately)\s+(?:\w+\s+)?$/i,
  beginsAfter:
    /\b(?:began|started|starting|experienced|suffered|went down|became|stopped|failed|failing|lost|saw|crashed|outage)\b/i,
  endsBefore: /\b(?:ended|until|resolved|restored|over|recovered|fixed)\b[^.]{0,30}$/i,
  down: /^(.+?)\s+(?:services?\s+)?(?:outages?|downtime|disruptions?|degradation|unavailability|unavailable|is down|was down|went down|down)\b/i,
  template: /\btemplate\b/i,
  team: /\b(?:team|squad|guild|group)\b/i,
  monitor:
    /\b(?:monitor\w*|alert\w*|alarm\w*|pager\w*|pingdeck|synthetic\w*|prometheus|grafana|sentry|statuscake|uptime|dashboard)\b/i,
  customer: /\b(?:customer\w*|users?|client\w*|support tickets?|complaints?|partners?)\b/i,
  human:
    /\b(?:engineer\w*|developer\w*|colleague\w*|employee\w*|team ?mate\w*|manual\w*|someone|internal\w*|staff)\b/i,
  yes: /^(?:yes|true|breach|violat|missed|exceed)/i,
  no: /^(?:no\b|false|not |none)/i,
  breach: /\bSL[OA]\b[^.!?]{0,60}\b(?:missed|breach\w*|violat\w*|exceeded|exhausted|broken)\b/i,
  negation: /\b(?:not?|never|without)\b/i,
  denied:
    /\b(?:no|not|nor|neither|never|without|since|unrelated to|rather than|instead of|ruled out|suspected|suspecting|looked like|nothing to do with)(?: \w+){0,3}\s*$/i,
  beside:
    /\b(?:should(?: not)? (?:have|be)|would have|could have|rolled back|rolling back|(?:was|were|we) reverted|went unnoticed)\b/i,
}
