import {list} from '../../list.ts'
import type {Dialect} from '../../types.ts'

/** What people who write Dutch call a labelled value. */
export const fields: Dialect['fields'] = {
  id: list(`
    incidentnummer, incident-id, storingsnummer, kenmerk, meldingsnummer, referentienummer, nummer,
    incidentid, incident nummer, incident nr, incidentnr, storingsnr, ticket, ticketnummer, ticket nummer,
    ticketnr, referentie, zaaknummer, id, melding, meldingnummer, incident
  `),
  title: list(`titel, naam, onderwerp, naam van het incident, titel van het incident, incidentnaam`),
  date: list(`
    datum, datum incident, datum van het incident, incidentdatum, dag, datum van de storing, datum storing,
    datum van optreden, opgetreden op, gebeurd op, incident datum
  `),
  start: list(`
    begin, starttijd, begintijd, begonnen, aanvang, gestart, start van het incident,
    begin van het incident, begin storing, start storing, begonnen om, begin van de storing, aanvangstijd,
    startdatum, begintijdstip, starttijdstip, begindatum, start incident, begin incident,
    start van de storing, begin impact, start impact, aanvang storing, begin van de impact
  `),
  end: list(`
    einde, eindtijd, eind, beëindigd, hersteld, hersteld om, einde van het incident, einde storing,
    einde incident, eind van het incident, eindtijdstip, einddatum, eind incident, einde van de storing,
    einde impact, einde van de impact, dienst hersteld, hersteld op, weer operationeel
  `),
  period: list(`
    periode, tijd, tijdstip, tijdvak, tijdsbestek, datum en tijd, wanneer, datum/tijd, datum en tijdstip,
    tijdsperiode, tijdsduur en periode, tijden, periode van de storing
  `),
  duration: list(`
    duur, totale duur, duur van het incident, duur van de storing, duur van de uitval, storingsduur,
    uitvalduur, uitvaltijd, looptijd, duur incident, duur storing, totale duur van de storing,
    totale uitvaltijd, tijdsduur, duur van de impact, duur van onbeschikbaarheid, downtime,
    totale downtime, duur onderbreking, duur van de onderbreking
  `),
  timeZone: list(`tijdzone, alle tijden`),
  severity: list(`
    ernst, ernstniveau, prioriteitsniveau, niveau, classificatie, zwaarte, impactniveau,
    ernst van het incident, ernstgraad, ernst-niveau, mate van ernst, classificatie van het incident,
    prioriteit/ernst, impact niveau, urgentie
  `),
  priority: list(`prioriteit, prio, prioriteit van het incident`),
  status: list(`toestand, status van het incident, huidige status, incidentstatus`),
  services: list(`
    getroffen diensten, getroffen dienst, betrokken diensten, dienst, diensten, getroffen systemen,
    getroffen systeem, betrokken systemen, systeem, systemen, getroffen componenten, componenten,
    getroffen services, getroffen applicaties, getroffen applicatie, applicatie, applicaties, getroffen,
    getroffen platform, getroffen producten, getroffen product, product, producten,
    getroffen onderdelen, getroffen component, component, service, services, betrokken systeem,
    betrokken dienst, betrokken applicaties, geraakte diensten, geraakte systemen, geraakte componenten,
    geraakte services, impact op diensten, getroffen omgeving
  `),
  commander: list(`
    incidentleider, incidentmanager, incidentcoördinator, coördinator, leiding, crisismanager,
    verantwoordelijke, incident manager, incident commander, incidentverantwoordelijke, coördinatie,
    leider
  `),
  scribe: list(`notulist, notuliste, verslaglegger`),
  communications: list(`communicatieverantwoordelijke, woordvoerder`),
  author: list(`
    auteur, auteurs, schrijver, opgesteld door, geschreven door, gemaakt door, rapporteur,
    gerapporteerd door, verslag door, ingevuld door, opsteller
  `),
  reviewer: list(`
    beoordelaar, beoordelaars, beoordeeld door, gecontroleerd door, goedgekeurd door, nagekeken door,
    review door, gereviewd door, goedkeuring
  `),
  responder: list(
    `betrokkenen, deelnemers, betrokken personen, betrokken teams, storingsdienst, wachtdienst, piketdienst, betrokken team, betrokken, aanwezigen, deelnemende teams`,
  ),
  team: list(`team, teams, verantwoordelijk team, verantwoordelijke teams, beherend team`),
  users: list(`
    getroffen gebruikers, getroffen klanten, aantal getroffen gebruikers, aantal getroffen klanten,
    gebruikers, klanten
  `),
  money: list(`kosten, omzetverlies, gederfde omzet, financiële schade, schade, financiële impact`),
  slo: list(`slo geschonden, sla geschonden, schending slo, schending sla, foutbudget`),
  detectedAt: list(`
    ontdekt, ontdekt om, opgemerkt, opgemerkt om, gedetecteerd, gedetecteerd om, gemeld, gemeld om,
    detectie, tijdstip detectie, eerste melding, detectietijd tijdstip, opgemerkt op, ontdekt op,
    gemeld op, tijdstip melding, tijdstip van detectie, geconstateerd, geconstateerd om, gesignaleerd,
    gesignaleerd om, gedetecteerd op
  `),
  acknowledgedAt: list(`
    opgepakt, opgepakt om, bevestigd, in behandeling genomen, start onderzoek, onderzoek gestart,
    aangenomen, reactie
  `),
  mitigatedAt: list(`
    gemitigeerd, gemitigeerd om, beperkt om, mitigatie, workaround actief, tijdelijk opgelost,
    tijdelijk hersteld
  `),
  resolvedAt: list(`
    opgelost, opgelost om, opgelost op, gesloten, afgesloten, tijdstip oplossing, verholpen, verholpen om,
    hersteld en gesloten, tijdstip van oplossing, datum opgelost, gesloten op, afgesloten op,
    oplossingstijdstip
  `),
  ttd: list(`tijd tot detectie, detectietijd`),
  tta: list(`reactietijd, responstijd, tijd tot reactie`),
  ttm: list(`tijd tot mitigatie`),
  ttr: list(`hersteltijd, oplostijd, tijd tot herstel, tijd tot oplossing`),
  tags: list(`labels, trefwoorden, steekwoorden`),
  causes: list(`categorie, categorieën, soort, soort incident, oorzaakcategorie, type storing`),
  published: list(`
    gepubliceerd, gepubliceerd op, publicatiedatum, aangemaakt, aangemaakt op, opgesteld op,
    datum evaluatie, datum rapport, datum opgesteld, datum van het rapport, datum van evaluatie,
    datum postmortem, rapportdatum, datum van publicatie, opgemaakt op, datum document
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
  related: list(`
    gerelateerde incidenten, vergelijkbare incidenten, gerelateerd, zie ook, gerelateerd incident,
    eerdere incidenten, verwante incidenten, gerelateerd aan, zie ook incident
  `),
}
