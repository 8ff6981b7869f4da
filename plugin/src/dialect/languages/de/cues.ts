import type {Dialect} from '../../types.ts'

/** What words of running text tell where people write German. */
export const cues: Dialect['cues'] = {
  allTimes: /alle (?:zeiten|uhrzeiten|zeitangaben)|zeitangaben|(?:zeiten|uhrzeiten) (?:in|sind)/i,
  lengthBefore: /\bdauerten?\b[^.]{0,40}$/i,
  lengthAfter:
    /^\s*(?:lang\s)?(?:(?:komplett|vollständig|teilweise)\s)?(?:nicht (?:erreichbar|verfügbar|nutzbar)|ausgefallen|gestört|ausfall|störung|unterbrechung)/i,
  beginsBefore: /\b(?:seit|ab|begann)\s+(?:\w+\s+)?$/i,
  momentBefore: /\b(?:um|gegen|am|kurz nach)\s+(?:\w+\s+)?$/i,
  beginsAfter:
    /\b(?:begann(?:en)?|fiel(?:en)?|kam es zu|traten|trat|stürzte|war(?:en)? [^.]{0,60}nicht (?:erreichbar|verfügbar))\b/i,
  endsBefore: /\b(?:ende\w*|bis|behoben|wiederhergestellt)\b[^.]{0,30}$/i,
  down: /^(?:(?:teil|total|komplett)?ausfall|störung)(?: (?:der|des|von|vom|im|am))? (.+)$/i,
  template: /vorlage/i,
  team: /team\b|(?:^|\s)(?:abteilung|gruppe)\b/i,
  monitor: /überwachung|\bmonitoring|\balarm\p{L}*/iu,
  customer: /(?<!\p{L})(?:kund\p{L}+|nutzer\p{L}*|anwender\p{L}*|kundendienst)/iu,
  human: /(?<!\p{L})(?:mitarbeit\p{L}+|kolleg\p{L}+|entwickler\p{L}*|intern\p{L}*)/iu,
  yes: /^(?:ja\b|verletzt|überschritten)/i,
  no: /^(?:nein|nicht |eingehalten)/i,
  breach: /\bSL[OA]\b[^.!?]{0,60}(?:verletzt|überschritten|verfehlt|nicht eingehalten)/i,
  negation: /\b(?:nicht(?! eingehalten)|kein\w*)\b/i,
  denied: /\b(?:kein\w*|nicht|statt|ohne)(?: \w+){0,3}\s*$/i,
  deniedAfter:
    /^[^.;,]{0,40}(?:war(?:en)? nicht (?:die (?:Ursache|Auslöser)|schuld|der (?:Grund|Auslöser)|beteiligt)|nichts (?:damit )?zu tun|(?:wurden?|ist|war) ausgeschlossen|spielten? keine Rolle)/i,
  beside: /\b(?:hätten?|sollten?)\b/i,
}
