import {list} from '../../list.ts'
import type {Dialect} from '../../types.ts'

/** What people who write German call a labelled value. */
export const fields: Dialect['fields'] = {
  id: list(`
    vorfall, vorfall id, vorfallnummer, vorfallsnummer, vorfall nr, störungsnummer, kennung, nummer, ticket, vorgang,
    vorgangsnummer
  `),
  title: list(`titel, bezeichnung`),
  date: list(`datum, vorfalldatum, vorfallsdatum, datum des vorfalls`),
  start: list(`beginn, start, anfang, startzeit, begonnen, störungsbeginn, ausfallbeginn, beginn der störung,
    beginn des vorfalls, beginn des ausfalls`),
  end: list(`ende, endzeit, beendet, störungsende, ende der störung, ende des vorfalls, ende des ausfalls,
    wiederhergestellt, wiederhergestellt um`),
  period: list(`zeitraum, zeitfenster, zeit, uhrzeit, zeitpunkt, datum und uhrzeit, wann`),
  duration: list(
    `dauer, gesamtdauer, dauer der störung, dauer des ausfalls, dauer des vorfalls, ausfalldauer, ausfallzeit, störungsdauer`,
  ),
  timeZone: list(`zeitzone, alle zeiten`),
  severity: list(`schweregrad, schwere, stufe, einstufung, kritikalität`),
  priority: list(`priorität`),
  status: list(`status, stand, zustand`),
  services: list(`
    betroffene dienste, betroffener dienst, dienst, dienste, betroffene systeme, betroffenes system,
    system, systeme, betroffene komponenten, komponente, komponenten, betroffene services, betroffene anwendungen,
    betroffene anwendung, anwendung, anwendungen, betroffene produkte, betroffen
  `),
  commander: list(`einsatzleitung, einsatzleiter, einsatzleiterin, leitung, incident leitung`),
  scribe: list(`protokoll, protokollführung, protokollant, protokollantin`),
  author: list(
    `autor, autorin, autoren, verfasser, verfasserin, verfasst von, erstellt von, geschrieben von`,
  ),
  reviewer: list(`geprüft von, prüfer, freigegeben von, durchgesehen von`),
  responder: list(`beteiligte, bereitschaft, teilnehmer, rufbereitschaft`),
  team: list(`team, teams, zuständiges team, verantwortliches team, verantwortliche teams`),
  users: list(`betroffene nutzer, betroffene kunden, betroffene benutzer, anzahl betroffener nutzer,
    anzahl betroffener kunden`),
  money: list(`kosten, umsatzverlust, schaden, finanzieller schaden`),
  slo: list(`slo verletzt, sla verletzt, fehlerbudget`),
  detectedAt: list(
    `erkannt, entdeckt, bemerkt, erkennung, erkannt am, erste meldung, gemeldet, gemeldet um, erkannt um, bemerkt um, entdeckt um`,
  ),
  acknowledgedAt: list(`bestätigt, angenommen, quittiert`),
  mitigatedAt: list(`eingedämmt, abgemildert, entschärft`),
  resolvedAt: list(`behoben, gelöst, behoben um, gelöst um, behoben am, gelöst am, geschlossen`),
  ttd: list(`zeit bis zur erkennung, erkennungszeit`),
  tta: list(`zeit bis zur reaktion, reaktionszeit`),
  ttm: list(`zeit bis zur eindämmung`),
  ttr: list(`
    zeit bis zur behebung, zeit bis zur wiederherstellung, zeit bis zur lösung, wiederherstellungszeit,
    lösungszeit
  `),
  tags: list(`schlagworte, schlagwörter, stichworte`),
  causes: list(`kategorie, kategorien, ursachenkategorie, fehlerart, art`),
  published: list(`veröffentlicht, veröffentlicht am, berichtsdatum, erstellt, erstellt am, nachbesprechung`),
  updated: list(
    `zuletzt geändert, letzte änderung, letzte aktualisierung, aktualisiert, zuletzt aktualisiert`,
  ),
  summary: list(`zusammenfassung, kurzfassung, beschreibung`),
  impact: list(`auswirkung, auswirkungen, folgen`),
  rootCause: list(`ursache, grundursache, hauptursache`),
  trigger: list(`auslöser, ausgelöst durch`),
  contributing: list(`beitragende faktoren, begünstigende faktoren`),
  detectionSource: list(
    `erkannt durch, entdeckt durch, bemerkt durch, gemeldet durch, gemeldet von, erkannt von, entdeckt von`,
  ),
  resolution: list(`behebung, lösung`),
  related: list(`verwandte vorfälle, siehe auch, wiederholung von`),
}
