import {list} from '../../list.ts'
import type {Dialect} from '../../types.ts'

/** What people who write Norwegian, Danish or Swedish call the parts of a postmortem. */
export const sections: Dialect['sections'] = {
  metadata: list(`
    metadata, nøkkelinformasjon, fakta, nøgleoplysninger, stamdata, nyckelfakta, grunddata, detaljer
  `),
  summary: list(`
    sammendrag, oppsummering, kort fortalt, hva skjedde, beskrivelse, oversikt, bakgrunn, innledning,
    resumé, opsummering, hvad skete der, overblik, baggrund,
    sammanfattning, beskrivning, vad hände, översikt, bakgrund
  `),
  impact: list(`
    konsekvens, konsekvenser, påvirkning, innvirkning, omfang, kundepåvirkning, berørte,
    indvirkning, kundepåvirkninger, påverkan, kundpåverkan, omfattning, effekter
  `),
  timeline: list(`
    tidslinje, tidslinja, hendelsesforløp, forløp, kronologi, hændelsesforløb, forløb,
    tidslinje for hendelsen, tidslinje for hændelsen, händelseförlopp, förlopp, tidslinje over hendelsen
  `),
  rootCause: list(`
    årsak, årsaker, rotårsak, rotårsaker, grunnårsak, bakenforliggende årsak, rotårsaksanalyse, årsaksanalyse,
    årsag, årsager, rodårsag, rodårsager, grundårsag, årsagsanalyse,
    orsak, orsaker, grundorsak, grundorsaker, rotorsak, bakomliggande orsak, orsaksanalys, rotorsaksanalys,
    analyse, analys, hvorfor skjedde det, hvorfor skete det, varför hände det
  `),
  trigger: list(
    `utløser, utløsende årsak, utløsende hendelse, udløser, udløsende årsag, utlösare, utlösande faktor`,
  ),
  contributing: list(`
    medvirkende årsaker, medvirkende faktorer, medvirkende årsager, bidragende faktorer, bidragende årsaker,
    bidragande faktorer, bidragande orsaker, andre faktorer, andra faktorer
  `),
  detection: list(`
    oppdagelse, deteksjon, hvordan ble det oppdaget, opdagelse, detektion, hvordan blev det opdaget,
    upptäckt, hur upptäcktes det
  `),
  mitigation: list(`
    skadebegrensning, strakstiltak, håndtering, midlertidig løsning, skadesbegrænsning, håndtering af hændelsen,
    omgående tiltag, midlertidig løsning på fejlen, hantering, tillfällig lösning, skadebegränsning
  `),
  resolution: list(`
    løsning, retting, gjenoppretting, utbedring, udbedring, genopretning, lösning, återställning, åtgärdande
  `),
  actionItems: list(`
    tiltak, aksjoner, aksjonspunkter, oppfølging, oppfølgingspunkter, oppgaver, neste steg, videre arbeid,
    forbedringer, forbedringstiltak, forebyggende tiltak, korrigerende tiltak, anbefalinger, tiltaksliste,
    tiltag, handlinger, handlingsplan, opfølgning, opgaver, næste skridt, forbedringstiltag,
    forebyggende tiltag, korrigerende handlinger,
    åtgärder, åtgärdslista, åtgärdsplan, uppföljning, uppgifter, nästa steg, förbättringar,
    förbättringsåtgärder, förebyggande åtgärder, korrigerande åtgärder, rekommendationer, att göra, å gjøre
  `),
  lessons: list(`
    lærdom, lærdommer, læring, læringspunkter, hva lærte vi, hva vi lærte, hvad lærte vi, hvad vi lærte,
    lärdom, lärdomar, vad lärde vi oss, vad vi lärde oss, erfaringer, erfarenheter
  `),
  wentWell: list(`
    hva gikk bra, hva som gikk bra, hva gikk godt, hva fungerte, hva fungerte bra, det som gikk bra,
    hvad gik godt, hvad der gik godt, hvad fungerede, det gik godt,
    vad gick bra, vad som gick bra, vad fungerade bra, det som gick bra
  `),
  wentWrong: list(`
    hva gikk galt, hva gikk dårlig, hva som gikk dårlig, hva gikk mindre bra, hva kunne vært bedre,
    hva kan forbedres, hva fungerte ikke, forbedringspunkter, forbedringsområder,
    hvad gik galt, hvad gik dårligt, hvad gik mindre godt, hvad kunne være bedre, hvad kan forbedres,
    vad gick fel, vad gick dåligt, vad gick mindre bra, vad kunde ha gått bättre, vad kan förbättras,
    förbättringsområden
  `),
  lucky: list(`
    hvor vi hadde flaks, hvor hadde vi flaks, flaks, hvor vi var heldige, hvor var vi heldige, held,
    var vi hade tur, där vi hade tur, tur
  `),
  related: list(`
    relaterte hendelser, lignende hendelser, tidligere hendelser, relaterede hændelser, lignende hændelser,
    tidligere hændelser, relaterade incidenter, liknande incidenter, tidigare incidenter, relaterade händelser
  `),
  references: list(`
    referanser, lenker, ressurser, se også, referencer, henvisninger, referenser, länkar, se även, resurser
  `),
  metrics: list(`måltall, nøkkeltall, nøgletal, nyckeltal, mätvärden`),
  communication: list(`
    kommunikasjon, kundekommunikasjon, kommunikation, kundekommunikation, kundkommunikation
  `),
  participants: list(`deltakere, involverte, roller, deltagere, involverede, deltagare, inblandade`),
  appendix: list(`vedlegg, ordliste, bilag, bilaga, bilagor, skjermbilder, skærmbilleder, skärmbilder`),
}
