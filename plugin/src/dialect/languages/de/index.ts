import {list} from '../../list.ts'
import type {Dialect} from '../../types.ts'
import {causes} from './causes.ts'
import {cues} from './cues.ts'
import {fields} from './fields.ts'
import {sections} from './sections.ts'

/** What people who write German call things. */
export const german: Dialect = {
  name: 'de',
  sections,
  fields,
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
  actionKeys: {
    owner: list(
      `verantwortlich, verantwortliche, verantwortlicher, zuständig, wer, bearbeiter, bearbeiterin`,
    ),
    due: list(`frist, fällig, fällig am, fällig bis, bis, bis zum, termin, zieldatum`),
    by: list(
      `bis, bis zum, bis ende, fällig, fällig am, fällig bis, frist, termin, spätestens, spätestens am, vor dem`,
    ),
    status: list(`stand, zustand`),
    priority: list(`priorität, prio`),
    ticket: list(`vorgang`),
    item: list(`aktionspunkt, maßnahmenpunkt`),
  },
  timelineColumns: {
    time: list(`zeit, uhrzeit, zeitpunkt, wann, datum`),
    end: list(`bis`),
    text: list(`ereignis, was, beschreibung, geschehen, was passiert ist`),
    actor: list(`wer, person`),
  },
  actionStatuses: {
    done: list(`erledigt, fertig, abgeschlossen, umgesetzt, ja, behoben, gelöst, geschlossen, implementiert`),
    'in-progress': list(
      `in arbeit, begonnen, läuft, in bearbeitung, in umsetzung, angefangen, gestartet, teilweise, blockiert`,
    ),
    open: list(
      `offen, geplant, eingeplant, ausstehend, nein, noch offen, neu, zu erledigen, nicht begonnen, nicht gestartet`,
    ),
    dropped: list(`verworfen, abgelehnt, abgebrochen, hinfällig, entfällt, wird nicht umgesetzt, gestrichen`),
  },
  actionKinds: {
    prevent: list(`prävention, vorbeugung, vorbeugend, präventiv, korrektur, korrektiv`),
    mitigate: list(`eindämmung, schadensbegrenzung`),
    detect: list(`erkennung, überwachung, alarmierung`),
    process: list(`prozess, dokumentation, schulung, kommunikation, sonstiges`),
  },
  horizons: {
    immediate: list(`sofort, sofortige maßnahmen, sofortmaßnahmen, diese woche, heute`),
    'short-term': list(`kurzfristig, kurzfristige maßnahmen, diesen monat`),
    'medium-term': list(`mittelfristig, mittelfristige maßnahmen, dieses quartal`),
    'long-term': list(`langfristig, langfristige maßnahmen, dieses jahr`),
  },
  severities: {
    kritisch: 1,
    'sehr hoch': 1,
    schwerwiegend: 1,
    hoch: 2,
    schwer: 2,
    erheblich: 2,
    mittel: 3,
    moderat: 3,
    mäßig: 3,
    gering: 4,
    geringfügig: 4,
    leicht: 4,
    niedrig: 4,
  },
  phaseLabels: {
    triggered: list(`auslöser, änderung, auslieferung`),
    started: list(`
      beginn, störungsbeginn, ausfallbeginn, beginn der störung,
      beginn des ausfalls, ausfall beginnt, störung beginnt
    `),
    detected: list(`erkennung, erkannt, entdeckt, bemerkt, alarm, erster alarm, erste meldung`),
    acknowledged: list(`quittierung, quittiert`),
    escalated: list(`eskalation, eskaliert`),
    identified: list(`diagnose, ursache, ursache gefunden, ursache erkannt, grundursache`),
    mitigated: list(`eindämmung, eingedämmt, sofortmaßnahme, umgehungslösung`),
    resolved: list(`
      behebung, behoben, lösung, gelöst, wiederherstellung, wiederhergestellt,
      entwarnung, ende, störungsende, ende der störung, ende des ausfalls
    `),
    communicated: list(`kommunikation, statusseite, kundeninformation`),
  },
  phases: {
    resolved:
      /(?<!\p{L})(?:vollständig (?:wiederhergestellt|behoben)|behoben|entwarnung|wieder (?:normal|verfügbar|erreichbar|vollständig)|normalbetrieb|störung beendet|vorfall (?:beendet|geschlossen))(?!\p{L})/iu,
    mitigated:
      /(?<!\p{L})(?:zurückgerollt|rollback (?:abgeschlossen|fertig)|eingedämmt|umgeleitet|entlastet|teilweise wieder)(?!\p{L})/iu,
    identified:
      /(?<!\p{L})(?:ursache (?:gefunden|erkannt|identifiziert|klar)|identifiziert|als ursache)(?!\p{L})/iu,
    escalated:
      /(?<!\p{L})(?:eskalier\p{L}*|vorfall (?:ausgerufen|eröffnet)|hinzugezogen|krisenkanal)(?!\p{L})/iu,
    acknowledged: /(?<!\p{L})(?:bestätigt den alarm|quittiert|übernimmt|nimmt (?:den )?alarm)(?!\p{L})/iu,
    detected:
      /(?<!\p{L})(?:alarm\p{L}*|melde(?:t|n)|gemeldet|bemerk\p{L}*|entdeck\p{L}*|überwachung|warnung)(?!\p{L})/iu,
    communicated: /(?<!\p{L})(?:statusseite|kunden (?:informiert|benachrichtigt))(?!\p{L})/iu,
    started:
      /(?<!\p{L})(?:ausfall beginnt|störung beginnt|beginnt|erste fehler\p{L}*|fällt aus|fallen aus|läuft ab|abgelaufen|voll)(?!\p{L})/iu,
    triggered:
      /(?<!\p{L})(?:ausgerollt|ausgeliefert|eingespielt|deployment|release|umgestellt|aktiviert)(?!\p{L})/iu,
  },
  symptoms:
    /(?<!\p{L})(?:fehler\p{L}*|ausfall\p{L}*|fällt aus|fielen aus|voll|langsam\p{L}*|abgelaufen|läuft ab|nicht (?:erreichbar|verfügbar)|bricht ab|abgebrochen|hängt|gestoppt|stoppt|gelöscht|versehentlich)(?!\p{L})/iu,
  beginning:
    /(?<!\p{L})(?:(?:ausfall|störung|vorfall) beginnt|beginn (?:der|des) (?:störung|ausfalls|vorfalls))(?!\p{L})/iu,
  cues,
  joiners: list(`und`),
  titleJoiners: list(`für, zu, zum, zur, über`),
  noValue:
    list(`keine, keiner, unbekannt, offen, noch offen, entfällt, nicht bekannt, nicht zutreffend, k. a., k.a., unklar,
    nicht zugewiesen, niemand, folgt`),
  titleWords: list(`
    nachbetrachtung, vorfallanalyse, vorfallsanalyse, störungsanalyse, ausfallbericht, vorfall, vorfallbericht, störungsbericht, störung, nachbereitung, vorfallsbericht
  `),
  causes,
}
