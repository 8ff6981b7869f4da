import {list} from '../../list.ts'
import type {Dialect} from '../../types.ts'

/** What they call the columns of a timeline. */
export const timelineColumns: Dialect['timelineColumns'] = {
  time: list(`
    zeit, uhrzeit, zeitpunkt, wann, datum, zeitstempel, datum/uhrzeit, datum und uhrzeit, tag, zeitangabe
  `),
  end: list(`bis`),
  text: list(`
    ereignis, was, beschreibung, geschehen, was passiert ist, ereignisse, aktion, aktionen, aktivität,
    maßnahme, vorgang, vorkommnis, bemerkung, bemerkungen, kommentar, details, was geschah, geschehnis,
    beobachtung, schritt, hinweis, notiz
  `),
  actor: list(`wer, person, verantwortlich, beteiligte, akteur, durch, team`),
}

/** What stands before an event's colon. */
export const phaseLabels: Dialect['phaseLabels'] = {
  triggered: list(`auslöser, änderung, auslieferung, deployment, rollout, release, update`),
  started: list(`
    beginn, störungsbeginn, ausfallbeginn, beginn der störung, beginn des ausfalls, ausfall beginnt,
    störung beginnt, start, ausfall, störung, vorfall beginnt, erste fehler, problem beginnt
  `),
  detected: list(`
    erkennung, erkannt, entdeckt, bemerkt, alarm, erster alarm, erste meldung, entdeckung, meldung,
    alarmierung, störungsmeldung, feststellung, kundenmeldung
  `),
  acknowledged: list(
    `untersuchung läuft, wird untersucht, beobachtung, in beobachtung, quittierung, quittiert, analyse beginnt, analyse, reaktion, bearbeitung`,
  ),
  escalated: list(`eskalation, eskaliert`),
  identified: list(`
    identifiziert, ursache identifiziert,
    diagnose, ursache, ursache gefunden, ursache erkannt, grundursache, identifikation, fehler gefunden,
    ursachenfindung
  `),
  mitigated: list(`
    eindämmung, eingedämmt, sofortmaßnahme, umgehungslösung, workaround, gegenmaßnahme, rollback
  `),
  resolved: list(`
    behebung, behoben, lösung, gelöst, wiederherstellung, wiederhergestellt, entwarnung, ende,
    störungsende, ende der störung, ende des ausfalls, störung behoben, dienst wiederhergestellt,
    service wiederhergestellt, abschluss, normalbetrieb, vorfall geschlossen, ende des vorfalls
  `),
  communicated: list(`kommunikation, statusseite, kundeninformation, information`),
}

/** What an event says of its phase. */
export const phases: Dialect['phases'] = {
  resolved:
    /(?<!\p{L})(?:vollständig (?:wiederhergestellt|behoben)|behoben|entwarnung|wieder (?:normal|verfügbar|erreichbar|vollständig|in betrieb)|(?:arbeite[nt]|läuft|laufen|funktioniert|funktionieren) wieder|normalbetrieb|störung beendet|vorfall (?:beendet|geschlossen))(?!\p{L})/iu,
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
}

/** What fails. */
export const symptoms =
  /(?<!\p{L})(?:fehler\p{L}*|ausfall\p{L}*|fällt aus|fielen aus|voll|langsam\p{L}*|abgelaufen|läuft ab|nicht (?:erreichbar|verfügbar)|bricht ab|abgebrochen|hängt|gestoppt|stoppt|gelöscht|versehentlich)(?!\p{L})/iu

/** What says that the incident begins. */
export const beginning =
  /(?<!\p{L})(?:(?:ausfall|störung|vorfall) beginnt|beginn (?:der|des) (?:störung|ausfalls|vorfalls))(?!\p{L})/iu
