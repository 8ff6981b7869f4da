import {list} from '../../list.ts'
import type {Dialect} from '../../types.ts'

/** What people who write Dutch call the parts of a postmortem. */
export const sections: Dialect['sections'] = {
  metadata: list(`
    metagegevens, gegevens, algemene informatie, kerngegevens, feiten, incidentgegevens, incidentdetails
  `),
  summary: list(`
    samenvatting, managementsamenvatting, overzicht, beschrijving, omschrijving, wat is er gebeurd,
    wat gebeurde er, in het kort, inleiding, achtergrond
  `),
  impact: list(`gevolgen, impact op klanten, impact op gebruikers, klantimpact, omvang, schade`),
  timeline: list(`
    tijdlijn, tijdslijn, tijdlijn van het incident, verloop, verloop van het incident, chronologie,
    chronologisch overzicht, tijdsverloop
  `),
  rootCause: list(`
    oorzaak, oorzaken, hoofdoorzaak, grondoorzaak, onderliggende oorzaak, kernoorzaak, oorzaakanalyse,
    oorzakenanalyse, analyse, technische analyse, waarom is het gebeurd, vijf keer waarom, 5x waarom
  `),
  trigger: list(`aanleiding, directe aanleiding`),
  contributing: list(`
    bijdragende factoren, medeoorzaken, bijkomende oorzaken, overige factoren, verzwarende omstandigheden
  `),
  detection: list(`detectie, ontdekking, hoe is het ontdekt, hoe werd het ontdekt, signalering`),
  mitigation: list(`
    mitigatie, beperking, tijdelijke oplossing, noodoplossing, reactie, genomen maatregelen, genomen stappen
  `),
  resolution: list(`oplossing, herstel, herstelwerkzaamheden, oplossing en herstel`),
  actionItems: list(`
    acties, actiepunten, actielijst, actieplan, vervolgacties, vervolgstappen, opvolging, volgende stappen,
    maatregelen, verbetermaatregelen, verbeteracties, verbeteringen, corrigerende maatregelen,
    preventieve maatregelen, taken, aanbevelingen, te nemen maatregelen, preventie
  `),
  lessons: list(`lessen, geleerde lessen, wat hebben we geleerd, wat we geleerd hebben, leerpunten`),
  wentWell: list(`
    wat ging goed, wat ging er goed, wat er goed ging, wat goed ging, dit ging goed, pluspunten
  `),
  wentWrong: list(`
    wat ging fout, wat ging er fout, wat ging mis, wat ging er mis, wat er misging, wat ging niet goed,
    wat ging er niet goed, wat kan beter, wat kon beter, wat beter kan, verbeterpunten, minpunten
  `),
  lucky: list(`waar we geluk hadden, waar hadden we geluk, geluk`),
  related: list(`
    gerelateerde incidenten, vergelijkbare incidenten, eerdere incidenten, verwante incidenten,
    gerelateerde storingen
  `),
  references: list(`referenties, verwijzingen, bronnen, zie ook, gerelateerde documenten, bijlagen en links`),
  metrics: list(`meetwaarden, kengetallen, statistieken`),
  communication: list(`communicatie, klantcommunicatie, communicatie met klanten, externe communicatie`),
  participants: list(`deelnemers, betrokkenen, betrokken personen, rollen`),
  appendix: list(`bijlage, bijlagen, begrippenlijst, schermafbeeldingen`),
}
