import {list} from '../../list.ts'
import type {Dialect} from '../../types.ts'

/** What they call the columns of a table of action items. */
export const actionColumns: Dialect['actionColumns'] = {
  id: list(`n°, numero`),
  text: list(`
    azione, azioni, attività, descrizione, misura, cosa, intervento, azione correttiva, compito, raccomandazione,
    miglioramento, da fare, descrizione dell'azione
  `),
  owner: list(`
    responsabile, responsabili, proprietario, assegnato a, assegnata a, assegnatario, chi, referente, incaricato,
    a carico di, squadra, in carico a
  `),
  due: list(`
    scadenza, entro, entro il, data, termine, data di scadenza, data prevista, data limite, data obiettivo, quando,
    data di completamento
  `),
  priority: list(`priorità, urgenza`),
  status: list(`stato, avanzamento, completata, completato, fatto`),
  ticket: list(`ticket, collegamento, riferimento, segnalazione`),
  kind: list(`tipo, tipologia, categoria`),
}

/** Words that name a value in an item's own text. */
export const actionKeys: Dialect['actionKeys'] = {
  owner: list(
    `responsabile, responsabili, proprietario, assegnato a, assegnata a, referente, incaricato, a carico di, a cura di`,
  ),
  due: list(`scadenza, entro, entro il, termine, data di scadenza, data prevista, data limite`),
  by: list(`entro, entro il, entro fine, scadenza, prima del, fino al, previsto per il, prevista per il`),
  status: list(`stato, avanzamento`),
  priority: list(`priorità`),
  ticket: list(`segnalazione`),
  item: list(`azione correttiva`),
}

/** Words for the state of an action item. */
export const actionStatuses: Dialect['actionStatuses'] = {
  done: list(`
    fatto, fatta, completato, completata, chiuso, chiusa, concluso, conclusa, terminato, terminata, risolto, risolta,
    implementato, implementata, rilasciato, rilasciata, eseguito, eseguita, sì
  `),
  'in-progress': list(
    `in corso, in lavorazione, iniziato, iniziata, avviato, avviata, parziale, bloccato, bloccata`,
  ),
  open: list(`
    aperto, aperta, da fare, da iniziare, non iniziato, non iniziata, pianificato, pianificata, programmato,
    programmata, in attesa, previsto, prevista, da pianificare, non fatto, nuovo, nuova
  `),
  dropped: list(
    `annullato, annullata, abbandonato, abbandonata, scartato, scartata, respinto, respinta, non necessario`,
  ),
}

/** Words for what an action item is for. */
export const actionKinds: Dialect['actionKinds'] = {
  prevent: list(`prevenzione, prevenire, preventiva, correttiva, correzione`),
  mitigate: list(`mitigazione, mitigare`),
  detect: list(`rilevamento, rilevazione, monitoraggio, allarmi`),
  process: list(`processo, procedura, documentazione, formazione, altro`),
}

/** Headings that say when action items are to be done. */
export const horizons: Dialect['horizons'] = {
  immediate: list(`immediato, immediate, azioni immediate, subito, questa settimana`),
  'short-term': list(`breve termine, a breve termine, azioni a breve termine`),
  'medium-term': list(`medio termine, a medio termine, azioni a medio termine`),
  'long-term': list(`lungo termine, a lungo termine, azioni a lungo termine`),
}
