import {list} from '../../list.ts'
import type {Dialect} from '../../types.ts'

/** What people who write Dutch call the parts of a postmortem. */
export const sections: Dialect['sections'] = {
  metadata: list(`
    metagegevens, gegevens, algemene informatie, kerngegevens, feiten, incidentgegevens, incidentdetails,
    incidentinformatie, basisgegevens, basisinformatie, details, details van het incident, algemeen,
    gegevens van het incident
  `),
  summary: list(`
    samenvatting, managementsamenvatting, overzicht, beschrijving, omschrijving, wat is er gebeurd,
    wat gebeurde er, in het kort, inleiding, achtergrond, samenvatting van het incident,
    korte samenvatting, management samenvatting, korte omschrijving, probleemomschrijving,
    probleembeschrijving, probleem, situatie, context, incidentbeschrijving, beschrijving van het incident,
    wat er is gebeurd, wat er gebeurde, aanleiding en context, kort samengevat, situatieschets
  `),
  impact: list(`
    gevolgen, impact op klanten, impact op gebruikers, klantimpact, omvang, schade, impact,
    gevolgen voor klanten, gevolgen voor gebruikers, wie was getroffen, wie had er last van,
    impact op de klant, impactanalyse, reikwijdte, effect, effecten
  `),
  timeline: list(`
    tijdlijn, tijdslijn, tijdlijn van het incident, verloop, verloop van het incident, chronologie,
    chronologisch overzicht, tijdsverloop, tijdlijn van gebeurtenissen, gebeurtenissen,
    verloop van de storing, tijdpad, tijdsbalk, logboek, tijdlijn incident, feitenrelaas,
    verloop van gebeurtenissen, chronologie van gebeurtenissen, tijdlijn van de storing
  `),
  rootCause: list(`
    oorzaak, oorzaken, hoofdoorzaak, grondoorzaak, onderliggende oorzaak, kernoorzaak, oorzaakanalyse,
    oorzakenanalyse, analyse, technische analyse, waarom is het gebeurd, vijf keer waarom, 5x waarom,
    oorzaak van het incident, oorzaak van de storing, root cause analyse, hoofdoorzaken, grondoorzaken,
    grondoorzaakanalyse, hoofdoorzaakanalyse, waarom gebeurde dit, waarom is dit gebeurd,
    waarom ging het mis, hoe kon dit gebeuren, technische oorzaak, technische details,
    technische toelichting, 5 x waarom, 5 keer waarom, oorzaakonderzoek, achterliggende oorzaak, toedracht
  `),
  trigger: list(`aanleiding, directe aanleiding, trigger, uitlokkende factor, directe oorzaak`),
  contributing: list(`
    bijdragende factoren, medeoorzaken, bijkomende oorzaken, overige factoren, verzwarende omstandigheden,
    meespelende factoren, bijdragende oorzaken, versterkende factoren, andere factoren
  `),
  detection: list(`
    detectie, ontdekking, hoe is het ontdekt, hoe werd het ontdekt, signalering, hoe kwamen we erachter,
    hoe is het incident ontdekt, hoe werd het incident ontdekt, constatering, melding
  `),
  mitigation: list(`
    mitigatie, beperking, tijdelijke oplossing, noodoplossing, reactie, genomen maatregelen,
    genomen stappen, workaround, directe maatregelen, onmiddellijke acties, directe acties,
    wat hebben we gedaan, wat is er gedaan, afhandeling, incidentafhandeling, aanpak, ondernomen acties,
    ondernomen stappen, tijdelijke maatregelen
  `),
  resolution: list(`
    oplossing, herstel, herstelwerkzaamheden, oplossing en herstel, hoe is het opgelost,
    oplossing van het incident, definitieve oplossing, herstelactie, herstelacties, fix
  `),
  actionItems: list(`
    acties, actiepunten, actielijst, actieplan, vervolgacties, vervolgstappen, opvolging, volgende stappen,
    maatregelen, verbetermaatregelen, verbeteracties, verbeteringen, corrigerende maatregelen,
    preventieve maatregelen, taken, aanbevelingen, te nemen maatregelen, preventie, actie items,
    actiepunten en vervolgstappen, vervolg, vervolgactiepunten, verbetermaatregel, verbeterplan,
    verbetervoorstellen, structurele maatregelen, structurele oplossing, preventiemaatregelen,
    preventieve acties, corrigerende acties, correctieve acties, correctieve maatregelen, geplande acties,
    toekomstige acties, openstaande acties,
    {geplande|voorgestelde|genomen en geplande|afgesproken|verdere} {maatregelen|verbeteringen|acties}, wat we {gaan doen|gaan veranderen|veranderen}, to do, todo's, wat gaan we doen, wat gaan we hieraan doen,
    wat gaan we veranderen, hoe voorkomen we dit, hoe voorkomen we dit in de toekomst,
    hoe voorkomen we herhaling, voorkomen van herhaling, herhaling voorkomen, follow-up, afspraken,
    vervolgmaatregelen, acties en verbeteringen, aandachtspunten
  `),
  lessons: list(`
    lessen, geleerde lessen, wat hebben we geleerd, wat we geleerd hebben, leerpunten, lessons learned,
    geleerd, wat we leerden, wat hebben we ervan geleerd, lessen en conclusies, conclusie, conclusies,
    reflectie, inzichten
  `),
  wentWell: list(`
    wat ging goed, wat ging er goed, wat er goed ging, wat goed ging, dit ging goed, pluspunten,
    goed gegaan, wat werkte goed, wat werkte, wat is goed gegaan, wat is er goed gegaan, positief,
    positieve punten, dit ging er goed, ging goed
  `),
  wentWrong: list(`
    wat ging fout, wat ging er fout, wat ging mis, wat ging er mis, wat er misging, wat ging niet goed,
    wat ging er niet goed, wat kan beter, wat kon beter, wat beter kan, verbeterpunten, minpunten,
    fout gegaan, wat is fout gegaan, wat is er fout gegaan, wat is er misgegaan, wat werkte niet,
    wat ging minder goed, wat kan er beter, wat kon er beter, wat had beter gekund, negatief,
    negatieve punten, dit kan beter, dit ging minder goed, dit ging fout, knelpunten, ging fout
  `),
  lucky: list(`waar we geluk hadden, waar hadden we geluk, geluk`),
  related: list(`
    gerelateerde incidenten, vergelijkbare incidenten, eerdere incidenten, verwante incidenten,
    gerelateerde storingen, samenhangende incidenten, gelijksoortige incidenten, vorige incidenten,
    eerdere storingen
  `),
  references: list(`
    referenties, verwijzingen, bronnen, zie ook, gerelateerde documenten, bijlagen en links, links,
    documenten, documentatie, meer informatie, nuttige links
  `),
  metrics: list(`meetwaarden, kengetallen, statistieken`),
  communication: list(`
    communicatie, klantcommunicatie, communicatie met klanten, externe communicatie, interne communicatie,
    communicatie naar klanten
  `),
  participants: list(`
    deelnemers, betrokkenen, betrokken personen, rollen, team, betrokken teams, aanwezigen
  `),
  appendix: list(`
    bijlage, bijlagen, begrippenlijst, schermafbeeldingen, screenshots, logs, verklarende woordenlijst
  `),
}

/** Headings that are a sentence: what is going to be done. `Wat hebben we gedaan` looks back. */
export const sectionPatterns: Dialect['sectionPatterns'] = {
  actionItems:
    /^wat (?:gaan|doen|veranderen|verbeteren|willen) we(?!.*\b(?:goed|fout|beter)\b)|^wat we (?:nu |verder )?(?:gaan|doen|veranderen|verbeteren|willen)|^hoe (?:voorkomen|gaan|zorgen|vermijden|kunnen) we|^om (?:dit|herhaling|te voorkomen)|^(?:maatregelen|verbeteringen|stappen|acties) die we (?:gaan|nemen|willen|treffen)/,
}
