import {list} from '../../list.ts'
import type {Dialect} from '../../types.ts'

/** What people who write German call the parts of a postmortem. */
export const sections: Dialect['sections'] = {
  metadata: list(`
    metadaten, eckdaten, allgemeine informationen, fakten, auf einen blick, steckbrief, allgemeines,
    vorfalldaten, stammdaten, basisdaten, details, rahmendaten, übersicht der eckdaten,
    angaben zum vorfall, vorfalldetails
  `),
  summary: list(`
    zusammenfassung, kurzfassung, überblick, was ist passiert, was passiert ist, was geschah, beschreibung,
    beschreibung des vorfalls, vorfallbeschreibung, hintergrund, einleitung, management summary,
    kurzbeschreibung, kurz gefasst, zusammenfassung des vorfalls, problembeschreibung, problem, situation,
    sachverhalt, vorfall, übersicht, was war los, kurzübersicht, in kürze, kontext, ausgangslage,
    ausgangssituation
  `),
  impact: list(`
    auswirkung, auswirkungen, kundenauswirkung, kundenauswirkungen, auswirkungen auf kunden,
    geschäftliche auswirkungen, umfang, folgen, betroffene, schaden, auswirkungen auf nutzer,
    auswirkungen auf die kunden, auswirkungen auf die nutzer, impact für kunden, ausmaß,
    auswirkung auf kunden, wer war betroffen, betroffene nutzer, betroffenheit, umfang der störung,
    konsequenzen
  `),
  timeline: list(`
    zeitverlauf, zeitleiste, zeitlicher ablauf, zeitlicher verlauf, chronologischer ablauf,
    ablauf der ereignisse, ablauf, chronologie, verlauf, zeitachse, zeitstrahl, zeitlinie, zeitplan,
    ereignisse, ereignisverlauf, chronik, zeitlicher hergang, hergang, zeitstrahl der ereignisse,
    ablauf des vorfalls, vorfallverlauf, verlauf des vorfalls, verlauf der störung, ablauf der störung,
    chronologie der ereignisse, chronologischer verlauf, zeitachse des vorfalls
  `),
  rootCause: list(`
    ursache, ursachen, grundursache, grundursachen, ursachenanalyse, hauptursache, fehlerursache,
    problemursache, technische ursache, warum ist es passiert, warum es passiert ist, analyse,
    technische analyse, fünf mal warum, 5 mal warum, 5x warum, grundursachenanalyse, ursachen analyse,
    ursache des vorfalls, ursache der störung, ursache des ausfalls, warum ist das passiert, fehleranalyse,
    root cause analyse, technischer hintergrund, hintergründe, technische details, 5 why analyse,
    problemanalyse, wie kam es dazu, warum kam es dazu, eigentliche ursache, kernursache
  `),
  trigger: list(`
    auslöser, auslösendes ereignis, anlass, auslösende ursache, unmittelbarer auslöser,
    unmittelbare ursache
  `),
  contributing: list(`
    beitragende faktoren, begünstigende faktoren, mitursachen, weitere faktoren, begünstigende umstände,
    mitwirkende faktoren, verstärkende faktoren, weitere ursachen
  `),
  detection: list(`
    erkennung, entdeckung, wie wurde es bemerkt, wie haben wir es bemerkt, wie wurde der vorfall erkannt,
    wie wir es bemerkt haben, entdeckung des vorfalls, erkennung des vorfalls, wie haben wir es gemerkt,
    wie wurde das problem erkannt, feststellung
  `),
  mitigation: list(`
    sofortmaßnahmen, eindämmung, schadensbegrenzung, umgehungslösung, gegenmaßnahmen, ergriffene maßnahmen,
    durchgeführte maßnahmen, reaktion, workaround, sofortmassnahmen, erste maßnahmen,
    reaktion auf den vorfall, unmittelbare maßnahmen, gegenmassnahmen, vorgehen, was wir getan haben,
    was haben wir getan, umgehung, notfallmaßnahmen, getroffene maßnahmen, incident response
  `),
  resolution: list(`
    behebung, fehlerbehebung, störungsbehebung, entstörung, lösung, wiederherstellung, problemlösung,
    behebung der störung, lösung des problems, wiederherstellung des dienstes, störungsbeseitigung,
    wie wurde es behoben, problembehebung, fix
  `),
  actionItems: list(`
    maßnahmen, folgemaßnahmen, massnahmen, aufgaben, nächste schritte, offene punkte, todos,
    verbesserungen, verbesserungsmaßnahmen, maßnahmenplan, maßnahmenkatalog, korrekturmaßnahmen,
    vorbeugende maßnahmen, vorbeugung, prävention, weitere schritte, weiteres vorgehen, folgeaufgaben,
    empfehlungen, handlungsempfehlungen, maßnahmen und verantwortlichkeiten, folgemassnahmen,
    verbesserungsvorschläge, abgeleitete maßnahmen, geplante maßnahmen, weitere maßnahmen,
    langfristige maßnahmen, präventivmaßnahmen, präventionsmaßnahmen, vorbeugemaßnahmen,
    korrektur- und vorbeugemaßnahmen, aktionspunkte, action items und maßnahmen, to-dos, offene aufgaben,
    {beschlossene|vereinbarte|vorgeschlagene|kurzfristige|mittelfristige|nächste|offene|künftige} maßnahmen,
    {geplante|vorgeschlagene|künftige|weitere} {verbesserungen|änderungen|aufgaben},
    was wir {künftig|in zukunft} {ändern|tun|anders machen}, was sich ändert, lehren und maßnahmen, maßnahmen und ausblick,
    was wir tun werden, was wir ändern, was ändern wir, was tun wir, wie verhindern wir das in zukunft,
    wie verhindern wir, dass das wieder passiert, verbesserungspotenziale, optimierungen,
    konsequenzen und maßnahmen, ausblick, folgeaktionen, aktionen, follow-up maßnahmen, nachverfolgung,
    todo liste, künftige maßnahmen, maßnahmen zur vermeidung, vermeidung, wie geht es weiter,
    wie es weitergeht, aufgabenliste
  `),
  lessons: list(`
    erkenntnisse, gewonnene erkenntnisse, gelerntes, lehren, was wir gelernt haben, was haben wir gelernt,
    lessons learned, lernpunkte, learnings, gelernte lektionen, fazit, rückblick, das haben wir gelernt,
    retrospektive
  `),
  wentWell: list(`
    was gut lief, was lief gut, was gut gelaufen ist, gut gelaufen, was ist gut gelaufen,
    was gut funktioniert hat, was hat gut funktioniert, was gut war, das lief gut, positives,
    was gut geklappt hat, was hat gut geklappt, gut lief
  `),
  wentWrong: list(`
    was schlecht lief, was lief schlecht, was nicht gut lief, was schief lief, was lief schief,
    was schiefging, was ging schief, was ist schiefgelaufen, was hätte besser laufen können,
    was können wir verbessern, verbesserungspotenzial, was besser laufen muss, was lief nicht gut,
    was nicht funktioniert hat, das lief schlecht, das lief nicht gut, negatives, was nicht so gut lief,
    was lief nicht so gut, was besser laufen könnte, verbesserungsbedarf, was schlecht gelaufen ist,
    was ist schlecht gelaufen, was hat nicht gut funktioniert, was hat nicht funktioniert, schwachstellen
  `),
  lucky: list(`wo wir glück hatten, wo hatten wir glück, glück gehabt, glück`),
  related: list(`
    verwandte vorfälle, ähnliche vorfälle, frühere vorfälle, verwandte störungen, ähnliche störungen,
    zusammenhängende vorfälle, vorherige vorfälle, bezug zu anderen vorfällen, weitere vorfälle
  `),
  references: list(`
    verweise, links, quellen, referenzen, weiterführende links, weiterführende informationen, dokumente,
    unterlagen, siehe auch, quellen und verweise
  `),
  metrics: list(`kennzahlen, metriken`),
  communication: list(`
    kommunikation, kundenkommunikation, externe kommunikation, interne kommunikation,
    kommunikation mit kunden
  `),
  participants: list(`
    beteiligte, beteiligte personen, teilnehmer, rollen, beteiligte teams, team, einsatzteam, mitwirkende
  `),
  appendix: list(`anhang, anlagen, anhänge, glossar, belege, screenshots, protokolle, logs`),
}

/**
 * Headings that are a sentence: what is going to be done. `Was haben wir getan?` looks back.
 */
export const sectionPatterns: Dialect['sectionPatterns'] = {
  actionItems:
    /^(?:was|welche (?:maßnahmen|schritte)) (?:machen|tun|ändern|verbessern|unternehmen|werden|wollen|planen|ergreifen) wir(?!.*(?:gut|schlecht|falsch)$)|^was (?:passiert|geschieht|folgt) (?:jetzt|nun|als nächstes)|^wie (?:verhindern|vermeiden|verbessern|wollen|werden|können) wir(?:.*(?:zukunft|künftig|wieder|erneut|nochmal))?|^was wir (?:jetzt |nun |künftig |in zukunft )?(?:tun|ändern|verbessern|anders machen|daraus machen|unternehmen|planen)|^damit (?:das|so etwas|dies) nicht (?:wieder|noch einmal|erneut)/,
}
