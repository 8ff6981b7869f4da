import {list} from '../list.ts'
import type {Dialect} from '../types.ts'

/** What people who write German call things. */
export const german: Dialect = {
  name: 'de',
  sections: {
    metadata: list(`metadaten, eckdaten, fakten, auf einen blick, steckbrief`),
    summary: list(`
      zusammenfassung, kurzfassung, überblick, was ist passiert, was passiert ist, was geschah,
      beschreibung, vorfall
    `),
    impact: list(`auswirkung, auswirkungen, kundenauswirkung, folgen, betroffene, schaden`),
    timeline: list(`
      zeitverlauf, zeitleiste, zeitlicher ablauf, ablauf, chronologie, verlauf, zeitachse, zeitstrahl
    `),
    rootCause: list(`
      ursache, ursachen, grundursache, ursachenanalyse, hauptursache, fehlerursache, warum ist es passiert
    `),
    trigger: list(`auslöser`),
    contributing: list(`beitragende faktoren, begünstigende faktoren, mitursachen, weitere faktoren`),
    detection: list(`erkennung, entdeckung, wie wurde es bemerkt, wie wir es bemerkt haben`),
    mitigation: list(`sofortmaßnahmen, eindämmung, gegenmaßnahmen, reaktion`),
    resolution: list(`behebung, lösung, wiederherstellung, problemlösung`),
    actionItems: list(`
      maßnahmen, folgemaßnahmen, massnahmen, aufgaben, nächste schritte, offene punkte, todos,
      verbesserungen, maßnahmenplan, korrekturmaßnahmen, vorbeugende maßnahmen
    `),
    lessons: list(`erkenntnisse, gelerntes, lehren, was wir gelernt haben, lessons learned`),
    wentWell: list(`
      was gut lief, was lief gut, was gut gelaufen ist, gut gelaufen, was ist gut gelaufen
    `),
    wentWrong: list(`
      was schlecht lief, was lief schlecht, was nicht gut lief, was schief lief, verbesserungspotenzial,
      was besser laufen muss, was lief nicht gut
    `),
    lucky: list(`wo wir glück hatten, glück gehabt, glück`),
    related: list(`verwandte vorfälle, ähnliche vorfälle, frühere vorfälle, verwandte störungen`),
    references: list(`verweise, links, quellen, referenzen`),
    metrics: list(`kennzahlen, metriken`),
    communication: list(`kommunikation`),
    participants: list(`beteiligte, teilnehmer`),
    appendix: list(`anhang, anlagen`),
  },
  fields: {
    id: list(`
      vorfall, vorfall id, vorfallnummer, vorfall nr, störungsnummer, kennung, nummer, ticket, vorgang,
      vorgangsnummer
    `),
    title: list(`titel, bezeichnung`),
    date: list(`datum, tag, vorfalldatum, datum des vorfalls`),
    start: list(`beginn, start, anfang, startzeit, begonnen, störungsbeginn`),
    end: list(`ende, endzeit, beendet, störungsende, wiederhergestellt`),
    period: list(`zeitraum, zeitfenster, zeit, wann`),
    duration: list(`dauer, gesamtdauer, ausfalldauer, ausfallzeit, störungsdauer`),
    timeZone: list(`zeitzone, alle zeiten`),
    severity: list(`schweregrad, schwere, stufe, einstufung, kritikalität`),
    priority: list(`priorität`),
    status: list(`status, stand, zustand`),
    services: list(`
      betroffene dienste, betroffener dienst, dienst, dienste, betroffene systeme, betroffenes system,
      system, systeme, betroffene komponenten, komponente, komponenten, betroffene services, betroffen
    `),
    commander: list(`einsatzleitung, einsatzleiter, einsatzleiterin, leitung, incident leitung`),
    scribe: list(`protokoll, protokollführung, protokollant, protokollantin`),
    author: list(
      `autor, autorin, autoren, verfasser, verfasserin, verfasst von, erstellt von, geschrieben von`,
    ),
    reviewer: list(`geprüft von, prüfer, freigegeben von, durchgesehen von`),
    responder: list(`beteiligte, bereitschaft, teilnehmer, team, rufbereitschaft`),
    users: list(`betroffene nutzer, betroffene kunden, betroffene benutzer`),
    money: list(`kosten, umsatzverlust, schaden, finanzieller schaden`),
    slo: list(`slo verletzt, sla verletzt, fehlerbudget`),
    detectedAt: list(`erkannt, entdeckt, bemerkt, erkannt um, bemerkt um, entdeckt um`),
    acknowledgedAt: list(`bestätigt, angenommen, quittiert`),
    mitigatedAt: list(`eingedämmt, abgemildert, entschärft`),
    resolvedAt: list(`behoben, gelöst, behoben um, gelöst um`),
    tags: list(`schlagworte, schlagwörter, stichworte`),
    causes: list(`kategorie, kategorien, ursachenkategorie, fehlerart, art`),
    published: list(`veröffentlicht, erstellt, erstellt am, nachbesprechung`),
    updated: list(`zuletzt geändert, aktualisiert, zuletzt aktualisiert`),
    summary: list(`zusammenfassung, kurzfassung, beschreibung`),
    impact: list(`auswirkung, auswirkungen, folgen`),
    rootCause: list(`ursache, grundursache, hauptursache`),
    trigger: list(`auslöser, ausgelöst durch`),
    contributing: list(`beitragende faktoren, begünstigende faktoren`),
    detectionSource: list(`erkannt durch, entdeckt durch, bemerkt durch`),
    resolution: list(`behebung, lösung`),
    related: list(`verwandte vorfälle, siehe auch, wiederholung von`),
  },
  actionColumns: {
    id: list(`nr, nummer`),
    text: list(`maßnahme, massnahme, aufgabe, beschreibung, was`),
    owner: list(`verantwortlich, zuständig, wer, verantwortlicher, verantwortliche`),
    due: list(`frist, fällig, fällig am, termin, bis, bis wann, datum`),
    priority: list(`priorität, prio`),
    status: list(`status, stand, zustand, erledigt`),
    ticket: list(`ticket, vorgang`),
    kind: list(`art, kategorie, typ`),
  },
  timelineColumns: {
    time: list(`zeit, uhrzeit, zeitpunkt, wann, datum`),
    end: list(`bis`),
    text: list(`ereignis, was, beschreibung, geschehen, was passiert ist`),
    actor: list(`wer, person`),
  },
  actionStatuses: {
    done: list(`erledigt, fertig, abgeschlossen, umgesetzt, ja, behoben`),
    'in-progress': list(`in arbeit, begonnen, läuft, in bearbeitung, teilweise`),
    open: list(`offen, geplant, ausstehend, nein, noch offen`),
    dropped: list(`verworfen, abgelehnt, entfällt, wird nicht umgesetzt, gestrichen`),
  },
  horizons: {
    immediate: list(`sofort, sofortige maßnahmen`),
    'short-term': list(`kurzfristig`),
    'medium-term': list(`mittelfristig`),
    'long-term': list(`langfristig`),
  },
  severities: {
    kritisch: 1,
    schwerwiegend: 1,
    hoch: 2,
    erheblich: 2,
    mittel: 3,
    mäßig: 3,
    gering: 4,
    niedrig: 4,
  },
  phaseLabels: {
    triggered: list(`auslöser, änderung`),
    started: list(`beginn, störungsbeginn, ausfall beginnt, störung beginnt`),
    detected: list(`erkannt, entdeckt, alarm, bemerkt, erkennung`),
    identified: list(`ursache gefunden, ursache erkannt, ursache`),
    mitigated: list(`eingedämmt, eindämmung`),
    resolved: list(`behoben, gelöst, ende, entwarnung, wiederhergestellt, störungsende`),
  },
  phases: {
    resolved:
      /\b(?:vollständig (?:wiederhergestellt|behoben)|behoben|entwarnung|wieder (?:normal|verfügbar|erreichbar|vollständig)|normalbetrieb|störung beendet|vorfall (?:beendet|geschlossen))\b/i,
    mitigated:
      /\b(?:zurückgerollt|rollback (?:abgeschlossen|fertig)|eingedämmt|umgeleitet|entlastet|teilweise wieder)\b/i,
    identified: /\b(?:ursache (?:gefunden|erkannt|identifiziert|klar)|identifiziert|als ursache)\b/i,
    escalated: /\b(?:eskalier\w*|vorfall (?:ausgerufen|eröffnet)|hinzugezogen|krisenkanal)\b/i,
    acknowledged: /\b(?:bestätigt den alarm|quittiert|übernimmt|nimmt (?:den )?alarm)\b/i,
    detected: /\b(?:alarm\w*|meldet|gemeldet|bemerk\w*|entdeck\w*|überwachung|warnung)\b/i,
    communicated: /\b(?:statusseite|kunden (?:informiert|benachrichtigt))\b/i,
    started:
      /\b(?:ausfall beginnt|störung beginnt|beginnt|erste fehler\w*|fällt aus|fallen aus|läuft ab|abgelaufen|voll)\b/i,
    triggered: /\b(?:ausgerollt|ausgeliefert|eingespielt|deployment|release|umgestellt|aktiviert)\b/i,
  },
  symptoms:
    /\b(?:fehler\w*|ausfall\w*|fällt aus|fielen aus|voll|langsam\w*|abgelaufen|läuft ab|nicht (?:erreichbar|verfügbar)|bricht ab|abgebrochen|hängt|gestoppt|stoppt|gelöscht|versehentlich)\b/i,
  beginning: /\b(?:ausfall|störung|vorfall) beginnt\b|\bbeginn (?:der|des) (?:störung|ausfalls|vorfalls)\b/i,
  noValue: list(`keine, keiner, unbekannt, offen, entfällt, nicht bekannt`),
  titleWords: list(`
    nachbetrachtung, vorfallbericht, störungsbericht, störung, nachbereitung, vorfallsbericht
  `),
}
