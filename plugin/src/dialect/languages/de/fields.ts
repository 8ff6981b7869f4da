import {list} from '../../list.ts'
import type {Dialect} from '../../types.ts'

/** What people who write German call a labelled value. */
export const fields: Dialect['fields'] = {
  id: list(`
    vorfall, vorfall id, vorfallnummer, vorfallsnummer, vorfall nr, störungsnummer, kennung, nummer,
    ticket, vorgang, vorgangsnummer, vorfalls-id, vorfallnr, incident nr, incident nummer, störungs-id,
    störung-nr, störungsnr, ticketnummer, ticket-nr, ticket-id, referenz, referenznummer, aktenzeichen, id,
    fallnummer, {incident|ereignis|melde|meldungs|berichts|problem}nummer, {incident|ereignis|melde|bericht|problem} {id|nr}
  `),
  title: list(
    `titel, {|kurz|vorfall|störungs}bezeichnung, kurztitel, kurzbeschreibung der störung, name, betreff, thema, name des vorfalls, titel des vorfalls`,
  ),
  date: list(`
    datum, vorfalldatum, vorfallsdatum, datum des vorfalls, datum der störung, datum des ausfalls,
    datum des incidents, vorfallstag, ereignisdatum, störungsdatum, ausfalldatum, incident datum,
    aufgetreten am, eingetreten am, vorgefallen am
  `),
  start: list(`
    beginn, start, anfang, startzeit, begonnen, störungsbeginn, ausfallbeginn, beginn der störung,
    beginn des vorfalls, beginn des ausfalls, start des vorfalls, beginn des incidents, startzeitpunkt,
    anfangszeit, beginn des problems, start der störung, beginn der beeinträchtigung, ausfall ab,
    gestartet, incident start, start uhrzeit, zeitpunkt des beginns, begann, beginn um
  `),
  end: list(`
    ende, endzeit, beendet, störungsende, ende der störung, ende des vorfalls, ende des ausfalls,
    wiederhergestellt, wiederhergestellt um, ende des incidents, endzeitpunkt, ende der beeinträchtigung,
    ausfall bis, wiederherstellung, wiederherstellung um, incident ende, endete, service wiederhergestellt,
    zeitpunkt des endes, dienst wiederhergestellt, ende um, abgeschlossen um
  `),
  period: list(`
    zeitraum, zeitfenster, zeit, uhrzeit, zeitpunkt, datum und uhrzeit, wann, zeitraum der störung,
    störungszeitraum, ausfallzeitraum, betroffener zeitraum, zeitraum des ausfalls, zeiten,
    dauer und zeitraum, zeitspanne
  `),
  duration: list(`
    dauer, gesamtdauer, dauer der störung, dauer des ausfalls, dauer des vorfalls, ausfalldauer,
    ausfallzeit, störungsdauer, dauer gesamt, dauer insgesamt, länge, ausfallsdauer, downtime gesamt,
    dauer der beeinträchtigung, dauer der auswirkung, gesamtausfallzeit, vorfallsdauer, vorfalldauer,
    dauer des incidents
  `),
  timeZone: list(`zeitzone, alle zeiten`),
  severity: list(`
    schweregrad, schwere, stufe, einstufung, kritikalität, schweregrad des vorfalls, priorität/schweregrad,
    kritikalitätsstufe, störungsklasse, störungsstufe, dringlichkeit, klassifizierung, klassifikation,
    klasse, kategorie/schweregrad, vorfallstufe, auswirkungsgrad
  `),
  priority: list(`priorität, dringlichkeitsstufe, prio`),
  status: list(`status, stand, zustand`),
  services: list(`
    betroffene dienste, betroffener dienst, dienst, dienste, betroffene systeme, betroffenes system,
    system, systeme, betroffene komponenten, komponente, komponenten, betroffene services,
    betroffene anwendungen, betroffene anwendung, anwendung, anwendungen, betroffene produkte, betroffen,
    betroffener service, betroffene(r) dienst(e), betroffene bereiche, betroffene plattform,
    betroffene plattformen, betroffenes produkt, betroffenes modul, betroffene module, betroffene server,
    betroffene apis, beeinträchtigte dienste, beeinträchtigte systeme, betroffene komponente,
    betroffene it-systeme, betroffene it-services, service, services, produkt, produkte, plattform,
    betroffene umgebung
  `),
  commander: list(`
    einsatzleitung, einsatzleiter, einsatzleiterin, leitung, incident leitung, verantwortlich,
    verantwortlicher, verantwortliche, incident commander, incident manager, leitung des vorfalls,
    krisenmanager, koordination, koordinator, vorfallverantwortlicher, vorfallmanager
  `),
  scribe: list(`protokoll, protokollführung, protokollant, protokollantin`),
  author: list(`
    autor, autorin, autoren, verfasser, verfasserin, verfasst von, erstellt von, geschrieben von,
    verfasser/in, verfasser*in, autor:in, autor*in, autor/in, erfasst von, ersteller, erstellerin,
    bericht von, berichtet von, protokolliert von
  `),
  reviewer: list(`
    geprüft von, prüfer, freigegeben von, durchgesehen von, geprüft durch, freigabe, freigabe durch,
    reviewer
  `),
  responder: list(
    `beteiligte, bereitschaft, teilnehmer, rufbereitschaft, beteiligte personen, beteiligte teams, einsatzteam, bearbeiter, bereitschaftsdienst, teilnehmende, involvierte personen, involvierte teams`,
  ),
  team: list(`team, teams, verantwortliche teams, verantwortliches team, zuständiges team`),
  users: list(`
    betroffene nutzer, betroffene kunden, betroffene benutzer, anzahl betroffener nutzer,
    anzahl betroffener kunden
  `),
  money: list(`kosten, umsatzverlust, schaden, finanzieller schaden`),
  slo: list(`slo verletzt, sla verletzt, fehlerbudget`),
  detectedAt: list(`
    erkannt, entdeckt, bemerkt, erkennung, erkannt am, erste meldung, gemeldet, gemeldet um, erkannt um,
    bemerkt um, entdeckt um, zeitpunkt der erkennung, zeitpunkt der entdeckung, entdeckt am, bemerkt am,
    festgestellt, festgestellt am, festgestellt um, gemeldet am, erkennungszeitpunkt, alarmierung
  `),
  acknowledgedAt: list(`
    bestätigt, angenommen, quittiert, bearbeitung begonnen, reaktion, übernommen, bearbeitungsbeginn,
    beginn der bearbeitung
  `),
  mitigatedAt: list(`eingedämmt, abgemildert, entschärft, eingedämmt um, workaround aktiv, eindämmung`),
  resolvedAt: list(`
    behoben, gelöst, behoben um, gelöst um, behoben am, gelöst am, geschlossen, zeitpunkt der behebung,
    zeitpunkt der lösung, behebung um, entstört, entstört um, geschlossen am, abgeschlossen am,
    wiederhergestellt am, vollständig behoben, behebungszeitpunkt
  `),
  ttd: list(`zeit bis zur erkennung, erkennungszeit`),
  tta: list(`zeit bis zur reaktion, reaktionszeit`),
  ttm: list(`zeit bis zur eindämmung`),
  ttr: list(`
    zeit bis zur behebung, zeit bis zur wiederherstellung, zeit bis zur lösung, wiederherstellungszeit,
    lösungszeit
  `),
  tags: list(`schlagworte, schlagwörter, stichworte`),
  causes: list(`kategorie, kategorien, ursachenkategorie, fehlerart, art`),
  published: list(`
    veröffentlicht, veröffentlicht am, berichtsdatum, erstellt, erstellt am, nachbesprechung,
    datum des berichts, datum der erstellung, erstelldatum, erstellungsdatum, datum des reviews,
    datum postmortem, datum des postmortems, veröffentlichungsdatum, review-datum
  `),
  updated: list(`
    zuletzt geändert, letzte änderung, letzte aktualisierung, aktualisiert, zuletzt aktualisiert
  `),
  summary: list(`zusammenfassung, kurzfassung, beschreibung`),
  impact: list(`auswirkung, auswirkungen, folgen`),
  rootCause: list(`ursache, grundursache, hauptursache`),
  trigger: list(`auslöser, ausgelöst durch`),
  contributing: list(`beitragende faktoren, begünstigende faktoren`),
  detectionSource: list(`
    erkannt durch, entdeckt durch, bemerkt durch, gemeldet durch, gemeldet von, erkannt von, entdeckt von
  `),
  resolution: list(`behebung, lösung`),
  related: list(`
    verwandte vorfälle, siehe auch, wiederholung von, verwandter vorfall, verwandte störungen,
    ähnliche vorfälle, frühere vorfälle, bezug
  `),
}
