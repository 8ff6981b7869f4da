import {list} from '../list.ts'
import {anyOf} from '../pattern.ts'
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
  causes: {
    deploy: {
      words: list(`auslieferung, deployment, rollout, release, ausrollen`),
      pattern: anyOf(String.raw`
        ausgerollt|ausgeliefert|eingespielt
        (?:das|ein|neues|letztes) (?:\p{L}+ )?(?:deployment|release|rollout)
        (?:ein|das|dem|einem) (?:\p{L}+-?)?update\b
      `),
    },
    config: {
      words: list(
        `konfiguration, fehlkonfiguration, konfigurationsfehler, einstellung, konfigurationsänderung`,
      ),
      pattern: anyOf(String.raw`
        fehlkonfigur\p{L}*|konfigurations(?:fehler|änderung)\p{L}*|falsch konfiguriert
        (?:falsche|geänderte|fehlende|alte)[nrs]? (?:einstellung|konfiguration|parameter|umgebungsvariable)\p{L}*
        (?:einstellung|konfiguration|schalter|flag)\p{L}*~(?:falsch|geändert|umgestellt|fehlte|vergessen)
        umgebungsvariable\p{L}*
        tippfehler
      `),
    },
    migration: {
      words: list(`migration, datenmigration, schemaänderung, datenbankmigration`),
      pattern: anyOf(String.raw`
        (?:schema|daten(?:bank)?)-?(?:migration|änderung)\p{L}*
        (?:die|eine|der|einer) migration
        migriert
      `),
    },
    code: {
      words: list(`fehler in der software, softwarefehler, programmfehler, bug, software`),
      pattern: anyOf(String.raw`
        software-?fehler|programmierfehler|programmfehler
        speicherleck
        endlosschleife|wettlauf(?:situation)?|race condition
        (?:sommer|winter)zeit|zeitumstellung|schalt(?:tag|jahr)
        (?:nicht|kein\p{L}*) idempotent
        fehlende[rn]? index
      `),
    },
    capacity: {
      words: list(`kapazität, last, überlast, ressourcen, speicher, speicherplatz, auslastung`),
      pattern: anyOf(String.raw`
        überlast\p{L}*
        (?:platte|festplatte|datenträger|volume|partition|speicher)\p{L}*~(?:voll|gefüllt|erschöpft)
        (?:volle|volllaufende)[nrs]? (?:platte|festplatte|datenträger)
        (?:erschöpft|aufgebraucht)
        (?:pool|speicher|kapazität)\p{L}*~(?:zu klein|zu knapp|nicht ausreich\p{L}*|reichte nicht)
        kein (?:freier )?speicher\p{L}*
        lastspitze\p{L}*
      `),
    },
    dependency: {
      words: list(`abhängigkeit, fremdsystem, dienstleister, anbieter, zulieferer, externer dienst`),
      pattern: anyOf(String.raw`
        (?:anbieter|dienstleister|partner|zulieferer|fremdsystem|externe[rn]? dienst)\p{L}*~(?:ausfall|ausgefallen|fiel aus|störung|fehler|langsam|nicht erreichbar|drossel\p{L}*|wartung)
        (?:ausfall|störung|wartung) (?:bei|beim|unseres) (?:\p{L}+ )?(?:anbieter|dienstleister|partner)\p{L}*
      `),
    },
    certificate: {
      words: list(`zertifikat, zertifikate, ablauf, abgelaufenes zertifikat, lizenz`),
      pattern: anyOf(String.raw`
        \p{L}*(?:zertifikat|lizenz|schlüssel|token|domain)\p{L}*~(?:abgelaufen|lief~ab|nicht (?:verlängert|erneuert))
        abgelaufene[nrs]? \p{L}*(?:zertifikat|lizenz|schlüssel|token)
      `),
    },
    hardware: {
      words: list(`hardware, hardwaredefekt, stromausfall, strom`),
      pattern: anyOf(String.raw`
        hardware-?(?:defekt|fehler|ausfall)
        (?:defekte|kaputte)[nrs]? (?:platte|festplatte|netzteil|switch|server|speicher)\p{L}*
        stromausfall
      `),
    },
    network: {
      words: list(`netz, netzwerk, dns, firewall`),
      pattern: anyOf(String.raw`
        netz(?:werk)?-?(?:ausfall|fehler|störung|partition)\p{L}*
        paketverlust\p{L}*
        dns-?(?:eintrag|fehler|zone)\p{L}*
        firewall-?regel\p{L}*
      `),
    },
    security: {
      words: list(`sicherheit, angriff, sicherheitsvorfall`),
      pattern: anyOf(String.raw`
        angreifer\p{L}*|(?:ein|der|dem) angriff\p{L}*|ddos
        sicherheitslücke\p{L}*
      `),
    },
    data: {
      words: list(`daten, datenfehler, datenverlust, fehlerhafte daten`),
      pattern: anyOf(String.raw`
        datenverlust|(?:fehlerhafte|ungültige|beschädigte|kaputte)[nrs]? (?:daten|datensätze|datensatz|nachricht|datei|eintr\p{L}*)\p{L}*
        beschädigt|verfälscht
      `),
    },
    procedure: {
      words: list(`bedienfehler, menschlicher fehler, manuell, prozess, ablauf im team`),
      pattern: anyOf(String.raw`
        versehentlich|aus versehen|irrtümlich
        bedienfehler|menschliche[rs]? (?:fehler|versagen)
        von hand\b|händisch|manuell\p{L}*
        (?:in|auf) (?:der|dem|die|den) falschen (?:umgebung|datenbank|server|system|fenster|cluster)
      `),
    },
  },
}
