import {list} from '../../list.ts'
import type {Dialect} from '../../types.ts'

/** What they call the columns of a timeline. */
export const timelineColumns: Dialect['timelineColumns'] = {
  time: list(`ora, orario, data, data e ora, data ora, quando, ora locale, momento, giorno`),
  end: list(`fine, fino a`),
  text: list(`
    evento, eventi, descrizione, cosa, cosa è successo, azione, azioni, dettagli, dettaglio, nota, attività, commento
  `),
  actor: list(`chi, attore, autore, persona, squadra, fonte, responsabile`),
}

/** What stands before an event's colon. */
export const phaseLabels: Dialect['phaseLabels'] = {
  triggered: list(`fattore scatenante, rilascio, modifica, distribuzione`),
  started: list(`inizio, inizio dell'incidente, inizio del disservizio, inizio dell'impatto, disservizio`),
  detected: list(`rilevamento, rilevazione, rilevato, allarme, segnalazione, prima segnalazione`),
  acknowledged: list(
    `indagine in corso, in analisi, monitoraggio, presa in carico, preso in carico, inizio analisi`,
  ),
  escalated: list(`escalation`),
  identified: list(
    `identificato, problema identificato, causa identificata, causa individuata, diagnosi, causa, identificazione`,
  ),
  mitigated: list(`mitigazione, mitigato, contenimento`),
  resolved: list(`
    risoluzione, risolto, ripristino, ripristinato, fine, fine dell'incidente, fine del disservizio, chiusura
  `),
  communicated: list(`comunicazione, pagina di stato`),
}

/** What an event says of its phase. */
export const phases: Dialect['phases'] = {
  resolved:
    /(?<!\p{L})(?:(?:incidente|disservizio|problema) (?:è )?(?:risolto|chiuso|terminato)|(?:servizi[oi]?|tutto) (?:completamente |di nuovo )?(?:ripristinat[oi]|operativ[oi])|completamente ripristinat[oaie]|torna(?:no|t[oaie])? (?:alla normalità|regolar[ei]|operativ[oaie])|di nuovo (?:disponibil[ei]|operativ[oaie]|raggiungibil[ei])|fine (?:del disservizio|dell['’]incidente)|risolto)(?!\p{L})/iu,
  mitigated:
    /(?<!\p{L})(?:rollback (?:completato|eseguito|terminato)|mitigat[oa]|ripristino (?:parziale|completato)|parzialmente ripristinat[oaie]|(?:traffico|carico) (?:spostato|deviato)|correzione (?:applicata|rilasciata))(?!\p{L})/iu,
  identified:
    /(?<!\p{L})(?:causa(?: \p{L}+){0,2} (?:identificata|individuata|trovata|confermata)|(?:identificata|individuata|trovata) la causa)(?!\p{L})/iu,
  escalated:
    /(?<!\p{L})(?:escalation|(?:dichiarato|aperto) (?:un |l['’])?incidente|incidente (?:dichiarato|aperto))/iu,
  acknowledged:
    /(?<!\p{L})(?:pres[oa] in carico|prende in carico|(?:inizia|iniziano|iniziata|avviata) (?:l['’]analisi|le indagini|l['’]indagine|a indagare))(?!\p{L})/iu,
  communicated: /(?<!\p{L})(?:pagina di stato|clienti (?:informati|avvisati))(?!\p{L})/iu,
  detected:
    /(?<!\p{L})(?:allarm[ei]|alert|avvis[oi] (?:del|di) monitoraggio|segnala(?:no|t[oaie]|zion[ei])?|rileva(?:no|t[oaie])?|monitoraggio|reclam[oi])(?!\p{L})/iu,
  started:
    /(?<!\p{L})(?:inizi[oa] (?:del disservizio|dell['’]incidente|il disservizio|l['’]incidente)|prim[ie] (?:errori|segnalazioni di errore|fallimenti)|(?:disservizio|incidente) (?:inizia|comincia)|smett(?:e|ono) di (?:rispondere|funzionare)|non rispond(?:e|ono) più)(?!\p{L})/iu,
  triggered:
    /(?<!\p{L})(?:rilasci(?:o|ata|ato) (?:del|della|la|in|una|versione)|distribu(?:ita|zione)|deploy|(?:modifica|aggiornamento) (?:applicat[oa]|della configurazione))(?!\p{L})/iu,
}

/** What fails. */
export const symptoms =
  /(?<!\p{L})(?:error[ei]|guast[oi]|fallisc\p{L}+|fallit[oaie]|falliment[oi]|non disponibil[ei]|irraggiungibil[ei]|inaccessibil[ei]|lent\p{L}+|latenz[ae]|satur\p{L}+|scadut[oaie]|bloccat[oaie]|non rispond\p{L}+|fermo|pers[oaie]|disservizi[oi]?|interrott[oaie]|impossibile)(?!\p{L})/iu

/** What says that the incident begins. */
export const beginning =
  /(?<!\p{L})(?:inizio (?:del disservizio|dell['’](?:incidente|impatto))|(?:disservizio|incidente) (?:inizia|comincia))(?!\p{L})/iu
