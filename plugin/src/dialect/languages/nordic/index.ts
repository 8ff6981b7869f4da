import {list} from '../../list.ts'
import type {Dialect} from '../../types.ts'
import {cues} from './cues.ts'
import {fields} from './fields.ts'
import {sections} from './sections.ts'

/** What people who write Norwegian, Danish or Swedish call things: most words are one but for a letter. */
export const nordic: Dialect = {
  name: 'nordic',
  sections,
  fields,
  actionColumns: {
    id: list(`nummer`),
    text: list(`
      tiltak, aksjon, oppgave, beskrivelse, hva, tiltag, handling, opgave, hvad, åtgärd, uppgift, beskrivning, vad,
      aktivitet
    `),
    owner: list(
      `ansvarlig, eier, tildelt, hvem, ansvarshavende, ejer, tildelt til, ansvarig, ägare, tilldelad, vem`,
    ),
    due: list(`
      frist, dato, forfall, forfallsdato, innen, når, deadline, forfaldsdato, hvornår, förfallodatum, datum, tidsfrist,
      senast, när, klart till
    `),
    priority: list(`prioritet`),
    status: list(`tilstand, framdrift, fremdrift, fremskridt, tillstånd, framsteg`),
    ticket: list(`sak, lenke, sag, ärende, länk`),
    kind: list(`kategori, typ`),
  },
  actionKeys: {
    owner: list(
      `ansvarlig, ansvarlige, ansvarig, ansvariga, eier, ejer, ägare, tildelt, tildelt til, tilldelad, hvem, hvem har ansvar`,
    ),
    due: list(
      `frist, tidsfrist, forfall, forfaldsdato, forfallsdato, slutdatum, måldato, måldatum, klart, senast, senest, innen, inden, deadline`,
    ),
    by: list(
      `innen, inden, senast, senest, frist, før, före, før den, til, till, senast den, senest den, innen den, inden den, forfaller, forfalder`,
    ),
    status: list(`tilstand, läge, fremdrift`),
    priority: list(`prioritet`),
    ticket: list(`sak, ärende, sag`),
    item: list(`aksjonspunkt, aktionspunkt, handlingspunkt, åtgärdspunkt`),
  },
  timelineColumns: {
    time: list(`
      tid, tidspunkt, klokkeslett, kl, når, dato, dato og tid, dato tid, klokkeslæt, klokken, hvornår, klockslag,
      datum, datum och tid, tidpunkt, när
    `),
    end: list(`slutt, slut`),
    text: list(`
      hendelse, hendelser, beskrivelse, hva, hva skjedde, aktivitet, hændelse, hændelser, hvad, hvad skete der,
      handling, händelse, händelser, beskrivning, vad, vad hände, kommentar, kommentarer
    `),
    actor: list(`hvem, vem, aktør, aktör, person`),
  },
  actionStatuses: {
    done: list(`
      ferdig, fullført, utført, gjennomført, løst, lukket, gjort, avsluttet, ok, ja,
      færdig, udført, afsluttet, gennemført, klar, klart, färdig, avslutad, utförd, genomförd, åtgärdad, löst, stängd
    `),
    'in-progress': list(`
      pågår, pågående, under arbeid, påbegynt, startet, i gang, delvis, i arbeid, igangværende, i arbejde,
      under arbejde, delvist, pågående arbete, påbörjad, under arbete
    `),
    open: list(`
      åpen, åpent, ikke startet, ikke påbegynt, planlagt, ny, venter, gjenstår, å gjøre, nei,
      åben, åbent, afventer, udestår, nej, öppen, öppet, ej påbörjad, inte påbörjad, planerad, väntar, att göra,
      återstår
    `),
    dropped: list(`
      avvist, droppet, annullert, avlyst, forkastet, utgår, afvist, annulleret, aflyst, bortfalder, avvisad,
      avbruten, inställd, nedprioritert, nedprioriteret, nedprioriterad
    `),
  },
  actionKinds: {
    prevent: list(`forebygging, forebygge, forebyggende, forebyggelse, förebyggande, förebygga`),
    mitigate: list(`skadebegrensning, begrense, skadesbegrænsning, begränsa`),
    detect: list(
      `deteksjon, oppdage, overvåking, varsling, detektion, overvågning, upptäcka, övervakning, larm`,
    ),
    process: list(`
      prosess, dokumentasjon, opplæring, kommunikasjon, rutine, rutiner, annet, dokumentation, uddannelse,
      kommunikation, andet, utbildning, övrigt
    `),
  },
  horizons: {
    immediate: list(`
      umiddelbart, umiddelbare tiltak, straks, strakstiltak, omgående, denne uken, i dag, umiddelbare tiltag,
      denne uge, omedelbart, omedelbara åtgärder, denna vecka, idag
    `),
    'short-term': list(`
      kort sikt, på kort sikt, kortsiktig, kortsiktige tiltak, tiltak på kort sikt, kort sigt, på kort sigt,
      kortsigtet, kortsiktiga åtgärder, åtgärder på kort sikt, denne måneden, denna månad
    `),
    'medium-term': list(`
      mellomlang sikt, på mellomlang sikt, mellemlang sigt, på mellemlang sigt, medellång sikt, på medellång sikt
    `),
    'long-term': list(`
      lang sikt, på lang sikt, langsiktig, langsiktige tiltak, tiltak på lang sikt, lang sigt, på lang sigt,
      langsigtet, lång sikt, på lång sikt, långsiktigt, långsiktiga åtgärder
    `),
  },
  severities: {
    kritisk: 1,
    kritiskt: 1,
    'svært alvorlig': 1,
    'meget alvorlig': 1,
    alvorlig: 2,
    allvarlig: 2,
    høy: 2,
    høj: 2,
    hög: 2,
    stor: 2,
    betydelig: 2,
    middels: 3,
    middel: 3,
    medel: 3,
    moderat: 3,
    lav: 4,
    låg: 4,
    liten: 4,
    lille: 4,
    mindre: 4,
    begrenset: 4,
  },
  phaseLabels: {
    triggered: list(
      `utløser, endring, udløser, ændring, utlösare, ändring, utrulling, udrulning, utrullning`,
    ),
    started: list(`hendelsen starter, hændelsen starter, incidenten startar, begynnelse, början`),
    detected: list(`oppdagelse, oppdaget, varsel, første varsel, opdagelse, opdaget, upptäckt, larm, alarm`),
    acknowledged: list(`kvittering, kvitterat`),
    escalated: list(`eskalering`),
    identified: list(
      `årsak funnet, årsag fundet, orsak hittad, diagnose, diagnos, rotårsak, rodårsag, grundorsak`,
    ),
    mitigated: list(`midlertidig løsning, tillfällig lösning, skadebegrensning`),
    resolved: list(`
      løsning, løst, gjenoppretting, slutt, genopretning, slut, lösning, löst, återställning, åtgärdat
    `),
    communicated: list(`kommunikasjon, kommunikation, statusside, statussida`),
  },
  phases: {
    resolved:
      /(?<!\p{L})(?:(?:hendelsen|hændelsen|incidenten|problemet|feilen|fejlen|felet) (?:er |är )?(?:løst|löst|rettet|lukket|avsluttet|afsluttet|avslutad|stängd|åtgärdat|over)|(?<!(?:delvis|delvist) )(?:gjenopprettet|genoprettet|återställ(?:d|da|t))|tilbake (?:til|i) normal\p{L}*|tilbage (?:til|i) normal\p{L}*|tillbaka (?:till|i) (?:det )?normal\p{L}*|(?:virker|fungerer|fungerar) (?:som normalt|igjen|igen|normalt)|(?:oppe|oppe å gå) igjen|oppe igen|uppe igen|friskmeld\p{L}*)(?!\p{L})/iu,
    mitigated:
      /(?<!\p{L})(?:rullet tilbake|tilbakerulling (?:ferdig|fullført)|rullet tilbage|rulla(?:t|de) tillbaka|återrullning (?:klar|färdig)|(?:trafikken|trafiken) (?:er )?(?:flyttet|omdirigert|omdirigeret|flyttad|omdirigerad)|midlertidig løsning|tillfällig lösning|delvist? (?:gjenopprettet|genoprettet|återställd?t?)|omstart (?:ferdig|fullført|klar))(?!\p{L})/iu,
    identified:
      /(?<!\p{L})(?:(?:rot|grunn|rod|grund)?(?:årsak|årsag|orsak)(?:en)? (?:er |är |ble |blev )?(?:funnet|fundet|identifisert|identificeret|identifierad|hittad|klarlagt|kjent|kendt|känd)|(?:fant|finner|fandt|finder|hittar|hittade) (?:rot)?(?:årsaken|årsagen|orsaken)|identifisert|identificeret|identifierad)(?!\p{L})/iu,
    escalated:
      /(?<!\p{L})(?:eskaler(?:t|er|te|et|ede|ad|as|ade)|eskalering|(?:hendelse|hændelse|incident) (?:erklært|erklæret|öppnad|opprettet|oprettet)|krisestab|krisledning|tilkalt|tilkaldt|inkallad)(?!\p{L})/iu,
    acknowledged:
      /(?<!\p{L})(?:kvitter(?:er|te|t|ede|et|ar|ade)|(?:begynner|starter|begynder|påbegynner|börjar|startar) (?:å |at |att )?(?:feilsøk\p{L}*|fejlsøg\p{L}*|felsök\p{L}*|undersøk\p{L}*|undersøg\p{L}*|undersök\p{L}*)|(?:feilsøking|fejlsøgning|felsökning) (?:starter|startet|startede|startar|påbegynt|påbörjad))(?!\p{L})/iu,
    communicated:
      /(?<!\p{L})(?:statusside(?:n)?|statussida(?:n)?|(?:kunder|kunderne|kundene|kunderna) (?:er |blir |bliver )?(?:informer(?:t|es|et|as|ade)|varslet|varslet|underrettet))(?!\p{L})/iu,
    detected:
      /(?<!\p{L})(?:alarm(?:en|er)?|varsel|varsler|varslet|larm(?:et)?|larmar|overvåk(?:ing|ingen)|overvågning(?:en)?|övervakning(?:en)?|oppdag(?:er|et)|opdag(?:er|et)|upptäck(?:er|te|t)|meld(?:er|te|t|inger)|rapporter(?:er|te|t|ar|ade)|klage(?:r)?|klagar|klagomål)(?!\p{L})/iu,
    started:
      /(?<!\p{L})(?:(?:hendelsen|hændelsen|incidenten|nedetiden|avbruddet|avbrottet|driftstoppet) (?:starter|begynner|begynte|begynder|startede|startet|börjar|startar)|første feil\p{L}*|første fejl\p{L}*|de første (?:feil|fejl)\p{L}*|första fel\p{L}*|de första fel\p{L}*|slutter å (?:svare|virke)|holder op med at|slutar (?:svara|fungera)|går ned|går ner|faller ut|utløper|udløber|går ut)(?!\p{L})/iu,
    triggered:
      /(?<!\p{L})(?:rull(?:er|et|es|as|ar|ade) (?:ut|ud)|utrull(?:ing|ingen|et|ad)|udrull(?:ning|ningen|et)|utrullning(?:en)?|produksjonssatt|produktionssatt|idriftsatt|driftsätts|(?:konfigurasjons|konfigurations)(?:endring|ændring|ändring)(?:en)?|migrering(?:en)? (?:starter|startet|startar))(?!\p{L})/iu,
  },
  symptoms:
    /(?<!\p{L})(?:feil(?:er|et|ene|meldinger|rate\p{L}*)?|fejl(?:er|ede|ene|meddelelser|rate\p{L}*)?|fel(?:en|meddelanden)?|nede|nere|utilgjengelig\p{L}*|utilgængelig\p{L}*|otillgänglig\p{L}*|nedetid|driftstans|driftstopp|avbrudd|avbrott|treg\p{L}*|langsom\p{L}*|långsam\p{L}*|(?:er|är) full|fullt|fuld|mislykkes|misslyckas|stopper|stoppet|stoppade|stannar|svarer ikke|svarar inte|krasj\p{L}*|krasch\p{L}*|slettet|raderad|mistet|tapt|utløpt|udløbet|utgånget)(?!\p{L})/iu,
  beginning:
    /(?<!\p{L})(?:(?:hendelsen|hændelsen|incidenten|nedetiden|avbruddet|avbrottet|driftstoppet) (?:starter|begynner|begynte|begynder|startede|startet|börjar|startar)|start på (?:hendelsen|hændelsen|nedetiden))(?!\p{L})/iu,
  cues,
  joiners: list(`og, och`),
  titleJoiners: list(`om, for, för, av, af, over`),
  noValue: list(`
    ingen, ukjent, ukendt, okänd, okänt, ikke aktuelt, ikke relevant, ej aktuellt, ikke satt, ikke bestemt, ikke kjent
  `),
  titleWords: list(`
    hendelsesrapport, hendelsesgjennomgang, hændelsesrapport, hændelsesanalyse, incidentrapport, incidentanalys,
    händelserapport, etteranalyse, efteranalys, evaluering, hendelse, driftshændelse
  `),
}
