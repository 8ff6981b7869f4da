import type {Dialect} from '../../types.ts'

/** What words of running text tell where people write Norwegian, Danish or Swedish. */
export const cues: Dialect['cues'] = {
  allTimes:
    /all[ae] (?:tider|tidspunkt\p{L}*|klokkeslett|klokkeslæt|klockslag)|(?:tider|tidene|tiderne|tiderna|klokkeslettene|klokkeslættene) (?:er|är|i)(?!\p{L})/iu,
  lengthBefore:
    /(?<!\p{L})(?:varte|varade|varede|varet|varat|vart)(?!\p{L})[^.]{0,30}$|(?:nede|utilgjengelige?|utilgængelige?|otillgänglig\p{L}*|nere)[^.]{0,20}\si\s(?:\p{L}+\s){0,2}$/iu,
  lengthAfter:
    /^\s*(?:(?:med|lang|langt|lång|långt)\s)?(?:nedetid|avbrudd|avbrott|driftstopp?|nedbrud|utilgjengelig|utilgængelig|otillgänglig)/i,
  beginsBefore:
    /(?<!\p{L})(?:fra|från|siden|sedan|startet|startade|startede|begynte|började|begyndte)\s(?:(?:kl\.?|klokk?[ae]n?|klockan|den|ca\.?|rundt|omkring|cirka|runt)\s){0,2}$/iu,
  momentBefore: /(?<!\p{L})(?:kl\.?|klokken|klokka|klockan|den|rundt|omkring|runt)\s*(?:\p{L}+\s+)?$/iu,
  beginsAfter:
    /(?<!\p{L})(?:begyn(?:te|dte)|började|start(?:et|ade|ede)|sluttet å|slutade|holdt op|gikk ned|gick ned|gik ned|feilet|fejlede|falt ut|stoppet|stannade|oppsto|uppstod|opstod)(?!\p{L})/iu,
  endsBefore:
    /(?<!\p{L})(?:sluttet|slutade|avsluttet|avslutades|løst|lösts?|gjenopprettet|genoprettet|återställ\p{L}+|rettet)(?!\p{L})[^.]{0,30}$|(?<!\p{L})till?\s(?:ca\s|rundt\s|cirka\s|omkring\s)?(?:kl\s*)?$/iu,
  down: /^(?:nedetid|avbrudd|avbrott|driftstopp?|nedbrud|störning|utfall) (?:på|i|for|för|av|af|hos) (.+)$/i,
  template:
    /(?<!\p{L})(?:mal(?:en)? (?:for|til)|mall(?:en)? för|skabelon)|^(?:mal|mall)(?!\p{L})|postmortem[- ]?mall?(?!\p{L})/iu,
  team: /team(?:et)?(?!\p{L})|(?<!\p{L})(?:avdeling|avdelning|afdeling|gruppen)/iu,
  monitor: /(?<!\p{L})(?:overvåk\p{L}+|overvåg\p{L}+|övervak\p{L}+|alarm\p{L}*|larm\p{L}*|varsl\p{L}+)/iu,
  customer: /(?<!\p{L})(?:kund\p{L}+|bruker\p{L}*|brugere?n?\p{L}*|användar\p{L}*|klage\p{L}*|klagomål)/iu,
  human:
    /(?<!\p{L})(?:ansatt\p{L}*|ansat\p{L}*|anställd\p{L}*|medarbeid\p{L}+|medarbejd\p{L}+|kolleg\p{L}+|utvikler\p{L}*|udvikler\p{L}*|utvecklare\p{L}*|intern\p{L}*|manuelt|manuellt)/iu,
  yes: /^(?:ja\b|brutt|brudt|brutet)/i,
  no: /^(?:nei\b|nej\b|ikke |inte |ingen\b)/i,
  breach: /\bSL[OA]\b[^.!?]{0,60}(?:brutt|brudt|brutet|overskredet|överskrid)/i,
  negation: /(?<!\p{L})(?:ikke|inte|ingen|uten|uden|utan|aldri|aldrig)(?!\p{L})/iu,
  denied:
    /(?<!\p{L})(?:ikke|inte|ingen|uten|uden|utan|i stedet for|i stället för|ingenting med)(?: \p{L}+){0,3}\s*$/iu,
  deniedAfter:
    /^[^.;,]{0,40}(?:var (?:ikke|ikkje|inte) (?:årsaken|orsaken|grundorsaken|årsagen|grunden|skyld)|(?:ingenting|intet|inget) med|utelukke|udelukke|uteslut)/i,
  beside:
    /(?<!\p{L})(?:burde|borde|skulle ha|skulle have|ville ha|rullet tilbake|rullet tilbage|rullades tillbaka)(?!\p{L})/iu,
}
