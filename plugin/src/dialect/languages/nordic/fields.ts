import {list} from '../../list.ts'
import type {Dialect} from '../../types.ts'

/** What people who write Norwegian, Danish or Swedish call a labelled value. */
export const fields: Dialect['fields'] = {
  id: list(`
    hendelsesnummer, hendelses-id, saksnummer, referansenummer, hændelsesnummer, hændelses-id, sagsnummer,
    incidentnummer, incident-id, händelse-id, ärendenummer
  `),
  title: list(`tittel, navn, titel, overskrift, rubrik`),
  date: list(`
    dato, dato for hendelsen, hendelsesdato, dato for hændelsen, hændelsesdato, datum, datum för incidenten,
    incidentdatum
  `),
  start: list(`
    starttid, starttidspunkt, startet, start på hendelsen, begynte, påbegynt, start på hændelsen, startede,
    begyndte, startade, började, början, hendelsen startet, hændelsen startede
  `),
  end: list(`
    slutt, sluttid, slutttid, slutttidspunkt, sluttidspunkt, avsluttet, gjenopprettet, slut, afsluttet,
    genoprettet, avslutad, återställd, återställt, sluttade, sluttet
  `),
  period: list(`
    periode, tidsrom, tid, tidspunkt, tidsperiode, når, tidsrum, hvornår, period, tidsperiod, när,
    dato og tid, datum och tid
  `),
  duration: list(`
    varighet, total varighet, nedetid, varighet på hendelsen, varighed, samlet varighed, nedetid i alt,
    varaktighet, total varaktighet, nertid, driftstopp
  `),
  timeZone: list(`tidssone, tidszone, tidszon, alle tider, alla tider, alle tidspunkter`),
  severity: list(`
    alvorlighetsgrad, alvorlighet, kritikalitet, alvorsgrad, nivå, alvorlighedsgrad, alvorlighed, allvarlighetsgrad,
    allvarlighet, allvarsgrad, niveau, kritikalitetsnivå
  `),
  priority: list(`prioritet`),
  status: list(`tilstand, tillstånd`),
  services: list(`
    berørte tjenester, berørt tjeneste, påvirkede tjenester, påvirket tjeneste, tjeneste, tjenester,
    berørte systemer, berørt system, påvirkede systemer, systemer, berørte komponenter, komponent, komponenter,
    berørt, berørte, påvirkede tjenester og systemer, berörda tjänster, berörd tjänst, påverkade tjänster,
    påverkad tjänst, tjänst, tjänster, berörda system, påverkade system, berört system
  `),
  commander: list(`
    hendelsesleder, hendelsesansvarlig, hændelsesleder, hændelsesansvarlig, incidentledare, incidentansvarig,
    insatsledare, kriseleder, krisledare
  `),
  scribe: list(`referent, loggfører, logfører, sekretær, sekreterare, loggförare`),
  communications: list(`kommunikasjonsansvarlig, kommunikationsansvarlig, kommunikationsansvarig`),
  author: list(`
    forfatter, forfattere, skrevet av, utarbeidet av, skrevet af, udarbejdet af, författare, skriven av,
    skrivet av, upprättad av
  `),
  reviewer: list(`
    gjennomgått av, godkjent av, kvalitetssikret av, gennemgået af, godkendt af, granskad av, godkänd av, granskare
  `),
  responder: list(`
    deltakere, involverte, deltagere, involverede, deltagare, inblandade, vakt, vakthavende, vaktlag,
    beredskap
  `),
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
    detekterad, rapporterad, første varsel, første alarm, första larm
  `),
  acknowledgedAt: list(`kvittert, bekreftet, kvitteret, bekræftet, kvitterad, kvitterat, bekräftad`),
  mitigatedAt: list(`begrenset, avhjulpet, begrænset, afhjulpet, begränsad, avhjälpt`),
  resolvedAt: list(`
    løst, løst kl, rettet, lukket, utbedret, udbedret, löst, löst kl, åtgärdat, åtgärdad, stängd
  `),
  ttd: list(`tid til oppdagelse, tid til deteksjon, tid til opdagelse, tid till upptäckt`),
  tta: list(`responstid, reaksjonstid, reaktionstid, svarstid, tid til respons`),
  ttm: list(`tid til begrensning, tid til begrænsning, tid till begränsning`),
  ttr: list(
    `tid til løsning, løsningstid, tid til gjenoppretting, tid till lösning, lösningstid, återställningstid`,
  ),
  tags: list(`emneord, stikkord, merkelapper, nøgleord, nyckelord, etiketter, taggar`),
  causes: list(`
    kategori, kategorier, hendelsestype, årsakskategori, hændelsestype, årsagskategori, incidenttyp, orsakskategori,
    feiltype, fejltype, feltyp
  `),
  published: list(`
    publisert, opprettet, dato for gjennomgang, offentliggjort, oprettet, publicerad, skapad, rapportdato,
    rapportdatum
  `),
  updated: list(`
    oppdatert, sist oppdatert, sist endret, opdateret, sidst opdateret, uppdaterad, senast uppdaterad, senast ändrad
  `),
  summary: list(`
    sammendrag, oppsummering, beskrivelse, resumé, opsummering, sammanfattning, beskrivning
  `),
  impact: list(`konsekvens, konsekvenser, påvirkning, innvirkning, indvirkning, påverkan`),
  rootCause: list(`
    årsak, rotårsak, grunnårsak, bakenforliggende årsak, årsag, rodårsag, grundårsag, orsak, grundorsak, rotorsak
  `),
  trigger: list(`utløser, utløst av, utløsende årsak, udløser, udløst af, utlösare, utlöst av`),
  contributing: list(`
    medvirkende årsaker, medvirkende faktorer, medvirkende årsager, bidragende faktorer, bidragande faktorer
  `),
  detectionSource: list(`
    oppdaget av, meldt av, varslet av, opdaget af, meldt af, upptäckt av, rapporterad av, deteksjonsmetode
  `),
  resolution: list(`løsning, retting, lösning, åtgärd`),
  related: list(`
    relaterte hendelser, lignende hendelser, se også, relaterede hændelser, lignende hændelser,
    relaterade incidenter, liknande incidenter, se även
  `),
}
