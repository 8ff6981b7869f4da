import {list} from '../../list.ts'
import type {Dialect} from '../../types.ts'

/** What people who write German call the parts of a postmortem. */
export const sections: Dialect['sections'] = {
  metadata: list(`metadaten, eckdaten, allgemeine informationen, fakten, auf einen blick, steckbrief`),
  summary: list(`
    zusammenfassung, kurzfassung, überblick, was ist passiert, was passiert ist, was geschah,
    beschreibung, beschreibung des vorfalls, vorfallbeschreibung, hintergrund, einleitung
  `),
  impact:
    list(`auswirkung, auswirkungen, kundenauswirkung, kundenauswirkungen, auswirkungen auf kunden, geschäftliche auswirkungen, umfang, folgen,
    betroffene, schaden`),
  timeline: list(`
    zeitverlauf, zeitleiste, zeitlicher ablauf, zeitlicher verlauf, chronologischer ablauf, ablauf der ereignisse, ablauf, chronologie, verlauf, zeitachse, zeitstrahl
  `),
  rootCause: list(`
    ursache, ursachen, grundursache, grundursachen, ursachenanalyse, hauptursache, fehlerursache, problemursache,
    technische ursache, warum ist es passiert, warum es passiert ist, analyse, technische analyse, fünf mal warum,
    5 mal warum, 5x warum
  `),
  trigger: list(`auslöser, auslösendes ereignis, anlass`),
  contributing: list(`beitragende faktoren, begünstigende faktoren, mitursachen, weitere faktoren`),
  detection: list(
    `erkennung, entdeckung, wie wurde es bemerkt, wie haben wir es bemerkt, wie wurde der vorfall erkannt, wie wir es bemerkt haben`,
  ),
  mitigation:
    list(`sofortmaßnahmen, eindämmung, schadensbegrenzung, umgehungslösung, gegenmaßnahmen, ergriffene maßnahmen,
    durchgeführte maßnahmen, reaktion`),
  resolution: list(
    `behebung, fehlerbehebung, störungsbehebung, entstörung, lösung, wiederherstellung, problemlösung`,
  ),
  actionItems: list(`
    maßnahmen, folgemaßnahmen, massnahmen, aufgaben, nächste schritte, offene punkte, todos,
    verbesserungen, verbesserungsmaßnahmen, maßnahmenplan, maßnahmenkatalog, korrekturmaßnahmen,
    vorbeugende maßnahmen, vorbeugung, prävention, weitere schritte, weiteres vorgehen, folgeaufgaben, empfehlungen,
    handlungsempfehlungen
  `),
  lessons: list(
    `erkenntnisse, gewonnene erkenntnisse, gelerntes, lehren, was wir gelernt haben, was haben wir gelernt, lessons learned`,
  ),
  wentWell: list(`
    was gut lief, was lief gut, was gut gelaufen ist, gut gelaufen, was ist gut gelaufen,
    was gut funktioniert hat, was hat gut funktioniert
  `),
  wentWrong: list(`
    was schlecht lief, was lief schlecht, was nicht gut lief, was schief lief, was lief schief, was schiefging, was ging schief,
    was ist schiefgelaufen, was hätte besser laufen können, was können wir verbessern, verbesserungspotenzial,
    was besser laufen muss, was lief nicht gut
  `),
  lucky: list(`wo wir glück hatten, wo hatten wir glück, glück gehabt, glück`),
  related: list(`verwandte vorfälle, ähnliche vorfälle, frühere vorfälle, verwandte störungen`),
  references: list(`verweise, links, quellen, referenzen`),
  metrics: list(`kennzahlen, metriken`),
  communication: list(`kommunikation, kundenkommunikation, externe kommunikation`),
  participants: list(`beteiligte, beteiligte personen, teilnehmer, rollen`),
  appendix: list(`anhang, anlagen`),
}
