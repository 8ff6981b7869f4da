import {list} from '../../list.ts'
import type {Dialect} from '../../types.ts'

/** What they call the columns of a timeline. */
export const timelineColumns: Dialect['timelineColumns'] = {
  time: list(`
    tijd, tijdstip, datum, datum en tijd, datum tijd, wanneer, datum & tijd, dag, tijdstempel,
    tijdsaanduiding, uur, moment
  `),
  end: list(`tot, einde`),
  text: list(`
    gebeurtenis, gebeurtenissen, beschrijving, omschrijving, actie, wat, wat is er gebeurd, toelichting,
    opmerking, opmerkingen, wat gebeurde er, wat er gebeurde, details, activiteit, stap, acties, event,
    commentaar, observatie, bericht, constatering, feit
  `),
  actor: list(`wie, persoon, door, betrokkene, team, bron, actor, verantwoordelijke`),
}

/** What stands before an event's colon. */
export const phaseLabels: Dialect['phaseLabels'] = {
  triggered: list(`aanleiding, uitrol, wijziging, deployment, release, update, trigger`),
  started: list(`
    begin, begin storing, begin van de storing, begin van het incident, start, start storing, storing,
    begin impact, eerste fouten
  `),
  detected: list(`
    detectie, ontdekking, gedetecteerd, melding, eerste melding, alarm, gemeld, ontdekt, alert,
    klantmelding, signalering
  `),
  acknowledged: list(
    `onderzoek, in onderzoek, monitoren, monitoring, opgepakt, onderzoek, start onderzoek, analyse, reactie`,
  ),
  escalated: list(`escalatie, opschaling`),
  identified: list(`
    geïdentificeerd,
    diagnose, oorzaak, oorzaak gevonden, oorzaak bekend, oorzaak vastgesteld, oorzaak geïdentificeerd
  `),
  mitigated: list(`mitigatie, tijdelijke oplossing, noodoplossing, workaround, rollback, beperkt`),
  resolved: list(`
    oplossing, opgelost, herstel, hersteld, einde, einde storing, einde van het incident, verholpen,
    storing verholpen, dienst hersteld, volledig hersteld, afgesloten, incident gesloten
  `),
  communicated: list(`communicatie, statuspagina, klanten geïnformeerd, mededeling`),
}

/** What an event says of its phase. */
export const phases: Dialect['phases'] = {
  resolved:
    /(?<!\p{L})(?:(?:incident|storing|probleem) (?:is )?(?:opgelost|verholpen|voorbij|gesloten|afgesloten|beëindigd)|(?<!(?:gedeeltelijk|deels) )hersteld|verholpen|opgelost|(?:weer|volledig) (?:normaal|beschikbaar|bereikbaar|operationeel|online)|werk(?:t|en) weer|einde (?:van de )?storing)(?!\p{L})/iu,
  mitigated:
    /(?<!\p{L})(?:teruggedraaid|rollback (?:klaar|afgerond|voltooid|uitgevoerd)|gemitigeerd|omgeleid|(?:tijdelijke oplossing|noodoplossing|workaround) (?:actief|toegepast|geplaatst)|(?:gedeeltelijk|deels) hersteld|herstart (?:afgerond|voltooid)|fix (?:uitgerold|live))(?!\p{L})/iu,
  identified:
    /(?<!\p{L})(?:oorzaak (?:is )?(?:gevonden|bekend|vastgesteld|geïdentificeerd|duidelijk)|(?:vindt|vinden|vond) de oorzaak|geïdentificeerd|als oorzaak)(?!\p{L})/iu,
  escalated:
    /(?<!\p{L})(?:geëscaleerd|escale(?:ert|ren|erde)|escalatie|opgeschaald|incident (?:geopend|uitgeroepen)|crisisteam|erbij gehaald)(?!\p{L})/iu,
  acknowledged:
    /(?<!\p{L})(?:bevestigt (?:de|het) (?:melding|alarm)|pakt (?:de melding|het alarm|het) op|(?:begint|start) (?:met )?(?:het )?(?:onderzoek|onderzoeken)|onderzoek (?:gestart|begonnen))(?!\p{L})/iu,
  communicated:
    /(?<!\p{L})(?:statuspagina|klanten (?:\p{L}+ )?(?:geïnformeerd|ingelicht|op de hoogte))(?!\p{L})/iu,
  detected:
    /(?<!\p{L})(?:alarm(?:en|ering)?|gealarmeerd|meld(?:t|en)|melding(?:en)?|gemeld|ontdekt|opgemerkt|gedetecteerd|merkt|klachten|klagen|bewaking)(?!\p{L})/iu,
  started:
    /(?<!\p{L})(?:(?:storing|incident|uitval) (?:begint|begon)|begin (?:van (?:de|het) )?(?:storing|uitval|incident)|eerste (?:fouten|foutmeldingen|timeouts)|valt uit|vallen uit|loopt vol|verloopt|reage(?:ert|ren) niet meer)(?!\p{L})/iu,
  triggered:
    /(?<!\p{L})(?:uitgerold|rolt uit|uitrol|in productie genomen|migratie (?:gestart|begint)|(?:configuratie)?wijziging (?:doorgevoerd|uitgerold)|geactiveerd|ingeschakeld)(?!\p{L})/iu,
}

/** What fails. */
export const symptoms =
  /(?<!\p{L})(?:fout(?:en|meldingen|melding)?|storing(?:en)?|uitval|valt uit|vallen uit|onbereikbaar|niet (?:bereikbaar|beschikbaar)|traag|trager|vertraging|vol|verlopen|verloopt|misluk(?:t|te|ken|ten)|faalt|falen|loopt vast|lopen vast|vastgelopen|gestopt|stopt|verwijderd|verloren|reage(?:ert|ren) niet)(?!\p{L})/iu

/** What says that the incident begins. */
export const beginning =
  /(?<!\p{L})(?:(?:storing|incident|uitval) (?:begint|begon)|begin (?:van (?:de|het) )?(?:storing|uitval|incident))(?!\p{L})/iu
