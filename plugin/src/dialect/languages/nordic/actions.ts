import {list} from '../../list.ts'
import type {Dialect} from '../../types.ts'

/** What they call the columns of a table of action items. */
export const actionColumns: Dialect['actionColumns'] = {
  id: list(`nummer, nr, id`),
  text: list(`
    tiltak, aksjon, oppgave, beskrivelse, hva, tiltag, handling, opgave, hvad, åtgärd, uppgift,
    beskrivning, vad, aktivitet, aksjoner, oppgaver, oppfølging, oppfølgingspunkt, handlinger, forbedring,
    punkt, aksjonspunkt, tiltaksbeskrivelse, gjøremål, aktion, aktioner, opgaver, opfølgning, aktionspunkt,
    handlingspunkt, åtgärder, uppgifter, uppföljning, förbättring, åtgärdspunkt, att göra, aktiviteter,
    anbefaling, rekommendation
  `),
  owner: list(`
    ansvarlig, eier, tildelt, hvem, ansvarshavende, ejer, tildelt til, ansvarig, ägare, tilldelad, vem,
    ansvarlige, ansvar, ansvarlig person, ansvarlig team, utføres av, utføres av hvem, team,
    tildelt person, ansvariga, tilldelat, utförs av, ansvarigt team
  `),
  due: list(`
    frist, dato, forfall, forfallsdato, innen, når, deadline, forfaldsdato, hvornår, förfallodatum, datum,
    tidsfrist, senast, när, klart till, målsatt dato, ferdig innen, planlagt, planlagt dato,
    planlagt ferdig, forfald, inden, måldato, færdig inden, forventet færdig, senest, slutdatum, måldatum,
    klart, klart senast, klar senast, planerat, planerat datum, tidpunkt, färdigdatum, tidsplan
  `),
  priority: list(`prioritet, prio, viktighet, vigtighed, prioritering`),
  status: list(`
    tilstand, framdrift, fremdrift, fremskridt, tillstånd, framsteg, status, fremgang, ferdig, utført,
    gjort, færdig, udført, klar, utförd, läge, gjennomført
  `),
  ticket: list(`
    sak, lenke, sag, ärende, länk, link, jira, referanse, reference, referens, oppgavelenke, issue
  `),
  kind: list(`kategori, typ, type, slag, art`),
}

/** Words that name a value in an item's own text. */
export const actionKeys: Dialect['actionKeys'] = {
  owner: list(`
    ansvarlig, ansvarlige, ansvarig, ansvariga, eier, ejer, ägare, tildelt, tildelt til, tilldelad, hvem,
    hvem har ansvar
  `),
  due: list(`
    frist, tidsfrist, forfall, forfaldsdato, forfallsdato, slutdatum, måldato, måldatum, klart, senast,
    senest, innen, inden, deadline
  `),
  by: list(`
    innen, inden, senast, senest, frist, før, före, før den, til, till, senast den, senest den, innen den,
    inden den, forfaller, forfalder, klart, klart i, klar i, ferdig, ferdig i, færdig, færdig i
  `),
  status: list(`tilstand, läge, fremdrift`),
  priority: list(`prioritet`),
  ticket: list(`sak, ärende, sag`),
  item: list(`aksjonspunkt, aktionspunkt, handlingspunkt, åtgärdspunkt`),
}

