import {list} from '../../list.ts'
import type {Dialect} from '../../types.ts'

/** What they call the columns of a table of action items. */
export const actionColumns: Dialect['actionColumns'] = {
  id: list(`nummer, nr, id`),
  text: list(`
    actie, acties, actiepunt, maatregel, taak, beschrijving, omschrijving, wat, actie item,
    actieomschrijving, activiteit, verbetering, verbetermaatregel, vervolgactie, vervolgstap, te doen,
    todo, to-do, taken, maatregelen, punt, aanbeveling, wat moet er gebeuren, onderwerp
  `),
  owner: list(`
    eigenaar, verantwoordelijke, verantwoordelijk, actiehouder, toegewezen aan, wie, door wie,
    eigenaar/verantwoordelijke, eigenaren, actiehouders, actie door, uitvoerder, toegewezen,
    toegewezen aan wie, trekker, team, behandelaar, belegd bij, verantwoordelijk team,
    verantwoordelijke persoon, door
  `),
  due: list(`
    deadline, streefdatum, datum, einddatum, gereed op, gereed voor, vervaldatum, wanneer, termijn,
    deadline/datum, datum gereed, gepland, geplande datum, streefdatum gereed, planning, voor wanneer,
    uiterlijk, verwachte datum, opleverdatum, klaar op
  `),
  priority: list(`prioriteit, urgentie, prio`),
  status: list(`stand, voortgang, gereed, status/voortgang, afgerond, gedaan, klaar`),
  ticket: list(`melding, verwijzing, ticketnummer, link, issue, jira, referentie`),
  kind: list(`soort, categorie, type, type actie, soort actie`),
}

/** Words that name a value in an item's own text. */
export const actionKeys: Dialect['actionKeys'] = {
  owner: list(`eigenaar, verantwoordelijke, verantwoordelijk, actiehouder, toegewezen aan, wie, uitvoerder`),
  due: list(`deadline, streefdatum, einddatum, uiterlijk, gereed voor, gereed op, termijn, vervaldatum`),
  by: list(`uiterlijk, uiterlijk op, voor, vóór, tot, streefdatum, gereed voor, gepland voor, per`),
  status: list(`voortgang, stand`),
  priority: list(`prioriteit`),
  item: list(`actiepunt, verbeteractie`),
}

/** Words for the state of an action item. */
export const actionStatuses: Dialect['actionStatuses'] = {
  done: list(`
    gereed, klaar, afgerond, voltooid, opgelost, gesloten, gedaan, uitgevoerd, afgehandeld, doorgevoerd,
    afgesloten, geïmplementeerd, ja, done, live, uitgerold, doorgevoerd op, ingevoerd, ok,
    reeds uitgevoerd, al gedaan, is gedaan, compleet, opgeleverd, gerealiseerd, in productie
  `),
  'in-progress': list(`
    bezig, mee bezig, in behandeling, in uitvoering, loopt, lopend, gestart, begonnen, onderhanden, deels,
    gedeeltelijk, mee begonnen, wordt aan gewerkt, lopende, in progress, in ontwikkeling, in test,
    in review, opgepakt, geblokkeerd, actief, gestart op
  `),
  open: list(`
    openstaand, nog open, te doen, nog te doen, gepland, ingepland, niet gestart, nog niet gestart, nieuw,
    wacht, in afwachting, nee, todo, to do, backlog, op de backlog, nog op te pakken, niet begonnen,
    nog niet begonnen, in te plannen, nog in te plannen, voorgesteld, wachtend, niet gedaan,
    nog niet gedaan, komt nog
  `),
  dropped: list(`
    vervallen, geannuleerd, afgewezen, geschrapt, komt te vervallen, niet doen, wordt niet gedaan,
    verworpen, niet nodig, niet meer nodig, gecanceld, stopgezet, gaat niet door, afgeblazen,
    niet uitgevoerd
  `),
}

/** Words for what an action item is for. */
export const actionKinds: Dialect['actionKinds'] = {
  prevent: list(`preventie, voorkomen, preventief, correctief`),
  mitigate: list(`mitigatie, beperken, beperking`),
  detect: list(`detectie, detecteren, bewaking, alarmering, signalering`),
  process: list(`proces, documentatie, opleiding, communicatie, procedure, overig, overige`),
}

/** Headings that say when action items are to be done. */
export const horizons: Dialect['horizons'] = {
  immediate: list(`
    direct, onmiddellijk, meteen, directe acties, directe maatregelen, deze week, vandaag, per direct,
    onmiddellijke acties, urgent, nu, spoed
  `),
  'short-term': list(`
    korte termijn, op korte termijn, kortetermijn, acties op korte termijn, maatregelen op korte termijn,
    deze maand, kortetermijnacties, korte termijn acties, kortetermijnmaatregelen
  `),
  'medium-term': list(`
    middellange termijn, op middellange termijn, dit kwartaal, middellangetermijn,
    middellange termijn acties, middellangetermijnacties
  `),
  'long-term': list(`
    lange termijn, op lange termijn, langetermijn, acties op lange termijn, maatregelen op lange termijn,
    dit jaar, langetermijnacties, lange termijn acties, langetermijnmaatregelen, later
  `),
}
