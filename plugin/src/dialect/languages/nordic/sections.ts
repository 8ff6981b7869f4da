import {list} from '../../list.ts'
import type {Dialect} from '../../types.ts'

/** What people who write Norwegian, Danish or Swedish call the parts of a postmortem. */
export const sections: Dialect['sections'] = {
  metadata: list(`
    metadata, nøkkelinformasjon, fakta, nøgleoplysninger, stamdata, nyckelfakta, grunddata, detaljer,
    om hendelsen, om hændelsen, om händelsen, hendelsesinformasjon, hændelsesinformation,
    incidentinformation, grunnleggende informasjon, generell informasjon, generel information,
    allmän information, grundläggande information, basisinformasjon, oversiktsinformasjon,
    detaljer om hendelsen
  `),
  summary: list(`
    sammendrag, oppsummering, kort fortalt, hva skjedde, beskrivelse, oversikt, bakgrunn, innledning,
    resumé, opsummering, hvad skete der, overblik, baggrund, sammanfattning, beskrivning, vad hände,
    översikt, bakgrund, kort oppsummering, kort sammendrag, ledelsessammendrag, hva har skjedd,
    hva som skjedde, hvad er der sket, vad har hänt, vad som hände, hændelsen, hendelsen, händelsen,
    problembeskrivelse, problembeskrivning, problem, situasjon, situation, sammenfatning, resume,
    kort resumé, kort sammanfattning, hendelsesbeskrivelse, hændelsesbeskrivelse, händelsebeskrivning,
    beskrivelse av hendelsen, beskrivelse af hændelsen, beskrivning av händelsen, kontekst, introduksjon,
    introduktion, inledning, indledning
  `),
  impact: list(`
    konsekvens, konsekvenser, påvirkning, innvirkning, omfang, kundepåvirkning, berørte, indvirkning,
    kundepåvirkninger, påverkan, kundpåverkan, omfattning, effekter, påvirkning på kunder,
    påvirkning på brukere, påvirkning på brugere, påverkan på kunder, påverkan på användare,
    brukerpåvirkning, brugerpåvirkning, användarpåverkan, hvem ble berørt, hvem var berørt,
    hvem blev påvirket, vilka påverkades, vem påverkades, konsekvenser for kunder,
    konsekvenser for brukere, konsekvens for kunde, konsekvenser för kunder, effekt, virkning, skade,
    påverkade, forretningspåvirkning, konsekvens og omfang, impact
  `),
  timeline: list(`
    tidslinje, tidslinja, hendelsesforløp, forløp, kronologi, hændelsesforløb, forløb,
    tidslinje for hendelsen, tidslinje for hændelsen, händelseförlopp, förlopp, tidslinje over hendelsen,
    tidsforløp, tidsforløb, tidsförlopp, tidsperspektiv, hendelseslogg, hændelseslog, händelselogg,
    hendelser, begivenheder, händelser, gang i hendelsen, kronologisk forløp, kronologisk forløb,
    kronologiskt förlopp, hendelsesforløpet, hændelsesforløbet, händelseförloppet, tidslinje for incident,
    tidslinjen, tidslinje for hændelsesforløb, forløpet, forløbet, förloppet, tidslinje för händelsen,
    tidslinje över händelsen
  `),
  rootCause: list(`
    årsak, årsaker, rotårsak, rotårsaker, grunnårsak, bakenforliggende årsak, rotårsaksanalyse,
    årsaksanalyse, årsag, årsager, rodårsag, rodårsager, grundårsag, årsagsanalyse, orsak, orsaker,
    grundorsak, grundorsaker, rotorsak, bakomliggande orsak, orsaksanalys, rotorsaksanalys, analyse,
    analys, hvorfor skjedde det, hvorfor skete det, varför hände det, rotårsaken, rotorsaken, grunnårsaken,
    grundorsaken, grundårsagen, grunnårsaksanalyse, grundårsagsanalyse, grundorsaksanalys,
    bakenforliggende årsaker, bagvedliggende årsag, bagvedliggende årsager, underliggende årsak,
    underliggende årsag, underliggande orsak, underliggande orsaker, bakomliggande orsaker,
    hva var årsaken, hvad var årsagen, vad var orsaken, hvorfor skjedde dette, hvorfor skete dette,
    varför hände detta, tekniske detaljer, tekniska detaljer, teknisk årsak, teknisk årsag, teknisk orsak,
    teknisk beskrivelse, teknisk beskrivning, teknisk analyse, teknisk analys, fem hvorfor, fem varför,
    5 hvorfor, 5 varför, 5x hvorfor, 5x varför, feilårsak, fejlårsag, felorsak, årsaksforklaring, årsaken,
    årsagen, orsaken
  `),
  trigger: list(`
    utløser, utløsende årsak, utløsende hendelse, udløser, udløsende årsag, utlösare, utlösande faktor,
    utløsende faktor, udløsende faktor, utlösande händelse, utlösande orsak, direkte årsak, direkte årsag,
    direkt orsak
  `),
  contributing: list(`
    medvirkende årsaker, medvirkende faktorer, medvirkende årsager, bidragende faktorer,
    bidragende årsaker, bidragande faktorer, bidragande orsaker, andre faktorer, andra faktorer,
    medvirkende forhold, medverkande faktorer, medverkande orsaker, medvirkende årsaker og faktorer,
    bidragende forhold, forverrende faktorer, forværrende faktorer, försvårande faktorer,
    förvärrande faktorer
  `),
  detection: list(`
    oppdagelse, deteksjon, hvordan ble det oppdaget, opdagelse, detektion, hvordan blev det opdaget,
    upptäckt, hur upptäcktes det, oppdagelsen, hvordan oppdaget vi det, hvordan opdagede vi det,
    hur upptäckte vi det, hvordan ble hendelsen oppdaget, hvordan blev hændelsen opdaget,
    hur upptäcktes incidenten, hur upptäcktes händelsen, detektering
  `),
  mitigation: list(`
    skadebegrensning, strakstiltak, håndtering, midlertidig løsning, skadesbegrænsning,
    håndtering af hændelsen, omgående tiltag, midlertidig løsning på fejlen, hantering, tillfällig lösning,
    skadebegränsning, umiddelbare tiltak, øyeblikkelige tiltak, strakstiltag, umiddelbare handlinger,
    omedelbara åtgärder, akuta åtgärder, vidtagna åtgärder, iverksatte tiltak, gjennomførte tiltak,
    utførte tiltak, foretagne handlinger, foretagne tiltag, midlertidige tiltak, workaround, hva gjorde vi,
    hvad gjorde vi, vad gjorde vi, respons, reaksjon, reaktion, håndtering av hendelsen,
    hantering av incidenten, hantering av händelsen, begrensning, begrænsning, begränsning,
    avbøtende tiltak, afbødning
  `),
  resolution: list(`
    løsning, retting, gjenoppretting, utbedring, udbedring, genopretning, lösning, återställning,
    åtgärdande, løsningen, lösningen, hvordan ble det løst, hvordan blev det løst, hur löstes det,
    feilretting, fejlretning, felavhjälpning, genetablering, gjenoppretting av tjenesten,
    permanent løsning, permanent lösning, avhjälpning, retting av feilen
  `),
  actionItems: list(`
    tiltak, aksjoner, aksjonspunkter, oppfølging, oppfølgingspunkter, oppgaver, neste steg, videre arbeid,
    forbedringer, forbedringstiltak, forebyggende tiltak, korrigerende tiltak, anbefalinger, tiltaksliste,
    tiltag, handlinger, handlingsplan, opfølgning, opgaver, næste skridt, forbedringstiltag,
    forebyggende tiltag, korrigerende handlinger, åtgärder, åtgärdslista, åtgärdsplan, uppföljning,
    uppgifter, nästa steg, förbättringar, förbättringsåtgärder, förebyggande åtgärder,
    korrigerande åtgärder, rekommendationer, att göra, å gjøre, aksjonsliste, aksjonspunkt,
    tiltak og oppfølging, tiltak fremover, tiltak videre, videre tiltak, planlagte tiltak, nye tiltak,
    langsiktige tiltak, kortsiktige tiltak, oppfølgingstiltak, oppfølgingsoppgaver, oppfølging og tiltak,
    hva gjør vi nå, hva gjør vi videre, hva skal vi gjøre, hva skal vi gjøre for å unngå dette,
    hvordan unngår vi dette, hvordan unngå gjentakelse, forebygging, to do, veien videre,
    det videre arbeidet, arbeid videre, handlingspunkter, aktionspunkter, aktioner, aktionsliste,
    opfølgende handlinger, opfølgningspunkter, næste trin, kommende tiltag, planlagte tiltag, nye tiltag,
    fremadrettede tiltag, tiltag fremadrettet, hvad gør vi nu, hvad gør vi fremadrettet,
    hvordan undgår vi det, hvordan undgår vi gentagelse, forebyggelse, anbefalinger og tiltag,
    forbedringer og tiltag, åtgärdspunkter, åtgärder framåt, planerade åtgärder, kommande åtgärder,
    framtida åtgärder, långsiktiga åtgärder, kortsiktiga åtgärder, uppföljande åtgärder,
    uppföljningspunkter, uppföljning och åtgärder, åtgärder och uppföljning, aktiviteter, vad gör vi nu,
    vad gör vi framåt, hur undviker vi detta, hur förhindrar vi detta, hur undviker vi upprepning,
    förebyggande arbete, fortsatt arbete, nästa steg och åtgärder, att göra-lista, förbättringsförslag,
    korrigerande tiltag, anbefalte tiltak, gjøremål
  `),
  lessons: list(`
    lærdom, lærdommer, læring, læringspunkter, hva lærte vi, hva vi lærte, hvad lærte vi, hvad vi lærte,
    lärdom, lärdomar, vad lärde vi oss, vad vi lärde oss, erfaringer, erfarenheter,
    lærdommer og erfaringer, hva har vi lært, hvad har vi lært, vad har vi lärt oss, lærepunkter,
    lärdomar och erfarenheter, læringer, lessons learned, refleksjoner, konklusjon, konklusion, slutsats,
    slutsatser
  `),
  wentWell: list(`
    hva gikk bra, hva som gikk bra, hva gikk godt, hva fungerte, hva fungerte bra, det som gikk bra,
    hvad gik godt, hvad der gik godt, hvad fungerede, det gik godt, vad gick bra, vad som gick bra,
    vad fungerade bra, det som gick bra, det som fungerte, det som fungerte bra, dette gikk bra,
    hva som fungerte, hva som fungerte bra, positivt, det der gik godt, det der fungerede, dette gik godt,
    hvad virkede, hvad fungerede godt, det som fungerade, det som fungerade bra, det här gick bra,
    vad fungerade, styrker
  `),
  wentWrong: list(`
    hva gikk galt, hva gikk dårlig, hva som gikk dårlig, hva gikk mindre bra, hva kunne vært bedre,
    hva kan forbedres, hva fungerte ikke, forbedringspunkter, forbedringsområder, hvad gik galt,
    hvad gik dårligt, hvad gik mindre godt, hvad kunne være bedre, hvad kan forbedres, vad gick fel,
    vad gick dåligt, vad gick mindre bra, vad kunde ha gått bättre, vad kan förbättras,
    förbättringsområden, det som gikk galt, det som gikk dårlig, det som ikke fungerte, dette gikk dårlig,
    dette gikk mindre bra, hva som ikke fungerte, hva gikk ikke så bra, hva gikk ikke bra,
    hva kunne gått bedre, hva kan bli bedre, hva kan vi forbedre, negativt, det der gik galt,
    det der gik dårligt, det der ikke fungerede, hvad fungerede ikke, hvad virkede ikke,
    hvad gik ikke godt, hvad gik ikke så godt, hvad kunne have været bedre, hvad kan gøres bedre,
    hvad kan vi forbedre, forbedringspotentiale, forbedringspotensial, det som gick dåligt,
    det som gick fel, det som inte fungerade, det här gick mindre bra, vad fungerade inte,
    vad gick inte bra, vad gick inte så bra, vad kunde gjorts bättre, vad kunde varit bättre,
    vad kan göras bättre, vad kan bli bättre, vad kan vi förbättra, förbättringspotential,
    förbättringspunkter, svakheter, svagheder, svagheter
  `),
  lucky: list(`
    hvor vi hadde flaks, hvor hadde vi flaks, flaks, hvor vi var heldige, hvor var vi heldige, held,
    var vi hade tur, där vi hade tur, tur
  `),
  related: list(`
    relaterte hendelser, lignende hendelser, tidligere hendelser, relaterede hændelser, lignende hændelser,
    tidligere hændelser, relaterade incidenter, liknande incidenter, tidigare incidenter,
    relaterade händelser, liknende hendelser, beslektede hendelser, tilsvarende hendelser,
    beslægtede hændelser, lignende incidents, besläktade incidenter, liknande händelser,
    tidligere incidenter, relaterte incidenter, relaterede incidents
  `),
  references: list(`
    referanser, lenker, ressurser, se også, referencer, henvisninger, referenser, länkar, se även,
    resurser, kilder, källor, relaterte dokumenter, relaterede dokumenter, relaterade dokument,
    relevante lenker, relevante links, nyttige lenker, användbara länkar, dokumentasjon, dokumentation
  `),
  metrics: list(`måltall, nøkkeltall, nøgletal, nyckeltal, mätvärden`),
  communication: list(`
    kommunikasjon, kundekommunikasjon, kommunikation, kundekommunikation, kundkommunikation,
    intern kommunikasjon, ekstern kommunikasjon, intern kommunikation, ekstern kommunikation,
    extern kommunikation
  `),
  participants: list(`
    deltakere, involverte, roller, deltagere, involverede, deltagare, inblandade, involverte personer,
    involverede personer, inblandade personer, tilstede, til stede, närvarande, team
  `),
  appendix: list(`
    vedlegg, ordliste, bilag, bilaga, bilagor, skjermbilder, skærmbilleder, skärmbilder, vedlegg og logger,
    logger, loggar, logfiler, screenshots, ordlista
  `),
}

/** Headings that are a sentence: what is going to be done. `Hva gjorde vi` looks back. */
export const sectionPatterns: Dialect['sectionPatterns'] = {
  actionItems:
    /^(?:hva|hvad|vad) (?:gjør|gør|gör|skal|ska|vil|endrer|ændrer|ändrar) vi|^(?:hva|hvad|vad) vi (?:gjør|gør|gör|skal|ska|vil|endrer|ændrer|ändrar)|^(?:hvordan|hur) (?:unngår|undgår|undviker|hindrer|forhindrer|förhindrar|sikrer|säkerställer|skal|ska) vi|^(?:for å|for at|för att) (?:unngå|undgå|undvika|hindre|forhindre|förhindra)/,
}