/** Words for the state of an action item. */
export const actionStatuses: Dialect['actionStatuses'] = {
  done: list(`
    ferdig, fullført, utført, gjennomført, løst, lukket, gjort, avsluttet, ok, ja, færdig, udført,
    afsluttet, gennemført, klar, klart, färdig, avslutad, utförd, genomförd, åtgärdad, löst, stängd,
    implementert, levert, produksjonssatt, rullet ut, på plass, innført, done, fuldført, lukket ned,
    implementeret, leveret, klaret, rettet, idriftsat, färdigt, slutförd, slutfört, utfört, genomfört,
    åtgärdat, implementerad, implementerat, levererad, avslutat, driftsatt, utrullad, infört, införd
  `),
  'in-progress': list(`
    pågår, pågående, under arbeid, påbegynt, startet, i gang, delvis, i arbeid, igangværende, i arbejde,
    under arbejde, delvist, pågående arbete, påbörjad, under arbete, delvis ferdig, under utvikling,
    til test, under testing, igangsatt, blokkert, i gang med, under udvikling, påbegyndt, igangsat,
    i proces, delvist færdig, afventer test, blokeret, påbörjat, startad, delvis klar, delvis klart,
    delvist klar, under utveckling, blockerad, in progress, igång
  `),
  open: list(`
    åpen, åpent, ikke startet, ikke påbegynt, planlagt, ny, venter, gjenstår, å gjøre, nei, åben, åbent,
    afventer, udestår, nej, öppen, öppet, ej påbörjad, inte påbörjad, planerad, väntar, att göra, återstår,
    ikke ferdig, ikke gjort, skal gjøres, todo, to do, backlog, i backlog, foreslått, utestående,
    ikke begyndt, ikke igangsat, planlagt til, mangler, foreslået, ikke færdig, ej påbörjat, inte påbörjat,
    ej startad, inte startad, planerat, kvarstår, föreslagen, inte klar, ej klar
  `),
  dropped: list(`
    avvist, droppet, annullert, avlyst, forkastet, utgår, afvist, annulleret, aflyst, bortfalder, avvisad,
    avbruten, inställd, nedprioritert, nedprioriteret, nedprioriterad, kansellert, ikke aktuelt,
    ikke aktuell, gjøres ikke, skal ikke gjøres, droppes, ikke relevant, forkastes, avbruten/avvisad,
    görs inte, inte aktuellt, ej aktuellt, struken, utgått, avskriven
  `),
}

/** Words for what an action item is for. */
export const actionKinds: Dialect['actionKinds'] = {
  prevent: list(`forebygging, forebygge, forebyggende, forebyggelse, förebyggande, förebygga`),
  mitigate: list(`skadebegrensning, begrense, skadesbegrænsning, begränsa`),
  detect: list(`
    deteksjon, oppdage, overvåking, varsling, detektion, overvågning, upptäcka, övervakning, larm
  `),
  process: list(`
    prosess, dokumentasjon, opplæring, kommunikasjon, rutine, rutiner, annet, dokumentation, uddannelse,
    kommunikation, andet, utbildning, övrigt
  `),
}

/** Headings that say when action items are to be done. */
export const horizons: Dialect['horizons'] = {
  immediate: list(`
    umiddelbart, umiddelbare tiltak, straks, strakstiltak, omgående, denne uken, i dag, umiddelbare tiltag,
    denne uge, omedelbart, omedelbara åtgärder, denna vecka, idag, umiddelbare, med en gang, med det samme,
    omedelbara, genast, akutt, akut
  `),
  'short-term': list(`
    kort sikt, på kort sikt, kortsiktig, kortsiktige tiltak, tiltak på kort sikt, kort sigt, på kort sigt,
    kortsigtet, kortsiktiga åtgärder, åtgärder på kort sikt, denne måneden, denna månad, kortsiktige,
    kortsigtede, kortsigtede tiltag, kortsiktigt, kortsiktiga
  `),
  'medium-term': list(`
    mellomlang sikt, på mellomlang sikt, mellemlang sigt, på mellemlang sigt, medellång sikt,
    på medellång sikt
  `),
  'long-term': list(`
    lang sikt, på lang sikt, langsiktig, langsiktige tiltak, tiltak på lang sikt, lang sigt, på lang sigt,
    langsigtet, lång sikt, på lång sikt, långsiktigt, långsiktiga åtgärder, langsiktige, på længere sigt,
    langsigtede, langsigtede tiltag, långsiktiga, senere, senare
  `),
}
