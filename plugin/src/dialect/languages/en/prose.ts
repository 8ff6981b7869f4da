import type {ProseWords} from '../../types.ts'

/** What sentences say around a moment or a length. */
export const prose: ProseWords = {
  beginsBefore: /\b(?:starting|beginning|began|started|since|from)\s+(?:\w+\s+)?$/i,
  at: /\b(?:at|around|on|roughly|approximately|about)\s+(?:\w+\s+)?$|^\W*$/i,
  by: /\b(?:by|as of|finally,? at|at)\s+(?:\w+\s+)?$/i,
  begins:
    /\b(?:began|started|starting|experienc(?:ed|ing)|suffered|went (?:down|offline)|bec(?:a|o)me|stopped|failed|failing|lost|saw|crashed|outage|broke|expired|degraded|dropped|spiked|exhausted|ran out|(?:was|were) (?:un\w+|down|compromised|affected|impacted|degraded|interrupted|offline|exposed|not able|accident\w*|mistaken\w*)|(?:could|did) not|couldn't|return(?:ed|ing) (?:errors?|5\w\w|4\w\w)|inadvertent\w*)\b/i,
  endsBefore:
    /\b(?:ended|until|till|resolved|restored|over|recovered|fixed|mitigated|back (?:up|online|to normal)|returned to normal)\b[^.]{0,30}$/i,
  ends: /\b(?:(?:was|were|been|is|are|had|has|have|fully|we|team|service) (?:\w+ ){0,3}(?:restored|resolved|recovered|fixed|corrected|reverted|rolled back|mitigated|operational|identified and (?:fixed|removed)|closed)|deleted them|ended|(?:was|were|is) over|back (?:to normal|online|up)|returned to normal|subsided|restored)\b/i,
  lengthBefore:
    /\blast(?:ed|ing|s)\b[^.]{0,30}$|\b(?:outage|downtime|disruption|(?:total )?duration)\b[^.]{0,40}\b(?:for|of|total\w*|span\w*|was)\b[^.]{0,20}$|\b(?:down|offline|inaccessible|broken|un(?:available|usable|able|reachable|responsive|schedulable)|fail(?:ed|ing)|interrupted|degraded|could not|couldn't|no longer|not (?:able|available|working|accessible))\b[^.]{0,60}\bfor\s+(?:[\w-]+\s+){0,3}$|^\W*for\s+(?:[\w-]+\s+){0,2}$/i,
  lengthAfter:
    /^[\s-]*(?:long\b|of (?:\w+ ){0,2}(?:downtime|outage|unavailability|disruption|degradation|failures?)|(?:\w+ ){0,3}(?:outage|downtime|incident|disruption|degradation|failure|interruption)\b)/i,
}
