import {list} from '../../list.ts'
import type {Dialect} from '../../types.ts'

/** What people who write Norwegian, Danish or Swedish call a labelled value. */
export const fields: Dialect['fields'] = {
  id: list(`
    hendelsesnummer, hendelses-id, saksnummer, referansenummer, hændelsesnummer, hændelses-id, sagsnummer,
    incidentnummer, incident-id, händelse-id, ärendenummer, hendelsesid, hendelse-id, hendelse nr,
    hendelsesnr, hændelse-id, hændelsesnr, händelsenummer, incident nr, incidentnr, sak, saksnr, sag,
    ärende, ärende-id, ärendenr, referanse, referens, referencenummer, referensnummer, nummer,
    id, ticket, hendelse, hændelse, incident
  `),
  title: list(`tittel, navn, titel, overskrift, rubrik, namn, navn på hendelsen, emne, ämne`),
  date: list(`
    dato, dato for hendelsen, hendelsesdato, dato for hændelsen, hændelsesdato, datum,
    datum för incidenten, incidentdatum, dato for hendelse, dato for hændelse, datum för händelsen,
    händelsedatum, incidentdato, dag, inntruffet, indtruffet, inträffade, skjedde, inntraff, dato og sted,
    inträffat, når skjedde det
  `),
  start: list(`
    starttid, starttidspunkt, startet, start på hendelsen, begynte, påbegynt, start på hændelsen, startede,
    begyndte, startade, började, början, hendelsen startet, hændelsen startede, start, begynnelse,
    begyndelse, hendelse start, hændelse start, incidentstart, start av incidenten, påvirkning start,
    påverkan start, startdato, startdatum, start på nedetid, nedetid fra, nedetid start, avbrott från,
    hendelsesstart, fra, från, start kl, startet kl, starttidpunkt
  `),
  end: list(`
    slutt, sluttid, slutttid, slutttidspunkt, sluttidspunkt, avsluttet, gjenopprettet, slut, afsluttet,
    genoprettet, avslutad, återställd, återställt, sluttade, sluttet, sluttidpunkt, sluttede, slutade,
    avslutades, ferdig, gjenoppretta, slutt på hendelsen, slut på hændelsen, slut på incidenten,
    nedetid til, nedetid slutt, nedetid slut, avbrott till, i drift igjen, i drift igen, hendelse slutt,
    sluttdato, slutdato, slutdatum, til, till, normal drift, tilbake til normal, tilbage til normal,
    slut kl, slutt kl
  `),
  period: list(`
    periode, tidsrom, tid, tidspunkt, tidsperiode, når, tidsrum, hvornår, period, tidsperiod, när,
    dato og tid, datum och tid, tidsspann, dato og tidspunkt, dato og klokkeslett, klokkeslett, klokkeslæt,
    klockslag, tidspunkt for hendelsen, tidspunkt for hændelsen, tidpunkt
  `),
  duration: list(`
    varighet, total varighet, nedetid, varighet på hendelsen, varighed, samlet varighed, nedetid i alt,
    varaktighet, total varaktighet, nertid, driftstopp, lengde, længde, längd, total nedetid,
    samlet nedetid, nedetidens varighet, nedetidens varighed, driftavbrott, avbrottstid, avbruddstid,
    total varighed, samlet varighet, total tid, hendelsens varighet, hændelsens varighed,
    incidentens varaktighet, omtrentlig varighet, avbrottets längd, ca varighet
  `),
  timeZone: list(`tidssone, tidszone, tidszon, alle tider, alla tider, alle tidspunkter`),
  severity: list(`
    alvorlighetsgrad, alvorlighet, kritikalitet, alvorsgrad, nivå, alvorlighedsgrad, alvorlighed,
    allvarlighetsgrad, allvarlighet, allvarsgrad, niveau, kritikalitetsnivå, kritikalitetsgrad,
    klassifisering, klassificering, klassifikation, alvorlighetsnivå, alvorlighedsniveau,
    allvarlighetsnivå, konsekvensnivå, konsekvensgrad, påverkansgrad, kategori og alvorlighet
  `),
  priority: list(`prioritet, prioritering`),
  status: list(`tilstand, tillstånd, nåværende status, nuværende status, nuvarande status, hendelsesstatus`),
  services: list(`
    berørte tjenester, berørt tjeneste, påvirkede tjenester, påvirket tjeneste, tjeneste, tjenester,
    berørte systemer, berørt system, påvirkede systemer, systemer, berørte komponenter, komponent,
    komponenter, berørt, berørte, påvirkede tjenester og systemer, berörda tjänster, berörd tjänst,
    påverkade tjänster, påverkad tjänst, tjänst, tjänster, berörda system, påverkade system, berört system,
    rammede tjenester, påvirket system, system, rammede systemer, berørt komponent, påvirkede komponenter,
    berørte applikasjoner, berørte applikationer, applikasjon, applikasjoner, applikation, applikationer,
    produkt, produkter, berørte produkter, løsning berørt, berørte løsninger, berørte services,
    påvirkede services, service, services, ramte tjenester, ramte systemer, ramte services,
    drabbade tjänster, drabbad tjänst, påverkat system, drabbade system, drabbat system,
    påverkade komponenter, drabbade komponenter, berörda komponenter, påverkade applikationer,
    applikationer berörda, påverkade produkter, plattform, plattformar, plattformer,
    påverkade plattformar
  `),
  commander: list(`
    hendelsesleder, hendelsesansvarlig, hændelsesleder, hændelsesansvarlig, incidentledare,
    incidentansvarig, insatsledare, kriseleder, krisledare, händelseledare, incident manager,
    incident commander, händelseansvarig, krisleder, ansvarlig, ansvarig, koordinator, leder,
    incidentansvarlig, beredskapsleder
  `),
  scribe: list(`referent, loggfører, logfører, sekretær, sekreterare, loggförare`),
  communications: list(`kommunikasjonsansvarlig, kommunikationsansvarlig, kommunikationsansvarig`),
  author: list(`
    forfatter, forfattere, skrevet av, utarbeidet av, skrevet af, udarbejdet af, författare, skriven av,
    skrivet av, upprättad av, laget av, framtagen av, rapportert av, rapporteret af, ført i pennen av,
    opprettet av, skapad av, rapport av, rapportør
  `),
  reviewer: list(`
    gjennomgått av, godkjent av, kvalitetssikret av, gennemgået af, godkendt af, granskad av, godkänd av,
    granskare, kontrollert av
  `),
  responder: list(
    `deltakere, involverte, deltagere, involverede, deltagare, inblandade, vakt, vakthavende, vaktlag, beredskap, vagt, beredskapsvakt, på vakt, involverte team, involverede teams, inblandade team, involverte personer`,
  ),
  team: list(`team, ansvarlig team, ansvarligt team, ansvarigt team, ansvarlige team, ansvariga team`),
  users: list(`
    berørte brukere, berørte kunder, påvirkede brukere, påvirkede kunder, antall berørte brukere,
    antall berørte kunder, berørte brugere, påvirkede brugere, antal berørte brugere, antal berørte kunder,
    berörda användare, berörda kunder, påverkade användare, påverkade kunder, antal berörda användare,
    antal berörda kunder
  `),
  money: list(`
    kostnad, kostnader, tapt omsetning, økonomisk tap, økonomisk konsekvens, omkostninger, tabt omsætning,
    økonomisk tab, förlorade intäkter, intäktsbortfall, ekonomisk påverkan
  `),
  slo: list(`brudd på slo, brudd på sla, brud på slo, brud på sla, slo brutet, sla brutet, feilbudsjett`),
  detectedAt: list(`
    oppdaget, oppdaget kl, detektert, varslet, meldt, opdaget, detekteret, meldt ind, upptäckt, upptäcktes,
    detekterad, rapporterad, første varsel, første alarm, första larm, oppdagelse,
    tidspunkt for oppdagelse, opdagelse, opdaget kl, tidspunkt for opdagelse, upptäckt kl,
    tidpunkt för upptäckt, oppdagelsestidspunkt, opdagelsestidspunkt, varslet kl, meldt kl, feilmeldt,
    fejlmeldt, felanmäld, detektert kl, detekterades, konstatert, konstateret, konstaterad
  `),
  acknowledgedAt: list(`
    kvittert, bekreftet, kvitteret, bekræftet, kvitterad, kvitterat, bekräftad, undersøkelse startet,
    feilsøking startet, fejlsøgning startet, felsökning påbörjad, felsökning startade
  `),
  mitigatedAt: list(`
    begrenset, avhjulpet, begrænset, afhjulpet, begränsad, avhjälpt, begrenset kl, midlertidig løst,
    midlertidigt løst, tillfälligt löst, delvis gjenopprettet
  `),
  resolvedAt: list(`
    løst, løst kl, rettet, lukket, utbedret, udbedret, löst, löst kl, åtgärdat, åtgärdad, stängd,
    tidspunkt for løsning, løsningstidspunkt, rettet kl, feilrettet, fejlrettet, lösningstidpunkt,
    tidpunkt för lösning, åtgärdad kl, lukket kl, stängd kl, stängt, avklaret, problemet løst,
    problemet löst, gjenopprettet kl, genoprettet kl, återställt kl
  `),
  ttd: list(`tid til oppdagelse, tid til deteksjon, tid til opdagelse, tid till upptäckt`),
  tta: list(`responstid, reaksjonstid, reaktionstid, svarstid, tid til respons`),
  ttm: list(`tid til begrensning, tid til begrænsning, tid till begränsning`),
  ttr: list(`
    tid til løsning, løsningstid, tid til gjenoppretting, tid till lösning, lösningstid, återställningstid
  `),
  tags: list(`emneord, stikkord, merkelapper, nøgleord, nyckelord, etiketter, taggar`),
  causes: list(`
    kategori, kategorier, hendelsestype, årsakskategori, hændelsestype, årsagskategori, incidenttyp,
    orsakskategori, feiltype, fejltype, feltyp
  `),
  published: list(`
    publisert, opprettet, dato for gjennomgang, offentliggjort, oprettet, publicerad, skapad, rapportdato,
    rapportdatum, publiseringsdato, publiceret, publiceringsdato, publiceringsdatum, opprettet dato,
    dato for rapport, datum för rapport, dato for postmortem, datum för postmortem, gjennomgangsdato,
    dato for gennemgang, datum för genomgång, skrevet, skrevet dato, dato skrevet
  `),
  updated: list(`
    oppdatert, sist oppdatert, sist endret, opdateret, sidst opdateret, uppdaterad, senast uppdaterad,
    senast ändrad
  `),
  summary: list(`sammendrag, oppsummering, beskrivelse, resumé, opsummering, sammanfattning, beskrivning`),
  impact: list(`konsekvens, konsekvenser, påvirkning, innvirkning, indvirkning, påverkan`),
  rootCause: list(`
    årsak, rotårsak, grunnårsak, bakenforliggende årsak, årsag, rodårsag, grundårsag, orsak, grundorsak,
    rotorsak
  `),
  trigger: list(`utløser, utløst av, utløsende årsak, udløser, udløst af, utlösare, utlöst av`),
  contributing: list(`
    medvirkende årsaker, medvirkende faktorer, medvirkende årsager, bidragende faktorer,
    bidragande faktorer
  `),
  detectionSource: list(`
    oppdaget av, meldt av, varslet av, opdaget af, meldt af, upptäckt av, rapporterad av, deteksjonsmetode
  `),
  resolution: list(`løsning, retting, lösning, åtgärd`),
  related: list(`
    relaterte hendelser, lignende hendelser, se også, relaterede hændelser, lignende hændelser,
    relaterade incidenter, liknande incidenter, se även, relatert hendelse, relateret hændelse,
    relaterade händelser, relaterad incident, liknende hendelser, tidligere hendelser, tidligere hændelser,
    tidigare incidenter, relatert, relateret, relaterat, relatert til, relateret til, relaterat till
  `),
}
