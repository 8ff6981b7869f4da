import {list} from '../../list.ts'
import type {Dialect} from '../../types.ts'

/** What they call the columns of a timeline. */
export const timelineColumns: Dialect['timelineColumns'] = {
  time: list(`
    tid, tidspunkt, klokkeslett, kl, når, dato, dato og tid, dato tid, klokkeslæt, klokken, hvornår,
    klockslag, datum, datum och tid, tidpunkt, när, klokka, klockan, datum/tid, dag
  `),
  end: list(`slutt, slut`),
  text: list(`
    hendelse, hendelser, beskrivelse, hva, hva skjedde, aktivitet, hændelse, hændelser, hvad,
    hvad skete der, handling, händelse, händelser, beskrivning, vad, vad hände, kommentar, kommentarer,
    merknad, detaljer, hva som skjedde, bemærkning, aktiviteter, notering, anteckning, åtgärd, tiltak,
    aksjon, event, notat, steg
  `),
  actor: list(`
    hvem, vem, aktør, aktör, person, ansvarlig, utført av, ansvarig, utförd av, udført af, team, kilde,
    kilde/hvem
  `),
}

/** What stands before an event's colon. */
export const phaseLabels: Dialect['phaseLabels'] = {
  triggered: list(`
    utløser, endring, udløser, ændring, utlösare, ändring, utrulling, udrulning, utrullning, deploy,
    release, produksjonssetting
  `),
  started: list(`
    hendelsen starter, hændelsen starter, incidenten startar, begynnelse, början, start, hendelse starter,
    hændelse starter, incident startar, nedetid starter, nedetid start, feil oppstår, fejl opstår,
    fel uppstår, avbrott startar
  `),
  detected: list(`
    oppdagelse, oppdaget, varsel, første varsel, opdagelse, opdaget, upptäckt, larm, alarm, varsling,
    varslet, meldt, melding, kundehenvendelse, alert
  `),
  acknowledged: list(`
    kvittering, kvitterat, feilsøking, fejlsøgning, felsökning, undersøkelse, undersøgelse, undersökning,
    respons
  `),
  escalated: list(`eskalering, eskalert, eskaleret, eskalerad`),
  identified: list(`
    årsak funnet, årsag fundet, orsak hittad, diagnose, diagnos, rotårsak, rodårsag, grundorsak,
    årsak identifisert, orsak identifierad, identifisert, identificeret, identifierad
  `),
  mitigated: list(`
    midlertidig løsning, tillfällig lösning, skadebegrensning, workaround, tilbakerulling, tilbagerulning,
    tillbakarullning, begrensning
  `),
  resolved: list(`
    løsning, løst, gjenoppretting, slutt, genopretning, slut, lösning, löst, återställning, åtgärdat,
    rettet, gjenopprettet, genoprettet, återställd, ferdig, normal drift, tilbake til normal,
    tilbage til normal, tillbaka till normal, hendelse avsluttet, hændelse afsluttet, incident avslutad
  `),
  communicated: list(`kommunikasjon, kommunikation, statusside, statussida`),
}

/** What an event says of its phase. */
export const phases: Dialect['phases'] = {
  resolved:
    /(?<!\p{L})(?:(?:hendelsen|hændelsen|incidenten|problemet|feilen|fejlen|felet) (?:er |är )?(?:løst|löst|rettet|lukket|avsluttet|afsluttet|avslutad|stängd|åtgärdat|over)|(?<!(?:delvis|delvist) )(?:gjenopprettet|genoprettet|återställ(?:d|da|t))|tilbake (?:til|i) normal\p{L}*|tilbage (?:til|i) normal\p{L}*|tillbaka (?:till|i) (?:det )?normal\p{L}*|(?:virker|fungerer|fungerar) (?:som normalt|igjen|igen|normalt)|(?:oppe|oppe å gå) igjen|oppe igen|uppe igen|friskmeld\p{L}*|all[ea] (?:tjenester|tjänster|systemer|system|servere) (?:er |är |var )?(?:oppe|i drift|igång|uppe|tilbake|tilbage|tillbaka))(?!\p{L})/iu,
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
}

/** What fails. */
export const symptoms =
  /(?<!\p{L})(?:feil(?:er|et|ene|meldinger|rate\p{L}*)?|fejl(?:er|ede|ene|meddelelser|rate\p{L}*)?|fel(?:en|meddelanden)?|nede|nere|utilgjengelig\p{L}*|utilgængelig\p{L}*|otillgänglig\p{L}*|nedetid|driftstans|driftstopp|avbrudd|avbrott|treg\p{L}*|langsom\p{L}*|långsam\p{L}*|(?:er|är) full|fullt|fuld|mislykkes|misslyckas|stopper|stoppet|stoppade|stannar|svarer ikke|svarar inte|krasj\p{L}*|krasch\p{L}*|slettet|raderad|mistet|tapt|utløpt|udløbet|utgånget)(?!\p{L})/iu

/** What says that the incident begins. */
export const beginning =
  /(?<!\p{L})(?:(?:hendelsen|hændelsen|incidenten|nedetiden|avbruddet|avbrottet|driftstoppet) (?:starter|begynner|begynte|begynder|startede|startet|börjar|startar)|start på (?:hendelsen|hændelsen|nedetiden))(?!\p{L})/iu
