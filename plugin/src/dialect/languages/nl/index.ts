import {list} from '../../list.ts'
import type {Dialect} from '../../types.ts'
import {cues} from './cues.ts'
import {fields} from './fields.ts'
import {sections} from './sections.ts'

/** What people who write Dutch call things. */
export const dutch: Dialect = {
  name: 'nl',
  sections,
  fields,
  actionColumns: {
    id: list(`nummer`),
    text: list(`actie, acties, actiepunt, maatregel, taak, beschrijving, omschrijving, wat`),
    owner: list(`
      eigenaar, verantwoordelijke, verantwoordelijk, actiehouder, toegewezen aan, wie, door wie
    `),
    due: list(
      `deadline, streefdatum, datum, einddatum, gereed op, gereed voor, vervaldatum, wanneer, termijn`,
    ),
    priority: list(`prioriteit`),
    status: list(`stand, voortgang, gereed`),
    ticket: list(`melding, verwijzing`),
    kind: list(`soort, categorie`),
  },
  actionKeys: {
    owner: list(
      `eigenaar, verantwoordelijke, verantwoordelijk, actiehouder, toegewezen aan, wie, uitvoerder`,
    ),
    due: list(`deadline, streefdatum, einddatum, uiterlijk, gereed voor, gereed op, termijn, vervaldatum`),
    by: list(`uiterlijk, uiterlijk op, voor, vóór, tot, streefdatum, gereed voor, gepland voor, per`),
    status: list(`voortgang, stand`),
    priority: list(`prioriteit`),
    item: list(`actiepunt, verbeteractie`),
  },
  timelineColumns: {
    time: list(`tijd, tijdstip, datum, datum en tijd, datum tijd, wanneer`),
    end: list(`tot, einde`),
    text: list(`
      gebeurtenis, gebeurtenissen, beschrijving, omschrijving, actie, wat, wat is er gebeurd, toelichting,
      opmerking, opmerkingen
    `),
    actor: list(`wie, persoon, door`),
  },
  actionStatuses: {
    done: list(`
      gereed, klaar, afgerond, voltooid, opgelost, gesloten, gedaan, uitgevoerd, afgehandeld, doorgevoerd,
      afgesloten, geïmplementeerd, ja
    `),
    'in-progress': list(`
      bezig, mee bezig, in behandeling, in uitvoering, loopt, lopend, gestart, begonnen, onderhanden, deels,
      gedeeltelijk
    `),
    open: list(`
      openstaand, nog open, te doen, nog te doen, gepland, ingepland, niet gestart, nog niet gestart, nieuw,
      wacht, in afwachting, nee
    `),
    dropped: list(`
      vervallen, geannuleerd, afgewezen, geschrapt, komt te vervallen, niet doen, wordt niet gedaan, verworpen
    `),
  },
  actionKinds: {
    prevent: list(`preventie, voorkomen, preventief, correctief`),
    mitigate: list(`mitigatie, beperken, beperking`),
    detect: list(`detectie, detecteren, bewaking, alarmering, signalering`),
    process: list(`proces, documentatie, opleiding, communicatie, procedure, overig, overige`),
  },
  horizons: {
    immediate: list(`direct, onmiddellijk, meteen, directe acties, directe maatregelen, deze week, vandaag`),
    'short-term': list(`
      korte termijn, op korte termijn, kortetermijn, acties op korte termijn, maatregelen op korte termijn, deze maand
    `),
    'medium-term': list(`middellange termijn, op middellange termijn, dit kwartaal`),
    'long-term': list(`
      lange termijn, op lange termijn, langetermijn, acties op lange termijn, maatregelen op lange termijn, dit jaar
    `),
  },
  severities: {
    kritiek: 1,
    kritisch: 1,
    'zeer hoog': 1,
    ernstig: 2,
    groot: 2,
    hoog: 2,
    gemiddeld: 3,
    matig: 3,
    middel: 3,
    beperkt: 4,
    gering: 4,
    klein: 4,
    laag: 4,
  },
  phaseLabels: {
    triggered: list(`aanleiding, uitrol, wijziging`),
    started: list(`begin, begin storing, begin van de storing, begin van het incident`),
    detected: list(`detectie, ontdekking, gedetecteerd, melding, eerste melding, alarm`),
    acknowledged: list(`opgepakt`),
    escalated: list(`escalatie, opschaling`),
    identified: list(`diagnose, oorzaak, oorzaak gevonden, oorzaak bekend`),
    mitigated: list(`mitigatie, tijdelijke oplossing, noodoplossing`),
    resolved: list(`oplossing, opgelost, herstel, hersteld, einde, einde storing, einde van het incident`),
    communicated: list(`communicatie, statuspagina`),
  },
  phases: {
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
  },
  symptoms:
    /(?<!\p{L})(?:fout(?:en|meldingen|melding)?|storing(?:en)?|uitval|valt uit|vallen uit|onbereikbaar|niet (?:bereikbaar|beschikbaar)|traag|trager|vertraging|vol|verlopen|verloopt|misluk(?:t|te|ken|ten)|faalt|falen|loopt vast|lopen vast|vastgelopen|gestopt|stopt|verwijderd|verloren|reage(?:ert|ren) niet)(?!\p{L})/iu,
  beginning:
    /(?<!\p{L})(?:(?:storing|incident|uitval) (?:begint|begon)|begin (?:van (?:de|het) )?(?:storing|uitval|incident))(?!\p{L})/iu,
  cues,
  joiners: list(`en`),
  titleJoiners: list(`over, van, voor`),
  noValue: list(`
    geen, onbekend, n.v.t., nvt, n.v.t, niet van toepassing, nog te bepalen, nader te bepalen, n.t.b., ntb,
    niet bekend, niemand
  `),
  titleWords: list(`
    incidentrapport, incidentverslag, incidentanalyse, incidentevaluatie, storingsrapport, storingsverslag,
    storingsanalyse, evaluatie, terugblik, post-mortem verslag
  `),
}
