import {list} from '../../list.ts'
import type {Dialect} from '../../types.ts'

/** What people who write Dutch call a labelled value. */
export const fields: Dialect['fields'] = {
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
}
