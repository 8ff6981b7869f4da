import {list} from '../../list.ts'
import type {Dialect} from '../../types.ts'

/** What they call the columns of a table of action items. */
export const actionColumns: Dialect['actionColumns'] = {
  id: list(`nr, nummer, lfd. nr., lfd nr, id, pos`),
  text: list(`
    maßnahme, massnahme, aufgabe, beschreibung, was, maßnahme/aufgabe, massnahmen, maßnahmen, aktion,
    aktionen, aufgaben, todo, to-do, folgemaßnahme, was ist zu tun, tätigkeit, verbesserung,
    verbesserungsmaßnahme, punkt, arbeitspaket, aktionspunkt, beschreibung der maßnahme, thema
  `),
  owner: list(`
    verantwortlich, zuständig, wer, verantwortlicher, verantwortliche, verantwortlichkeit, verantwortung,
    zuständigkeit, zuständige, zuständiger, zuständige person, besitzer, bearbeiter, bearbeiterin,
    zugewiesen an, zugewiesen, durch wen, verantwortliche person, verantwortliches team, team, eigentümer
  `),
  due: list(`
    frist, fällig, fällig am, termin, bis, bis wann, datum, fällig bis, fälligkeit, fälligkeitsdatum,
    zieltermin, zieldatum, deadline, erledigt bis, umsetzung bis, geplant für, geplant bis, enddatum,
    zeitrahmen, zeitpunkt, frist/termin, wann, ziel, fertig bis
  `),
  priority: list(`priorität, prio, dringlichkeit, wichtigkeit`),
  status: list(`
    status, stand, zustand, erledigt, fortschritt, umsetzungsstand, bearbeitungsstand, umsetzung
  `),
  ticket: list(`ticket, vorgang, jira-ticket, ticket-nr, verweis, ticketnummer, issue, aufgabe im tracker`),
  kind: list(`art, kategorie, typ, kategorie/art, maßnahmenart, art der maßnahme`),
}

/** Words that name a value in an item's own text. */
export const actionKeys: Dialect['actionKeys'] = {
  owner: list(`verantwortlich, verantwortliche, verantwortlicher, zuständig, wer, bearbeiter, bearbeiterin`),
  due: list(`frist, fällig, fällig am, fällig bis, bis, bis zum, termin, zieldatum`),
  by: list(`
    bis, bis zum, bis ende, fällig, fällig am, fällig bis, frist, termin, spätestens, spätestens am,
    vor dem
  `),
  status: list(`stand, zustand`),
  priority: list(`priorität, prio`),
  ticket: list(`vorgang`),
  item: list(`aktionspunkt, maßnahmenpunkt`),
}

/** Words for the state of an action item. */
export const actionStatuses: Dialect['actionStatuses'] = {
  done: list(`
    erledigt, fertig, abgeschlossen, umgesetzt, ja, behoben, gelöst, geschlossen, implementiert,
    erledigt am, done, umgesetzt am, ausgerollt, live, eingeführt, ist erledigt, bereits erledigt,
    bereits umgesetzt, ok, produktiv, vollständig umgesetzt, beendet, durchgeführt, ausgeführt
  `),
  'in-progress': list(`
    in arbeit, begonnen, läuft, in bearbeitung, in umsetzung, angefangen, gestartet, teilweise, blockiert,
    laufend, wird umgesetzt, wird bearbeitet, in prüfung, in review, in entwicklung, in vorbereitung,
    teilweise erledigt, teilweise umgesetzt, wartet, in planung, in test
  `),
  open: list(`
    offen, geplant, eingeplant, ausstehend, nein, noch offen, neu, zu erledigen, nicht begonnen,
    nicht gestartet, noch nicht begonnen, noch nicht gestartet, todo, to do, im backlog, backlog,
    vorgesehen, angedacht, noch zu tun, nicht erledigt, vorgeschlagen, steht aus, anstehend
  `),
  dropped: list(`
    verworfen, abgelehnt, abgebrochen, hinfällig, entfällt, wird nicht umgesetzt, gestrichen,
    zurückgestellt, nicht umgesetzt, nicht notwendig, nicht mehr nötig, storniert, obsolet,
    wird nicht gemacht, eingestellt
  `),
}

/** Words for what an action item is for. */
export const actionKinds: Dialect['actionKinds'] = {
  prevent: list(`prävention, vorbeugung, vorbeugend, präventiv, korrektur, korrektiv`),
  mitigate: list(`eindämmung, schadensbegrenzung`),
  detect: list(`erkennung, überwachung, alarmierung`),
  process: list(`prozess, dokumentation, schulung, kommunikation, sonstiges`),
}

/** Headings that say when action items are to be done. */
export const horizons: Dialect['horizons'] = {
  immediate: list(`
    sofort, sofortige maßnahmen, sofortmaßnahmen, diese woche, heute, unmittelbar, unmittelbare maßnahmen,
    umgehend, sofort umgesetzt, akut, kurzfristig (sofort)
  `),
  'short-term': list(`
    kurzfristig, kurzfristige maßnahmen, diesen monat, kurzfristige verbesserungen, kurze frist,
    nächster sprint, in kürze, kurzfristige schritte
  `),
  'medium-term': list(`
    mittelfristig, mittelfristige maßnahmen, dieses quartal, mittelfristige verbesserungen,
    mittelfristige schritte
  `),
  'long-term': list(`
    langfristig, langfristige maßnahmen, dieses jahr, langfristige verbesserungen, langfristige schritte,
    später, strategisch
  `),
}
