import type {Dialect} from '../../types.ts'

/** What words of running text tell where people write Dutch. */
export const cues: Dialect['cues'] = {
  allTimes: /alle (?:tijden|tijdstippen)|tijd(?:en|stippen) (?:zijn|in)/i,
  lengthBefore:
    /\bduurden?\b[^.]{0,30}$|(?:onbereikbaar|niet (?:bereikbaar|beschikbaar)|uit de lucht|uitval|storing) (?:gedurende|van)\s(?:\p{L}+\s){0,2}$/iu,
  lengthAfter:
    /^\s*(?:lang\s)?(?:(?:volledig|gedeeltelijk|deels)\s)?(?:onbereikbaar|niet (?:bereikbaar|beschikbaar)|uit de lucht|storing|uitval)/i,
  beginsBefore: /\b(?:vanaf|sinds|begon(?:nen)?)\s(?:(?:om|rond|op)\s){0,2}$/i,
  momentBefore: /\b(?:om|op|rond|omstreeks)\s+(?:\w+\s+)?$/i,
  beginsAfter:
    /\b(?:begon(?:nen)?|viel(?:en)?|stopten?|faalden?|ontstond(?:en)?|kregen|raakten?|was [^.]{0,60}onbereikbaar)\b/i,
  endsBefore: /\b(?:eindigde|tot|opgelost|hersteld|verholpen)\b[^.]{0,30}$/i,
  down: /^(?:uitval|storing)(?: (?:van|in|bij|op))?(?: (?:de|het))? (.+)$/i,
  template: /sjabloon/i,
  team: /team\b|(?:^|\s)(?:ploeg|afdeling)\b/i,
  monitor: /\b(?:monitoring|bewaking|alarm\p{L}*|alarmering)/iu,
  customer: /\b(?:klant\p{L}*|gebruikers?|klacht\p{L}*)/iu,
  human: /\b(?:medewerk\p{L}+|collega\p{L}*|ontwikkelaars?|intern\p{L}*|handmatig)/iu,
  yes: /^(?:ja\b|geschonden|overschreden)/i,
  no: /^(?:nee\b|niet |geen |gehaald)/i,
  breach: /\bSL[OA]\b[^.!?]{0,60}(?:geschonden|overschreden|niet gehaald)/i,
  negation: /\b(?:niet(?! gehaald)|geen|zonder|nooit)\b/i,
  denied: /\b(?:geen|niet|zonder|noch|in plaats van|niets te maken met)(?: \w+){0,3}\s*$/i,
  deniedAfter:
    /^[^.;,]{0,40}(?:(?:was|waren) niet de (?:oorzaak|aanleiding)|niets (?:mee |ermee )?te maken|uitgesloten)/i,
  beside: /\b(?:had(?:den)? moeten|zouden?|teruggedraaid)\b/i,
}
