import {list} from '../list.ts'
import type {Dialect} from '../types.ts'

/** What people who write Dutch call things. */
export const dutch: Dialect = {
  name: 'nl',
  sections: {
    metadata: list(`
      metagegevens, gegevens, algemene informatie, kerngegevens, feiten, incidentgegevens, incidentdetails
    `),
    summary: list(`
      samenvatting, managementsamenvatting, overzicht, beschrijving, omschrijving, wat is er gebeurd,
      wat gebeurde er, in het kort, inleiding, achtergrond
    `),
    impact: list(`gevolgen, impact op klanten, impact op gebruikers, klantimpact, omvang, schade`),
    timeline: list(`
      tijdlijn, tijdslijn, tijdlijn van het incident, verloop, verloop van het incident, chronologie,
      chronologisch overzicht, tijdsverloop
    `),
    rootCause: list(`
      oorzaak, oorzaken, hoofdoorzaak, grondoorzaak, onderliggende oorzaak, kernoorzaak, oorzaakanalyse,
      oorzakenanalyse, analyse, technische analyse, waarom is het gebeurd, vijf keer waarom, 5x waarom
    `),
    trigger: list(`aanleiding, directe aanleiding`),
    contributing: list(`
      bijdragende factoren, medeoorzaken, bijkomende oorzaken, overige factoren, verzwarende omstandigheden
    `),
    detection: list(`detectie, ontdekking, hoe is het ontdekt, hoe werd het ontdekt, signalering`),
    mitigation: list(`
      mitigatie, beperking, tijdelijke oplossing, noodoplossing, reactie, genomen maatregelen, genomen stappen
    `),
    resolution: list(`oplossing, herstel, herstelwerkzaamheden, oplossing en herstel`),
    actionItems: list(`
      acties, actiepunten, actielijst, actieplan, vervolgacties, vervolgstappen, opvolging, volgende stappen,
      maatregelen, verbetermaatregelen, verbeteracties, verbeteringen, corrigerende maatregelen,
      preventieve maatregelen, taken, aanbevelingen, te nemen maatregelen, preventie
    `),
    lessons: list(`lessen, geleerde lessen, wat hebben we geleerd, wat we geleerd hebben, leerpunten`),
    wentWell: list(`
      wat ging goed, wat ging er goed, wat er goed ging, wat goed ging, dit ging goed, pluspunten
    `),
    wentWrong: list(`
      wat ging fout, wat ging er fout, wat ging mis, wat ging er mis, wat er misging, wat ging niet goed,
      wat ging er niet goed, wat kan beter, wat kon beter, wat beter kan, verbeterpunten, minpunten
    `),
    lucky: list(`waar we geluk hadden, waar hadden we geluk, geluk`),
    related: list(`
      gerelateerde incidenten, vergelijkbare incidenten, eerdere incidenten, verwante incidenten,
      gerelateerde storingen
    `),
    references: list(
      `referenties, verwijzingen, bronnen, zie ook, gerelateerde documenten, bijlagen en links`,
    ),
    metrics: list(`meetwaarden, kengetallen, statistieken`),
    communication: list(`communicatie, klantcommunicatie, communicatie met klanten, externe communicatie`),
    participants: list(`deelnemers, betrokkenen, betrokken personen, rollen`),
    appendix: list(`bijlage, bijlagen, begrippenlijst, schermafbeeldingen`),
  },
  fields: {
    id: list(`
      incidentnummer, incident-id, storingsnummer, kenmerk, meldingsnummer, referentienummer, nummer
    `),
    title: list(`titel, naam, onderwerp`),
    date: list(`datum, datum incident, datum van het incident, incidentdatum, dag`),
    start: list(`
      begin, starttijd, begintijd, begonnen, aanvang, gestart, start van het incident, begin van het incident,
      begin storing, start storing, begonnen om
    `),
    end: list(`
      einde, eindtijd, eind, beëindigd, hersteld, hersteld om, einde van het incident, einde storing,
      einde incident
    `),
    period: list(`periode, tijd, tijdstip, tijdvak, tijdsbestek, datum en tijd, wanneer`),
    duration: list(`
      duur, totale duur, duur van het incident, duur van de storing, duur van de uitval, storingsduur,
      uitvalduur, uitvaltijd, looptijd
    `),
    timeZone: list(`tijdzone, alle tijden`),
    severity: list(`ernst, ernstniveau, prioriteitsniveau, niveau, classificatie, zwaarte, impactniveau`),
    priority: list(`prioriteit`),
    status: list(`toestand, status van het incident`),
    services: list(`
      getroffen diensten, getroffen dienst, betrokken diensten, dienst, diensten, getroffen systemen,
      getroffen systeem, betrokken systemen, systeem, systemen, getroffen componenten, componenten,
      getroffen services, getroffen applicaties, getroffen applicatie, applicatie, applicaties, getroffen
    `),
    commander: list(`
      incidentleider, incidentmanager, incidentcoördinator, coördinator, leiding, crisismanager
    `),
    scribe: list(`notulist, notuliste, verslaglegger`),
    communications: list(`communicatieverantwoordelijke, woordvoerder`),
    author: list(`auteur, auteurs, schrijver, opgesteld door, geschreven door, gemaakt door`),
    reviewer: list(`
      beoordelaar, beoordelaars, beoordeeld door, gecontroleerd door, goedgekeurd door, nagekeken door
    `),
    responder: list(`
      betrokkenen, deelnemers, betrokken personen, betrokken teams, storingsdienst, wachtdienst, piketdienst
    `),
    team: list(`team, teams, verantwoordelijk team, verantwoordelijke teams, beherend team`),
    users: list(`
      getroffen gebruikers, getroffen klanten, aantal getroffen gebruikers, aantal getroffen klanten, gebruikers,
      klanten
    `),
    money: list(`kosten, omzetverlies, gederfde omzet, financiële schade, schade, financiële impact`),
    slo: list(`slo geschonden, sla geschonden, schending slo, schending sla, foutbudget`),
    detectedAt: list(`
      ontdekt, ontdekt om, opgemerkt, opgemerkt om, gedetecteerd, gedetecteerd om, gemeld, gemeld om, detectie,
      tijdstip detectie, eerste melding
    `),
    acknowledgedAt: list(`opgepakt, opgepakt om, bevestigd, in behandeling genomen`),
    mitigatedAt: list(`gemitigeerd, gemitigeerd om, beperkt om, mitigatie`),
    resolvedAt: list(`opgelost, opgelost om, opgelost op, gesloten, afgesloten`),
    ttd: list(`tijd tot detectie, detectietijd`),
    tta: list(`reactietijd, responstijd, tijd tot reactie`),
    ttm: list(`tijd tot mitigatie`),
    ttr: list(`hersteltijd, oplostijd, tijd tot herstel, tijd tot oplossing`),
    tags: list(`labels, trefwoorden, steekwoorden`),
    causes: list(`categorie, categorieën, soort, soort incident, oorzaakcategorie, type storing`),
    published: list(`
      gepubliceerd, gepubliceerd op, publicatiedatum, aangemaakt, aangemaakt op, opgesteld op, datum evaluatie,
      datum rapport
    `),
    updated: list(`bijgewerkt, laatst bijgewerkt, laatst gewijzigd, gewijzigd`),
    summary: list(`samenvatting, beschrijving, omschrijving`),
    impact: list(`gevolgen, gevolg, klantimpact`),
    rootCause: list(`oorzaak, oorzaken, hoofdoorzaak, grondoorzaak, onderliggende oorzaak`),
    trigger: list(`aanleiding, veroorzaakt door`),
    contributing: list(`bijdragende factoren`),
    detectionSource: list(`
      ontdekt door, gedetecteerd door, gemeld door, opgemerkt door, bron van detectie, wijze van detectie
    `),
    resolution: list(`oplossing, herstel`),
    related: list(`gerelateerde incidenten, vergelijkbare incidenten, gerelateerd, zie ook`),
  },
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
  noValue: list(`
    geen, onbekend, n.v.t., nvt, n.v.t, niet van toepassing, nog te bepalen, nader te bepalen, n.t.b., ntb,
    niet bekend, niemand
  `),
  titleWords: list(`
    incidentrapport, incidentverslag, incidentanalyse, incidentevaluatie, storingsrapport, storingsverslag,
    storingsanalyse, evaluatie, terugblik, post-mortem verslag
  `),
}
